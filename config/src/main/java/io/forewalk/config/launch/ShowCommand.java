package io.forewalk.config.launch;

import io.forewalk.config.runs.RunFolder;
import io.forewalk.engine.experiment.ExperimentResult;
import io.forewalk.reports.text.MeasureTables;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** One finished run in a terminal: its verdict and the measures that matter most. */
@Command(
        name = "show",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = "Prints the verdict and the main measures of a finished run.",
        optionListHeading = "%nOptions:%n",
        footerHeading = "%nExamples:%n",
        footer = {
            "  forewalk show runs/quickstart-3f9a12c4",
            "  forewalk show runs/quickstart-3f9a12c4 --json | jq .verdict"
        })
final class ShowCommand implements Callable<Integer> {

    private final Console console;
    private final Application application;

    @Parameters(paramLabel = "RUN", description = "The run's folder.")
    private Path run = Path.of("");

    @Mixin private PluginOptions plugins = new PluginOptions();
    @Mixin private OutputOptions output = new OutputOptions();

    ShowCommand(Console console, Application application) {
        this.console = console;
        this.application = application;
    }

    @Override
    public Integer call() {
        application.use(plugins.paths);
        RunReport report = new RunReport(console, application, output);
        ExperimentResult result = report.read(FinishedRun.at(run));
        report.tell(result, new RunFolder(run));
        if (!output.json) {
            console.out().print("\n" + MeasureTables.of(result));
        }
        return ExitCode.DONE.code();
    }
}
