package io.forewalk.strategies.forecasting.garch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import io.forewalk.engine.forecast.FittedForecaster;
import io.forewalk.engine.forecast.PredictiveDistribution;
import io.forewalk.engine.market.MarketView;
import io.forewalk.engine.market.PriceHistory;
import io.forewalk.engine.market.simulated.SimulatedMarket;
import io.forewalk.engine.market.simulated.SimulatedMarket.Kind;
import io.forewalk.strategies.forecasting.Series;
import io.forewalk.strategies.forecasting.logprice.LogPriceModel;
import io.forewalk.strategies.forecasting.logprice.LogStep;
import io.forewalk.strategies.forecasting.volatility.ReturnMean;
import java.util.List;
import org.junit.jupiter.api.Test;

class GarchForecasterTest {

    private static final GarchForecaster PLAIN =
            new GarchForecaster(ReturnMean.ZERO, false, ErrorKind.NORMAL);
    private static final PriceHistory WALK = SimulatedMarket.randomWalk(300, 6);

    // arch forecasts the variances of five single returns, in per cent squared.
    @Test
    void theVarianceOfSeveralBarsIsTheSumOfTheirVariances() {
        PriceHistory dax = Series.ofLogs(Series.values("log_dax"));
        JsonNode known =
                Series.reference("bootstrap_mcs_spa_garch.json").get("garch11_normal_zeromean");
        double[] variances = Series.numbers(known.get("variance_forecast_1_5"));

        List<LogStep> steps =
                ((LogPriceModel) PLAIN.fit(Series.window(dax))).closesAfter(dax, dax.last(), 5);

        double sum = 0;
        for (int step = 0; step < 5; step++) {
            sum += variances[step] / 1e4;
            assertThat(steps.get(step).variance()).isCloseTo(sum, within(1e-3 * sum));
            assertThat(steps.get(step).mean()).isEqualTo(StrictMath.log(dax.close(dax.last())));
        }
    }

    @Test
    void withoutAMeanBothPointsAreTheLastClose() {
        var next = PLAIN.fit(Series.window(WALK)).forecast(MarketView.of(WALK)).next();

        assertThat(next.open().point()).isEqualTo(WALK.close(299));
        assertThat(next.close().point()).isEqualTo(WALK.close(299));
    }

    @Test
    void aFallAfterTheLastFitWidensBothIntervals() {
        double[] closes = new SimulatedMarket(Kind.GARCH, 802, 6).history().closes();
        closes[800] = closes[799] * 0.9;
        PriceHistory fallen = Series.history(closes);
        FittedForecaster model = PLAIN.fit(Series.window(fallen.upTo(799)));

        var before = model.forecast(MarketView.of(fallen).upTo(799)).next();
        var after = model.forecast(MarketView.of(fallen).upTo(800)).next();

        assertThat(width(after.close())).isGreaterThan(1.2 * width(before.close()));
        assertThat(width(after.open()) / width(before.open()))
                .isCloseTo(width(after.close()) / width(before.close()), within(1e-9));
    }

    @Test
    void tErrorsHaveHeavierTails() {
        PriceHistory dax = Series.ofLogs(Series.values("log_dax"));
        var student = new GarchForecaster(ReturnMean.ZERO, false, ErrorKind.T);

        FittedForecaster model = student.fit(Series.window(dax));
        var close = model.forecast(MarketView.of(dax)).next().close();

        assertThat(model.summary().numbers().get("degreesOfFreedom")).isBetween(5.0, 7.0);
        double outer = StrictMath.log(close.quantile(0.975) / close.point());
        double inner = StrictMath.log(close.quantile(0.75) / close.point());
        assertThat(outer / inner).isGreaterThan(1.1 * 1.959963984540054 / 0.6744897501960817);
    }

    @Test
    void theSummaryNamesTheEstimates() {
        var method = new GarchForecaster(ReturnMean.CONSTANT, true, ErrorKind.T);

        var summary = method.fit(Series.window(WALK)).summary();

        assertThat(summary.numbers())
                .containsKeys(
                        "drift",
                        "omega",
                        "alpha",
                        "gamma",
                        "beta",
                        "degreesOfFreedom",
                        "garchLogLikelihood",
                        "openMean",
                        "openShare");
    }

    @Test
    void fewReturnsFallBackAndSaySo() {
        PriceHistory few = SimulatedMarket.randomWalk(51, 6);

        FittedForecaster model = PLAIN.fit(Series.window(few));

        assertThat(model.summary().words().get("fallback"))
                .isEqualTo("constant variance: a GARCH needs more than 50 returns, 50 are known");
    }

    private static double width(PredictiveDistribution price) {
        return StrictMath.log(price.quantile(0.975) / price.quantile(0.025));
    }
}
