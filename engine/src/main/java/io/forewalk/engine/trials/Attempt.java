package io.forewalk.engine.trials;

import io.forewalk.engine.backtest.BacktestResult;
import io.forewalk.engine.trading.Contestant;

/**
 * One way to trade, tried on the out-of-sample bars of a run on an account of its own: a
 * contestant, or a candidate of its grid that kept its settings over the whole span.
 *
 * @param contestant with the strategy whose settings were tried; a candidate has the label, the
 *     forecaster and the seed of its contestant
 * @param settings what was tried, for people, such as {@code fast: 10, slow: 50}
 * @param returns simple returns per bar, flat bars included, shape {@code [bars]}; as many for
 *     every attempt of a run
 */
// Never compared: the array is a column of numbers for the statistics.
@SuppressWarnings("ArrayRecordComponent")
public record Attempt(Contestant contestant, String settings, double[] returns) {

    public Attempt {
        returns = returns.clone();
    }

    /** What a contestant of the run made. */
    public static Attempt of(BacktestResult result) {
        return new Attempt(
                result.contestant(),
                SettingsLine.of(result.contestant().strategy()),
                result.curve().returns());
    }

    /** A copy of the returns. */
    @Override
    public double[] returns() {
        return returns.clone();
    }
}
