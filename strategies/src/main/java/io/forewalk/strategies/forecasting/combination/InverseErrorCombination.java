package io.forewalk.strategies.forecasting.combination;

import io.forewalk.engine.forecast.ForecastCombination;
import io.forewalk.engine.forecast.KnownErrors;
import io.forewalk.engine.settings.Setting;
import io.forewalk.engine.settings.Settings;
import java.util.Arrays;

/**
 * Weights inverse to the mean squared return error of the newest targets that every member answered
 * (Bates and Granger, 1969, without covariances). Equal weights until {@link #FEWEST} are known. A
 * member without any error takes all.
 */
public record InverseErrorCombination(
        @Setting(
                        value = "Newest targets whose errors are weighed, in bars",
                        byDefault = "126",
                        atLeast = FEWEST)
                int lookback)
        implements ForecastCombination {

    /** Errors below which weights are equal. */
    static final int FEWEST = 20;

    public InverseErrorCombination {
        Settings.check(InverseErrorCombination.class, lookback);
    }

    /** The defaults. */
    public InverseErrorCombination() {
        this(126);
    }

    @Override
    public double[] weights(KnownErrors known) {
        double[] squares = new double[known.members()];
        int found = 0;
        for (int target = known.count() - 1; target >= 0 && found < lookback; target--) {
            if (known.answeredByAll(target)) {
                found++;
                add(squares, known, target);
            }
        }
        return found < FEWEST ? new MeanCombination().weights(known) : inverse(squares);
    }

    private static void add(double[] squares, KnownErrors known, int target) {
        for (int member = 0; member < squares.length; member++) {
            double error = known.error(member, target);
            squares[member] += error * error;
        }
    }

    private static double[] inverse(double[] squares) {
        double smallest = Arrays.stream(squares).min().orElseThrow();
        double[] weights =
                Arrays.stream(squares)
                        .map(square -> smallest > 0 ? smallest / square : square > 0 ? 0 : 1)
                        .toArray();
        double sum = Arrays.stream(weights).sum();
        return Arrays.stream(weights).map(weight -> weight / sum).toArray();
    }
}
