package io.forewalk.engine.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class MarketRegressionTest {

    private static final double[] RETURNS = ReferenceFiles.column("returns_500.csv", "ret");

    /** Python's statsmodels: OLS(..).fit(cov_type='HAC', maxlags=5, use_correction, use_t). */
    @Test
    void agreesWithStatsmodels() {
        double[] now = Arrays.copyOfRange(RETURNS, 1, 500);
        double[] before = Arrays.copyOf(RETURNS, 499);

        MarketRegression line = MarketRegression.of(now, before);

        assertThat(line.lags()).isEqualTo(5);
        assertThat(line.alpha()).isEqualTo(6.181603067063727e-05, within(1e-15));
        assertThat(line.alphaError()).isEqualTo(0.000402403526949165, within(1e-13));
        assertThat(line.alphaP()).isEqualTo(0.8779740691082001, within(1e-9));
        assertThat(line.beta()).isEqualTo(-0.0028647280837600887, within(1e-13));
        assertThat(line.betaError()).isEqualTo(0.041899397405566335, within(1e-11));
    }

    @Test
    void theMarketItselfHasBetaOneAndNoAlpha() {
        MarketRegression line = MarketRegression.of(RETURNS, RETURNS);

        assertThat(line.beta()).isEqualTo(1, within(1e-12));
        assertThat(line.alpha()).isEqualTo(0, within(1e-15));
        assertThat(line.betaError()).isEqualTo(0, within(1e-9));
    }

    @Test
    void anExactLineHasNoPValue() {
        double[] half = Arrays.stream(RETURNS).map(value -> 0.3 * value).toArray();

        MarketRegression line = MarketRegression.of(half, RETURNS);

        assertThat(line.beta()).isEqualTo(0.3, within(1e-12));
        assertThat(line.alphaP()).isNaN();
    }

    @Test
    void withoutVariationThereIsNoFit() {
        double[] flat = new double[RETURNS.length];

        assertThat(MarketRegression.of(RETURNS, flat).beta()).isNaN();
        assertThat(MarketRegression.of(flat, RETURNS).alphaError()).isNaN();
        assertThat(MarketRegression.of(new double[3], new double[3]).alphaP()).isNaN();
    }

    @Test
    void aPlantedAlphaIsFound() {
        SplittableRandom random = new SplittableRandom(1);
        double[] market = new double[1_000];
        double[] account = new double[1_000];
        for (int t = 0; t < 1_000; t++) {
            market[t] = 0.01 * random.nextGaussian();
            account[t] = 0.002 + 0.5 * market[t] + 0.01 * random.nextGaussian();
        }

        MarketRegression line = MarketRegression.of(account, market);

        assertThat(line.alpha()).isEqualTo(0.002, within(3 * line.alphaError()));
        assertThat(line.beta()).isEqualTo(0.5, within(3 * line.betaError()));
        assertThat(line.alphaP()).isLessThan(0.001);
    }
}
