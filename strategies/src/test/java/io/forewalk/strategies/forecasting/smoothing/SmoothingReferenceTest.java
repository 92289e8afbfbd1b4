package io.forewalk.strategies.forecasting.smoothing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.api.Assertions.withinPercentage;

import com.fasterxml.jackson.databind.JsonNode;
import io.forewalk.engine.random.RandomSource;
import io.forewalk.strategies.forecasting.Series;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Against {@code ets} of R's package forecast 8.20 ({@code baselines.json}). */
class SmoothingReferenceTest {

    private static final double NORMAL_80 = 1.2815515655446004;

    // R gives -n/2 ln S, without the constants.
    @ParameterizedTest(name = "{0} {1}")
    @CsvSource({
        "dax, NONE, ets_ANN", "dax, LINEAR, ets_AAN", "dax, DAMPED, ets_AAdN",
        "log_dax, NONE, ets_ANN", "log_dax, LINEAR, ets_AAN", "log_dax, DAMPED, ets_AAdN"
    })
    void noHigherMaximumIsKnown(String series, Trend trend, String key) {
        double[] values = Series.values(series);

        SmoothingEstimate found = new SmoothingEstimator(trend).estimate(values);

        double known =
                Series.reference("baselines.json")
                        .at("/" + series + "/" + key + "/loglik")
                        .doubleValue();
        double likelihood = -0.5 * values.length * StrictMath.log(found.squares());
        assertThat(likelihood).isGreaterThanOrEqualTo(known - 1e-4);
    }

    // The formulas alone: R's estimates, no search.
    @ParameterizedTest(name = "{0} {1}")
    @CsvSource({
        "dax, NONE, ets_ANN", "dax, LINEAR, ets_AAN", "dax, DAMPED, ets_AAdN",
        "log_dax, NONE, ets_ANN", "log_dax, LINEAR, ets_AAN", "log_dax, DAMPED, ets_AAdN"
    })
    void forecastsWithTheEstimatesOfRAreThoseOfR(String series, Trend trend, String key) {
        double[] values = Series.values(series);
        JsonNode known = Series.reference("baselines.json").get(series).get(key);
        JsonNode estimates = known.get("par");
        SmoothingWeights weights =
                new SmoothingWeights(
                        estimates.get("alpha").doubleValue(),
                        estimates.path("beta").doubleValue(),
                        trend == Trend.LINEAR ? 1 : estimates.path("phi").doubleValue());
        SmoothingMean mean =
                new SmoothingMean(
                        trend,
                        weights,
                        estimates.get("l").doubleValue(),
                        estimates.path("b").doubleValue());

        requireForecasts(known, mean, known.get("sigma2").doubleValue(), values, 1e-7);
    }

    // One weight: the maximum is identified. R's search stops 1e-5 deviations from it.
    @ParameterizedTest(name = "{0}")
    @CsvSource({"dax", "log_dax"})
    void simpleSmoothingForecastsAsR(String series) {
        double[] values = Series.values(series);
        JsonNode known = Series.reference("baselines.json").get(series).get("ets_ANN");

        SmoothingEstimate found = new SmoothingEstimator(Trend.NONE).estimate(values);

        requireForecasts(known, found.mean(), found.variance(), values, 5e-5);
    }

    @Test
    void simpleSmoothingOfLogPricesIsTheNaive() {
        double[] values = Series.values("log_dax");

        SmoothingEstimate found = new SmoothingEstimator(Trend.NONE).estimate(values);

        double next = found.mean().along(values).after(values.length - 1, 1)[0];
        assertThat(found.mean().weights().alpha()).isCloseTo(0.9999, within(1e-9));
        assertThat(next).isCloseTo(values[values.length - 1], within(3e-6));
    }

    // AICc of R differs by the constants of the likelihood, the same for all three.
    @Test
    void theCriterionDiffersAsThatOfR() {
        double[] values = Series.values("log_dax");
        JsonNode known = Series.reference("baselines.json").get("log_dax").get("ets_ANN");

        SmoothingEstimate found = new SmoothingEstimator(Trend.NONE).estimate(values);

        double n = values.length;
        double constants = n * (StrictMath.log(2 * Math.PI / n) + 1);
        assertThat(found.aicc() - constants)
                .isCloseTo(known.get("aicc").doubleValue(), within(1e-3));
    }

    // The sum of squares is a difference of sums 1e16 times as large.
    @ParameterizedTest(name = "{0}")
    @EnumSource(names = {"LINEAR", "DAMPED"})
    void errorsFarSmallerThanTheTrendAreNotLostInRounding(Trend trend) {
        var random = new RandomSource(5).generator();
        double[] values = new double[50];
        for (int t = 0; t < values.length; t++) {
            values[t] = 4 + 0.01 * t + 1e-9 * random.nextGaussian();
        }

        SmoothingEstimate found = new SmoothingEstimator(trend).estimate(values);

        double[] errors = found.mean().along(values).errors(values);
        double squares = 0;
        for (double error : errors) {
            squares += error * error;
        }
        assertThat(found.squares()).isCloseTo(squares, withinPercentage(0.1));
        assertThat(found.logLikelihood()).isFinite();
    }

    // Means and upper 80 % limits of ten steps, in standard deviations of one step.
    private static void requireForecasts(
            JsonNode known,
            SmoothingMean mean,
            double variance,
            double[] values,
            double tolerance) {
        double sigma = Math.sqrt(known.get("sigma2").doubleValue());
        double[] means = mean.along(values).after(values.length - 1, 10);
        double[] expected = Series.numbers(known.at("/forecast/mean"));
        double[] high = Series.numbers(known.at("/forecast/hi80"));
        double[] weights = mean.weights(10);
        double squares = 0;
        for (int step = 0; step < 10; step++) {
            squares += weights[step] * weights[step];
            double limit = means[step] + NORMAL_80 * Math.sqrt(variance * squares);
            assertThat(means[step]).isCloseTo(expected[step], within(tolerance * sigma));
            assertThat(limit).isCloseTo(high[step], within(tolerance * sigma));
        }
    }
}
