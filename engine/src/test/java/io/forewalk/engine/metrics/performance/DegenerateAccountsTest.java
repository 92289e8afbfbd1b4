package io.forewalk.engine.metrics.performance;

import static org.assertj.core.api.Assertions.assertThat;

import io.forewalk.engine.metrics.Curves;
import io.forewalk.engine.metrics.Metrics;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What does not exist is NaN, and nothing else is; nothing is infinite. */
final class DegenerateAccountsTest {

    private static final Set<String> OF_TRADES =
            Set.of("winRate", "profitFactor", "expectancy", "expectancyReturn", "sqn", "kelly");
    private static final Set<String> OF_BENCHMARK =
            Set.of("beta", "alpha", "informationRatio", "trackingError", "excessReturn");
    private static final Set<String> WITHOUT_VARIATION =
            Set.of(
                    "sharpe",
                    "probabilisticSharpe",
                    "minimumTrackRecord",
                    "sortino",
                    "calmar",
                    "averageDrawdown",
                    "longestDrawdownBars",
                    "longestDrawdownDays",
                    "skew",
                    "skewBiased",
                    "kurtosis",
                    "kurtosisBiased",
                    "omega");
    private static final Set<String> NOT_REPLAYED = Set.of("breakEvenCost");

    static List<Arguments> accounts() {
        return List.of(
                Arguments.of(
                        "constant",
                        Performance.of(Curves.daily(repeat(100, 12)), 252),
                        union(
                                OF_TRADES,
                                OF_BENCHMARK,
                                WITHOUT_VARIATION,
                                NOT_REPLAYED,
                                Set.of("tailRatio"))),
                Arguments.of(
                        "always up",
                        Performance.of(Curves.daily(rising(12)), 252),
                        union(OF_TRADES, OF_BENCHMARK, WITHOUT_VARIATION, NOT_REPLAYED)),
                Arguments.of(
                        "one close",
                        Performance.of(Curves.daily(100), 252),
                        union(
                                OF_TRADES,
                                OF_BENCHMARK,
                                WITHOUT_VARIATION,
                                NOT_REPLAYED,
                                Set.of(
                                        "cagr",
                                        "cagrPeriods",
                                        "volatility",
                                        "var95",
                                        "cvar95",
                                        "tailRatio",
                                        "turnover",
                                        "exposure",
                                        "meanGross"))),
                Arguments.of(
                        "one bar",
                        Performance.of(Curves.daily(100, 99), 252),
                        union(
                                OF_TRADES,
                                OF_BENCHMARK,
                                NOT_REPLAYED,
                                Set.of(
                                        "volatility",
                                        "sharpe",
                                        "probabilisticSharpe",
                                        "minimumTrackRecord",
                                        "var95",
                                        "cvar95",
                                        "skew",
                                        "skewBiased",
                                        "kurtosis",
                                        "kurtosisBiased"))),
                Arguments.of(
                        "constant, against itself",
                        Performance.of(Curves.daily(repeat(100, 12)), 252).against(new double[11]),
                        union(
                                OF_TRADES,
                                WITHOUT_VARIATION,
                                NOT_REPLAYED,
                                Set.of(
                                        "tailRatio",
                                        "beta",
                                        "alpha",
                                        "informationRatio",
                                        "trackingError"))),
                Arguments.of(
                        "ruined",
                        Performance.of(Curves.daily(100, 110, 40, 0, 0, 0), 252),
                        union(OF_TRADES, OF_BENCHMARK, NOT_REPLAYED, Set.of("minimumTrackRecord"))),
                Arguments.of(
                        "one winning trade",
                        Performance.of(Curves.daily(100, 110, 105, 112, 108), 252)
                                .withActivity(
                                        new Performance.Activity(
                                                List.of(Curves.trade(1, 100, 108, 8)),
                                                208,
                                                Performance.Activity.NONE.costs())),
                        union(OF_BENCHMARK, NOT_REPLAYED, Set.of("profitFactor", "sqn", "kelly"))),
                Arguments.of(
                        "huge gain in a day",
                        Performance.of(Curves.daily(1, 1e6, 2e6, 1.5e6, 3e6), 252),
                        union(
                                OF_TRADES,
                                OF_BENCHMARK,
                                NOT_REPLAYED,
                                Set.of("cagr", "cagrPeriods", "calmar"))));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("accounts")
    void onlyWhatTheTableNamesIsUndefined(
            String name, Performance performance, Set<String> undefined) {
        List<String> found = new ArrayList<>();
        for (PerformanceMetric metric : Metrics.performance()) {
            double value = metric.of(performance);
            assertThat(value)
                    .as(metric.definition().key())
                    .isNotIn(Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY);
            if (Double.isNaN(value)) {
                found.add(metric.definition().key());
            }
        }

        assertThat(found).as(name).containsExactlyInAnyOrderElementsOf(undefined);
    }

    @SafeVarargs
    @SuppressWarnings("varargs") // The sets are only read.
    private static Set<String> union(Set<String>... sets) {
        return Arrays.stream(sets).flatMap(Set::stream).collect(Collectors.toSet());
    }

    private static double[] repeat(double value, int times) {
        double[] values = new double[times];
        Arrays.fill(values, value);
        return values;
    }

    private static double[] rising(int closes) {
        double[] values = new double[closes];
        values[0] = 100;
        for (int i = 1; i < closes; i++) {
            values[i] = values[i - 1] * 1.01;
        }
        return values;
    }
}
