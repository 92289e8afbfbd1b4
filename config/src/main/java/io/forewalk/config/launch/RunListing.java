package io.forewalk.config.launch;

import io.forewalk.config.runs.CorruptRunException;
import io.forewalk.config.runs.RunFolders;
import io.forewalk.config.runs.RunMeasures;
import io.forewalk.config.runs.RunSummary;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * The finished runs as a list.
 *
 * @param measure key of the measure that orders them, empty for the newest first
 * @param match what the folder or a symbol must hold, empty for all
 */
record RunListing(String measure, String match) {

    /** A run, with its best strategy by the measure where one is asked for and exists. */
    record Row(RunSummary run, Optional<RunMeasures.Best> best) {

        private double rank() {
            return best.map(top -> -top.value()).orElse(Double.POSITIVE_INFINITY);
        }
    }

    /**
     * The runs of a folder.
     *
     * @param flawed is told each run that does not read back, which is left out
     * @throws UsageException if no run has the measure
     */
    List<Row> of(Path folder, Consumer<CorruptRunException> flawed) throws IOException {
        List<RunSummary> runs =
                new RunFolders(folder).finished(flawed).stream().filter(this::matches).toList();
        if (measure.isEmpty()) {
            return runs.stream().map(run -> new Row(run, Optional.empty())).toList();
        }
        Set<String> known = new TreeSet<>();
        List<Row> rows = new ArrayList<>();
        for (RunSummary run : runs) {
            try {
                rows.add(row(folder, run, known));
            } catch (CorruptRunException e) {
                flawed.accept(e);
            }
        }
        if (!rows.isEmpty() && !known.contains(measure)) {
            throw new UsageException(
                    "--sort %s is no measure of these runs; %s"
                            .formatted(measure, Choice.among(measure, known)));
        }
        return rows.stream().sorted(Comparator.comparingDouble(Row::rank)).toList();
    }

    private Row row(Path folder, RunSummary run, Set<String> known) {
        RunMeasures measures = RunMeasures.of(folder.resolve(run.folder()));
        known.addAll(measures.keys());
        return new Row(run, measures.highest(measure));
    }

    private boolean matches(RunSummary run) {
        return Stream.concat(Stream.of(run.folder()), run.symbols().stream())
                .anyMatch(text -> text.contains(match));
    }

    /** A run on one line: start, folder, seconds, symbols and the best strategy by the measure. */
    static String line(Row row) {
        RunSummary run = row.run();
        String facts =
                String.format(
                        Locale.ROOT,
                        "%s  %-40s  %8.1f s  %s",
                        run.started().toString().substring(0, 16).replace('T', ' '),
                        run.folder(),
                        run.tookSeconds(),
                        String.join(", ", run.symbols()));
        return row.best()
                .map(best ->
                        facts
                                + String.format(
                                        Locale.ROOT, "  %.4f %s", best.value(), best.strategy()))
                .orElse(facts);
    }

    /** A run as JSON. */
    Map<String, Object> facts(Row row) {
        RunSummary run = row.run();
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("run", run.folder());
        facts.put("name", run.name());
        facts.put("started", run.started().toString());
        facts.put("seconds", run.tookSeconds());
        facts.put("symbols", run.symbols());
        row.best()
                .ifPresent(best -> {
                    facts.put("strategy", best.strategy());
                    facts.put(measure, best.value());
                });
        return facts;
    }
}
