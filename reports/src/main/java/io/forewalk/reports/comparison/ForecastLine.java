package io.forewalk.reports.comparison;

import io.forewalk.engine.experiment.Outcomes;
import io.forewalk.engine.forecast.ForecastLog;
import io.forewalk.engine.forecast.LogEntry;
import io.forewalk.engine.metrics.PriceKind;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * The squared return errors of one forecaster of one run, {@code ln(actual / predicted)^2}.
 *
 * @param run its number, counted from 0
 * @param name of the forecaster, with its seed where it has one
 * @param losses by the end of the target bar
 */
record ForecastLine(int run, String name, NavigableMap<Instant, Double> losses) {

    /** Lines of all runs for the first instrument's price; equal ones of several runs once. */
    static List<ForecastLine> of(List<ComparedRun> runs, CommonSpan span, PriceKind price) {
        List<ForecastLine> lines = new ArrayList<>();
        for (int run = 0; run < runs.size(); run++) {
            Outcomes outcomes = runs.get(run).outcomes();
            for (ForecastLog log : runs.get(run).result().logs()) {
                if (log.instrument().equals(outcomes.instrument())) {
                    ForecastLine line =
                            new ForecastLine(run, name(log), losses(log, outcomes, span, price));
                    if (!line.losses.isEmpty() && lines.stream().noneMatch(line::repeats)) {
                        lines.add(line);
                    }
                }
            }
        }
        return lines;
    }

    /** How the page calls it. */
    String title() {
        return ComparedRun.letter(run) + " " + name;
    }

    private boolean repeats(ForecastLine other) {
        return name.equals(other.name) && losses.equals(other.losses);
    }

    private static String name(ForecastLog log) {
        return log.seed().isPresent()
                ? log.forecaster() + "#" + log.seed().getAsLong()
                : log.forecaster();
    }

    private static NavigableMap<Instant, Double> losses(
            ForecastLog log, Outcomes outcomes, CommonSpan span, PriceKind price) {
        NavigableMap<Instant, Double> losses = new TreeMap<>();
        for (LogEntry entry : log.entries()) {
            int target = entry.origin() - log.firstOrigin() + 1;
            if (target < outcomes.length() && span.holds(outcomes.time(target))) {
                double loss = loss(entry, outcomes, target, price);
                if (Double.isFinite(loss)) {
                    losses.put(outcomes.time(target), loss);
                }
            }
        }
        return losses;
    }

    private static double loss(LogEntry entry, Outcomes outcomes, int target, PriceKind price) {
        boolean open = price == PriceKind.OPEN;
        double predicted =
                (open ? entry.forecast().next().open() : entry.forecast().next().close()).point();
        double actual = open ? outcomes.open(target) : outcomes.close(target);
        double error = predicted > 0 ? StrictMath.log(actual / predicted) : Double.NaN;
        return error * error;
    }
}
