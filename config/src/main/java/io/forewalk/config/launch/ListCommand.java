package io.forewalk.config.launch;

import io.forewalk.config.runs.RunFolders;
import io.forewalk.config.runs.RunSummary;
import io.forewalk.config.yaml.JsonText;
import io.forewalk.engine.trials.Trial;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Lists the finished runs, newest first. */
@Command(
        name = "list",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = "Lists the finished runs, newest first.",
        optionListHeading = "%nOptions:%n",
        footerHeading = "%nExamples:%n",
        footer = {
            "  forewalk list",
            "  forewalk list -o runs --json",
            "  forewalk list --trials --sort sharpe --match movingAverageCross"
        })
final class ListCommand implements Callable<Integer> {

    private final Console console;

    @Option(
            names = {"-o", "--out"},
            paramLabel = "DIR",
            description = "Folder of the runs (FOREWALK_OUT; default runs).")
    private Optional<Path> out = Optional.empty();

    @Option(
            names = "--trials",
            description = "List every try of the ledger of trials instead, each once.")
    private boolean trials;

    @Option(
            names = "--sort",
            paramLabel = "KEY",
            description = "With --trials: one of ${COMPLETION-CANDIDATES}, the highest first.")
    private TrialListing.Order order = TrialListing.Order.made;

    @Option(
            names = "--match",
            paramLabel = "TEXT",
            description = "With --trials: those whose experiment, entry or settings hold it.")
    private String match = "";

    @Mixin private OutputOptions output = new OutputOptions();

    ListCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        Path folder = RunOptions.out(out, console);
        if (trials) {
            return listTrials(folder);
        }
        List<RunSummary> runs = new RunFolders(folder).finished();
        if (output.json) {
            List<Map<String, Object>> facts = runs.stream().map(ListCommand::facts).toList();
            console.out().println(JsonText.of(Map.of("runs", facts)));
        } else if (runs.isEmpty()) {
            console.err().println("No finished run lies in " + folder + ".");
        } else {
            runs.forEach(run -> console.out().println(line(run)));
        }
        return ExitCode.DONE.code();
    }

    private int listTrials(Path folder) throws IOException {
        List<Trial> found = new TrialListing(order, match).of(folder);
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

    private static String line(RunSummary run) {
        return String.format(
                Locale.ROOT,
                "%s  %-40s  %8.1f s  %s",
                run.started().toString().substring(0, 16).replace('T', ' '),
                run.folder(),
                run.tookSeconds(),
                String.join(", ", run.symbols()));
    }

    private static Map<String, Object> facts(RunSummary run) {
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("run", run.folder());
        facts.put("name", run.name());
        facts.put("started", run.started().toString());
        facts.put("seconds", run.tookSeconds());
        facts.put("symbols", run.symbols());
        return facts;
    }
}
