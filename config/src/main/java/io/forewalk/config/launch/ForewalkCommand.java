package io.forewalk.config.launch;

import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** The program without a command: says what there is. */
@Command(
        name = "forewalk",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        synopsisSubcommandLabel = "COMMAND",
        description = {
            "Walks forecasters and trading strategies forward through prices,",
            "and tells whether any of them beat doing nothing."
        },
        commandListHeading = "%nCommands:%n",
        optionListHeading = "%nOptions:%n",
        footerHeading = "%nExamples:%n",
        footer = {
            "  forewalk run config/experiments/quickstart.yaml",
            "  forewalk init mine",
            "  forewalk run --help"
        })
final class ForewalkCommand implements Callable<Integer> {

    private final Console console;

    @Spec private CommandSpec spec = CommandSpec.create();

    ForewalkCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        CommandLine commands = spec.commandLine();
        commands.usage(console.err(), commands.getColorScheme());
        return ExitCode.USAGE.code();
    }
}
