package io.forewalk.strategies.forecasting.arima;

import static org.assertj.core.api.Assertions.assertThat;

import io.forewalk.engine.market.MarketView;
import io.forewalk.engine.market.simulated.SimulatedMarket;
import io.forewalk.engine.task.ForecastTask;
import io.forewalk.engine.walkforward.Refit;
import io.forewalk.engine.walkforward.RefitPolicy;
import io.forewalk.engine.walkforward.TrainingSpan;
import io.forewalk.engine.walkforward.WalkForward;
import org.junit.jupiter.api.Test;

class ArimaDigestTest {

    @Test
    void theConstantIsPartOfTheDigestAndOfTheText() {
        ArimaForecaster with = ArimaForecaster.of(ArimaOrder.of(1, 1, 1), true);
        ArimaForecaster without = ArimaForecaster.of(ArimaOrder.of(1, 1, 1), false);

        assertThat(digest(with)).isNotEqualTo(digest(without));
        assertThat(with)
                .hasToString(
                        "ArimaForecaster[order=ArimaOrder[numbers=[1, 1, 1]], constant=true,"
                                + " criterion=AICC, seasonal=[0, 0, 0, 1], regressors=[],"
                                + " returnsOf=[]]");
    }

    private static String digest(ArimaForecaster forecaster) {
        Refit refit = new Refit(RefitPolicy.REFIT, 5);
        return new ForecastTask(
                        MarketView.of(SimulatedMarket.randomWalk(60, 3)),
                        new WalkForward(TrainingSpan.EXPANDING, 40, 0, 0, 0, 0.2, refit),
                        refit,
                        "arima",
                        forecaster,
                        0)
                .digest();
    }
}
