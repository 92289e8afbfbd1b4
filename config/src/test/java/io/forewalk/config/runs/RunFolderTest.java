package io.forewalk.config.runs;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.inject.Guice;
import io.forewalk.engine.backtest.Account;
import io.forewalk.engine.backtest.Costs;
import io.forewalk.engine.backtest.Sizing;
import io.forewalk.engine.experiment.CombinationEntry;
import io.forewalk.engine.experiment.Experiment;
import io.forewalk.engine.experiment.ExperimentResult;
import io.forewalk.engine.experiment.ExperimentRunner;
import io.forewalk.engine.experiment.ForecasterEntry;
import io.forewalk.engine.experiment.MarketSelection;
import io.forewalk.engine.experiment.RunEnvironment;
import io.forewalk.engine.experiment.StrategyEntry;
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
import io.forewalk.strategies.forecasting.combination.MeanCombination;
import io.forewalk.strategies.forecasting.naive.NaiveForecaster;
import io.forewalk.strategies.trading.rules.Direction;
import io.forewalk.strategies.trading.signal.ForecastSign;
import io.forewalk.strategies.trading.technical.BuyAndHold;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RunFolderTest {

    private static final Refit EVERY_TWENTY = new Refit(RefitPolicy.REFIT, 20);
    private static final Experiment EXPERIMENT =
            new Experiment(
                    "stored",
                    List.of(7L),
                    MarketSelection.of(
                            folder -> MarketData.of(List.of(SimulatedMarket.randomWalk(150, 4))),
                            Path.of(".")),
                    new WalkForward(TrainingSpan.EXPANDING, 80, 0, 0, 0, 0.2, EVERY_TWENTY),
                    List.of(
                            new ForecasterEntry("naive", new NaiveForecaster(), EVERY_TWENTY),
                            new ForecasterEntry(
                                    "arima", ArimaForecaster.of(1, 1, 0), EVERY_TWENTY)),
                    List.of(
                            new CombinationEntry(
                                    "half", List.of("naive", "arima"), new MeanCombination())),
                    List.of(
                            new StrategyEntry("buyAndHold", new BuyAndHold(), List.of()),
                            new StrategyEntry(
                                    "sign", new ForecastSign(0, Direction.LONG), List.of("arima"))),
                    new Experiment.Trading(
                            new Account(), new Sizing.AllEquity(), Costs.ofRate(0.001)),
                    new StatisticsSettings());

    private static ExperimentResult result;

    @TempDir Path out;

    @BeforeAll
    static void run() {
        Scorekeeper scorekeeper =
                Guice.createInjector(new MetricsModule()).getInstance(Scorekeeper.class);
        RunEnvironment environment =
                new RunEnvironment("0.1.0", "./forewalk run x.yaml", Instant.EPOCH, Map.of());
        result =
                new ExperimentRunner(new LocalPool(2), scorekeeper, Progress.NONE, environment)
                        .run(EXPERIMENT);
    }

    @Test
    void everythingReadsBackAsItWas() throws IOException {
        RunFolder folder = stored();

        ExperimentResult back = folder.read(file -> EXPERIMENT);

        assertThat(ForecastTable.of(back).toText()).isEqualTo(ForecastTable.of(result).toText());
        assertThat(QuantileTable.of(back).toText()).isEqualTo(QuantileTable.of(result).toText());
        assertThat(FitTable.of(back).toText()).isEqualTo(FitTable.of(result).toText());
        assertThat(EquityTable.of(back).toText()).isEqualTo(EquityTable.of(result).toText());
        assertThat(TradeTable.of(back).toText()).isEqualTo(TradeTable.of(result).toText());
        assertThat(OrderTable.of(back).toText()).isEqualTo(OrderTable.of(result).toText());
        assertThat(ContributionTable.of(back).toText())
                .isEqualTo(ContributionTable.of(result).toText());
        assertThat(back.scorecard()).isEqualTo(result.scorecard());
        assertThat(back.manifest()).isEqualTo(result.manifest());
    }

    @Test
    void theForecastTableHasTheAgreedColumns() {
        String text = ForecastTable.of(result).toText();

        assertThat(text)
                .startsWith(
                        "instrument,forecaster,seed,origin,target,open,close,open_sd,close_sd,"
                                + "actual_open,actual_close\n");
        assertThat(text.lines().count()).isEqualTo(1 + 3 * (150 - 80 + 1));
    }

    @Test
    void aFailureInTheMiddleLeavesNothingThatLooksFinished() {
        RunFolder folder = folder();

        assertThatThrownBy(() ->
                        folder.store(
                                result,
                                new byte[0],
                                "",
                                (r, path) -> {
                                    throw new IOException("disk full");
                                }))
                .hasMessage("disk full");

        assertThat(folder.isComplete()).isFalse();
        assertThat(folder.path()).doesNotExist();
    }

    @Test
    void aSecondStoreReplacesTheFirst() throws IOException {
        RunFolder folder = stored();
        Files.writeString(folder.path().resolve("stray.txt"), "left over");

        stored();

        assertThat(folder.path().resolve("stray.txt")).doesNotExist();
        assertThat(folder.isComplete()).isTrue();
        assertThat(out).isDirectoryNotContaining(path -> path.toString().endsWith(".old"));
    }

    @Test
    void anAlteredTableIsRefused() throws IOException {
        RunFolder folder = stored();
        Path equity = folder.path().resolve("equity.csv");
        Files.writeString(equity, Files.readString(equity).replaceFirst("10000", "20000"));

        assertThatThrownBy(() -> folder.read(file -> EXPERIMENT))
                .isInstanceOf(CorruptRunException.class)
                .hasMessageContaining("equity.csv is not the file that was written");
    }

    @ParameterizedTest
    @ValueSource(strings = {"forecasts.csv", "checkpoints/scores.json"})
    void aMissingFileIsNamed(String name) throws IOException {
        RunFolder folder = stored();
        Files.delete(folder.path().resolve(name));

        assertThatThrownBy(() -> folder.read(file -> EXPERIMENT))
                .isInstanceOf(CorruptRunException.class)
                .hasMessage(
                        "%s cannot be read back: %s is missing.".formatted(folder.path(), name));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{}",
                "null",
                "[]",
                "{\"schema\":\"forewalk.manifest/1\"}",
                "{\"schema\":\"forewalk.manifest/1\", \"started\": \"x\"}"
            })
    void aManifestOfSomethingElseIsRefused(String text) throws IOException {
        RunFolder folder = stored();
        Files.writeString(folder.path().resolve("manifest.json"), text);

        assertThatThrownBy(() -> folder.read(file -> EXPERIMENT))
                .isInstanceOf(CorruptRunException.class)
                .hasMessageEndingWith(": manifest.json is not the file that was written.");
    }

    @Test
    void aManifestOfAnotherFormNamesBothForms() throws IOException {
        RunFolder folder = stored();
        rewriteManifest(folder, "forewalk.manifest/1", "forewalk.manifest/2");

        assertThatThrownBy(folder::summary)
                .hasMessageEndingWith(
                        ": manifest.json is of the form forewalk.manifest/2, and this version"
                                + " reads forewalk.manifest/1.");
    }

    @Test
    void aKeyThatALaterVersionAddedIsPassedOver() throws IOException {
        RunFolder folder = stored();
        rewriteManifest(folder, "{", "{\"later\": 1, ");

        assertThat(folder.summary().name()).isEqualTo("stored");
    }

    @Test
    void aDigestOfAFileElsewhereIsRefused() throws IOException {
        RunFolder folder = stored();
        rewriteManifest(folder, "\"bars.csv\"", "\"../elsewhere\"");

        assertThatThrownBy(() -> folder.read(file -> EXPERIMENT))
                .hasMessageEndingWith(": ../elsewhere lies outside of it.");
    }

    @Test
    void aRunThatDoesNotReadBackIsToldAndTheOthersAreListed() throws IOException {
        stored();
        Path flawed = Files.createDirectories(out.resolve("flawed"));
        Files.writeString(flawed.resolve("manifest.json"), "{");
        List<CorruptRunException> told = new ArrayList<>();

        List<RunSummary> runs = new RunFolders(out).finished(told::add);

        assertThat(runs).extracting(RunSummary::name).containsExactly("stored");
        assertThat(told)
                .extracting(Throwable::getMessage)
                .containsExactly(
                        flawed
                                + " cannot be read back: manifest.json is not the file that was"
                                + " written.");
    }

    @Test
    void aLockedFolderNamesTheProcess() throws IOException {
        RunFolder folder = folder();

        try (RunLock lock = RunLock.of(folder)) {
            assertThat(lock).isNotNull();
            assertThatThrownBy(() -> RunLock.of(folder))
                    .isInstanceOf(RunInUseException.class)
                    .hasMessageEndingWith(
                            "is in use by process " + ProcessHandle.current().pid() + ".");
        }
        RunLock.of(folder).close();
    }

    @Test
    void finishedRunsAreListed() throws IOException {
        stored();

        List<RunSummary> runs = new RunFolders(out).finished();

        assertThat(runs).hasSize(1);
        assertThat(runs.getFirst().name()).isEqualTo("stored");
    }

    private static void rewriteManifest(RunFolder folder, String from, String to)
            throws IOException {
        Path manifest = folder.path().resolve("manifest.json");
        Files.writeString(
                manifest, Files.readString(manifest).replaceFirst(Pattern.quote(from), to));
    }

    private RunFolder folder() {
        RunHash hash = RunHash.of("name: stored", MarketData.of(List.of()), "0.1.0");
        return RunFolder.of(out, "stored", hash);
    }

    private RunFolder stored() throws IOException {
        RunFolder folder = folder();
        folder.store(
                result,
                "name: stored".getBytes(UTF_8),
                "name: stored\n",
                (r, path) -> Files.writeString(path.resolve("report.json"), "{}\n"));
        return folder;
    }
}
