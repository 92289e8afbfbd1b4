package io.forewalk.engine.statistics;

import static io.forewalk.engine.statistics.ZeroReturns.COUNTED;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every number of {@code forecast_statistics.json}: R 4.2.2 with forecast 8.20, rugarch 1.5-6,
 * tseries, urca and formulas, on sixty forecasts of the DAX and on its returns. Relative tolerance
 * 1e-9 unless the table says otherwise.
 */
class ForecastStatisticsReferenceTest {

    private static final double[] ACTUAL = column("actual");
    private static final double[] BEFORE = column("prev");
    private static final ReferenceTable TABLE = table();

    static List<String> keys() {
        return TABLE.keys();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("keys")
    void agreesWithR(String key) {
        TABLE.check(key);
    }

    @Test
    void everyEntryOfTheTableIsInTheFile() {
        assertThat(TABLE.unknown()).isEmpty();
        assertThat(TABLE.keys()).hasSize(154);
    }

    private static ReferenceTable table() {
        ReferenceTable table = new ReferenceTable("forecast_statistics.json");
        table.without("/accuracy", "measures of forecasts, tested where they are");
        dieboldMariano(table);
        nestedAndConditional(table);
        directions(table);
        coverage(table);
        scores(table);
        diagnostics(table);
        return table;
    }

    private static void dieboldMariano(ReferenceTable table) {
        dieboldMariano(table, "A_vs_B_sq_h1", losses("A", 2), losses("B", 2), 1);
        dieboldMariano(table, "A_vs_C_sq_h1", losses("A", 2), losses("C", 2), 1);
        dieboldMariano(table, "A_vs_C_abs_h1", losses("A", 1), losses("C", 1), 1);
        dieboldMariano(table, "A_vs_C_sq_h5", losses("A", 2), losses("C", 2), 5);
        dieboldMariano(table, "D_vs_B_sq_h1", losses("D", 2), losses("B", 2), 1);
        TestOutcome less = DieboldMariano.firstBetter(losses("A", 2), losses("C", 2), 1);
        outcome(table, "/diebold_mariano/A_vs_C_sq_h1_less", less, "p_value");
        table.with("/diebold_mariano/A_vs_C_sq_h1_less/df", less.degreesOfFreedom());
        bartlett(table);
        plain(table, 1);
        plain(table, 5);
    }

    private static void dieboldMariano(
            ReferenceTable table, String name, double[] first, double[] second, int horizon) {
        TestOutcome outcome = DieboldMariano.twoSided(first, second, horizon);
        outcome(table, "/diebold_mariano/" + name, outcome, "p_value");
        table.with("/diebold_mariano/" + name + "/df", outcome.degreesOfFreedom());
    }

    // Bartlett's weights are the answer to a negative variance; here it is positive.
    private static void bartlett(ReferenceTable table) {
        double[] differences = losses("A", 2);
        double[] others = losses("C", 2);
        Arrays.setAll(differences, t -> differences[t] - others[t]);
        double variance = LongRunVariance.BARTLETT.of(differences, 4) / 60;
        double plain = Moments.of(differences).mean() / Math.sqrt(variance);
        double statistic = plain * DieboldMariano.smallSampleFactor(Neighbours.all(60), 5);
        String key = "/diebold_mariano/A_vs_C_sq_h5_bartlett";
        table.with(key + "/statistic", statistic)
                .with(key + "/p_value", new StudentT(59).twoSided(statistic))
                .with(key + "/df", 59);
    }

    private static void plain(ReferenceTable table, int horizon) {
        DieboldMariano test =
                DieboldMariano.of(losses("A", 2), losses("C", 2), horizon).orElseThrow();
        String key = "/diebold_mariano/plain_A_vs_C_h" + horizon;
        table.with(key + "/statistic", test.plainStatistic())
                .with(key + "/p_two_sided", test.plainTwoSidedPValue())
                .with(
                        key + "/hln_factor",
                        DieboldMariano.smallSampleFactor(Neighbours.all(60), horizon))
                .with(key + "/h", test.horizon());
    }

    private static void nestedAndConditional(ReferenceTable table) {
        clarkWest(table, "small_B_big_A", "A", 0);
        clarkWest(table, "small_B_big_D", "D", 0);
        clarkWest(table, "small_B_big_A_nw4", "A", 4);
        for (String second : List.of("C", "B")) {
            String key = "/giacomini_white/A_vs_" + second;
            double[] first = losses("A", 2);
            outcome(table, key, GiacominiWhite.of(first, losses(second, 2), 1), "p_value");
            DieboldMariano plain = DieboldMariano.of(first, losses(second, 2), 1).orElseThrow();
            table.with(key + "/unconditional_statistic", plain.plainStatistic());
        }
    }

    private static void clarkWest(ReferenceTable table, String name, String large, int lags) {
        String key = "/clark_west/" + name;
        TestOutcome outcome = ClarkWest.outcome(ACTUAL, forecast("B"), forecast(large), lags);
        outcome(table, key, outcome, "p_one_sided_normal");
        double mean = 0;
        double[] small = forecast("B");
        double[] big = forecast(large);
        for (int t = 0; t < ACTUAL.length; t++) {
            double gain = square(ACTUAL[t] - small[t]) - square(ACTUAL[t] - big[t]);
            mean += (gain + square(small[t] - big[t])) / ACTUAL.length;
        }
        table.with(key + "/mean_f", mean);
    }

    private static void directions(ReferenceTable table) {
        for (String name : List.of("A", "C")) {
            double[] actual = returns(ACTUAL);
            double[] predicted = returns(forecast(name));
            PesaranTimmermann test = PesaranTimmermann.of(actual, predicted, COUNTED);
            String key = "/directional/" + name;
            outcome(table, key + "_PT", test.outcome(), "p_value");
            outcome(table, key + "_AG", AnatolyevGerko.of(actual, predicted, COUNTED), "p_value");
            table.with(key + "_PT/directional_accuracy", test.hitRate())
                    .with(key + "_AG/directional_accuracy", test.hitRate());
        }
        PesaranTimmermann test =
                PesaranTimmermann.of(returns(ACTUAL), returns(forecast("A")), COUNTED);
        Interval interval = ClopperPearson.of(test.hits(), 60, 0.95);
        table.with("/directional/binom_test_A/hits", test.hits())
                .with("/directional/binom_test_A/n", test.outcome().count())
                .with(
                        "/directional/binom_test_A/p_value",
                        BinomialTest.of(test.hits(), 60, 0.5).pValue())
                .with("/directional/binom_test_A/ci/0", interval.lower())
                .with("/directional/binom_test_A/ci/1", interval.upper());
    }

    private static void coverage(ReferenceTable table) {
        double[] hits = ReferenceFiles.column("var_coverage_1000.csv", "hit");
        boolean[] outside = new boolean[hits.length];
        for (int t = 0; t < hits.length; t++) {
            outside[t] = hits[t] == 1;
        }
        Coverage counts = Coverage.of(outside);
        TestOutcome level = counts.unconditional(0.05);
        TestOutcome both = counts.conditional(0.05);
        table.with("/coverage/rugarch_VaRTest/expected", 0.05 * counts.count())
                .with("/coverage/rugarch_VaRTest/actual", counts.misses())
                .with("/coverage/rugarch_VaRTest/uc_LR", level.statistic())
                .with("/coverage/rugarch_VaRTest/uc_p", level.pValue())
                .with("/coverage/rugarch_VaRTest/cc_LR", both.statistic())
                .with("/coverage/rugarch_VaRTest/cc_p", both.pValue());
        TestOutcome independence = counts.independence();
        table.with("/coverage/formula/kupiec_uc_LR", level.statistic())
                .with("/coverage/formula/kupiec_p", level.pValue())
                .with("/coverage/formula/christoffersen_ind_LR", independence.statistic())
                .with("/coverage/formula/ind_p", independence.pValue())
                .with("/coverage/formula/cc_LR_sum", both.statistic())
                .with("/coverage/formula/cc_p_sum", both.pValue())
                .with("/coverage/formula/transitions/0", counts.stays())
                .with("/coverage/formula/transitions/1", counts.enters())
                .with("/coverage/formula/transitions/2", counts.leaves())
                .with("/coverage/formula/transitions/3", counts.repeats());
        WeibullDuration duration = WeibullDuration.of(outside);
        // R's L-BFGS-B stops 2.5e-7 beside the maximum; its optimize finds ours, 0.91383258.
        table.with("/coverage/weibull_duration/b", duration.shape(), 1e-6)
                .with("/coverage/weibull_duration/LRp", duration.outcome().pValue());
    }

    private static void scores(ReferenceTable table) {
        JsonNode scores = table.at("/crps_pinball");
        for (int i = 0; i < 4; i++) {
            double y = scores.at("/crps_normal/y/" + i).doubleValue();
            double mean = scores.at("/crps_normal/mean/" + i).doubleValue();
            double sd = scores.at("/crps_normal/sd/" + i).doubleValue();
            double half = Normal.quantile(0.975) * sd;
            table.with("/crps_pinball/crps_normal/crps/" + i, Crps.normal(y, mean, sd))
                    .with(
                            "/crps_pinball/interval_score_winkler/value/" + i,
                            IntervalScore.of(y, mean - half, mean + half, 0.05));
        }
        for (int i = 0; i < 5; i++) {
            double y = scores.at("/crps_ensemble/y/" + i).doubleValue();
            double score = Crps.ofSample(y, numbers(scores.at("/crps_ensemble/ensemble/" + i)));
            table.with("/crps_pinball/crps_ensemble/crps/" + i, score)
                    .with("/crps_pinball/crps_ensemble/check/" + i, score);
        }
        pinball(table, scores.get("pinball"));
        for (String input : List.of("y", "mean", "sd")) {
            table.without("/crps_pinball/crps_normal/" + input, "input");
        }
        table.without("/crps_pinball/crps_ensemble/y", "input")
                .without("/crps_pinball/crps_ensemble/ensemble", "input");
    }

    private static void pinball(ReferenceTable table, JsonNode pinball) {
        for (int i = 0; i < 3; i++) {
            double level = pinball.at("/tau/" + i).doubleValue();
            double quantile = pinball.at("/q/" + i).doubleValue();
            double first = PinballLoss.of(pinball.get("y").doubleValue(), quantile, level);
            double second = PinballLoss.of(pinball.get("y2").doubleValue(), quantile, level);
            table.with("/crps_pinball/pinball/loss/" + i, first)
                    .with("/crps_pinball/pinball/loss2/" + i, second);
        }
        for (String input : List.of("tau", "y", "q")) {
            table.without("/crps_pinball/pinball/" + input, "input");
        }
        table.with(
                "/crps_pinball/mean_pinball_q05_data",
                PinballLoss.mean(
                        ReferenceFiles.column("var_coverage_1000.csv", "ret"),
                        ReferenceFiles.column("var_coverage_1000.csv", "q05"),
                        0.05));
    }

    private static void diagnostics(ReferenceTable table) {
        double[] returns = series("ret_dax");
        TestOutcome ljungBox = LjungBox.outcome(returns, 10, 0);
        TestOutcome boxPierce = BoxPierce.of(returns, 10, 0);
        TestOutcome jarqueBera = JarqueBera.of(returns);
        TestOutcome arch = ArchLm.of(returns, 5);
        table.with("/diagnostics/ljung_box10/stat", ljungBox.statistic())
                .with("/diagnostics/ljung_box10/p", ljungBox.pValue())
                .with("/diagnostics/box_pierce10/stat", boxPierce.statistic())
                .with("/diagnostics/box_pierce10/p", boxPierce.pValue())
                .with("/diagnostics/jarque_bera/stat", jarqueBera.statistic())
                .with("/diagnostics/jarque_bera/p", jarqueBera.pValue())
                .with("/diagnostics/arch_lm5/statistic", arch.statistic())
                .with("/diagnostics/arch_lm5/p", arch.pValue())
                .with("/diagnostics/arch_lm5/lags", arch.degreesOfFreedom());
        double[] correlations = Autocovariance.correlations(returns, 10);
        table.withAll("/diagnostics/acf_ret_1_10", Arrays.copyOfRange(correlations, 1, 11))
                .withAll("/diagnostics/pacf_ret_1_10", PartialAutocorrelation.of(returns, 10));
        for (int i = 0; i < 3; i++) {
            String key = "/diagnostics/variance_ratio_lo_mackinlay/" + i;
            int bars = table.at(key + "/q").intValue();
            VarianceRatio ratio = VarianceRatio.of(returns, bars);
            table.with(key + "/VR", ratio.ratio())
                    .with(key + "/q", bars)
                    .with(key + "/z_homoskedastic", ratio.plain().statistic())
                    .with(key + "/z_robust", ratio.robust().statistic());
        }
        unitRoots(table);
    }

    private static void unitRoots(ReferenceTable table) {
        double[] prices = series("log_dax");
        int lags = DickeyFuller.usualLags(prices.length);
        TestOutcome trend = DickeyFuller.of(prices, lags, DickeyFuller.Regression.TREND);
        TestOutcome drift = DickeyFuller.of(prices, 4, DickeyFuller.Regression.CONSTANT);
        table.with("/diagnostics/adf_test_logdax/stat", trend.statistic())
                .with("/diagnostics/adf_test_logdax/lag", lags)
                .with("/diagnostics/adf_test_logdax/p", trend.pValue())
                .with("/diagnostics/ur_df_drift_lag4/tau2", drift.statistic())
                .with("/diagnostics/kpss_level_ret/stat", Kpss.level(series("ret_dax")).statistic())
                .with("/diagnostics/kpss_level_ret/lag", Kpss.level(series("ret_dax")).lags())
                .with("/diagnostics/kpss_level_logdax/stat", Kpss.level(prices).statistic())
                .with("/diagnostics/kpss_level_logdax/lag", Kpss.level(prices).lags())
                .without("/diagnostics/ur_df_drift_lag4/crit", "table entries, tested elsewhere")
                .with("/diagnostics/kpss_level_logdax/crit5", Kpss.FIVE_PERCENT)
                .without("/diagnostics/ndiffs", "a choice of forecast::ndiffs, information");
    }

    private static void outcome(
            ReferenceTable table, String key, TestOutcome outcome, String pValue) {
        table.with(key + "/statistic", outcome.statistic())
                .with(key + "/" + pValue, outcome.pValue());
    }

    private static double[] returns(double[] prices) {
        double[] returns = new double[prices.length];
        Arrays.setAll(returns, t -> prices[t] / BEFORE[t] - 1);
        return returns;
    }

    private static double[] losses(String name, int power) {
        double[] losses = forecast(name);
        Arrays.setAll(losses, t -> Math.abs(ACTUAL[t] - losses[t]));
        return power == 2 ? SimulatedSeries.squares(losses) : losses;
    }

    private static double square(double value) {
        return value * value;
    }

    private static double[] forecast(String name) {
        return column(
                switch (name) {
                    case "B" -> "B_naive";
                    case "C" -> "C_ma3";
                    case "D" -> "D_drift";
                    default -> name;
                });
    }

    private static double[] numbers(JsonNode array) {
        double[] numbers = new double[array.size()];
        Arrays.setAll(numbers, i -> array.get(i).doubleValue());
        return numbers;
    }

    private static double[] column(String name) {
        return ReferenceFiles.column("forecast_comparison_60.csv", name);
    }

    private static double[] series(String name) {
        return ReferenceFiles.column("series/" + name + ".csv", "value");
    }
}
