package io.forewalk.engine.metrics.performance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.forewalk.engine.backtest.EquityCurve;
import io.forewalk.engine.backtest.Trade;
import io.forewalk.engine.metrics.Curves;
import io.forewalk.engine.metrics.Metrics;
import io.forewalk.engine.metrics.TestFiles;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Curves and trades measured by numpy and pandas, by the same formulas
 * (resources/metrics/NOTICE.md), 252 bars per year, 1e-9 relative.
 */
final class PerformanceReferenceTest {

    private static final double TOLERANCE = 1e-9;

    private static final Map<String, String> REFERENCE_KEYS =
            Map.ofEntries(
                    Map.entry("totalReturn", "total_return"),
                    Map.entry("cagr", "cagr_calendar_365.25"),
                    Map.entry("cagrPeriods", "cagr_periods_252"),
                    Map.entry("volatility", "vol_ann_ddof1"),
                    Map.entry("sharpe", "sharpe_rf0_ddof1"),
                    Map.entry("sortino", "sortino_rf0"),
                    Map.entry("calmar", "calmar_cagr_calendar"),
                    Map.entry("maxDrawdown", "max_drawdown"),
                    Map.entry("ulcerIndex", "ulcer_index"),
                    Map.entry("var95", "var95_historical_linear_quantile"),
                    Map.entry("cvar95", "cvar95_mean_of_r_le_hist_var"),
                    Map.entry("skew", "skew_unbiased_pandas"),
                    Map.entry("kurtosis", "kurt_excess_unbiased_pandas"),
                    Map.entry("skewBiased", "skew_biased"),
                    Map.entry("kurtosisBiased", "kurt_excess_biased"),
                    Map.entry("omega", "omega_threshold0"),
                    Map.entry("tailRatio", "tail_ratio_abs_q95_over_q5"),
                    Map.entry("bars", "n_returns"));

    // Where there is no drawdown the reference says 0 and we say that there is none.
    private static final Map<String, String> DRAWDOWN_KEYS =
            Map.of(
                    "averageDrawdown", "avg_of_period_max_drawdowns",
                    "longestDrawdownDays", "longest_drawdown_days_peak_to_recovery");

    private static final Map<String, String> BENCHMARK_KEYS =
            Map.of(
                    "beta", "beta",
                    "alpha", "alpha_ann_arithmetic_rf0",
                    "trackingError", "tracking_error_ann",
                    "informationRatio", "information_ratio_ann");

    @TestFactory
    List<DynamicTest> agreesOnEveryCommittedCurve() throws IOException {
        JsonNode oracle = json(String.join("\n", TestFiles.resource("oracle.json")));

        return List.of("tiny", "flat", "always_up", "ruin").stream()
                .map(name ->
                        DynamicTest.dynamicTest(
                                name,
                                () -> checkCurve(curve(name), oracle.get(name).get("by_formula"))))
                .toList();
    }

    private static EquityCurve curve(String name) {
        return Curves.read(TestFiles.resource(name + "__equity.csv"));
    }

    private static void checkCurve(EquityCurve curve, JsonNode expected) {
        Performance performance = Performance.of(curve, 252);

        REFERENCE_KEYS.forEach((key, name) -> check(key, performance, expected.get(name)));
        check(
                "sharpe",
                performance.withRiskFreeRate(0.02),
                expected.get("sharpe_rf2pct_geometric_daily"));
        if (expected.get("drawdown_periods").doubleValue() > 0) {
            DRAWDOWN_KEYS.forEach((key, name) -> check(key, performance, expected.get(name)));
        } else {
            DRAWDOWN_KEYS.keySet().forEach(key -> checkUndefined(key, performance));
        }
    }

    private static void check(String key, Performance performance, JsonNode expected) {
        double value = Metrics.value(key, performance);
        if (expected.isNull()) {
            assertThat(value).as(key).isNaN();
        } else {
            double reference = expected.doubleValue();
            // always_up has a volatility of 1.5e-15: rounding, to both of us.
            double tolerance = Math.max(TOLERANCE * Math.abs(reference), 1e-14);
            assertThat(value).as(key).isCloseTo(reference, within(tolerance));
        }
    }

    private static void checkUndefined(String key, Performance performance) {
        assertThat(Metrics.value(key, performance)).as(key).isNaN();
    }

    @Test
    void agreesOnGoogCurveWithBenchmark() throws IOException {
        EquityCurve curve =
                Curves.read(
                        TestFiles.lines(
                                TestFiles.shared("peers/metrics/goog_sma_ls_c0.002__equity.csv")));
        EquityCurve benchmark =
                Curves.read(
                        TestFiles.lines(
                                TestFiles.shared(
                                        "peers/metrics/goog_sma_ls_c0.002__benchmark.csv")));
        String oracle =
                String.join("\n", TestFiles.lines(TestFiles.shared("peers/metrics/oracle.json")));
        JsonNode expected = json(oracle).get("goog_sma_ls_c0.002").get("by_formula");

        checkCurve(curve, expected);

        Performance against = Performance.of(curve, 252).against(benchmark.returns());
        BENCHMARK_KEYS.forEach((key, name) -> check(key, against, expected.get(name)));
    }

    @Test
    void agreesOnTradesOfGoog() throws IOException {
        List<Trade> trades =
                TestFiles.lines(
                                TestFiles.shared(
                                        "peers/backtesting_py/GOOG__sma10_20_ls__c0.002__trades.csv"))
                        .stream()
                        .skip(1)
                        .map(PerformanceReferenceTest::tradeOf)
                        .toList();
        String oracle =
                String.join(
                        "\n",
                        TestFiles.lines(TestFiles.shared("peers/metrics/trades_oracle.json")));
        JsonNode expected = json(oracle).get("GOOG__sma10_20_ls__c0.002");
        Map<String, String> keys = new HashMap<>();
        keys.put("trades", "n");
        keys.put("winRate", "win_rate");
        keys.put("profitFactor", "profit_factor_money");
        keys.put("expectancy", "expectancy_money");
        keys.put("expectancyReturn", "expectancy_return");
        keys.put("sqn", "sqn_ddof1");
        keys.put("kelly", "kelly");

        Performance performance =
                Performance.of(Curves.daily(10_000, 49_187.87), 252)
                        .withActivity(
                                new Performance.Activity(
                                        trades, 0, Performance.Activity.NONE.costs()));

        keys.forEach((key, name) -> check(key, performance, expected.get(name)));
    }

    private static Trade tradeOf(String line) {
        String[] cells = line.split(",");
        return Curves.trade(
                Double.parseDouble(cells[0]),
                Double.parseDouble(cells[5]),
                Double.parseDouble(cells[6]),
                Double.parseDouble(cells[7]));
    }

    private static JsonNode json(String text) throws IOException {
        return new ObjectMapper().readTree(text);
    }
}
