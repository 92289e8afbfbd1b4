package io.forewalk.strategies.forecasting.lstm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.forewalk.engine.fixture.MemoryStore;
import io.forewalk.engine.forecast.FitMark;
import io.forewalk.engine.forecast.FittedForecaster;
import io.forewalk.engine.forecast.ForecastLog;
import io.forewalk.engine.forecast.SavedModel;
import io.forewalk.engine.market.MarketView;
import io.forewalk.engine.market.PriceHistory;
import io.forewalk.engine.task.Checkpoint;
import io.forewalk.engine.task.ForecastTask;
import io.forewalk.engine.task.LocalPool;
import io.forewalk.engine.task.Progress;
import io.forewalk.engine.walkforward.Refit;
import io.forewalk.engine.walkforward.RefitPolicy;
import io.forewalk.engine.walkforward.TrainingSpan;
import io.forewalk.engine.walkforward.WalkForward;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Ninety bars, sixty known at the first fit, a fit every ten: four fits. */
final class ResumedLstmTest {

    private static final PriceHistory HISTORY = Prices.randomWalk(90, 11);
    private static final List<Feature> FEATURES = List.of(Feature.OPEN, Feature.CLOSE);

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource({"FUSED,REFIT", "FUSED,UPDATE", "DL4J,REFIT", "DL4J,UPDATE"})
    void resumedAfterEachFoldEqualsUninterrupted(TrainerKind trainer, RefitPolicy mode) {
        LstmForecaster halving = Records.with(tiny(1), "halveAfter", 1);
        ForecastTask task = task(Records.with(halving, "trainer", trainer), mode);
        MemoryStore store = new MemoryStore();
        ForecastLog whole = run(task, store);

        for (int done = 0; done < store.stretches().size(); done++) {
            MemoryStore left = store.upTo(done);

            ForecastLog resumed = run(task, left);

            assertThat(resumed.entries()).isEqualTo(whole.entries());
            assertThat(resumed.memory()).isEqualTo(whole.memory());
            assertThat(summaries(resumed)).isEqualTo(summaries(whole));
            assertThat(models(left)).isEqualTo(models(store));
        }
        assertThat(store.stretches()).hasSize(4).noneMatch(fold -> fold.model().isEmpty());
    }

    @ParameterizedTest
    @EnumSource
    void aModelReadsBackWithEverythingItKnows(TargetKind target) {
        LstmForecaster method = Prices.tiny(target, FEATURES, 2);
        FittedForecaster model = method.fit(Prices.window(HISTORY.upTo(59), 0.15));

        FittedForecaster back = method.restore(method.save(model));

        MarketView market = MarketView.of(HISTORY);
        assertThat(back.forecastEach(market, 59, 89)).isEqualTo(model.forecastEach(market, 59, 89));
        assertThat(back.summary()).isEqualTo(model.summary());
        assertThat(method.save(model).names())
                .containsExactly("member-1.zip", "member-2.zip", "model.json");
    }

    @Test
    void filesOfAnotherModelAreRefused() {
        SavedModel saved = saved(tiny(1));
        SavedModel two = saved(tiny(2));

        assertRefused(saved, tiny(2));
        assertRefused(two, tiny(1));
        assertRefused(with(saved, "model.json", new byte[] {'{', '}'}), tiny(1));
        assertRefused(with(saved, "extra.zip", new byte[0]), tiny(1));
        assertRefused(with(saved, "member-1.zip", two.file("member-2.zip")), tiny(2));
        assertRefused(SavedModel.NONE, tiny(1));
    }

    @Test
    void onlyTheLibrarysOwnTrainingDependsOnTheMachine() {
        assertThat(tiny(1).nativeFacts()).isEmpty();
        assertThat(Records.with(tiny(1), "trainer", TrainerKind.DL4J).nativeFacts())
                .containsEntry("nativeThreads", "1")
                .containsKeys("blas", "blasThreads");
    }

    private static void assertRefused(SavedModel saved, LstmForecaster method) {
        assertThatThrownBy(() -> method.restore(saved))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static LstmForecaster tiny(int members) {
        return Prices.tiny(TargetKind.LOG_RETURN, FEATURES, members);
    }

    private static SavedModel saved(LstmForecaster method) {
        return method.save(method.fit(Prices.window(HISTORY.upTo(59), 0.15)));
    }

    private static SavedModel with(SavedModel saved, String name, byte[] content) {
        Map<String, byte[]> files = new HashMap<>();
        saved.names().forEach(file -> files.put(file, saved.file(file)));
        files.put(name, content);
        return new SavedModel(files);
    }

    private static List<Object> summaries(ForecastLog log) {
        return new ArrayList<>(log.fits().stream().map(FitMark::summary).toList());
    }

    private static List<SavedModel> models(MemoryStore store) {
        return store.stretches().stream().map(Checkpoint::model).toList();
    }

    private static ForecastLog run(ForecastTask task, MemoryStore store) {
        return new LocalPool(1, store).run(List.of(task), Progress.NONE).getFirst();
    }

    private static ForecastTask task(LstmForecaster method, RefitPolicy mode) {
        Refit refit = new Refit(mode, 10);
        return new ForecastTask(
                MarketView.of(HISTORY),
                new WalkForward(TrainingSpan.EXPANDING, 60, 0, 0, 0, 0.15, refit),
                refit,
                "lstm",
                method,
                7);
    }
}
