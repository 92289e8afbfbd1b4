package io.forewalk.engine.selection;

import io.forewalk.engine.metrics.CalmarRatio;
import io.forewalk.engine.metrics.CompoundAnnualGrowth;
import io.forewalk.engine.metrics.Expectancy;
import io.forewalk.engine.metrics.ExpectedShortfall;
import io.forewalk.engine.metrics.FinalEquity;
import io.forewalk.engine.metrics.MaximumDrawdown;
import io.forewalk.engine.metrics.OmegaRatio;
import io.forewalk.engine.metrics.PerformanceMetric;
import io.forewalk.engine.metrics.ProfitFactor;
import io.forewalk.engine.metrics.SharpeRatio;
import io.forewalk.engine.metrics.SortinoRatio;
import io.forewalk.engine.metrics.SystemQualityNumber;
import io.forewalk.engine.metrics.TotalReturn;
import io.forewalk.engine.metrics.UlcerIndex;
import io.forewalk.engine.metrics.WinRate;

/** What settings of a strategy can be chosen by: measures of one account that need no other. */
public enum StrategyMeasure {
    FINAL_EQUITY,
    TOTAL_RETURN,
    CAGR,
    SHARPE,
    SORTINO,
    CALMAR,
    MAX_DRAWDOWN,
    ULCER_INDEX,
    CVAR95,
    OMEGA,
    PROFIT_FACTOR,
    WIN_RATE,
    EXPECTANCY,
    SQN;

    /** The measure itself. */
    public PerformanceMetric metric() {
        return switch (this) {
            case FINAL_EQUITY -> new FinalEquity();
            case TOTAL_RETURN -> new TotalReturn();
            case CAGR -> new CompoundAnnualGrowth();
            case SHARPE -> new SharpeRatio();
            case SORTINO -> new SortinoRatio();
            case CALMAR -> new CalmarRatio();
            case MAX_DRAWDOWN -> new MaximumDrawdown();
            case ULCER_INDEX -> new UlcerIndex();
            case CVAR95 -> new ExpectedShortfall();
            case OMEGA -> new OmegaRatio();
            case PROFIT_FACTOR -> new ProfitFactor();
            case WIN_RATE -> new WinRate();
            case EXPECTANCY -> new Expectancy();
            case SQN -> new SystemQualityNumber();
        };
    }
}
