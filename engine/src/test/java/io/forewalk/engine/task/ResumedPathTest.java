package io.forewalk.engine.task;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.forewalk.engine.fixture.LastClose;
import io.forewalk.engine.fixture.MemoryStore;
import io.forewalk.engine.forecast.FitMark;
import io.forewalk.engine.forecast.FittedForecaster;
import io.forewalk.engine.forecast.Forecast;
import io.forewalk.engine.forecast.ForecastLog;
import io.forewalk.engine.forecast.PredictiveDistribution;
import io.forewalk.engine.forecast.ResumableForecaster;
import io.forewalk.engine.forecast.SavedModel;
import io.forewalk.engine.forecast.TrainingWindow;
import io.forewalk.engine.market.MarketView;
import io.forewalk.engine.walkforward.RefitPolicy;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Thirty bars, ten known at the first fit, a fit every five: cuts 9, 14, 19, 24 and 29. */
class ResumedPathTest {

    private static final int FITS = 5;

    @ParameterizedTest
    @EnumSource(
            value = RefitPolicy.class,
            names = {"REFIT", "UPDATE"})
    void aPathGoesOnAfterEveryFitAsIfNothingHadHappened(RefitPolicy mode) {
        ForecastTask task = Tasks.of(new Chain(-1), mode);
        MemoryStore store = new MemoryStore();
        ForecastLog whole = task.run(store, Progress.NONE);

        for (int done = 0; done <= FITS; done++) {
            List<Integer> walked = new ArrayList<>();
            ForecastLog resumed = task.run(store.upTo(done), fit -> walked.add(fit.fit()));

            assertSame(resumed, whole);
            assertThat(walked).hasSize(FITS - done);
        }
        assertSame(whole, task.run());
    }

    @Test
    void aPathGoesOnAfterAFitThatFailed() {
        ForecastTask task = Tasks.of(new Chain(14), RefitPolicy.UPDATE);
        MemoryStore store = new MemoryStore();
        ForecastLog whole = task.run(store, Progress.NONE);

        ForecastLog resumed = task.run(store.upTo(2), Progress.NONE);

        assertThat(whole.fits().get(1).failed()).isTrue();
        assertThat(store.stretches().get(1).model().isEmpty()).isTrue();
        assertSame(resumed, whole);
    }

    @Test
    void aMethodThatCannotSaveIsKeptWholeOrNotAtAll() {
        ForecastTask task = Tasks.of(new LastClose(), RefitPolicy.REFIT);
        MemoryStore store = new MemoryStore();
        ForecastLog whole = task.run(store, Progress.NONE);
        List<Integer> walked = new ArrayList<>();

        ForecastLog again = task.run(store, fit -> walked.add(fit.fit()));

        assertThat(store.stretches()).hasSize(1);
        assertThat(walked).isEmpty();
        assertSame(again, whole);
    }

    @Test
    void aModelThatDoesNotReadBackIsNotUsed() {
        ForecastTask task = Tasks.of(new Chain(-1), RefitPolicy.UPDATE);
        MemoryStore store = new MemoryStore();
        ForecastLog whole = task.run(store, Progress.NONE);
        Checkpoint second = store.stretches().get(1);
        MemoryStore broken = store.upTo(1);
        broken.add(
                task, new Checkpoint(second.fits(), second.entries(), second.memory(), strange()));
        List<Integer> walked = new ArrayList<>();

        ForecastLog again = task.run(broken, fit -> walked.add(fit.fit()));

        assertThat(walked).hasSize(FITS);
        assertSame(again, whole);
    }

    private static SavedModel strange() {
        return new SavedModel(Map.of("sum.txt", new byte[] {'x'}));
    }

    private static void assertSame(ForecastLog actual, ForecastLog expected) {
        assertThat(actual.entries()).isEqualTo(expected.entries());
        assertThat(actual.memory()).isEqualTo(expected.memory());
        assertThat(actual.fits())
                .usingRecursiveComparison()
                .ignoringFields("took")
                .isEqualTo(expected.fits());
        assertThat(actual.fits()).extracting(FitMark::kind).hasSize(FITS);
    }

    /**
     * Says a number that depends on every window it has learnt.
     *
     * @param failsAt last bar of a window that it cannot learn
     */
    private record Chain(int failsAt) implements ResumableForecaster {

        @Override
        public FittedForecaster fit(TrainingWindow window) {
            return learnt(window, 0);
        }

        private Link learnt(TrainingWindow window, double before) {
            if (window.target().last() == failsAt) {
                throw new IllegalStateException("No fit at %d.".formatted(failsAt));
            }
            return new Link(this, before / 3 + window.target().close(window.target().last()));
        }

        @Override
        public SavedModel save(FittedForecaster model) {
            return new SavedModel(
                    Map.of("sum.txt", Double.toString(((Link) model).sum).getBytes(UTF_8)));
        }

        @Override
        public FittedForecaster restore(SavedModel saved) {
            return new Link(this, Double.parseDouble(new String(saved.file("sum.txt"), UTF_8)));
        }
    }

    private record Link(Chain method, double sum) implements FittedForecaster {

        @Override
        public Forecast forecast(MarketView known) {
            return Forecast.of(
                    PredictiveDistribution.ofPoint(sum), PredictiveDistribution.ofPoint(-sum));
        }

        @Override
        public FittedForecaster update(TrainingWindow grown) {
            return method.learnt(grown, sum);
        }
    }
}
