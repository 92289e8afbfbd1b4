package io.forewalk.reports;

import static org.assertj.core.api.Assertions.assertThat;

import io.forewalk.engine.experiment.ExperimentResult;
import io.forewalk.engine.forecast.FittedForecaster;
import io.forewalk.engine.forecast.Forecast;
import io.forewalk.engine.forecast.Forecaster;
import io.forewalk.engine.forecast.PredictiveDistribution;
import io.forewalk.engine.forecast.TrainingWindow;
import io.forewalk.engine.market.MarketView;
import io.forewalk.reports.content.Block;
import io.forewalk.reports.content.ChartData;
import io.forewalk.reports.content.Section;
import io.forewalk.reports.content.Series;
import io.forewalk.reports.content.TableData;
import io.forewalk.reports.content.Value;
import io.forewalk.reports.fixture.Results;
import io.forewalk.reports.section.Sections;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class SeedReportTest {

    private static ExperimentResult result;

    @BeforeAll
    static void run() {
        result = Results.quickstart().run();
    }

    @Test
    void predictionsOfSeedsAreABandWithTheirMedianInside() {
        ChartData chart =
                section("forecasts").charts().stream()
                        .filter(c -> c.key().equals("forecast"))
                        .findFirst()
                        .orElseThrow();

        Series band = series(chart, "lstm, lowest to highest of 3 seeds");
        Series median = series(chart, "lstm, median of 3 seeds");

        assertThat(band.shape()).isEqualTo(Series.Shape.BAND);
        for (int target = 0; target < median.points().length(); target++) {
            assertThat(median.points().y(target))
                    .isBetween(band.points().low(target), band.points().high(target));
        }
        assertThat(band.points().high(0)).isGreaterThan(band.points().low(0));
        assertThat(chart.series()).extracting(Series::name).contains("arima");
    }

    @Test
    void metricsHaveLowestMedianAndHighestOfTheSeeds() {
        TableData table = table("metrics", "strategySeeds");

        double lowest = figure(table, 0, "finalEquity");
        double median = figure(table, 1, "finalEquity");
        double highest = figure(table, 2, "finalEquity");

        List<Double> finals =
                result.scorecard().strategies().stream()
                        .filter(score -> score.contestant().label().startsWith("forecastSign@lstm"))
                        .map(score -> score.value("finalEquity"))
                        .sorted()
                        .toList();
        assertThat(List.of(lowest, median, highest)).isEqualTo(finals);
        assertThat(table("metrics", "forecasterSeeds").rows()).hasSize(6);
    }

    @Test
    void runsOfOneSeedHaveNoSuchTables() {
        List<Section> one = Sections.of(Results.small().run());

        assertThat(one)
                .flatExtracting(Section::tables)
                .extracting(TableData::key)
                .doesNotContain("strategySeeds", "forecasterSeeds");
    }

    @Test
    void intervalsFarFromTheirLevelAreNamed() {
        String words =
                coverageOf(
                        Results.small()
                                .forecaster("wide", new Spread(0.5))
                                .forecaster("narrow", new Spread(1e-6))
                                .run());

        assertThat(words)
                .startsWith("Significantly too wide: 80\u202f% of the close by wide")
                .contains("95\u202f% of the open by wide. Significantly too narrow: ")
                .endsWith("95\u202f% of the open by narrow.");
    }

    /** Repeats the last close, with a spread. */
    private record Spread(double deviation) implements Forecaster {

        @Override
        public FittedForecaster fit(TrainingWindow window) {
            return new Fitted(this);
        }
    }

    private record Fitted(Spread method) implements FittedForecaster {

        @Override
        public Forecast forecast(MarketView known) {
            double close = known.target().close(known.target().last());
            PredictiveDistribution price =
                    PredictiveDistribution.aroundMedian(close, method.deviation());
            return Forecast.of(price, price);
        }
    }

    private static String coverageOf(ExperimentResult of) {
        List<Block> blocks =
                Sections.of(of).stream()
                        .filter(section -> section.key().equals("forecasts"))
                        .findFirst()
                        .orElseThrow()
                        .blocks();
        return blocks.stream()
                .filter(Block.Text.class::isInstance)
                .map(block -> ((Block.Text) block).text())
                .findFirst()
                .orElseThrow();
    }

    private static double figure(TableData table, int row, String key) {
        int column = table.columns().stream().map(c -> c.key()).toList().indexOf(key);
        return table.rows().get(row).get(column) instanceof Value.Figure figure
                ? figure.value()
                : Double.NaN;
    }

    private static TableData table(String section, String key) {
        return section(section).tables().stream()
                .filter(table -> table.key().equals(key))
                .findFirst()
                .orElseThrow();
    }

    private static Series series(ChartData chart, String name) {
        return chart.series().stream().filter(s -> s.name().equals(name)).findFirst().orElseThrow();
    }

    private static Section section(String key) {
        return Sections.of(result).stream()
                .filter(section -> section.key().equals(key))
                .findFirst()
                .orElseThrow();
    }
}
