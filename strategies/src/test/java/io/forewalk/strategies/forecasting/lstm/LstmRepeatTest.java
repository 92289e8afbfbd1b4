package io.forewalk.strategies.forecasting.lstm;

import static org.assertj.core.api.Assertions.assertThat;

import io.forewalk.engine.forecast.FitMark;
import io.forewalk.engine.forecast.ForecastLog;
import io.forewalk.engine.forecast.ModelSummary;
import io.forewalk.engine.market.MarketView;
import io.forewalk.engine.task.ForecastTask;
import io.forewalk.engine.task.LocalPool;
import io.forewalk.engine.task.Progress;
import io.forewalk.engine.walkforward.Refit;
import io.forewalk.engine.walkforward.RefitPolicy;
import io.forewalk.engine.walkforward.TrainingSpan;
import io.forewalk.engine.walkforward.WalkForward;
import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The same bits again, in every way to retrain: forecasts, losses and what models tell. */
final class LstmRepeatTest {

    private static final MarketView MARKET = MarketView.of(Prices.randomWalk(75, 11));

    @ParameterizedTest(name = "{0} by {1}")
    @MethodSource("ways")
    void walksTwiceTheSameWay(RefitPolicy mode, TrainerKind trainer) {
        ForecastTask task = task(mode, trainer, 7);

        ForecastLog first = new LocalPool(1).run(List.of(task), Progress.NONE).getFirst();
        ForecastLog second = new LocalPool(1).run(List.of(task), Progress.NONE).getFirst();

        assertThat(first.fits()).noneMatch(FitMark::failed);
        assertSame(first, second);
    }

    @Test
    void updateGoesOnWithTheLearningRateOfTheChosenEpoch() {
        ForecastTask task = task(RefitPolicy.UPDATE, TrainerKind.FUSED, 7);

        List<FitMark> fits = new LocalPool(1).run(List.of(task), Progress.NONE).getFirst().fits();

        ModelSummary first = fits.getFirst().summary();
        List<Double> rates = first.curves().getOrDefault("learningRate", List.of());
        double chosen = rates.get(first.numbers().getOrDefault("chosenEpoch", 0.0).intValue() - 1);
        assertThat(rates).startsWith(0.05).contains(0.025);
        assertThat(chosen).isLessThan(0.05);
        assertThat(fits.getLast().summary().curves().get("learningRate")).containsOnly(chosen);
    }

    @ParameterizedTest
    @EnumSource
    void sameWithOneTwoAndFourThreads(RefitPolicy mode) {
        List<ForecastTask> tasks =
                LongStream.rangeClosed(1, 4)
                        .mapToObj(seed -> task(mode, TrainerKind.FUSED, seed))
                        .toList();

        List<ForecastLog> one = new LocalPool(1).run(tasks, Progress.NONE);

        assertThat(one.stream().map(ForecastLog::entries)).doesNotHaveDuplicates();
        for (int threads : new int[] {2, 4}) {
            List<ForecastLog> more = new LocalPool(threads).run(tasks, Progress.NONE);
            for (int i = 0; i < tasks.size(); i++) {
                assertSame(one.get(i), more.get(i));
            }
        }
    }

    static Stream<Arguments> ways() {
        return Stream.of(
                Arguments.of(RefitPolicy.FROZEN, TrainerKind.FUSED),
                Arguments.of(RefitPolicy.REFIT, TrainerKind.FUSED),
                Arguments.of(RefitPolicy.UPDATE, TrainerKind.FUSED),
                Arguments.of(RefitPolicy.UPDATE, TrainerKind.DL4J));
    }

    private static void assertSame(ForecastLog first, ForecastLog second) {
        assertThat(second.memory()).isEqualTo(first.memory());
        assertThat(first.memory().isEmpty()).isFalse();
        assertThat(second.entries()).isEqualTo(first.entries());
        assertThat(second.fits().stream().map(FitMark::summary))
                .isEqualTo(first.fits().stream().map(FitMark::summary).toList());
    }

    private static ForecastTask task(RefitPolicy mode, TrainerKind trainer, long seed) {
        Refit refit = new Refit(mode, 10);
        WalkForward walk = new WalkForward(TrainingSpan.EXPANDING, 50, 0, 0, 0, 0.15, refit);
        return new ForecastTask(MARKET, walk, refit, "lstm", method(trainer), seed);
    }

    // With all that could carry chance from one training to the next: dropout, members, halving.
    private static LstmForecaster method(TrainerKind trainer) {
        return new LstmForecaster(
                List.of(4, 3),
                List.of(0.2, 0.1),
                5,
                List.of(Feature.CLOSE, Feature.RANGE),
                TargetKind.LOG_RETURN,
                ScalerKind.STANDARD,
                LossKind.MSE,
                4,
                16,
                0.05,
                1.0,
                0.001,
                2,
                1,
                2,
                2,
                1.0,
                trainer,
                "");
    }
}
