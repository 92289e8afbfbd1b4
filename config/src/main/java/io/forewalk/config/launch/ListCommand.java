package io.forewalk.config.launch;

import io.forewalk.config.runs.CorruptRunException;
import io.forewalk.config.yaml.JsonText;
import io.forewalk.engine.trials.Trial;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Lists the finished runs, newest first. */
@Command(
        name = "list",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = "Lists the finished runs, newest first or by a measure.",
        optionListHeading = "%nOptions:%n",
        footerHeading = "%nExamples:%n",
        footer = {
            "  forewalk list",
            "  forewalk list --sort sharpe --match GOOG",
            "  forewalk list --trials --sort sharpe --match movingAverageCross"
        })
final class ListCommand implements Callable<Integer> {

    private final Console console;

    @Mixin private RunsFolder runs = new RunsFolder();

    @Option(
            names = "--trials",
            description = "List every try of the ledger of trials instead, each once.")
    private boolean trials;

    @Option(
            names = "--sort",
            paramLabel = "KEY",
            description =
                    "Highest first by a measure of report.json, such as sharpe, of each run's best"
                            + " strategy; with --trials by made, sharpe, totalReturn or bars.")
    private String order = "";

    @Option(
            names = "--match",
            paramLabel = "TEXT",
            description =
                    "Those whose folder or symbol holds it; with --trials whose experiment, entry"
                            + " or settings hold it.")
    private String match = "";

    @Mixin private OutputOptions output = new OutputOptions();

    ListCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        Path folder = runs.path(console);
        if (Files.exists(folder) && !Files.isDirectory(folder)) {
            throw new UsageException("%s is a file, not a folder of runs.".formatted(folder));
        }
        if (trials) {
            return listTrials(folder);
        }
        return listRuns(new RunListing(order, match), folder);
    }

    private int listRuns(RunListing listing, Path folder) throws IOException {
        List<RunListing.Row> runs = listing.of(folder, this::warn);
        if (output.json) {
            List<Map<String, Object>> facts = runs.stream().map(listing::facts).toList();
            console.out().println(JsonText.of(Map.of("runs", facts)));
        } else if (runs.isEmpty()) {
            console.err().println("No such run lies in " + folder + ".");
        } else {
            runs.forEach(run -> console.out().println(RunListing.line(run)));
        }
        return ExitCode.DONE.code();
    }

    private void warn(CorruptRunException flawed) {
        if (!output.quiet) {
            String text = "warning: " + flawed.getMessage();
            console.err().println(Colours.of(console, output).amber(text));
        }
    }

    private int listTrials(Path folder) throws IOException {
        List<Trial> found = new TrialListing(TrialListing.Order.of(order), match).of(folder);
        if (output.json) {
            List<Map<String, Object>> facts = found.stream().map(TrialListing::facts).toList();
            console.out().println(JsonText.of(Map.of("trials", facts)));
        } else if (found.isEmpty()) {
            console.err().println("No such trial lies in " + folder + ".");
        } else {
            found.forEach(trial -> console.out().println(TrialListing.line(trial)));
        }
        return ExitCode.DONE.code();
    }
}
