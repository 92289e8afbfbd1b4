package io.forewalk.config.yaml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.forewalk.engine.backtest.Account;
import io.forewalk.engine.backtest.Costs;
import io.forewalk.engine.backtest.LedgerRules;
import io.forewalk.engine.backtest.Lot;
import io.forewalk.engine.backtest.Sizing;
import io.forewalk.engine.market.csv.CsvMarketData;
import io.forewalk.engine.market.simulated.SimulatedMarket;
import io.forewalk.engine.metrics.StatisticsSettings;
import io.forewalk.engine.walkforward.Refit;
import io.forewalk.engine.walkforward.RefitPolicy;
import io.forewalk.strategies.forecasting.arima.ArimaForecaster;
import io.forewalk.strategies.forecasting.arima.ArimaOrder;
import io.forewalk.strategies.forecasting.arima.Criterion;
import io.forewalk.strategies.forecasting.arima.Regressor;
import io.forewalk.strategies.forecasting.combination.InverseErrorCombination;
import io.forewalk.strategies.forecasting.combination.MeanCombination;
import io.forewalk.strategies.forecasting.lstm.LstmForecaster;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExperimentReaderTest {

    private static final ExperimentReader READER = new ExperimentReader(Catalog.plugins());
    private static final String LEAST = "market: {simulated: {}}\nstrategies: []\n";

    @TempDir private Path folder = Path.of("");

    @Test
    void everythingElseHasADefault() throws IOException {
        ExperimentFile file = read(LEAST).shape();

        assertThat(file.name()).isEqualTo("mine");
        assertThat(file.seeds()).containsExactly(7L);
        assertThat(file.market().source()).isEqualTo(new SimulatedMarket());
        assertThat(file.walkForward().initialBars()).isEqualTo(504);
        assertThat(file.account()).isEqualTo(new Account());
        assertThat(file.sizing()).isEqualTo(new Sizing.AllEquity());
        assertThat(file.costs()).isEqualTo(Costs.NONE);
        assertThat(file.statistics()).isEqualTo(new StatisticsSettings());
    }

    @Test
    void defaultsOfTheFileAreThoseOfTheConstructor() throws IOException {
        ExperimentFile file = read(LEAST + "forecasters: [{lstm: {}}]\n").shape();

        assertThat(file.forecasters().getLast().forecaster()).isEqualTo(new LstmForecaster());
    }

    @Test
    void anArimasOrderIsThreeNumbersOrAuto() throws IOException {
        String text =
                LEAST
                        + """
                        forecasters:
                          - arima: {order: [2, 0, 1]}
                          - arima: {name: found, order: auto, criterion: bic, constant: false,
                                    seasonal: [1, 1, 1, 5], regressors: [weekday, range],
                                    returnsOf: [SPX]}
                        """;

        ExperimentFile file = read(text).shape();

        assertThat(file.forecasters().get(1).forecaster()).isEqualTo(ArimaForecaster.of(2, 0, 1));
        assertThat(file.forecasters().get(2).forecaster())
                .isEqualTo(
                        new ArimaForecaster(
                                ArimaOrder.AUTO,
                                false,
                                Criterion.BIC,
                                List.of(1, 1, 1, 5),
                                List.of(Regressor.WEEKDAY, Regressor.RANGE),
                                List.of("SPX")));
    }

    @Test
    void naiveRunsFirstWithoutBeingListed() throws IOException {
        assertThat(names(read(LEAST + "forecasters: [{drift: {}}]\n")))
                .containsExactly("naive", "drift");
        assertThat(names(read(LEAST + "forecasters: [{drift: {}}, {naive: {}}]\n")))
                .containsExactly("drift", "naive");
    }

    @Test
    void ownRefitGoesBeforeTheMethodsAndTheMethodsBeforeTheCommonOne() throws IOException {
        String text =
                LEAST
                        + "walkForward: {refit: {every: 50}}\n"
                        + "forecasters: [{drift: {}}, {arima: {}},"
                        + " {arima: {name: slow, refit: {mode: frozen}}}]\n";

        List<Refit> refits =
                read(text).shape().forecasters().stream().map(ForecasterBlock::refit).toList();

        assertThat(refits)
                .containsExactly(
                        new Refit(RefitPolicy.REFIT, 50),
                        new Refit(RefitPolicy.REFIT, 50),
                        new Refit(RefitPolicy.UPDATE, 1),
                        new Refit(RefitPolicy.FROZEN, 126));
    }

    @Test
    void tickersStayText() throws IOException {
        String text =
                """
                market:
                  csv: {files: {NO: a.csv, ON: b.csv, 010: c.csv, true: d.csv, 12:30: e.csv}}
                  benchmark: ON
                strategies: []
                """;

        ExperimentFile file = read(text).shape();

        assertThat(file.market().benchmark()).contains("ON");
        assertThat(((CsvMarketData) file.market().source()).files().keySet())
                .containsExactly("NO", "ON", "010", "true", "12:30");
        assertThat(read(LEAST.replace("{}", "{symbol: 1e5}")).shape().market().source())
                .extracting(source -> ((SimulatedMarket) source).symbol())
                .isEqualTo("1e5");
    }

    @Test
    void readsTheSpecialForms() throws IOException {
        String text =
                LEAST.replace("[]", "[{forecastSign: {forecaster: [naive, drift]}}]")
                        + """
                        forecasters: [{drift: {}}, {lstm: {dropout: 0.3}}]
                        account: {lot: any, ledger: forewalk, finalize: false}
                        sizing: {fraction: {of: 0.5}}
                        costs: {commission: {rate: 1e-3}}
                        """;

        ExperimentFile file = read(text).shape();

        assertThat(file.account().lot()).isEqualTo(Lot.ANY);
        assertThat(file.sizing()).isEqualTo(new Sizing.Fraction(0.5));
        assertThat(file.costs().commission()).isEqualTo(Costs.ofRate(0.001).commission());
        assertThat(file.strategies().getFirst().forecaster()).containsExactly("naive", "drift");
        assertThat(((LstmForecaster) file.forecasters().getLast().forecaster()).dropout())
                .containsExactly(0.3);
    }

    @Test
    void finalizeIsTheCompatibilityLedgersKey() throws IOException {
        String text = LEAST + "account: {ledger: backtesting-py-0.6.6, finalize: true}\n";

        Account account = read(text).shape().account();

        assertThat(account.ledger()).isEqualTo(LedgerRules.BACKTESTING_PY);
        assertThat(account.finalizeTrades()).isTrue();
    }

    @Test
    void flagsStandInPlaceOfTheFile() throws IOException {
        String text = LEAST + "forecasters: [{lstm: {epochs: 9}}, {lstm: {name: other}}]\n";
        List<String> settings =
                List.of(
                        "walkForward.refit.every=10",
                        "forecasters.lstm.epochs=5",
                        "forecasters[1].lstm.lookback=20",
                        "forecasters.other.layers=[8]",
                        "market.from=2001-01-01");

        ExperimentFile file = read(text, new Overrides(settings, List.of(), List.of())).shape();

        LstmForecaster first = (LstmForecaster) file.forecasters().get(1).forecaster();
        LstmForecaster second = (LstmForecaster) file.forecasters().get(2).forecaster();
        assertThat(file.walkForward().refit().every()).isEqualTo(10);
        assertThat(first.epochs()).isEqualTo(5);
        assertThat(second.lookback()).isEqualTo(20);
        assertThat(second.layers()).containsExactly(8);
        assertThat(file.market().from()).map(Object::toString).contains("2001-01-01");
    }

    @Test
    void faultsOfFlagsNameTheFlag() {
        assertThatThrownBy(() -> read(LEAST, set("walkForward.every=5")))
                .hasMessage(
                        "--set walkForward.every=5: walkForward.every is not a setting (value 5);"
                            + " allowed: window, initialBars, rollingBars, purgeBars, embargoBars,"
                            + " validationShare, horizon, refit");
        assertThatThrownBy(() -> read(LEAST, set("account.cash=-1")))
                .hasMessage(
                        "--set account.cash=-1: account.cash: -1 is out of range; allowed: cash >"
                                + " 0");
        assertThatThrownBy(() -> read(LEAST, set("cash")))
                .hasMessage("--set cash: a setting is written key=value");
        assertThatThrownBy(() -> read(LEAST, set("name=[")))
                .hasMessageStartingWith("--set name=[: this is not YAML: ");
    }

    @Test
    void combinationsOfFewerThanTwoLeftGoWithTheirMembers() throws IOException {
        String text =
                """
                market: {simulated: {}}
                forecasters: [{drift: {}}, {arima: {}}]
                combinations:
                  - mean: {of: [naive, drift, arima]}
                  - inverseError: {of: [drift, arima], lookback: 60}
                strategies:
                  - forecastSign: {forecaster: [mean, inverseError]}
                costs: {}
                """;

        ExperimentFile whole = read(text, Overrides.NONE).shape();
        ExperimentFile skipped =
                read(text, new Overrides(List.of(), List.of(), List.of("arima"))).shape();

        assertThat(whole.combinations())
                .extracting(CombinationBlock::name, CombinationBlock::combination)
                .containsExactly(
                        tuple("mean", new MeanCombination()),
                        tuple("inverseError", new InverseErrorCombination(60)));
        assertThat(skipped.combinations())
                .extracting(CombinationBlock::name)
                .containsExactly("mean");
        assertThat(skipped.combinations().getFirst().of()).containsExactly("naive", "drift");
        assertThat(skipped.strategies().getFirst().forecaster()).containsExactly("mean");
    }

    @Test
    void strategiesWithoutForecasterGoWithIt() throws IOException {
        String text =
                """
                market: {simulated: {}}
                forecasters: [{drift: {}}, {arima: {}}]
                strategies:
                  - buyAndHold: {}
                  - forecastSign: {name: one, forecaster: arima}
                  - forecastSign: {name: both, forecaster: [drift, arima]}
                costs: {}
                """;

        ExperimentFile skipped =
                read(text, new Overrides(List.of(), List.of(), List.of("arima"))).shape();
        ExperimentFile only =
                read(text, new Overrides(List.of(), List.of("naive", "buyAndHold"), List.of()))
                        .shape();

        assertThat(skipped.forecasters())
                .extracting(ForecasterBlock::name)
                .containsExactly("naive", "drift");
        assertThat(skipped.strategies())
                .extracting(StrategyBlock::name)
                .containsExactly("buyAndHold", "both");
        assertThat(skipped.strategies().getLast().forecaster()).containsExactly("drift");
        assertThat(only.forecasters()).extracting(ForecasterBlock::name).containsExactly("naive");
        assertThat(only.strategies()).extracting(StrategyBlock::name).containsExactly("buyAndHold");
    }

    @Test
    void unknownSelectionNamesTheNearest() {
        Overrides only = new Overrides(List.of(), List.of("niave"), List.of());

        assertThatThrownBy(() -> read(LEAST, only))
                .hasMessage("--only: niave names no entry of the file; did you mean naive?");
    }

    @Test
    void dataLiesInTheProjectOrTheDataRoot(@TempDir Path elsewhere) throws IOException {
        Path data = Files.writeString(elsewhere.resolve("x.csv"), "");
        String text = "market: {csv: {files: {X: " + data + "}}}\nstrategies: []\n";
        Path file = Files.writeString(folder.resolve("mine.yaml"), text);

        assertThatThrownBy(() -> READER.read(file, Overrides.NONE, Optional.empty()))
                .hasMessageContaining("lies outside the project of this file");
        assertThat(READER.read(file, Overrides.NONE, Optional.of(elsewhere)).shape().name())
                .isEqualTo("mine");
    }

    @Test
    void linksDoNotLeadOut(@TempDir Path elsewhere) throws IOException {
        Files.createSymbolicLink(folder.resolve("link"), elsewhere);

        assertThatThrownBy(() -> read("market: {csv: {panel: link/x.csv}}\nstrategies: []\n"))
                .hasMessageContaining("lies outside the project of this file");
    }

    @Test
    void byteOrderMarkAndWindowsLinesAreNoProblem() throws IOException {
        assertThat(read("\uFEFF" + LEAST.replace("\n", "\r\n")).shape().seeds())
                .containsExactly(7L);
    }

    @Test
    void thousandsOfProblemsAreToldAsReadily() {
        StringBuilder text = new StringBuilder(LEAST);
        for (int i = 0; i < 20_000; i++) {
            text.append("k").append(i).append(": 1\n");
        }

        assertThatThrownBy(() -> read(text.toString()))
                .isInstanceOfSatisfying(
                        ConfigException.class,
                        refusal -> assertThat(refusal.problems()).hasSize(20_000));
    }

    private static Overrides set(String setting) {
        return new Overrides(List.of(setting), List.of(), List.of());
    }

    private static List<String> names(ExperimentDocument document) {
        return document.shape().forecasters().stream().map(ForecasterBlock::name).toList();
    }

    private ExperimentDocument read(String text) throws IOException {
        return read(text, Overrides.NONE);
    }

    private ExperimentDocument read(String text, Overrides overrides) throws IOException {
        Path file = Files.writeString(folder.resolve("mine.yaml"), text);
        return READER.read(file, overrides, Optional.empty());
    }
}
