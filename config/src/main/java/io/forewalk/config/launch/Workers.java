package io.forewalk.config.launch;

import java.util.Optional;
import picocli.CommandLine.Option;

/** How many tasks run at once. */
final class Workers {

    @Option(
            names = "--threads",
            paramLabel = "N",
            description = "Tasks run at once (FOREWALK_THREADS; default: one per processor).")
    Optional<Integer> threads = Optional.empty();

    /**
     * Threads that run tasks: flag, then environment, then one per processor.
     *
     * @throws UsageException if one of them is not a number above 0
     */
    int number(Console console) {
        String given =
                threads.map(String::valueOf)
                        .orElseGet(() -> console.variable("FOREWALK_THREADS", ""));
        if (given.isEmpty()) {
            return Runtime.getRuntime().availableProcessors();
        }
        if (!given.matches("[1-9][0-9]{0,3}")) {
            throw new UsageException(
                    "The threads (%s) must be a whole number from 1 to 9999.".formatted(given));
        }
        return Integer.parseInt(given);
    }
}
