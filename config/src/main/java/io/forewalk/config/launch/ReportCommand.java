package io.forewalk.config.launch;

import io.forewalk.config.runs.RunFolder;
import io.forewalk.engine.experiment.ExperimentResult;
import io.forewalk.reports.ReportFormat;
import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Iterator;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Draws the report of a finished run again, without a fit. */
@Command(
        name = "report",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = "Writes the report of a finished run again, without a fit.",
        optionListHeading = "%nOptions:%n",
        footerHeading = "%nExamples:%n",
        footer = {
            "  forewalk report runs/quickstart-3f9a12c4",
            "  forewalk report runs/quickstart-3f9a12c4 --format png,md"
        })
final class ReportCommand implements Callable<Integer> {

    private final Console console;
    private final Application application;

    @Parameters(paramLabel = "RUN", description = "The run's folder.")
    private Path run = Path.of("");

    @Option(
            names = "--format",
            split = ",",
            paramLabel = "FORMAT",
            completionCandidates = Formats.class,
            description = "What to write: html, json, md, png; all of them by default.")
    private Set<ReportFormat> formats = EnumSet.allOf(ReportFormat.class);

    @Mixin private PageOptions pages = new PageOptions();
    @Mixin private PluginOptions plugins = new PluginOptions();
    @Mixin private OutputOptions output = new OutputOptions();

    /** The formats as the command line writes them. */
    static final class Formats implements Iterable<String> {

        @Override
        public Iterator<String> iterator() {
            return Stream.of(ReportFormat.values())
                    .map(format -> format.name().toLowerCase(Locale.ROOT))
                    .iterator();
        }
    }

    ReportCommand(Console console, Application application) {
        this.console = console;
        this.application = application;
    }

    @Override
    public Integer call() throws IOException {
        application.use(plugins.paths);
        RunFolder folder = FinishedRun.at(run);
        RunReport report = new RunReport(console, application, output);
        ExperimentResult result = report.read(folder);
        report.redraw(result, folder, formats);
        int code = report.finished(result, new RunFolder(run));
        pages.show(console, run.resolve("report.html"));
        return code;
    }
}
