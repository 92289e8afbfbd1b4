package io.forewalk.strategies.forecasting.theta;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import io.forewalk.engine.forecast.FittedForecaster;
import io.forewalk.engine.market.MarketView;
import io.forewalk.engine.market.PriceHistory;
import io.forewalk.strategies.forecasting.Series;
import io.forewalk.strategies.forecasting.logprice.LogPriceModel;
import io.forewalk.strategies.forecasting.logprice.LogStep;
import io.forewalk.strategies.forecasting.volatility.Volatility;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Against {@code thetaf} of R's package forecast 8.20 ({@code baselines.json}). */
class ThetaReferenceTest {

    private static final double NORMAL_95 = 1.959963984540054;
    private static final double ONE_STEP = 0.0103;

    private final PriceHistory dax = Series.ofLogs(Series.values("log_dax"));
    private final FittedForecaster model =
            new ThetaForecaster(Volatility.CONSTANT).fit(Series.window(dax));

    // In units of a one-step deviation; R's search for alpha stops 1e-7 short of its bound.
    @Test
    void tenStepsAgreeWithR() {
        JsonNode known = Series.reference("baselines.json").get("log_dax").get("theta");

        List<LogStep> steps = ((LogPriceModel) model).closesAfter(dax, dax.last(), 10);

        double[] means = Series.numbers(known.get("mean"));
        double[] high = Series.numbers(known.get("hi95"));
        for (int step = 0; step < 10; step++) {
            double limit =
                    steps.get(step).mean() + NORMAL_95 * Math.sqrt(steps.get(step).variance());
            assertThat(steps.get(step).mean()).isCloseTo(means[step], within(1e-5 * ONE_STEP));
            assertThat(limit).isCloseTo(high[step], within(1e-5 * ONE_STEP));
        }
    }

    @Test
    void theNextCloseIsTheFirstStep() {
        double[] means =
                Series.numbers(Series.reference("baselines.json").at("/log_dax/theta/mean"));

        double point = model.forecast(MarketView.of(dax)).next().close().point();

        assertThat(point).isCloseTo(StrictMath.exp(means[0]), within(1e-6 * point));
    }
}
