package io.forewalk.reports;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.forewalk.engine.experiment.ExperimentResult;
import io.forewalk.engine.market.simulated.SimulatedMarket;
import io.forewalk.engine.metrics.ForecastScore;
import io.forewalk.engine.metrics.measure.PriceKind;
import io.forewalk.engine.walkforward.Refit;
import io.forewalk.engine.walkforward.RefitPolicy;
import io.forewalk.reports.content.Block;
import io.forewalk.reports.content.Column;
import io.forewalk.reports.content.TableData;
import io.forewalk.reports.content.Value;
import io.forewalk.reports.fixture.LastCloseStub;
import io.forewalk.reports.fixture.Results;
import io.forewalk.reports.fixture.ThresholdStub;
import io.forewalk.reports.fixture.ToldStub;
import io.forewalk.reports.json.ReportJson;
import io.forewalk.reports.section.ModelsSection;
import io.forewalk.reports.section.RetrainingSection;
import io.forewalk.reports.section.VerdictSection;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What a report tells of the ways to train: modes side by side, halved rates, a bound scale. */
class RetrainingTest {

    private static final LastCloseStub NETWORK = new LastCloseStub(0.0003, 0.03, 0.002, true);

    @Test
    void putsTheWaysToRetrainOneModelIntoOneTable() {
        ExperimentResult result = modes().run();

        TableData table = table(result);

        assertThat(column(table, "forecaster"))
                .extracting(value -> ((Value.Named) value).text())
                .containsExactly("frozen", "refit", "update");
        assertThat(column(table, "mode"))
                .containsExactly(Value.of("frozen"), Value.of("refit"), Value.of("update"));
        assertThat(column(table, "every"))
                .containsExactly(Value.MISSING, Value.of(50), Value.of(25));
        assertThat(column(table, "fits")).containsExactly(Value.of(1), Value.of(4), Value.of(1));
        assertThat(column(table, "updates")).containsExactly(Value.of(0), Value.of(0), Value.of(6));
    }

    @Test
    void errorsAndEquityAreThoseOfTheOtherSections() {
        ExperimentResult result = modes().run();

        TableData table = table(result);

        assertThat(column(table, "closeError")).isEqualTo(errors(result, PriceKind.CLOSE));
        assertThat(column(table, "openError")).isEqualTo(errors(result, PriceKind.OPEN));
        assertThat(column(table, "finalEquity"))
                .isEqualTo(
                        result.backtests().stream()
                                .filter(b -> b.contestant().name().equals("follow"))
                                .map(b -> Value.of(b.curve().equity(b.curve().length() - 1)))
                                .toList());
    }

    @Test
    void secondsStandOnThePageAlone() throws Exception {
        ExperimentResult result = modes().run();

        JsonNode row = new ObjectMapper().readTree(ReportJson.of(result)).at("/retraining/modes/0");

        assertThat(row.fieldNames())
                .toIterable()
                .containsExactlyInAnyOrder(
                        "forecaster",
                        "instrument",
                        "seed",
                        "mode",
                        "every",
                        "closeError",
                        "openError",
                        "finalEquity",
                        "fits",
                        "updates");
        assertThat(table(result).columns().stream().filter(column -> !column.stored()))
                .extracting(Column::key)
                .containsExactly("seconds", "perFit", "perUpdate");
    }

    @Test
    void isLeftOutWhereNothingIsCompared() {
        Refit often = new Refit(RefitPolicy.REFIT, 25);
        Results others =
                Results.small()
                        .forecaster("one", NETWORK)
                        .forecaster("other", new LastCloseStub(0.001, 0, 0, false), often);

        assertThat(new RetrainingSection().of(others.run())).isEmpty();
    }

    @Test
    void marksWhereTheLearningRateWasHalved() {
        Map<String, List<Double>> curves =
                Map.of(
                        "trainingLoss", List.of(3.0, 2.0, 2.0, 1.0),
                        "learningRate", List.of(0.01, 0.01, 0.005, 0.005));
        ExperimentResult result =
                Results.small().forecaster("lstm", new ToldStub(Map.of(), curves)).run();

        var chart = new ModelsSection().of(result).orElseThrow().charts().getFirst();

        assertThat(chart.series())
                .extracting(series -> series.name())
                .containsExactly("training loss");
        assertThat(chart.marks()).extracting(mark -> mark.at()).containsExactly(3.0);
    }

    @Test
    void saysThatPricesScaledByTheirRangeStayInIt() {
        ExperimentResult bound = told("price", "minMax");

        assertThat(banners(bound))
                .anySatisfy(text ->
                        assertThat(text)
                                .contains("lstm predicts prices scaled to the range")
                                .contains("%s of 150 closes lay outside".formatted(outside())));
        assertThat(banners(told("price", "standard"))).noneMatch(text -> text.contains("range"));
        assertThat(banners(told("logReturn", "minMax"))).noneMatch(text -> text.contains("range"));
    }

    private static Results modes() {
        return Results.small()
                .forecaster("frozen", NETWORK, new Refit(RefitPolicy.FROZEN, 50))
                .forecaster("refit", NETWORK, new Refit(RefitPolicy.REFIT, 50))
                .forecaster("update", NETWORK, new Refit(RefitPolicy.UPDATE, 25))
                .strategy("follow", new ThresholdStub(0.0004, 0), "frozen", "refit", "update")
                .strategy("oneOnly", new ThresholdStub(0.0004, 0), "refit");
    }

    private static TableData table(ExperimentResult result) {
        return new RetrainingSection().of(result).orElseThrow().tables().getFirst();
    }

    private static List<Value> column(TableData table, String key) {
        int index = table.columns().stream().map(Column::key).toList().indexOf(key);
        return table.rows().stream().map(row -> row.get(index)).toList();
    }

    private static List<Value> errors(ExperimentResult result, PriceKind target) {
        return Stream.of("frozen", "refit", "update")
                .flatMap(name ->
                        result.scorecard().forecasts().stream()
                                .filter(score -> score.forecaster().equals(name)))
                .filter(score -> score.target() == target)
                .map((ForecastScore score) -> Value.of(score.value("relativeReturnRmse")))
                .toList();
    }

    private static ExperimentResult told(String target, String scaler) {
        Map<String, String> words = Map.of("target", target, "scaler", scaler);
        return Results.small().forecaster("lstm", new ToldStub(words, Map.of())).run();
    }

    private static List<String> banners(ExperimentResult result) {
        return new VerdictSection()
                .of(result).orElseThrow().blocks().stream()
                        .filter(Block.Banner.class::isInstance)
                        .map(block -> ((Block.Banner) block).text())
                        .toList();
    }

    // A bar beyond every bar of its training window, which ends at the cut before it.
    private static long outside() {
        var history = new SimulatedMarket(SimulatedMarket.Kind.RANDOM_WALK, 300, 3).history();
        long count = 0;
        for (int bar = 150; bar < 300; bar++) {
            int cut = 149 + (bar - 150) / 50 * 50;
            double lowest = Double.POSITIVE_INFINITY;
            double highest = 0;
            for (int seen = 0; seen <= cut; seen++) {
                lowest = Math.min(lowest, history.close(seen));
                highest = Math.max(highest, history.close(seen));
            }
            count += history.close(bar) < lowest || history.close(bar) > highest ? 1 : 0;
        }
        return count;
    }
}
