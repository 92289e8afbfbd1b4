package io.forewalk.reports;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.inject.Guice;
import io.forewalk.reports.content.ReportSettings;
import io.forewalk.reports.fixture.Results;
import io.forewalk.reports.json.ReportJson;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportWriterTest {

    private final ReportWriter writer =
            Guice.createInjector(new ReportsModule()).getInstance(ReportWriter.class);

    @Test
    void writesPageNumbersAndPictures(@TempDir Path folder) throws Exception {
        var result = Results.quickstart().run();

        var problems =
                writer.write(
                        result, folder, new ReportSettings(), EnumSet.allOf(ReportFormat.class));

        assertThat(problems).isEmpty();
        assertThat(folder.resolve("report.html")).isNotEmptyFile();
        assertThat(Files.readString(folder.resolve("report.json")))
                .isEqualTo(ReportJson.of(result));
        assertThat(folder.resolve("charts"))
                .isDirectoryContaining("glob:**equity.png")
                .isDirectoryContaining("glob:**drawdown.png")
                .isDirectoryContaining("glob:**forecast.png")
                .isDirectoryContaining("glob:**errors.png")
                .isDirectoryContaining("glob:**folds.png");
    }

    @Test
    void writesOnlyWhatIsAskedFor(@TempDir Path folder) {
        writer.write(
                Results.small().run(), folder, new ReportSettings(), Set.of(ReportFormat.JSON));

        assertThat(folder).isDirectoryNotContaining("glob:**report.html");
        assertThat(folder.resolve("report.json")).isNotEmptyFile();
    }
}
