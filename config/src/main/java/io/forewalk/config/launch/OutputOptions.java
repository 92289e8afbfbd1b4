package io.forewalk.config.launch;

import picocli.CommandLine.Option;

/** How a command speaks. */
final class OutputOptions {

    @Option(
            names = "--json",
            description = "Print the result, or the problems, as one JSON object.")
    boolean json;

    @Option(
            names = {"-q", "--quiet"},
            description = "Print no progress and no warnings.")
    boolean quiet;

    @Option(
            names = {"-v", "--verbose"},
            description = "Print the stack trace of an error.")
    boolean verbose;

    @Option(names = "--no-color", description = "Print without colours.")
    boolean noColor;
}
