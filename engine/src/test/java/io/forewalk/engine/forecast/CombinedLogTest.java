package io.forewalk.engine.forecast;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.forewalk.engine.fixture.Markets;
import io.forewalk.engine.market.PriceHistory;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CombinedLogTest {

    private static final PriceHistory PRICES = Markets.randomWalk("A", 40, 1);
    private static final ForecastCombination QUARTER = known -> new double[] {0.25, 0.75};

    @Test
    void averagesPointsDeviationsAndQuantiles() {
        ForecastLog low = log(origin -> price(100, 2));
        ForecastLog high = log(origin -> price(120, 6));

        Step combined = combine(low, high, QUARTER).at(15).next();

        assertThat(combined.open().point()).isCloseTo(115, within(1e-12));
        assertThat(combined.close().standardDeviation()).isCloseTo(5, within(1e-12));
        assertThat(combined.close().quantile(0.025))
                .isCloseTo(115 - 5 * 1.959963984540054, within(1e-12));
    }

    @Test
    void aMemberWithoutAnswerHasNoWeight() {
        ForecastLog silent = log(origin -> PredictiveDistribution.NONE);
        ForecastLog low = log(origin -> price(100, 2));

        ForecastLog combined = combine(silent, low, QUARTER);

        assertThat(combined.at(12)).isEqualTo(low.at(12));
        assertThat(combine(silent, silent, QUARTER).at(12).next().close().point()).isNaN();
    }

    @Test
    void weightsSeeTheErrorsOfTargetsThatHaveCome() {
        List<Integer> counts = new ArrayList<>();
        List<Double> newest = new ArrayList<>();
        ForecastCombination spy =
                known -> {
                    counts.add(known.count());
                    newest.add(known.count() == 0 ? 0 : known.error(0, known.count() - 1));
                    assertThatThrownBy(() -> known.error(0, known.count()))
                            .isInstanceOf(IndexOutOfBoundsException.class);
                    return new double[] {0.5, 0.5};
                };
        ForecastLog log = log(origin -> price(100, 2));

        combine(log, log, spy);

        // Twice at each origin, for the open and for the close.
        assertThat(counts).startsWith(0, 0, 1, 1, 2, 2).hasSize(60);
        assertThat(newest.get(1)).isZero();
        assertThat(newest.get(2)).isEqualTo(StrictMath.log(PRICES.open(11) / 100));
        assertThat(newest.get(3)).isEqualTo(StrictMath.log(PRICES.close(11) / 100));
    }

    @Test
    void laterPricesNeverChangeEarlierForecasts() {
        ForecastCombination byError =
                known -> {
                    double last = known.count() == 0 ? 0 : known.error(0, known.count() - 1);
                    double share = Math.min(1, Math.abs(last));
                    return new double[] {share, 1 - share};
                };
        ForecastLog low = log(origin -> price(100, 2));
        ForecastLog high = log(origin -> price(120, 6));
        ForecastLog whole = combine(low, high, byError);

        for (int cut = 10; cut < 39; cut++) {
            PriceHistory known = PRICES.upTo(cut);
            ForecastLog cutLog =
                    CombinedLog.of(
                            "both",
                            OptionalLong.empty(),
                            known,
                            List.of(low.upTo(known.end(cut)), high.upTo(known.end(cut))),
                            byError);

            assertThat(cutLog.entries()).isEqualTo(whole.entries().subList(0, cut - 9));
        }
    }

    @Test
    void refusesMembersOfDifferentSpans() {
        ForecastLog whole = log(origin -> price(100, 2));

        assertThatThrownBy(() -> combine(whole, whole.upTo(PRICES.end(20)), QUARTER))
                .hasMessage("The origins of member must be those of member.");
    }

    private static ForecastLog combine(
            ForecastLog first, ForecastLog second, ForecastCombination rule) {
        return CombinedLog.of("both", OptionalLong.empty(), PRICES, List.of(first, second), rule);
    }

    private static PredictiveDistribution price(double mean, double deviation) {
        return PredictiveDistribution.normal(mean, deviation);
    }

    private static ForecastLog log(IntFunction<PredictiveDistribution> said) {
        List<LogEntry> entries =
                IntStream.range(10, 40)
                        .mapToObj(origin ->
                                new LogEntry(
                                        origin,
                                        PRICES.end(origin),
                                        Forecast.of(said.apply(origin), said.apply(origin))))
                        .toList();
        return new ForecastLog(
                PRICES.instrument(), "member", OptionalLong.empty(), entries, List.of());
    }
}
