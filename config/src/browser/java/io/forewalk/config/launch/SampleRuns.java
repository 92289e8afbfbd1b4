package io.forewalk.config.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

/** Runs of the real program, whose pages the browser opens. */
final class SampleRuns {

    /** Names that would be code, a formula or another folder where they are not kept as text. */
    static final List<String> HOSTILE = List.of("<script>alert(1)</script>", "=1+1", "../x");

    private static final String EVERY_SECTION =
            """
            name: every-section
            seeds: [7, 8]
            market: {simulated: {kind: garch, bars: 900, symbol: MADE}}
            walkForward: {initialBars: 400, refit: {every: 250}}
            forecasters:
              - drift: {}
              - arima: {order: [1, 0, 0]}
              - lstm: {layers: [4], lookback: 8, epochs: 3}
            strategies:
              - buyAndHold: {}
              - movingAverageCross: {fast: 5, slow: 20}
              - forecastSign: {forecaster: [lstm, drift]}
            costs: {commission: {rate: 0.001}}
            statistics: {bootstrap: 200}
            """;

    private SampleRuns() {}

    /** The run folder of a small experiment that fills every section. */
    static Path everySection(Path folder) throws IOException {
        return run(Files.writeString(folder.resolve("every-section.yaml"), EVERY_SECTION), folder);
    }

    /** The same of an experiment whose symbols are the hostile ones. */
    static Path hostile(Path folder) throws IOException {
        var files = new StringBuilder();
        for (int i = 0; i < HOSTILE.size(); i++) {
            Files.writeString(folder.resolve("prices" + i + ".csv"), prices(i));
            files.append("      '%s': prices%s.csv\n".formatted(HOSTILE.get(i), i));
        }
        String yaml =
                """
                name: hostile
                market:
                  csv:
                    files:
                %swalkForward: {initialBars: 60, refit: {every: 40}}
                forecasters: [{drift: {}}]
                strategies: [{buyAndHold: {}}, {movingAverageCross: {fast: 2, slow: 5}}]
                costs: {commission: {rate: 0.001}}
                statistics: {bootstrap: 100}
                """
                        .formatted(files);
        return run(Files.writeString(folder.resolve("hostile.yaml"), yaml), folder);
    }

    /** The experiment of the first five minutes. */
    static Path quickstart(Path folder) throws IOException {
        return run(Path.of("experiments", "quickstart.yaml"), folder);
    }

    /** The bundled twenty years of the S&P 500 with six strategies. */
    static Path twentyYears(Path folder) throws IOException {
        Path given = Path.of("experiments", "index-baselines.yaml");
        Path data = given.toAbsolutePath().resolveSibling("data");
        Files.createDirectories(folder.resolve("data"));
        Files.copy(
                data.resolve("SPX_daily_2000_2020.csv"),
                folder.resolve("data/SPX_daily_2000_2020.csv"));
        String more = "  - movingAverageCross: {name: quickCross, fast: 10, slow: 50}\ncosts:";
        String yaml = Files.readString(given).replace("costs:", more);
        return run(Files.writeString(folder.resolve("twenty-years.yaml"), yaml), folder);
    }

    private static Path run(Path file, Path folder) throws IOException {
        Path out = folder.resolve("runs-" + file.getFileName());

        Program program = Program.run("run", file.toString(), "-o", out.toString(), "-q");

        assertThat(program.code()).as(program.err()).isZero();
        return Runs.only(out);
    }

    // A hundred and twenty days that swing around a rising price, each symbol in its own way.
    private static String prices(int symbol) {
        var csv = new StringBuilder("date,open,high,low,close\n");
        var day = LocalDate.of(2020, 1, 1);
        for (int i = 0; i < 120; i++) {
            double open = 100 + i * 0.2 + (i * (7 + symbol)) % 11;
            double close = open + (i * (3 + symbol)) % 5 - 2;
            csv.append(
                    "%s,%s,%s,%s,%s\n"
                            .formatted(
                                    day.plusDays(i),
                                    open,
                                    Math.max(open, close) + 1,
                                    Math.min(open, close) - 1,
                                    close));
        }
        return csv.toString();
    }
}
