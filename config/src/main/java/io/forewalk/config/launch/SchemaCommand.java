package io.forewalk.config.launch;

import io.forewalk.config.yaml.ExperimentSchema;
import io.forewalk.config.yaml.SettingsPage;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Prints the JSON Schema of the experiment file. */
@Command(
        name = "schema",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = "Prints the JSON Schema of the experiment file, which editors complete by.",
        optionListHeading = "%nOptions:%n",
        footerHeading = "%nExamples:%n",
        footer = {
            "  forewalk schema > config/forewalk.schema.json",
            "  forewalk schema --markdown > docs/experiments.md"
        })
final class SchemaCommand implements Callable<Integer> {

    private final Console console;
    private final Application application;

    @Option(names = "--markdown", description = "Print every setting as a page instead.")
    private boolean markdown;

    SchemaCommand(Console console, Application application) {
        this.console = console;
        this.application = application;
    }

    @Override
    public Integer call() {
        console.out()
                .print(
                        markdown
                                ? SettingsPage.of(application.plugins())
                                : ExperimentSchema.textOf(application.plugins()));
        return ExitCode.DONE.code();
    }
}
