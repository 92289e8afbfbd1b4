package io.forewalk.reports;

import static org.assertj.core.api.Assertions.assertThat;

import io.forewalk.engine.experiment.ExperimentResult;
import io.forewalk.reports.fixture.Results;
import io.forewalk.reports.json.ReportJson;
import io.forewalk.reports.text.ConsoleSummary;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class ReportJsonTest {

    @Test
    void tells() throws Exception {
        ExperimentResult result = Results.quickstart().run();
        String json = ReportJson.of(result);
        Files.writeString(Path.of("target/report.json"), json);
        System.err.println(ConsoleSummary.of(result, "runs/x/report.html"));
        assertThat(json).contains("forewalk.report/1");
    }
}
