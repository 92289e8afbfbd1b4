package io.forewalk.config.launch;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion.VersionFlag;
import com.networknt.schema.ValidationMessage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What docs/ promises about the files of a run, held against real files. */
class PublishedFormsTest {

    private static final Path DOCS = Path.of("..", "docs");
    private static final Pattern TABLE =
            Pattern.compile("^## `(\\w+\\.csv)`\\n+(?:.*\\n)*?```\\n(.*)\\n```", Pattern.MULTILINE);

    private static final String BOTH =
            """
            market: {simulated: {bars: 200, symbol: MADE}}
            walkForward: {initialBars: 100, refit: {every: 31}}
            forecasters: [{drift: {}}, {lstm: {layers: [2], lookback: 5, epochs: 1}}]
            strategies: [{buyAndHold: {}}, {movingAverageCross: {fast: 2, slow: 5}}]
            costs: {commission: {rate: 0.001}}
            statistics: {bootstrap: 100}
            """;
    private static final String FORECASTS_ONLY =
            """
            market: {simulated: {bars: 160, symbol: MADE}}
            seeds: [7, 8]
            walkForward: {initialBars: 100, refit: {every: 31}, horizon: 2}
            forecasters: [{arima: {order: [1, 0, 0]}}]
            strategies: []
            statistics: {bootstrap: 100}
            """;
    private static final String NAIVE_ALONE =
            """
            market: {simulated: {bars: 130, symbol: MADE}}
            walkForward: {initialBars: 100}
            strategies: [{buyAndHold: {}}]
            costs: {commission: {rate: 0}}
            statistics: {bootstrap: 100}
            """;

    @TempDir private Path folder = Path.of("");

    @ParameterizedTest
    @ValueSource(strings = {BOTH, FORECASTS_ONLY, NAIVE_ALONE})
    void reportJsonFollowsItsPublishedSchema(String experiment) throws IOException {
        String report = Files.readString(run(experiment).resolve("report.json"));

        Set<ValidationMessage> faults = schema().validate(report, InputFormat.JSON);

        assertThat(faults).extracting(ValidationMessage::getMessage).isEmpty();
    }

    @Test
    void theSchemaNamesEverySectionThatIsWritten() throws IOException {
        String report = Files.readString(run(BOTH).resolve("report.json"));
        String schema = Files.readString(DOCS.resolve("report.schema.json"));

        assertThat(sections(report))
                .hasSizeGreaterThan(10)
                .isSubsetOf(sections(properties(schema)));
    }

    @Test
    void aReportThatLacksAMeasureOrHasWordsForANumberIsRefused() throws IOException {
        String report = Files.readString(run(NAIVE_ALONE).resolve("report.json"));

        String words =
                report.replaceFirst("\"finalEquity\" : [0-9.]+", "\"finalEquity\" : \"much\"");
        String other = report.replace("forewalk.report/1", "forewalk.report/2");

        assertThat(schema().validate(words, InputFormat.JSON)).isNotEmpty();
        assertThat(schema().validate(other, InputFormat.JSON)).isNotEmpty();
    }

    @Test
    void everyTableHasTheColumnsThatItsPageNames() throws IOException {
        Path run = run(BOTH);
        List<MatchResult> documented =
                TABLE.matcher(Files.readString(DOCS.resolve("results.md"))).results().toList();

        assertThat(documented)
                .extracting(table -> table.group(1))
                .containsExactlyInAnyOrderElementsOf(
                        Runs.names(run).stream().filter(name -> name.endsWith(".csv")).toList());
        for (MatchResult table : documented) {
            assertThat(Files.readAllLines(run.resolve(table.group(1))).getFirst())
                    .as(table.group(1))
                    .isEqualTo(table.group(2));
        }
    }

    @Test
    void aDryRunNamesEveryFileOfARun() throws IOException {
        List<String> written = Runs.names(run(BOTH));

        String words =
                Program.run("run", folder.resolve("given.yaml").toString(), "--dry-run").out();

        // The launched program alone writes its log into a file.
        assertThat(words.lines().toList().getLast().strip().split(" "))
                .filteredOn(name -> !name.equals("run.log"))
                .containsExactlyInAnyOrderElementsOf(
                        written.stream()
                                .map(name -> name.replaceFirst("^checkpoints/.*", "checkpoints/"))
                                .map(name -> name.replaceFirst("^charts/.*", "charts/*.png"))
                                .distinct()
                                .toList());
    }

    private Path run(String experiment) throws IOException {
        Path file = Files.writeString(folder.resolve("given.yaml"), experiment);
        Path out = folder.resolve("runs");
        Program program = Program.run("run", file.toString(), "-o", out.toString(), "-q");
        assertThat(program.code()).as(program.err()).isZero();
        return Runs.only(out);
    }

    private static JsonSchema schema() throws IOException {
        return JsonSchemaFactory.getInstance(VersionFlag.V202012)
                .getSchema(Files.readString(DOCS.resolve("report.schema.json")));
    }

    private static String properties(String schema) {
        return schema.substring(schema.indexOf("\"properties\": {"), schema.indexOf("\"$defs\""))
                .replaceAll("(?m)^  ", "");
    }

    // Keys of the first level, which stand two spaces in.
    private static List<String> sections(String json) {
        return Pattern.compile("^  \"(\\w+)\" ?:", Pattern.MULTILINE)
                .matcher(json)
                .results()
                .map(match -> match.group(1))
                .toList();
    }
}
