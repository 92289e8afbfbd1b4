package io.forewalk.config.launch;

import static org.assertj.core.api.Assertions.assertThat;

import io.forewalk.engine.experiment.ForecasterEntry;
import io.forewalk.engine.market.MarketData;
import io.forewalk.engine.market.simulated.SimulatedMarket;
import io.forewalk.engine.task.ForecastTask;
import io.forewalk.engine.task.Progress.FinishedFit;
import io.forewalk.engine.task.TaskStore;
import io.forewalk.engine.walkforward.Refit;
import io.forewalk.engine.walkforward.RefitPolicy;
import io.forewalk.engine.walkforward.TrainingSpan;
import io.forewalk.engine.walkforward.WalkForward;
import io.forewalk.strategies.forecasting.naive.DriftForecaster;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class ProgressDisplayTest {

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final PrintStream stream = new PrintStream(bytes, true, StandardCharsets.UTF_8);

    @Test
    void plainLineNamesFoldLossAndTimeLeft() {
        ProgressDisplay display = new ProgressDisplay(stream, false, false, left(1));

        display.finished(new FinishedFit("lstm", "SIM", 3, 5, 756, 4.12, 0.0023));

        assertThat(printed()).isEqualTo("fold 3/5 lstm 756 bars, 4.1 s, loss 0.0023, left 0:16\n");
    }

    @Test
    void twoThreadsHalveTheTimeLeft() {
        ProgressDisplay display = new ProgressDisplay(stream, false, false, left(2));

        display.finished(new FinishedFit("lstm", "SIM", 1, 5, 100, 60, Double.NaN));

        assertThat(printed()).isEqualTo("fold 1/5 lstm 100 bars, 60.0 s, left 2:00\n");
    }

    @Test
    void manyFitsAreOneLine() {
        ProgressDisplay display = new ProgressDisplay(stream, false, false, left(1));

        for (int fit = 1; fit <= 543; fit++) {
            display.finished(new FinishedFit("arima", "SIM", fit, 543, 500 + fit, 0, Double.NaN));
        }

        assertThat(printed().lines()).hasSize(1);
    }

    @Test
    void terminalLineIsRedrawnAndLeavesNothing() {
        try (ProgressDisplay display = new ProgressDisplay(stream, false, true, left(1))) {
            display.finished(new FinishedFit("lstm", "SIM", 1, 5, 100, 1, Double.NaN));
            display.finished(new FinishedFit("lstm", "SIM", 2, 5, 120, 1, Double.NaN));
        }

        assertThat(printed()).startsWith("\rfold 1/5").endsWith("\r\u001b[K").doesNotContain("\n");
    }

    @Test
    void silentDisplayPrintsNothing() {
        try (ProgressDisplay display = new ProgressDisplay(stream, true, true, left(1))) {
            display.finished(new FinishedFit("lstm", "SIM", 1, 5, 100, 1, Double.NaN));
        }

        assertThat(printed()).isEmpty();
    }

    /** Five fits of one forecaster. */
    private static TimeLeft left(int threads) {
        MarketData market = MarketData.of(List.of(SimulatedMarket.randomWalk(199, 1)));
        WalkForward cut =
                new WalkForward(
                        TrainingSpan.EXPANDING,
                        100,
                        0,
                        0,
                        0,
                        0.15,
                        new Refit(RefitPolicy.REFIT, 20));
        ForecasterEntry entry = new ForecasterEntry("lstm", new DriftForecaster(), cut.refit());
        ForecastTask task =
                new ForecastTask(
                        market.viewOf(market.instruments().getFirst()),
                        cut,
                        entry.refit(),
                        entry.name(),
                        entry.forecaster(),
                        0);
        return TimeLeft.of(List.of(task), TaskStore.NONE, threads);
    }

    private String printed() {
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
