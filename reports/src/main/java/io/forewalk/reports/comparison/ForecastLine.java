package io.forewalk.reports.comparison;

import io.forewalk.engine.experiment.ExperimentResult;
import io.forewalk.engine.experiment.Outcomes;
import io.forewalk.engine.forecast.ForecastLog;
import io.forewalk.engine.forecast.LogEntry;
import io.forewalk.engine.metrics.measure.PriceKind;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * The squared return errors of one forecaster of one run, {@code ln(actual / predicted)^2}.
 *
 * @param run its number, counted from 0
 * @param forecaster its name
 * @param name the same with its seed where it has one
 * @param losses by target
 */
record ForecastLine(int run, String forecaster, String name, NavigableMap<Target, Double> losses) {

    /**
     * A bar that is forecast.
     *
     * @param end of the bar
     */
    record Target(Instant end, String symbol) implements Comparable<Target> {

        @Override
        public int compareTo(Target other) {
            return Comparator.comparing(Target::end)
                    .thenComparing(Target::symbol)
                    .compare(this, other);
        }
    }

    /** Lines of all runs, all instruments together. */
    static List<ForecastLine> all(List<ComparedRun> runs, CommonSpan span, PriceKind price) {
        List<ForecastLine> lines = new ArrayList<>();
        for (int run = 0; run < runs.size(); run++) {
            Map<String, ForecastLine> byName = new LinkedHashMap<>();
            ExperimentResult result = runs.get(run).result();
            for (ForecastLog log : result.logs()) {
                String name = name(log);
                ForecastLine line =
                        byName.getOrDefault(
                                name,
                                new ForecastLine(run, log.forecaster(), name, new TreeMap<>()));
                byName.put(name, line.with(log, outcomesOf(log, result), span, price));
            }
            byName.values().stream().filter(line -> !line.losses.isEmpty()).forEach(lines::add);
        }
        return lines;
    }

    /** The same where equal ones of several runs stand once. */
    static List<ForecastLine> distinct(List<ForecastLine> all) {
        List<ForecastLine> lines = new ArrayList<>();
        for (ForecastLine line : all) {
            if (lines.stream().noneMatch(line::repeats)) {
                lines.add(line);
            }
        }
        return lines;
    }

    /** How the page calls it. */
    String title() {
        return ComparedRun.letter(run) + " " + name;
    }

    /** Whether another run's forecaster of this name has said the same. */
    boolean repeats(ForecastLine other) {
        return name.equals(other.name) && losses.equals(other.losses);
    }

    private static String name(ForecastLog log) {
        return log.seed().isPresent()
                ? log.forecaster() + "#" + log.seed().getAsLong()
                : log.forecaster();
    }

    private static Outcomes outcomesOf(ForecastLog log, ExperimentResult result) {
        return result.outcomes().stream()
                .filter(one -> one.instrument().equals(log.instrument()))
                .findFirst()
                .orElseThrow();
    }

    private ForecastLine with(
            ForecastLog log, Outcomes outcomes, CommonSpan span, PriceKind price) {
        NavigableMap<Target, Double> more = new TreeMap<>(losses);
        for (LogEntry entry : log.entries()) {
            int bar = entry.origin() - log.firstOrigin() + 1;
            if (bar < outcomes.length() && span.holds(outcomes.time(bar))) {
                double loss = loss(entry, outcomes, bar, price);
                if (Double.isFinite(loss)) {
                    more.put(new Target(outcomes.time(bar), log.instrument().symbol()), loss);
                }
            }
        }
        return new ForecastLine(run, forecaster, name, more);
    }

    private static double loss(LogEntry entry, Outcomes outcomes, int bar, PriceKind price) {
        boolean open = price == PriceKind.OPEN;
        double predicted =
                (open ? entry.forecast().next().open() : entry.forecast().next().close()).point();
        double actual = open ? outcomes.open(bar) : outcomes.close(bar);
        double error = predicted > 0 ? StrictMath.log(actual / predicted) : Double.NaN;
        return error * error;
    }
}
