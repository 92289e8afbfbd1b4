package io.forewalk.engine.task;

import static org.assertj.core.api.Assertions.assertThat;

import io.forewalk.engine.fixture.LastClose;
import io.forewalk.engine.fixture.Markets;
import io.forewalk.engine.forecast.FittedForecaster;
import io.forewalk.engine.forecast.Forecaster;
import io.forewalk.engine.forecast.TrainingWindow;
import io.forewalk.engine.market.MarketView;
import io.forewalk.engine.walkforward.Refit;
import io.forewalk.engine.walkforward.RefitPolicy;
import io.forewalk.engine.walkforward.TrainingSpan;
import io.forewalk.engine.walkforward.WalkForward;
import java.util.List;
import org.junit.jupiter.api.Test;

class ForecastTaskTest {

    @Test
    void aComponentThatToStringLeavesOutChangesTheDigest() {
        assertThat(digest(new Terse(List.of(1, 1), true)))
                .isEqualTo(digest(new Terse(List.of(1, 1), true)))
                .isNotEqualTo(digest(new Terse(List.of(1, 1), false)))
                .isNotEqualTo(digest(new Terse(List.of(1, 2), true)));
    }

    @Test
    void anotherMethodOfTheSameTextHasAnotherDigest() {
        assertThat(digest(new Terse(List.of(), true))).isNotEqualTo(digest(new OtherTerse()));
    }

    private static String digest(Forecaster forecaster) {
        Refit refit = new Refit(RefitPolicy.REFIT, 5);
        return new ForecastTask(
                        MarketView.of(Markets.randomWalk("A", 30, 1)),
                        new WalkForward(TrainingSpan.EXPANDING, 10, 0, 0, 0, 0.2, refit),
                        refit,
                        "tested",
                        forecaster,
                        0)
                .digest();
    }

    private record Terse(List<Integer> order, boolean constant) implements Forecaster {

        @Override
        public FittedForecaster fit(TrainingWindow window) {
            return new LastClose().fit(window);
        }

        @Override
        public String toString() {
            return "terse";
        }
    }

    private record OtherTerse() implements Forecaster {

        @Override
        public FittedForecaster fit(TrainingWindow window) {
            return new LastClose().fit(window);
        }

        @Override
        public String toString() {
            return "terse";
        }
    }
}
