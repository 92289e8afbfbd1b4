package io.forewalk.strategies;

import static org.assertj.core.api.Assertions.assertThat;

import io.forewalk.engine.forecast.ForecastLog;
import io.forewalk.engine.forecast.Forecaster;
import io.forewalk.engine.market.MarketView;
import io.forewalk.engine.market.simulated.SimulatedMarket;
import io.forewalk.engine.task.ForecastTask;
import io.forewalk.engine.task.LocalPool;
import io.forewalk.engine.task.Progress;
import io.forewalk.engine.walkforward.Refit;
import io.forewalk.engine.walkforward.RefitPolicy;
import io.forewalk.engine.walkforward.TrainingSpan;
import io.forewalk.engine.walkforward.WalkForward;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The same task gives the same bits, wherever and beside whatever it runs. */
class RepeatabilityTest {

    private static final Refit EVERY_TEN = new Refit(RefitPolicy.UPDATE, 10);

    @ParameterizedTest(name = "{0} threads")
    @ValueSource(ints = {2, 4})
    void anyNumberOfThreadsGivesTheSameBits(int threads) {
        List<ForecastTask> tasks = tasks().toList();

        List<ForecastLog> alone = new LocalPool(1).run(tasks, Progress.NONE);
        List<ForecastLog> together = new LocalPool(threads).run(tasks, Progress.NONE);

        for (int task = 0; task < tasks.size(); task++) {
            assertThat(together.get(task).entries())
                    .as(tasks.get(task).name())
                    .isEqualTo(alone.get(task).entries());
        }
    }

    @ParameterizedTest(name = "task {index}")
    @MethodSource("tasks")
    void aTaskSentElsewhereIsTheSameTask(ForecastTask task)
            throws IOException, ClassNotFoundException {
        ForecastTask received = receive(send(task));

        assertThat(received.digest()).isEqualTo(task.digest());
        assertThat(received.run().entries()).isEqualTo(task.run().entries());
    }

    @Test
    void aCutHistoryIsSentWithoutTheBarsBehindTheCut() throws IOException {
        ForecastTask whole = tasks().findFirst().orElseThrow();
        ForecastTask cut =
                new ForecastTask(
                        whole.market().upTo(60),
                        whole.walkForward(),
                        whole.refit(),
                        whole.name(),
                        whole.forecaster(),
                        whole.seed());

        assertThat(send(cut).length).isLessThan(send(whole).length - 40 * Double.BYTES * 5);
    }

    static Stream<ForecastTask> tasks() {
        MarketView market = MarketView.of(SimulatedMarket.randomWalk(110, 9));
        WalkForward walkForward =
                new WalkForward(TrainingSpan.EXPANDING, 60, 0, 0, 0, 0.2, EVERY_TEN);
        return TinyPlayers.FORECASTERS.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .flatMap(entry ->
                        Stream.of(7L, 8L)
                                .map(seed ->
                                        task(
                                                market,
                                                walkForward,
                                                entry.getKey(),
                                                entry.getValue(),
                                                seed)));
    }

    private static ForecastTask task(
            MarketView market,
            WalkForward walkForward,
            String name,
            Forecaster forecaster,
            long seed) {
        return new ForecastTask(market, walkForward, EVERY_TEN, name, forecaster, seed);
    }

    private static byte[] send(ForecastTask task) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var out = new ObjectOutputStream(bytes)) {
            out.writeObject(task);
        }
        return bytes.toByteArray();
    }

    private static ForecastTask receive(byte[] bytes) throws IOException, ClassNotFoundException {
        try (var in = new ObjectInputStream(new ByteArrayInputStream(bytes))) {
            return (ForecastTask) in.readObject();
        }
    }
}
