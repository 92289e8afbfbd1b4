package io.forewalk.config.launch;

import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;

/** The commands and what happens when one fails. */
final class CommandTree {

    private CommandTree() {}

    /** Runs the command that the arguments name; gives the exit code, whatever happens. */
    static int run(Console console, String... arguments) {
        CommandLine commands = of(console);
        commands.setOut(Streams.writer(console.out())).setErr(Streams.writer(console.err()));
        try {
            return commands.execute(arguments);
        } catch (Error e) {
            return new Failures(console).ended(e, List.of(arguments).contains("--json"));
        }
    }

    static CommandLine of(Console console) {
        Application application = new Application();
        Ansi ansi = console.hasColour() ? Ansi.ON : Ansi.OFF;
        return new CommandLine(new ForewalkCommand(console))
                .addSubcommand(new InitCommand(console, application))
                .addSubcommand(new RunCommand(console, application))
                .addSubcommand(new ValidateCommand(console, application))
                .addSubcommand(new ForecastCommand(console, application))
                .addSubcommand(new ReportCommand(console, application))
                .addSubcommand(new ShowCommand(console, application))
                .addSubcommand(new CompareCommand(console, application))
                .addSubcommand(new ListCommand(console))
                .addSubcommand(dataCommands(console))
                .addSubcommand(new SchemaCommand(console, application))
                .addSubcommand(new DoctorCommand(console, application))
                .addSubcommand(new CompletionCommand(console))
                .setColorScheme(CommandLine.Help.defaultColorScheme(ansi))
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setUsageHelpAutoWidth(false)
                .setUsageHelpWidth(100)
                .setParameterExceptionHandler(new UsageErrors(console))
                .setExecutionExceptionHandler(new Failures(console));
    }

    private static CommandLine dataCommands(Console console) {
        return new CommandLine(new DataCommand(console))
                .addSubcommand(new DataCheckCommand(console));
    }
}
