package io.forewalk.config.runs;

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
import io.forewalk.engine.market.MarketData;
import io.forewalk.engine.market.simulated.SimulatedMarket;
import io.forewalk.engine.metrics.MetricsModule;
import io.forewalk.engine.metrics.Scorekeeper;
import io.forewalk.engine.metrics.StatisticsSettings;
import io.forewalk.engine.task.LocalPool;
import io.forewalk.engine.task.Progress;
import io.forewalk.engine.walkforward.Refit;
import io.forewalk.engine.walkforward.RefitPolicy;
import io.forewalk.engine.walkforward.TrainingSpan;
import io.forewalk.engine.walkforward.WalkForward;
import io.forewalk.strategies.forecasting.arima.ArimaForecaster;
import io.forewalk.strategies.forecasting.naive.NaiveForecaster;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** A small forecast-only run, for tests of what is stored beside its forecasts. */
final class StoredRuns {

    private StoredRuns() {}

    static ExperimentResult run() {
        Refit refit = new Refit(RefitPolicy.REFIT, 20);
        Experiment experiment =
                new Experiment(
                        "stored",
                        List.of(7L),
                        MarketSelection.of(
                                folder ->
                                        MarketData.of(List.of(SimulatedMarket.randomWalk(120, 4))),
                                Path.of(".")),
                        new WalkForward(TrainingSpan.EXPANDING, 80, 0, 0, 0, 0.2, refit),
                        List.of(
                                new ForecasterEntry("naive", new NaiveForecaster(), refit),
                                new ForecasterEntry("arima", ArimaForecaster.of(1, 1, 0), refit)),
                        List.of(),
                        List.of(),
                        new Experiment.Trading(
                                new Account(), new Sizing.AllEquity(), Costs.ofRate(0.001)),
                        new StatisticsSettings());
        Scorekeeper scorekeeper =
                Guice.createInjector(new MetricsModule()).getInstance(Scorekeeper.class);
        RunEnvironment environment =
                new RunEnvironment("0.1.0", "./forewalk run x.yaml", Instant.EPOCH, Map.of());
        return new ExperimentRunner(new LocalPool(1), scorekeeper, Progress.NONE, environment)
                .run(experiment);
    }

    static RunFolder store(ExperimentResult result, Path out) throws IOException {
        RunHash hash = RunHash.of("name: stored", MarketData.of(List.of()), "0.1.0");
        RunFolder folder = RunFolder.of(out, "stored", hash);
        folder.store(
                result,
                "name: stored".getBytes(StandardCharsets.UTF_8),
                "name: stored\n",
                (r, path) -> Files.writeString(path.resolve("report.json"), "{}\n"));
        return folder;
    }
}
