package io.forewalk.engine.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every number of {@code trading_statistics.json} that is a statistic of returns: Lo (2002), the
 * Sharpe ratio's probability, deflation and track record (PerformanceAnalytics 2.0.8 and the
 * papers' examples) and the overfitting probability (pbo 1.3.5). The measures of accounts are held
 * to the same file in {@code engine.metrics}. Relative tolerance 1e-9 unless the table says
 * otherwise.
 */
class TradingStatisticsReferenceTest {

    private static final double[] RETURNS = ReferenceFiles.column("returns_500.csv", "ret");
    private static final ReferenceTable TABLE = table();

    static List<String> keys() {
        return TABLE.keys();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("keys")
    void agreesWithReference(String key) {
        TABLE.check(key);
    }

    @Test
    void everyEntryOfTheTableIsInTheFile() {
        assertThat(TABLE.unknown()).isEmpty();
        assertThat(TABLE.keys()).hasSizeGreaterThan(290);
    }

    private static ReferenceTable table() {
        ReferenceTable table =
                new ReferenceTable("trading_statistics.json")
                        .without("/performance_analytics", "measures of accounts: engine.metrics")
                        .without("/moments/max_drawdown_check", "measure of accounts");
        moments(table);
        lo(table);
        probabilities(table);
        deflation(table);
        overfitting(table, 4);
        overfitting(table, 8);
        return table;
    }

    private static void moments(ReferenceTable table) {
        Moments moments = Moments.of(RETURNS);
        table.with("/moments/n", moments.count())
                .with("/moments/mean", moments.mean())
                .with("/moments/sd", moments.deviation())
                .with("/moments/sharpe_daily", ProbabilisticSharpe.of(RETURNS).sharpe())
                .with("/moments/skew_moment", moments.skewness())
                .with("/moments/kurt_moment", moments.kurtosis());
    }

    private static void lo(ReferenceTable table) {
        double sharpe = ProbabilisticSharpe.of(RETURNS).sharpe();
        double independent = SharpeError.independent(sharpe, 500);
        table.with("/lo_2002/se_iid", independent)
                .with("/lo_2002/se_iid_annualised_252", independent * Math.sqrt(252))
                .with("/lo_2002/se_mertens", SharpeError.ofMoments(sharpe, Moments.of(RETURNS)))
                .withAll("/lo_2002/rho_1_10", correlations(10));
        for (int row = 0; row < 4; row++) {
            String key = "/lo_2002/rows/" + row;
            int bars = table.at(key + "/q").intValue();
            int lags = table.at(key + "/max_lag").intValue();
            double factor = SharpeError.annualisation(bars, correlations(lags));
            table.with(key + "/q", bars)
                    .with(key + "/max_lag", lags)
                    .with(key + "/eta", factor)
                    .with(key + "/sharpe_q", factor * sharpe)
                    .with(key + "/iid", Math.sqrt(bars) * sharpe);
        }
        for (int i = 0; i < 7; i++) {
            double rho = table.at("/lo_2002/ar1_table/rho/" + i).doubleValue();
            double[] powers =
                    IntStream.rangeClosed(1, 11).mapToDouble(k -> StrictMath.pow(rho, k)).toArray();
            table.with("/lo_2002/ar1_table/eta12/" + i, SharpeError.annualisation(12, powers));
        }
        table.without("/lo_2002/ar1_table/rho", "input");
    }

    private static double[] correlations(int lags) {
        return Arrays.copyOfRange(Autocovariance.correlations(RETURNS, lags), 1, lags + 1);
    }

    private static void probabilities(ReferenceTable table) {
        ProbabilisticSharpe sharpe = ProbabilisticSharpe.of(RETURNS);
        double record = sharpe.minimumTrackRecord(0, 0.95);
        table.with("/psr/data_case/psr_0", sharpe.above(0, 500))
                .with("/psr/data_case/psr_vs_0.05", sharpe.above(0.05, 500))
                .with("/psr/data_case/min_trl_95", record)
                .with("/psr/data_case/PA_ProbSharpeRatio_full", sharpe.above(0, 500))
                .with("/psr/data_case/PA_MinTRL", record)
                .with("/psr/data_case/PA_MinTrackRecord", Math.ceil(record) - 500);
        // The package's default leaves the kurtosis out, as if it were a normal's.
        double ignored =
                new ProbabilisticSharpe(sharpe.sharpe(), sharpe.skewness(), 3).above(0, 500);
        table.with("/psr/data_case/PA_ProbSharpeRatio_default_ignores_kurtosis", ignored);
        double ratio = 0.036 / 0.079;
        table.with("/psr/paper_2012/sr", ratio)
                .with(
                        "/psr/paper_2012/psr_normal",
                        new ProbabilisticSharpe(ratio, 0, 3).above(0, 24))
                .with(
                        "/psr/paper_2012/psr_full",
                        new ProbabilisticSharpe(ratio, -2.448, 10.164).above(0, 24));
    }

    private static void deflation(ReferenceTable table) {
        var best = new ProbabilisticSharpe(2.5 / Math.sqrt(250), -3, 10);
        double deviation = Math.sqrt(0.5 / 250);
        String key = "/psr/dsr_paper_2014";
        table.with(key + "/SR_daily", best.sharpe())
                .with(key + "/expected_max_z_N100", DeflatedSharpe.expectedMaximum(100))
                .with(key + "/SR0_daily", DeflatedSharpe.expectedMaximum(100, deviation))
                .with(key + "/DSR", DeflatedSharpe.of(best, 1_250, 100, deviation))
                .with(key + "/DSR_N46", DeflatedSharpe.of(best, 1_250, 46, deviation));
        for (int i = 0; i < 6; i++) {
            int trials = table.at("/psr/expected_max_sharpe/N/" + i).intValue();
            table.with("/psr/expected_max_sharpe/N/" + i, trials)
                    .with(
                            "/psr/expected_max_sharpe/z/" + i,
                            DeflatedSharpe.expectedMaximum(trials));
        }
    }

    private static void overfitting(ReferenceTable table, int blocks) {
        double[][] returns = new double[12][];
        Arrays.setAll(returns, i -> ReferenceFiles.column("pbo_returns_240x12.csv", "X" + (i + 1)));
        OverfittingProbability result = OverfittingProbability.of(returns, blocks);
        String key = "/pbo/S" + blocks;
        table.with(key + "/S", blocks)
                .with(key + "/combinations", result.choices().size())
                .with(key + "/pbo_phi", result.probability())
                .with(key + "/pbo_paper_definition", result.probability());
        packageRegression(table, key, result);
        for (int i = 0; i < result.choices().size(); i++) {
            OverfittingProbability.Choice choice = result.choices().get(i);
            double share = choice.rank() / 12;
            table.with(key + "/n_star/" + i, choice.trial() + 1)
                    .with(key + "/os_rank/" + i, choice.rank())
                    .with(key + "/lambda_paper_rank_over_Nplus1/" + i, choice.logit())
                    .with(key + "/lambda_R_package/" + i, StrictMath.log(share / (1 - share)));
        }
    }

    // The package regresses inside on outside, swaps the two coefficients and prints few digits.
    private static void packageRegression(
            ReferenceTable table, String key, OverfittingProbability result) {
        int n = result.choices().size();
        double[] ones = new double[n];
        Arrays.fill(ones, 1);
        double[] inside = result.choices().stream().mapToDouble(c -> c.inside()).toArray();
        double[] outside = result.choices().stream().mapToDouble(c -> c.outside()).toArray();
        LeastSquares line = LeastSquares.of(new double[][] {ones, outside}, inside).orElseThrow();
        table.with(key + "/slope_field", line.coefficients()[0], 5e-5)
                .with(key + "/intercept_field", line.coefficients()[1], 5e-5)
                .with(key + "/adj_r2", 1 - (1 - line.rSquared()) * (n - 1) / (n - 2), 1e-2)
                .with(key + "/prob_loss", result.probabilityOfLoss(), 1e-3);
    }
}
