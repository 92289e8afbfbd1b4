package io.forewalk.config.yaml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.google.inject.Guice;
import io.forewalk.config.wiring.ApplicationModule;
import io.forewalk.config.wiring.PluginCatalog;
import io.forewalk.engine.selection.Candidate;
import io.forewalk.engine.selection.ForecastMeasure;
import io.forewalk.engine.selection.SelectedForecaster;
import io.forewalk.engine.selection.SelectedStrategy;
import io.forewalk.engine.selection.StrategyMeasure;
import io.forewalk.engine.trading.EntryOrder;
import io.forewalk.engine.trading.PlannedStrategy;
import io.forewalk.engine.trading.TradingStrategy;
import io.forewalk.engine.trading.Width;
import io.forewalk.strategies.forecasting.arima.ArimaForecaster;
import io.forewalk.strategies.trading.signal.ForecastSign;
import io.forewalk.strategies.trading.technical.MovingAverageCross;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SelectTest {

    private static final ExperimentReader READER =
            new ExperimentReader(
                    Guice.createInjector(new ApplicationModule())
                            .getInstance(PluginCatalog.class)
                            .plugins());
    private static final String HEAD =
            """
            market: {simulated: {}}
            costs: {}
            """;

    @TempDir private Path folder = Path.of("");

    @Test
    void aGridIsEveryCombinationThatMakesSense() throws IOException {
        SelectedStrategy selected =
                strategy("movingAverageCross: {select: {over: {fast: [5, 60], slow: [50, 100]}}}");

        assertThat(texts(selected))
                .containsExactly("fast: 5, slow: 50", "fast: 5, slow: 100", "fast: 60, slow: 100");
        assertThat(selected.leftOut()).isEqualTo(1);
        assertThat(selected.measure()).isEqualTo(StrategyMeasure.FINAL_EQUITY);
        assertThat(((MovingAverageCross) selected.own()).fast()).isEqualTo(50);
        assertThat(((MovingAverageCross) selected.candidates().get(2).player()).fast())
                .isEqualTo(60);
    }

    @Test
    void rangesStepInExactDecimals() throws IOException {
        SelectedStrategy selected =
                strategy(
                        "forecastSign: {forecaster: naive, select: {over: {threshold: {from: 0, to:"
                                + " 0.4, step: 0.1}}}}");

        assertThat(texts(selected))
                .containsExactly(
                        "threshold: 0",
                        "threshold: 0.1",
                        "threshold: 0.2",
                        "threshold: 0.3",
                        "threshold: 0.4");
        assertThat(((ForecastSign) selected.candidates().get(3).player()).threshold())
                .isEqualTo(0.3);
    }

    @Test
    void ordersAreChosenByDottedKeysAndWholeMaps() throws IOException {
        SelectedStrategy selected =
                strategy(
                        "movingAverageCross: {fast: 5, trailing: {percent: 9}, select: {over:"
                                + " {stop.percent: {from: 2, to: 4, step: 2}, slow: [50, 100],"
                                + " entry.limit.percent: [1]}}}");

        assertThat(texts(selected))
                .containsExactly(
                        "stop.percent: 2, slow: 50, entry.limit.percent: 1",
                        "stop.percent: 2, slow: 100, entry.limit.percent: 1",
                        "stop.percent: 4, slow: 50, entry.limit.percent: 1",
                        "stop.percent: 4, slow: 100, entry.limit.percent: 1");
        PlannedStrategy last = (PlannedStrategy) selected.candidates().getLast().player();
        assertThat(((MovingAverageCross) last.rule()).slow()).isEqualTo(100);
        assertThat(last.plan().exits().stop()).isEqualTo(new Width.Percent(4));
        assertThat(last.plan().exits().trailing().width()).isEqualTo(new Width.Percent(9));
        assertThat(last.plan().entry()).isEqualTo(new EntryOrder.Limit(1, 1));
        assertThat(selected.own()).isInstanceOf(MovingAverageCross.class);
    }

    @Test
    void keysThatAreNotChosenHaveTheirDefaults() throws IOException {
        SelectedStrategy selected =
                strategy(
                        "movingAverageCross: {select: {over: {stop: [{atr: 3}, {percent: 5}],"
                                + " trailing.atr: [2], maxBars: [10]}}}");

        PlannedStrategy first = (PlannedStrategy) selected.candidates().getFirst().player();
        PlannedStrategy second = (PlannedStrategy) selected.candidates().getLast().player();
        assertThat(first.plan().exits().stop()).isEqualTo(new Width.Atr(3, 14));
        assertThat(second.plan().exits().stop()).isEqualTo(new Width.Percent(5));
        assertThat(second.plan().exits().trailing().width()).isEqualTo(new Width.Atr(2, 14));
        assertThat(second.plan().exits().maxBars()).isEqualTo(10);
    }

    @Test
    void aKeyThatExcludesWhatTheEntrySaysIsRefused() {
        assertThat(
                        problems(
                                "movingAverageCross: {stop: {percent: 8}, select: {over:"
                                        + " {stop.atr: [2]}}}"))
                .singleElement()
                .asString()
                .contains("percent and atr cannot both be given");
        assertThat(
                        problems(
                                "movingAverageCross: {stop: {atr: 2}, select: {over: {stop.period:"
                                        + " [14, 100000]}}}"))
                .singleElement()
                .asString()
                .contains(
                        "select.over.stop.period[1]: 100000 bars are more than"
                                + " walkForward.initialBars (504)");
    }

    @Test
    void keysKeepTheOrderOfTheFile() throws IOException {
        SelectedStrategy selected =
                strategy("movingAverageCross: {select: {over: {slow: [100, 200], fast: [5, 6]}}}");

        assertThat(texts(selected).getFirst()).isEqualTo("slow: 100, fast: 5");
        assertThat(texts(selected).get(1)).isEqualTo("slow: 100, fast: 6");
    }

    @Test
    void drawsRepeatAndDifferByEntry() throws IOException {
        String draw =
                "movingAverageCross: {name: %s, select: {over: {fast: {from: 1, to: 50, step: 1},"
                        + " slow: {from: 60, to: 200, step: 1}}, search: random, tries: 20}}";

        List<String> one = texts(strategy(draw.formatted("one")));

        assertThat(one).hasSize(20).doesNotHaveDuplicates();
        assertThat(texts(strategy(draw.formatted("one")))).isEqualTo(one);
        assertThat(texts(strategy(draw.formatted("two")))).isNotEqualTo(one);
    }

    @Test
    void theResolvedTextReadsBackToTheSameCandidates() throws IOException {
        ExperimentDocument document =
                read(
                        HEAD
                                + "strategies:\n  - movingAverageCross: {select: {over: {slow: [90,"
                                + " 95], fast: {from: 5, to: 9, step: 2}}, search: latinHypercube,"
                                + " tries: 4}}\n");
        Path resolved = folder.resolve("mine.yaml");
        Files.writeString(resolved, document.resolved());

        assertThat(READER.restore(resolved).shape().strategies())
                .isEqualTo(document.shape().strategies());
    }

    @Test
    void aForecastersSettingsAreChosenToo() throws IOException {
        var method =
                read(HEAD
                                + "strategies: []\nforecasters:\n  - arima: {select: {over:"
                                + " {order: [[0, 1, 1], [1, 1, 0]]}, measure:"
                                + " returnCrps}}\n")
                        .shape()
                        .forecasters()
                        .getLast()
                        .forecaster();

        SelectedForecaster selected = SelectedForecaster.in(method).orElseThrow();
        assertThat(selected.candidates().get(1).player()).isEqualTo(ArimaForecaster.of(1, 1, 0));
        assertThat(selected.measure()).isEqualTo(ForecastMeasure.RETURN_CRPS);
        assertThat(selected.every()).isEqualTo(126);
    }

    @Test
    void aValueOutOfRangeIsOneLineAtItsPlace() {
        assertThat(problems("movingAverageCross: {select: {over: {fast: [5, 0]}}}"))
                .singleElement()
                .asString()
                .contains(":4:52:")
                .contains("select.over.fast[1]: 0 is out of range; allowed: fast >= 1");
    }

    @Test
    void anUnknownKeyNamesTheNearest() {
        assertThat(problems("movingAverageCross: {select: {over: {fats: [5, 10]}}}"))
                .singleElement()
                .asString()
                .contains("select.over.fats is not a setting; did you mean fast?");
    }

    @Test
    void tooManyCombinationsAreCounted() {
        assertThat(
                        problems(
                                "movingAverageCross: {select: {over: {fast: {from: 1, to: 10000,"
                                        + " step: 1}, slow: {from: 2, to: 10001, step: 1}}}}"))
                .singleElement()
                .asString()
                .contains("100000000 combinations are more than the limit")
                .contains("limit is 10000 by default");
    }

    @Test
    void combinationsOfWhichNoneMakesSenseAreRefused() {
        assertThat(problems("movingAverageCross: {select: {over: {fast: [250, 300]}}}"))
                .singleElement()
                .asString()
                .contains("none of the combinations makes sense")
                .contains("fast average (250) must be shorter");
    }

    @Test
    void faultsOfTriedTextsPointIntoThem() {
        assertThat(
                        problems(
                                "rules: {buy: close > open, select: {over: {buy: ['close >"
                                        + " smaa(close, 5)']}}}"))
                .singleElement()
                .asString()
                .contains("select.over.buy[0], column 9")
                .contains("did you mean 'sma'?");
    }

    @Test
    void aRangeEndsBehindItsStart() {
        assertThat(
                        problems(
                                "movingAverageCross: {select: {over: {fast: {from: 9, to: 5, step:"
                                        + " 1}}}}"))
                .singleElement()
                .asString()
                .contains("5 lies before from; see from at 4:");
    }

    @Test
    void theCompatibilityLedgerChoosesNothing() {
        ConfigException refused =
                refused(
                        HEAD
                                + "account: {ledger: backtesting-py-0.6.6}\nstrategies:\n  -"
                                + " movingAverageCross: {select: {over: {fast: [5, 6]}}}\n");

        assertThat(refused.getMessage()).contains("nothing is chosen under this ledger");
    }

    private SelectedStrategy strategy(String entry) throws IOException {
        TradingStrategy strategy =
                read(HEAD + "strategies:\n  - " + entry + "\n")
                        .shape()
                        .strategies()
                        .getFirst()
                        .strategy();
        return (SelectedStrategy) strategy;
    }

    private static List<String> texts(SelectedStrategy selected) {
        return selected.candidates().stream().map(Candidate::text).toList();
    }

    private List<String> problems(String entry) {
        return refused(HEAD + "strategies:\n  - " + entry + "\n").problems().stream()
                .map(Problem::toString)
                .toList();
    }

    private ConfigException refused(String text) {
        return catchThrowableOfType(ConfigException.class, () -> read(text));
    }

    private ExperimentDocument read(String text) throws IOException {
        Path file = folder.resolve("mine.yaml");
        Files.writeString(file, text);
        return READER.read(file, Overrides.NONE, Optional.empty());
    }
}
