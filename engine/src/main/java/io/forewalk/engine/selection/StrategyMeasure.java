package io.forewalk.engine.selection;

import io.forewalk.engine.metrics.performance.CalmarRatio;
import io.forewalk.engine.metrics.performance.CompoundAnnualGrowth;
import io.forewalk.engine.metrics.performance.Expectancy;
import io.forewalk.engine.metrics.performance.ExpectedShortfall;
import io.forewalk.engine.metrics.performance.FinalEquity;
import io.forewalk.engine.metrics.performance.MaximumDrawdown;
import io.forewalk.engine.metrics.performance.OmegaRatio;
import io.forewalk.engine.metrics.performance.PerformanceMetric;
import io.forewalk.engine.metrics.performance.ProfitFactor;
import io.forewalk.engine.metrics.performance.SharpeRatio;
import io.forewalk.engine.metrics.performance.SortinoRatio;
import io.forewalk.engine.metrics.performance.SystemQualityNumber;
import io.forewalk.engine.metrics.performance.TotalReturn;
import io.forewalk.engine.metrics.performance.UlcerIndex;
import io.forewalk.engine.metrics.performance.WinRate;

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
