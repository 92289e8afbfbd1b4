package io.forewalk.strategies.forecasting.lstm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.forewalk.engine.forecast.FittedForecaster;
import io.forewalk.engine.forecast.Forecast;
import io.forewalk.engine.forecast.ForecastLog;
import io.forewalk.engine.forecast.TrainingWindow;
import io.forewalk.engine.market.MarketView;
import io.forewalk.engine.market.PriceHistory;
import io.forewalk.engine.random.RandomSource;
import io.forewalk.engine.task.ForecastTask;
import io.forewalk.engine.walkforward.Refit;
import io.forewalk.engine.walkforward.RefitPolicy;
import io.forewalk.engine.walkforward.TrainingSpan;
import io.forewalk.engine.walkforward.WalkForward;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Several bars ahead, each with an open and a close of its own. */
final class LstmHorizonTest {

    private static final int HORIZON = 3;
    private static final PriceHistory HISTORY = Prices.randomWalk(90, 11);
    private static final List<Feature> FEATURES = List.of(Feature.OPEN, Feature.CLOSE);

    @ParameterizedTest
    @EnumSource
    void answersEveryBarAheadAndEqualsTheAnswersOneByOne(TargetKind target) {
        FittedForecaster model = Prices.tiny(target, FEATURES, 2).fit(window(HISTORY.upTo(59)));
        MarketView market = MarketView.of(HISTORY);

        List<Forecast> block = model.forecastEach(market, 59, 89);

        for (int origin = 59; origin <= 89; origin++) {
            assertThat(block.get(origin - 59).steps()).hasSize(HORIZON);
            assertThat(model.forecast(market.upTo(origin))).isEqualTo(block.get(origin - 59));
        }
        assertThat(block.getFirst().steps().getLast().close().standardDeviation()).isPositive();
    }

    @Test
    void bothTrainersAgreeOnEveryStep() {
        LstmForecaster fused = Prices.tiny(TargetKind.LOG_RETURN, FEATURES, 1);
        LstmForecaster library = Records.with(fused, "trainer", TrainerKind.DL4J);
        MarketView market = MarketView.of(HISTORY);
        LstmForecaster plain = Records.with(fused, "dropout", List.of(0.0));
        LstmForecaster plainLibrary = Records.with(library, "dropout", List.of(0.0));

        Forecast ours = plain.fit(window(HISTORY.upTo(59))).forecast(market);
        Forecast theirs = plainLibrary.fit(window(HISTORY.upTo(59))).forecast(market);

        for (int step = 0; step < HORIZON; step++) {
            double close = ours.steps().get(step).close().point();
            assertThat(theirs.steps().get(step).close().point())
                    .isCloseTo(close, within(1e-6 * close));
        }
    }

    @ParameterizedTest
    @EnumSource
    void laterPricesNeverChangeEarlierForecasts(RefitPolicy mode) {
        ForecastLog whole = task(HISTORY, mode).run();

        for (int cut = 60; cut < 90; cut += 7) {
            ForecastLog known = task(Prices.changedFrom(cut + 1, HISTORY), mode).run();

            assertThat(known.upTo(HISTORY.end(cut)).entries())
                    .isEqualTo(whole.upTo(HISTORY.end(cut)).entries());
        }
    }

    @Test
    void aModelOfSeveralStepsReadsBack() {
        LstmForecaster method = Prices.tiny(TargetKind.LOG_RETURN, FEATURES, 1);
        FittedForecaster model = method.fit(window(HISTORY.upTo(59)));

        FittedForecaster back = method.restore(method.save(model));

        MarketView market = MarketView.of(HISTORY);
        assertThat(back.forecastEach(market, 59, 89)).isEqualTo(model.forecastEach(market, 59, 89));
    }

    private static TrainingWindow window(PriceHistory known) {
        return new TrainingWindow(MarketView.of(known), 0, new RandomSource(3), 0.15, HORIZON);
    }

    private static ForecastTask task(PriceHistory history, RefitPolicy mode) {
        Refit refit = new Refit(mode, 10);
        return new ForecastTask(
                MarketView.of(history),
                new WalkForward(TrainingSpan.EXPANDING, 60, 0, 0, 0, 0.15, HORIZON, refit),
                refit,
                "lstm",
                Prices.tiny(TargetKind.LOG_RETURN, FEATURES, 1),
                7);
    }
}
