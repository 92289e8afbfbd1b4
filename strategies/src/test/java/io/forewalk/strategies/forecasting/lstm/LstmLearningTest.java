package io.forewalk.strategies.forecasting.lstm;

import static org.assertj.core.api.Assertions.assertThat;

import io.forewalk.engine.forecast.FittedForecaster;
import io.forewalk.engine.forecast.Forecast;
import io.forewalk.engine.market.MarketView;
import io.forewalk.engine.market.PriceHistory;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Whether the network can learn at all. */
@Tag("slow")
final class LstmLearningTest {

    @Test
    void findsPlantedMomentum() {
        PriceHistory history = Prices.momentum(700, 21);
        FittedForecaster model = learner().fit(Prices.window(history.upTo(599), 0.15));

        double[] errors = squaredErrors(model, history, 600, 698);

        // The planted rule explains two thirds of a return's size; naive knows nothing of it.
        assertThat(errors[0]).isLessThan(0.7 * errors[1]);
    }

    @Test
    void findsNothingInRandomWalk() {
        PriceHistory history = Prices.randomWalk(700, 21);
        FittedForecaster model = learner().fit(Prices.window(history.upTo(599), 0.15));

        double[] errors = squaredErrors(model, history, 600, 698);

        assertThat(errors[0]).isGreaterThan(0.97 * errors[1]);
    }

    // Of the model's close and of the last close.
    private static double[] squaredErrors(
            FittedForecaster model, PriceHistory history, int first, int last) {
        List<Forecast> forecasts =
                model.forecastEach(MarketView.of(history.upTo(last)), first, last);
        double[] sums = new double[2];
        for (int origin = first; origin <= last; origin++) {
            double actual = history.close(origin + 1);
            double predicted = forecasts.get(origin - first).next().close().point();
            sums[0] += (predicted - actual) * (predicted - actual);
            sums[1] += Math.pow(history.close(origin) - actual, 2);
        }
        return sums;
    }

    private static LstmForecaster learner() {
        return new LstmForecaster(
                List.of(8),
                List.of(0.0),
                8,
                List.of(Feature.CLOSE),
                TargetKind.LOG_RETURN,
                ScalerKind.STANDARD,
                LossKind.MSE,
                60,
                32,
                0.01,
                1.0,
                0,
                10,
                0,
                1,
                5,
                1.0,
                TrainerKind.FUSED,
                "");
    }
}
