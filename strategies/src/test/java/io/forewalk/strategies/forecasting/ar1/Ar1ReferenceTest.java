package io.forewalk.strategies.forecasting.ar1;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import io.forewalk.engine.market.MarketView;
import io.forewalk.engine.market.PriceHistory;
import io.forewalk.strategies.forecasting.Series;
import io.forewalk.strategies.forecasting.volatility.Volatility;
import org.junit.jupiter.api.Test;

/** Against {@code lm} of R 4.2.2 on the log returns of the DAX ({@code baselines.json}). */
class Ar1ReferenceTest {

    private final JsonNode known = Series.reference("baselines.json").get("ar1_ols_returns");

    @Test
    void coefficientsAgreeWithR() {
        AutoregressiveMean found = AutoregressiveMean.of(Series.values("ret_dax"));

        assertThat(found.intercept())
                .isCloseTo(known.get("intercept").doubleValue(), within(1e-14));
        assertThat(found.phi()).isCloseTo(known.get("phi").doubleValue(), within(1e-12));
        assertThat(found.squares() / found.count())
                .isCloseTo(known.get("sigma2_ml").doubleValue(), within(1e-16));
    }

    @Test
    void theNextCloseFollowsFromTheForecastReturn() {
        PriceHistory dax = Series.ofLogs(Series.values("log_dax"));
        double move = known.get("next_return_forecast").doubleValue();

        double point =
                new Ar1Forecaster(Volatility.CONSTANT)
                        .fit(Series.window(dax))
                        .forecast(MarketView.of(dax))
                        .next()
                        .close()
                        .point();

        double expected = dax.close(dax.last()) * StrictMath.exp(move);
        assertThat(point).isCloseTo(expected, within(1e-11 * expected));
    }

    // r[t+1] + r[t+2] = ... + e[t+1] (1 + phi) + e[t+2].
    @Test
    void anErrorAddsItsEchoes() {
        AutoregressiveMean mean = new AutoregressiveMean(0.01, 0.5, 1, 10);

        assertThat(mean.weights(3)).containsExactly(1, 1.5, 1.75);
        assertThat(mean.along(new double[] {1, 3}).after(1, 2))
                .containsExactly(3 + 0.01 + 1, 3 + 0.01 + 1 + 0.01 + 0.5 * (0.01 + 1));
    }
}
