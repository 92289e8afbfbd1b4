package io.forewalk.strategies.trading.expression;

import java.util.List;
import org.ta4j.core.indicators.averages.HMAIndicator;
import org.ta4j.core.indicators.averages.WMAIndicator;

/**
 * What computes a function that looks back: a ta4j indicator where its numbers are right and its
 * time is not spent on looking at the whole window again, our own arithmetic elsewhere. All other
 * functions of the table are made of these.
 */
enum Kernel {
    MEAN,
    DEVIATION,
    WEIGHTED_MEAN,
    HULL_MEAN,
    HIGHEST,
    LOWEST,
    STOCHASTIC,
    WILDER_MEAN,
    EXPONENTIAL_MEAN,
    ADAPTIVE_MEAN,
    RELATIVE_STRENGTH,
    COMMODITY_CHANNEL,
    AROON,
    UPWARD_MOVE,
    DOWNWARD_MOVE,
    ON_BALANCE_VOLUME;

    /** Bars of a run that pass before it has a number. */
    int barsBefore(List<Integer> settings) {
        return switch (this) {
            case ON_BALANCE_VOLUME -> 0;
            case UPWARD_MOVE, DOWNWARD_MOVE -> 1;
            case ADAPTIVE_MEAN, RELATIVE_STRENGTH, AROON -> settings.getFirst();
            case HULL_MEAN -> settings.getFirst() - 1 + (int) Math.sqrt(settings.getFirst()) - 1;
            case MEAN,
                    DEVIATION,
                    WEIGHTED_MEAN,
                    HIGHEST,
                    LOWEST,
                    STOCHASTIC,
                    WILDER_MEAN,
                    EXPONENTIAL_MEAN,
                    COMMODITY_CHANNEL ->
                    settings.getFirst() - 1;
        };
    }

    /** The function at the beginning of a run. */
    Running start(List<Integer> settings) {
        int n = settings.isEmpty() ? 0 : settings.getFirst();
        return switch (this) {
            case MEAN -> Averages.plain(n);
            case DEVIATION -> Averages.deviation(n);
            case WEIGHTED_MEAN -> Ta4jRunning.of(n, 1, run -> new WMAIndicator(run.operand(0), n));
            case HULL_MEAN -> Ta4jRunning.of(2 * n, 1, run -> new HMAIndicator(run.operand(0), n));
            case HIGHEST -> Extremes.highest(n);
            case LOWEST -> Extremes.lowest(n);
            case STOCHASTIC -> Extremes.stochastic(n);
            case WILDER_MEAN -> Averages.wilder(n);
            case EXPONENTIAL_MEAN -> Averages.exponential(n);
            case ADAPTIVE_MEAN -> Averages.adaptive(n, settings.get(1), settings.get(2));
            case RELATIVE_STRENGTH -> Oscillators.relativeStrength(n);
            case COMMODITY_CHANNEL -> Oscillators.commodityChannel(n);
            case AROON -> Extremes.aroon(n);
            case UPWARD_MOVE -> Oscillators.upwardMove();
            case DOWNWARD_MOVE -> Oscillators.downwardMove();
            case ON_BALANCE_VOLUME -> Oscillators.onBalanceVolume();
        };
    }
}
