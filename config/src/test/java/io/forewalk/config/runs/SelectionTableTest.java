package io.forewalk.config.runs;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.inject.Guice;
import io.forewalk.engine.backtest.Account;
import io.forewalk.engine.backtest.Costs;
import io.forewalk.engine.backtest.Sizing;
import io.forewalk.engine.experiment.Experiment;
import io.forewalk.engine.experiment.ExperimentResult;
import io.forewalk.engine.experiment.ExperimentRunner;
import io.forewalk.engine.experiment.ForecasterEntry;
import io.forewalk.engine.experiment.MarketSelection;
import io.forewalk.engine.experiment.RunEnvironment;
import io.forewalk.engine.experiment.Selections;
import io.forewalk.engine.experiment.StrategyEntry;
import io.forewalk.engine.forecast.Forecaster;
import io.forewalk.engine.market.MarketData;
import io.forewalk.engine.market.simulated.SimulatedMarket;
import io.forewalk.engine.metrics.MetricsModule;
import io.forewalk.engine.metrics.Scorekeeper;
import io.forewalk.engine.metrics.StatisticsSettings;
import io.forewalk.engine.selection.Candidate;
import io.forewalk.engine.selection.ForecastMeasure;
import io.forewalk.engine.selection.SelectedForecaster;
import io.forewalk.engine.selection.SelectedStrategy;
import io.forewalk.engine.selection.StrategyMeasure;
import io.forewalk.engine.task.LocalPool;
import io.forewalk.engine.task.Progress;
import io.forewalk.engine.trading.TradingStrategy;
import io.forewalk.engine.walkforward.Refit;
import io.forewalk.engine.walkforward.RefitPolicy;
import io.forewalk.engine.walkforward.TrainingSpan;
import io.forewalk.engine.walkforward.WalkForward;
import io.forewalk.reports.json.ReportJson;
import io.forewalk.strategies.forecasting.arima.ArimaForecaster;
import io.forewalk.strategies.forecasting.naive.NaiveForecaster;
import io.forewalk.strategies.trading.rules.Direction;
import io.forewalk.strategies.trading.technical.MovingAverageCross;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SelectionTableTest {

    @TempDir private Path out = Path.of("");

    @Test
    void choicesReadBackAsTheyWere() throws IOException {
        ExperimentResult result = run();

        RunFolder folder = StoredRuns.store(result, out);
        ExperimentResult back = folder.read(file -> result.experiment());

        assertThat(result.selections()).hasSize(1);
        assertThat(back.selections().getFirst().choices())
                .isEqualTo(result.selections().getFirst().choices());
        assertThat(Selections.of(back)).hasSize(2);
        assertThat(Selections.of(back).getLast().choices())
                .isEqualTo(Selections.of(result).getLast().choices());
        assertThat(ReportJson.of(back)).isEqualTo(ReportJson.of(result));
        assertThat(ReportJson.of(result)).contains("\"selection\"", "rankCorrelation");
    }

    private static ExperimentResult run() {
        Refit refit = new Refit(RefitPolicy.REFIT, 20);
        Experiment experiment =
                new Experiment(
                        "stored",
                        List.of(7L),
                        MarketSelection.of(
                                folder ->
                                        MarketData.of(List.of(SimulatedMarket.randomWalk(180, 4))),
                                Path.of(".")),
                        new WalkForward(TrainingSpan.EXPANDING, 80, 0, 0, 0, 0.2, refit),
                        List.of(
                                new ForecasterEntry("naive", new NaiveForecaster(), refit),
                                new ForecasterEntry("arima", orders(), refit)),
                        List.of(),
                        List.of(new StrategyEntry("cross", crosses(), List.of())),
                        new Experiment.Trading(
                                new Account(), new Sizing.AllEquity(), Costs.ofRate(0.001)),
                        new StatisticsSettings());
        Scorekeeper scorekeeper =
                Guice.createInjector(new MetricsModule()).getInstance(Scorekeeper.class);
        RunEnvironment environment =
                new RunEnvironment("0.1.0", "./forewalk run x.yaml", Instant.EPOCH, Map.of());
        return new ExperimentRunner(new LocalPool(2), scorekeeper, Progress.NONE, environment)
                .run(experiment);
    }

    private static Forecaster orders() {
        List<Candidate<Forecaster>> candidates =
                List.of(
                        new Candidate<>(Map.of("order", "[0, 1, 1]"), ArimaForecaster.of(0, 1, 1)),
                        new Candidate<>(Map.of("order", "[1, 1, 0]"), ArimaForecaster.of(1, 1, 0)));
        return new SelectedForecaster(
                        ArimaForecaster.of(1, 1, 1), candidates, ForecastMeasure.RETURN_RMSE, 20, 0)
                .method();
    }

    private static TradingStrategy crosses() {
        List<Candidate<TradingStrategy>> candidates = new ArrayList<>();
        for (int fast : new int[] {2, 4, 6}) {
            for (int slow : new int[] {10, 20}) {
                Map<String, String> settings = new LinkedHashMap<>();
                settings.put("fast", Integer.toString(fast));
                settings.put("slow", Integer.toString(slow));
                candidates.add(
                        new Candidate<>(
                                settings, new MovingAverageCross(fast, slow, Direction.LONG)));
            }
        }
        return new SelectedStrategy(
                new MovingAverageCross(3, 9, Direction.LONG),
                candidates,
                StrategyMeasure.SHARPE,
                1);
    }
}
