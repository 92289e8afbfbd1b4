package io.forewalk.engine.task;

import static org.assertj.core.api.Assertions.assertThat;

import io.forewalk.engine.fixture.LastClose;
import io.forewalk.engine.forecast.FittedForecaster;
import io.forewalk.engine.forecast.Forecaster;
import io.forewalk.engine.forecast.TrainingWindow;
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
        return Tasks.of(forecaster).digest();
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
