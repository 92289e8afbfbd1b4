package io.forewalk.reports;

import static org.assertj.core.api.Assertions.assertThat;

import io.forewalk.engine.experiment.ExperimentResult;
import io.forewalk.reports.content.Block;
import io.forewalk.reports.content.ChartData;
import io.forewalk.reports.content.Section;
import io.forewalk.reports.content.Series;
import io.forewalk.reports.content.TableData;
import io.forewalk.reports.content.Value;
import io.forewalk.reports.fixture.OrderedStub;
import io.forewalk.reports.fixture.Results;
import io.forewalk.reports.json.ReportJson;
import io.forewalk.reports.section.Sections;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the page says of tests, residuals, coverage and orders. */
class EvidenceReportTest {

    private static final ExperimentResult QUICKSTART = Results.quickstart().run();

    @Test
    void matrixCellsSayInWordsWhatTheirColourSays() {
        TableData matrix = table(section(QUICKSTART, "tests"), "matrixC");

        List<Value.Shaded> cells =
                matrix.rows().stream()
                        .flatMap(List::stream)
                        .filter(Value.Shaded.class::isInstance)
                        .map(Value.Shaded.class::cast)
                        .toList();

        assertThat(matrix.rows()).hasSize(6);
        assertThat(cells).hasSize(30).allMatch(cell -> cell.text().contains(" (p "));
        assertThat(cells)
                .filteredOn(cell -> cell.step() < 0)
                .hasSameSizeAs(cells.stream().filter(cell -> cell.step() > 0).toList())
                .isNotEmpty();
    }

    @Test
    void matrixOfOneOrderMirrorsTheOther() {
        TableData matrix = table(section(QUICKSTART, "tests"), "matrixC");

        for (int row = 0; row < 6; row++) {
            for (int column = 0; column < row; column++) {
                Value there = matrix.rows().get(row).get(column + 1);
                Value back = matrix.rows().get(column).get(row + 1);
                assertThat(step(there)).isEqualTo(-step(back));
            }
        }
    }

    @Test
    void testsSayWhatTheSetKeepsAndWhetherAnyRivalBeatsTheNaive() {
        String words = words(section(QUICKSTART, "tests"));

        assertThat(words)
                .contains("Next close of SIM: the 90 % model confidence set keeps 4 of 6")
                .contains(
                        "That none of 5 rivals beats the naive, the choice among them allowed for,"
                                + " has p = ")
                .contains(" by Hansen’s test and p ");
    }

    @Test
    void everyForecasterSeedAndPriceIsCheckedInTablesAndFile() {
        Section tests = section(QUICKSTART, "tests");

        assertThat(table(tests, "checks").rows()).hasSize(12);
        assertThat(table(tests, "nested").rows()).hasSize(10);
        assertThat(table(tests, "pairs").rows()).hasSize(30);
        assertThat(table(tests, "confidenceSets").rows()).hasSize(12);
        assertThat(ReportJson.of(QUICKSTART))
                .contains("\"spaConsistent\"", "\"pKupiec80\"", "\"autocorrelations\"");
    }

    @Test
    void residualsShowOneChartOfEachKindPerForecasterAndOneOfLags() {
        Section residuals = section(QUICKSTART, "residuals");

        assertThat(residuals.charts())
                .extracting(ChartData::key)
                .startsWith("lag", "acf.naive", "acf.drift", "acf.arima")
                .contains("qq.naive", "qq.drift", "qq.arima")
                .filteredOn(key -> key.startsWith("errors."))
                .hasSize(4);
        ChartData lag = residuals.charts().getFirst();
        assertThat(lag.words().title())
                .isEqualTo(
                        "Every forecast of the next close moves with yesterday’s change, not with"
                                + " its own");
        Series naive = lag.series().getFirst();
        assertThat(naive.points().x(6)).isEqualTo(1);
        assertThat(naive.points().y(6)).isGreaterThan(0.99);
    }

    @Test
    void coverageChartHasALevelForEachQuantileAndTheDiagonal() {
        ChartData chart = chart(section(QUICKSTART, "forecasts"), "coverageClose");

        assertThat(chart.series()).hasSize(4);
        assertThat(chart.series().getFirst().name()).isEqualTo("as promised");
        assertThat(chart.series().get(1).points().length()).isEqualTo(9);
        assertThat(chart.words().title()).startsWith("Quantiles of the next close: furthest off");
    }

    @Test
    void ordersThatChangeAreDrawnWithTheFallBacks() {
        ExperimentResult result =
                Results.small().forecaster("arima", new OrderedStub(150, 260)).run();

        ChartData chart = chart(section(result, "models"), "orders.arima");

        assertThat(chart.series())
                .extracting(Series::name)
                .containsExactly("p", "d", "q", "random walk instead");
        assertThat(chart.words().title()).contains("in 2 of 4 fits; 1 fell back to a random walk");
        assertThat(chart.words().alt())
                .contains("(0,1,0): 1 fits", "(1,1,0): 2 fits", "a random walk: 1 fits");
    }

    @Test
    void orderThatStaysIsASentence() {
        ExperimentResult result = Results.small().forecaster("arima", new OrderedStub(0, 0)).run();

        Section models = section(result, "models");

        assertThat(models.charts()).isEmpty();
        assertThat(words(models)).contains("arima is (1,1,0) in all 4 fits.");
    }

    @Test
    void tooFewTargetsSayWhyThereAreNoTests() {
        ExperimentResult result = Results.quickstart().bars(510).seeds(7).run();

        assertThat(words(section(result, "tests"))).contains("only 6 values");
        assertThat(section(result, "residuals").charts())
                .filteredOn(chart -> chart.key().startsWith("acf."))
                .allMatch(chart -> chart.words().title().contains("no test, only 6 values"));
    }

    private static int step(Value cell) {
        return cell instanceof Value.Shaded shaded ? shaded.step() : 0;
    }

    private static Section section(ExperimentResult result, String key) {
        return Sections.of(result).stream()
                .filter(section -> section.key().equals(key))
                .findFirst()
                .orElseThrow();
    }

    private static TableData table(Section section, String key) {
        return section.tables().stream()
                .filter(table -> table.key().equals(key))
                .findFirst()
                .orElseThrow();
    }

    private static ChartData chart(Section section, String key) {
        return section.charts().stream()
                .filter(chart -> chart.key().equals(key))
                .findFirst()
                .orElseThrow();
    }

    private static String words(Section section) {
        return section.blocks().stream()
                .filter(Block.Text.class::isInstance)
                .map(block -> ((Block.Text) block).text())
                .reduce("", (before, text) -> before + "\n" + text);
    }
}
