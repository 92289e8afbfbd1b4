package io.forewalk.reports;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.forewalk.engine.experiment.ExperimentResult;
import io.forewalk.reports.fixture.Results;
import io.forewalk.reports.json.ReportJson;
import io.forewalk.reports.json.VerdictJson;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReportJsonTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    @Test
    void metricsHaveExactlyForecastersAndStrategies() throws Exception {
        JsonNode metrics = JSON.readTree(ReportJson.of(Results.small().run())).get("metrics");

        assertThat(metrics.fieldNames()).toIterable().containsExactly("forecasters", "strategies");
        assertThat(metrics.get("forecasters").get(0).fieldNames())
                .toIterable()
                .contains("instrument", "forecaster", "seed", "target", "rmse");
        assertThat(metrics.get("forecasters").findValuesAsText("target")).contains("open", "close");
        assertThat(metrics.get("strategies").get(0).fieldNames())
                .toIterable()
                .contains("strategy", "name", "forecaster", "seed", "finalEquity");
    }

    @Test
    void whatDoesNotExistIsNull() throws Exception {
        JsonNode report = JSON.readTree(ReportJson.of(Results.small().run()));

        JsonNode strategy = report.at("/metrics/strategies/0");
        assertThat(strategy.get("seed").isNull()).isTrue();
        assertThat(strategy.get("forecaster").isNull()).isTrue();
        assertThat(strategy.get("winRate").isNull()).isTrue();
        assertThat(strategy.get("finalEquity").isNumber()).isTrue();
    }

    @Test
    void keysAreSorted() throws Exception {
        JsonNode report = JSON.readTree(ReportJson.of(Results.small().run()));

        assertSorted(report);
    }

    @Test
    void equalRunsGiveEqualTexts() {
        String first = ReportJson.of(Results.quickstart().run());
        String second = ReportJson.of(Results.quickstart().run());

        assertThat(second).isEqualTo(first);
    }

    @Test
    void holdsNoTimesNoMachineAndNoCommand() {
        String report = ReportJson.of(Results.small().run());

        assertThat(report).doesNotContain("2026-01-02", "seconds", "threads", "./forewalk");
    }

    @Test
    void forecastOnlyExperimentHasNoStrategies() throws Exception {
        ExperimentResult result = Results.small().withoutStrategies().run();

        JsonNode report = JSON.readTree(ReportJson.of(result));

        assertThat(report.at("/metrics/strategies").isEmpty()).isTrue();
        assertThat(report.has("equity")).isFalse();
        assertThat(report.at("/verdict").has("trading")).isFalse();
    }

    @Test
    void wideIntervalsDoNotLowerTheBarForTheWordBetter() throws Exception {
        ExperimentResult result = Results.quickstart().level(0.5).run();

        JsonNode tests = JSON.readTree(ReportJson.of(result)).findPath("comparisons");

        assertThat(tests).anyMatch(test -> Math.abs(test.get("pHolm").asDouble(1) - 0.3) < 0.2);
        assertThat(tests)
                .allMatch(test ->
                        test.get("better").asBoolean() == (test.get("pHolm").asDouble(1) < 0.05));
    }

    @Test
    void verdictAloneHasTheSameKeys() throws Exception {
        ExperimentResult result = Results.quickstart().run();

        JsonNode alone = JSON.readTree(VerdictJson.of(result, "runs/x/report.html"));

        assertThat(alone.get("schema").asText()).isEqualTo("forewalk.verdict/1");
        assertThat(alone.get("verdict"))
                .isEqualTo(JSON.readTree(ReportJson.of(result)).get("verdict"));
    }

    private static void assertSorted(JsonNode node) {
        List<String> names = new ArrayList<>();
        node.fieldNames().forEachRemaining(names::add);
        assertThat(names).isSorted();
        node.forEach(ReportJsonTest::assertSorted);
    }
}
