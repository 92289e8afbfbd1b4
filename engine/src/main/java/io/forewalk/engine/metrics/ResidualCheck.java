package io.forewalk.engine.metrics;

import io.forewalk.engine.metrics.forecast.ScoredForecasts;
import io.forewalk.engine.statistics.Autocovariance;
import io.forewalk.engine.statistics.CrossCorrelation;
import io.forewalk.engine.statistics.LjungBox;
import io.forewalk.engine.statistics.Neighbours;
import io.forewalk.engine.statistics.TestOutcome;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * What is left in the errors of returns.
 *
 * @param autocorrelations of the lags 1..{@value #LAGS}; {@code NaN} where the errors do not vary
 *     or are not numbers
 * @param band half the width of the band that holds 95 % of the autocorrelations of independent
 *     errors
 * @param ljungBox test of these lags together, without degrees of freedom for fitted terms: these
 *     are errors of forecasts, not residuals of a fit
 */
public record ResidualCheck(
        List<Double> autocorrelations,
        double band,
        TestOutcome ljungBox,
        Histogram histogram,
        NormalPlot normalPlot) {
    /** How many lags are looked at. */
    public static final int LAGS = 20;

    public ResidualCheck {
        autocorrelations = List.copyOf(autocorrelations);
    }

    static ResidualCheck of(ScoredForecasts scored) {
        double[] errors = scored.returnErrors();
        Neighbours neighbours = scored.neighbours();
        List<Double> correlations = new ArrayList<>();
        boolean numbers = errors.length > 1 && Arrays.stream(errors).allMatch(Double::isFinite);
        double[] found =
                numbers ? Autocovariance.correlations(errors, neighbours, LAGS) : new double[0];
        for (int lag = 1; lag <= LAGS; lag++) {
            correlations.add(lag < errors.length && numbers ? found[lag] : Double.NaN);
        }
        return new ResidualCheck(
                correlations,
                errors.length == 0 ? Double.NaN : CrossCorrelation.band(errors.length),
                LjungBox.outcome(errors, neighbours, LAGS, 0),
                Histogram.of(errors),
                NormalPlot.of(errors));
    }
}
