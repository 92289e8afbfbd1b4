package io.forewalk.engine.metrics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.forewalk.engine.forecast.PredictiveDistribution;
import io.forewalk.engine.metrics.forecast.NaiveScale;
import io.forewalk.engine.metrics.forecast.ScoredForecast;
import io.forewalk.engine.metrics.forecast.ScoredForecasts;
import io.forewalk.engine.random.RandomSource;
import io.forewalk.engine.statistics.Crps;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Scores of predicted quantiles, by hand and against exact ones. */
final class QuantileMetricsTest {

    private static final NaiveScale SCALE = new NaiveScale(1, 1);

    @Test
    void winklerScoreIsTheWidthInsideAndPunishesWhatIsOutside() {
        // Quantiles at -1.281552 and 1.281552 around 100.
        double width = 2 * 1.2815515655446004;

        double inside = Metrics.value("winkler80", scored(100.5, 1));
        double outside = Metrics.value("winkler80", scored(100 + 1.2815515655446004 + 3, 1));

        assertThat(inside).isCloseTo(width, within(1e-10));
        assertThat(outside).isCloseTo(width + 2 / 0.2 * 3, within(1e-10));
    }

    @Test
    void pinballLossIsTheMeanOverTheLevels() {
        ScoredForecasts scored = scored(101, 1);

        double expected = 0;
        for (double level : PredictiveDistribution.LEVELS) {
            double q = scored.rows().getFirst().predicted().quantile(level);
            expected += 101 >= q ? level * (101 - q) : (1 - level) * (q - 101);
        }

        assertThat(Metrics.value("pinball", scored)).isCloseTo(expected / 9, within(1e-12));
    }

    @Test
    void crpsOfNormalForecastsIsNearTheExactOne() {
        RandomGenerator random = new RandomSource(3).generator();
        List<ScoredForecast> rows =
                IntStream.range(0, 500)
                        .mapToObj(i -> row(100 + 2 * random.nextGaussian(), 2))
                        .toList();

        double exact =
                rows.stream().mapToDouble(r -> Crps.normal(r.actual(), 100, 2)).sum() / rows.size();

        assertThat(Metrics.value("crps", new ScoredForecasts(rows, SCALE)))
                .isCloseTo(exact, within(0.04 * exact));
    }

    @Test
    void returnScoresAreThoseOfLogReturnsFromTheLastClose() {
        PredictiveDistribution log = PredictiveDistribution.logNormal(StrictMath.log(100), 0.01);
        double actual = 100 * StrictMath.exp(0.05);
        ScoredForecast row = new ScoredForecast(0, log, actual, 100, 0, 0);

        double score = Metrics.value("returnWinkler95", new ScoredForecasts(List.of(row), SCALE));

        double half = 1.959963984540054 * 0.01;
        assertThat(score).isCloseTo(2 * half + 2 / 0.05 * (0.05 - half), within(1e-12));
    }

    @Test
    void barWithoutQuantilesLeavesNoScore() {
        PredictiveDistribution point = PredictiveDistribution.ofPoint(100);
        var rows = List.of(row(100, 1), new ScoredForecast(1, point, 100, 100, 0, 0));

        ScoredForecasts scored = new ScoredForecasts(rows, SCALE);

        for (String key : List.of("crps", "returnPinball", "winkler80", "returnWinkler95")) {
            assertThat(Metrics.value(key, scored)).as(key).isNaN();
        }
    }

    private static ScoredForecasts scored(double actual, double deviation) {
        return new ScoredForecasts(List.of(row(actual, deviation)), SCALE);
    }

    private static ScoredForecast row(double actual, double deviation) {
        return new ScoredForecast(
                0, PredictiveDistribution.normal(100, deviation), actual, 100, 0, 0);
    }
}
