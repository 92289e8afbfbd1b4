package io.forewalk.config.launch;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.google.inject.Guice;
import io.forewalk.config.wiring.ApplicationModule;
import io.forewalk.config.wiring.PluginCatalog;
import io.forewalk.config.yaml.Plugins;
import io.forewalk.engine.market.PriceHistory;
import io.forewalk.engine.market.simulated.SimulatedMarket;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Prices on which estimates and tests do not exist, from the file to the page, with every
 * forecaster and combination an experiment can name: nothing fails, and what could not be computed
 * is said.
 */
@Tag("slow")
class HardMarketsTest {

    private static final Plugins PLUGINS =
            Guice.createInjector(new ApplicationModule())
                    .getInstance(PluginCatalog.class)
                    .plugins();

    private static final Map<String, String> FORECASTERS =
            new TreeMap<>(
                    Map.of(
                            "naive", "{volatility: ewma}",
                            "drift", "{}",
                            "seasonalNaive", "{period: 5}",
                            "ar1", "{volatility: garch}",
                            "ets", "{}",
                            "theta", "{}",
                            "ewma", "{}",
                            "garch", "{}",
                            "arima", "{order: auto}",
                            "lstm", "{layers: [4], lookback: 5, epochs: 2}"));
    private static final List<String> TESTS =
            List.of("againstNaive", "checks", "comparisons", "nested", "pairs", "stepTests");
    private static final String EMPTY_FIGURE = "(?s).*[ (]–[ ,;.)].*";
    private static final List<String> COMBINATIONS = List.of("mean", "inverseError");

    @TempDir private Path folder = Path.of("");

    @Test
    void everyForecasterAndCombinationIsAmongThem() {
        assertThat(FORECASTERS.keySet())
                .containsExactlyInAnyOrderElementsOf(PLUGINS.forecasters().keySet());
        assertThat(COMBINATIONS)
                .containsExactlyInAnyOrderElementsOf(PLUGINS.combinations().keySet());
    }

    @ParameterizedTest(name = "{0}, {2} ahead")
    @MethodSource("markets")
    void theRunEndsAndThePageSaysWhatItCouldNot(Market market, double[] closes, int horizon)
            throws IOException {
        Files.write(folder.resolve("prices.csv"), rows(closes));
        Path file = Files.writeString(folder.resolve("hard.yaml"), experiment(market, horizon));

        Program program = Program.run("run", file.toString(), "-q", "-o", out().toString());

        assertThat(program.code()).as(program.err()).isZero();
        assertThat(program.out()).contains(" 0 failed folds");
        String page = Files.readString(Runs.only(out()).resolve("report.html"));
        assertThat(withoutScripts(page)).doesNotContain("NaN", "Infinity").contains("</html>");
        JsonNode report =
                new ObjectMapper().readTree(Runs.only(out()).resolve("report.json").toFile());
        assertThat(report.at("/verdict/statements"))
                .isNotEmpty()
                .noneMatch(statement -> statement.get("text").textValue().matches(EMPTY_FIGURE));
        for (String table : TESTS) {
            assertThat(report.at("/tests/" + table)).as(table).allMatch(HardMarketsTest::isTold);
        }
    }

    private static boolean isP(String name) {
        return name.matches("p([A-Z].*)?|spaConsistent|realityCheck");
    }

    // A p-value, or why there is none.
    private static boolean isTold(JsonNode row) {
        boolean gap =
                row.properties().stream()
                        .anyMatch(cell -> isP(cell.getKey()) && cell.getValue().isNull());
        return !gap || !(row.path("remark").asText() + row.path("reason").asText()).isEmpty();
    }

    private static String withoutScripts(String page) {
        return Pattern.compile("<script.*?</script>", Pattern.DOTALL).matcher(page).replaceAll("");
    }

    static Stream<Arguments> markets() {
        double[] flat = new double[90];
        Arrays.fill(flat, 42.1);
        return Stream.of(
                        Arguments.of(new Market("constant prices", 60), flat),
                        Arguments.of(new Market("thirty bars", 20), walk(30)),
                        Arguments.of(new Market("a fall of 90 % in training", 60), fall(90, 40)),
                        Arguments.of(new Market("a fall of 90 % in the test", 60), fall(90, 75)),
                        Arguments.of(new Market("five bars to forecast", 60), walk(65)))
                .flatMap(market ->
                        Stream.of(1, 3)
                                .map(horizon ->
                                        Arguments.of(market.get()[0], market.get()[1], horizon)));
    }

    /** A market and the bars known at its first fit. */
    record Market(String name, int initialBars) {
        @Override
        public String toString() {
            return name;
        }
    }

    private static double[] walk(int bars) {
        PriceHistory history = SimulatedMarket.randomWalk(bars, 11);
        return history.closes();
    }

    private static double[] fall(int bars, int at) {
        double[] closes = walk(bars);
        for (int bar = at; bar < bars; bar++) {
            closes[bar] *= 0.1;
        }
        return closes;
    }

    private Path out() {
        return folder.resolve("runs");
    }

    private static List<String> rows(double[] closes) {
        LocalDate first = LocalDate.of(2020, 1, 1);
        Stream.Builder<String> rows = Stream.builder();
        rows.add("Date,Open,High,Low,Close,Volume");
        for (int bar = 0; bar < closes.length; bar++) {
            double open = closes[Math.max(0, bar - 1)];
            rows.add(
                    String.format(
                            Locale.ROOT,
                            "%s,%s,%s,%s,%s,1000",
                            first.plusDays(bar),
                            open,
                            Math.max(open, closes[bar]),
                            Math.min(open, closes[bar]),
                            closes[bar]));
        }
        return rows.build().toList();
    }

    private static String experiment(Market market, int horizon) {
        String forecasters =
                FORECASTERS.entrySet().stream()
                        .map(entry -> "  - %s: %s".formatted(entry.getKey(), entry.getValue()))
                        .collect(Collectors.joining("\n"));
        return """
        market: {csv: {files: {HARD: prices.csv}}}
        walkForward: {initialBars: %d, horizon: %d, refit: {mode: refit, every: 10}}
        forecasters:
        %s
        combinations:
          - mean: {of: [drift, arima]}
          - inverseError: {of: [drift, arima]}
        strategies:
          - buyAndHold: {}
          - movingAverageCross: {fast: 2, slow: 5}
          - forecastSign: {forecaster: [arima, lstm, mean]}
        costs: {commission: {rate: 0.001}}
        statistics: {bootstrap: 100}
        report: {png: false}
        """
                .formatted(market.initialBars(), horizon, forecasters);
    }
}
