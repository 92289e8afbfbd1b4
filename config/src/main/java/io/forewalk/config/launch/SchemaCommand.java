package io.forewalk.config.launch;

import io.forewalk.config.yaml.ExperimentSchema;
import io.forewalk.config.yaml.SettingsPage;
import io.forewalk.strategies.trading.expression.FunctionList;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Prints the JSON Schema of the experiment file, or the functions of rules. */
@Command(
        name = "schema",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = "Prints the JSON Schema of the experiment file, which editors complete by.",
        optionListHeading = "%nOptions:%n",
        footerHeading = "%nExamples:%n",
        footer = {
            "  forewalk schema > config/forewalk.schema.json",
            "  forewalk schema --markdown > docs/experiments.md",
            "  forewalk schema --functions"
        })
final class SchemaCommand implements Callable<Integer> {

    private final Console console;
    private final Application application;

    @Option(names = "--markdown", description = "Print it as a page instead.")
    private boolean markdown;

    @Option(names = "--functions", description = "Print the functions of rules instead.")
    private boolean functions;

    SchemaCommand(Console console, Application application) {
        this.console = console;
        this.application = application;
    }

    @Override
    public Integer call() {
        console.out().print(functions ? functionText() : schemaText());
        return ExitCode.DONE.code();
    }

    private String functionText() {
        return markdown ? FunctionList.asMarkdown() : FunctionList.asText();
    }

    private String schemaText() {
        return markdown
                ? SettingsPage.of(application.plugins())
                : ExperimentSchema.textOf(application.plugins());
    }
}
