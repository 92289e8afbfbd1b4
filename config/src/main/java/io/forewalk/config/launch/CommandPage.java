package io.forewalk.config.launch;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Map;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;

/** The commands with all their flags as a Markdown page, as the program itself explains them. */
final class CommandPage {

    private static final String HEAD =
            """
            # Commands

            Written by `forewalk schema --commands --markdown`; do not edit. A flag goes before the
            environment (`FOREWALK_OUT`, `FOREWALK_THREADS`), that before the file, that before the default.
            Results go to standard output, progress and warnings to standard error.

            | exit | meaning | exit | meaning |
            |---|---|---|---|
            | 0 | done | 5 | disk or memory exhausted, or `doctor` found a fault |
            | 1 | a fault of Forewalk; the trace is shown with `-v` | 6 | a stored result is corrupt |
            | 2 | wrong usage | 7 | the run folder is in use |
            | 3 | the experiment file is invalid, or runs cannot be compared | 8 | finished, but fits failed |
            | 4 | the data is invalid | 130 | interrupted; finished folds are kept |
            """;

    private CommandPage() {}

    /** The page of a program, ended by a line feed. */
    static String of(CommandLine program) {
        StringBuilder page = new StringBuilder(HEAD);
        add(page, program);
        return page.toString();
    }

    private static void add(StringBuilder page, CommandLine command) {
        StringWriter help = new StringWriter();
        command.usage(new PrintWriter(help), Ansi.OFF);
        page.append("\n## ")
                .append(command.getCommandSpec().qualifiedName())
                .append("\n\n```\n")
                .append(help.toString().replace("\r\n", "\n").stripTrailing())
                .append("\n```\n");
        for (Map.Entry<String, CommandLine> inner : command.getSubcommands().entrySet()) {
            add(page, inner.getValue());
        }
    }
}
