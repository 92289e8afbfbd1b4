package io.forewalk.config.launch;

import io.forewalk.config.yaml.ExperimentSchema;
import io.forewalk.config.yaml.SettingsPage;
import io.forewalk.strategies.trading.expression.FunctionList;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Prints the JSON Schema of the experiment file, or the functions of rules. */
@Command(
        name = "schema",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = "Prints the JSON Schema of the experiment file, or another reference.",
        optionListHeading = "%nOptions:%n",
        footerHeading = "%nExamples:%n",
        footer = {
            "  forewalk schema > config/forewalk.schema.json",
            "  forewalk schema --markdown > docs/experiments.md",
            "  forewalk schema --commands --markdown > docs/commands.md",
            "  forewalk schema --functions"
        })
final class SchemaCommand implements Callable<Integer> {

    private final Console console;
    private final Application application;

    @Option(names = "--markdown", description = "Print it as a page instead.")
    private boolean markdown;

    @Option(names = "--functions", description = "Print the functions of rules instead.")
    private boolean functions;

    @Option(names = "--commands", description = "Print the commands and their flags instead.")
    private boolean commands;

    @Mixin private PluginOptions plugins = new PluginOptions();

    @Spec private CommandSpec spec = CommandSpec.create();

    SchemaCommand(Console console, Application application) {
        this.console = console;
        this.application = application;
    }

    @Override
    public Integer call() {
        application.use(plugins.paths);
        console.out().print(commands ? commandText() : functions ? functionText() : schemaText());
        return ExitCode.DONE.code();
    }

    private String commandText() {
        return CommandPage.of(spec.root().commandLine());
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
