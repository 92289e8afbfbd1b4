package io.forewalk.config.launch;

import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Price files; without a command of its own it says which there are. */
@Command(
        name = "data",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        synopsisSubcommandLabel = "COMMAND",
        description = "Looks at price files: data check FILE...",
        commandListHeading = "%nCommands:%n",
        optionListHeading = "%nOptions:%n",
        footerHeading = "%nExamples:%n",
        footer = "  forewalk data check prices.csv")
final class DataCommand implements Callable<Integer> {

    private final Console console;

    @Spec private CommandSpec spec = CommandSpec.create();

    DataCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        CommandLine commands = spec.commandLine();
        commands.usage(console.err(), commands.getColorScheme());
        return ExitCode.USAGE.code();
    }
}
