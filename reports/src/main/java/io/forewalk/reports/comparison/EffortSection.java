package io.forewalk.reports.comparison;

import io.forewalk.engine.experiment.ForecasterEntry;
import io.forewalk.engine.forecast.FitMark;
import io.forewalk.engine.forecast.ForecastLog;
import io.forewalk.engine.walkforward.RefitPolicy;
import io.forewalk.reports.content.Column;
import io.forewalk.reports.content.Column.Place;
import io.forewalk.reports.content.Section;
import io.forewalk.reports.content.TableData;
import io.forewalk.reports.content.Unit;
import io.forewalk.reports.content.Value;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** How often each forecaster learnt and what that cost in time. */
record EffortSection(List<ComparedRun> runs) {

    Section section() {
        List<Column> columns =
                List.of(
                        Column.of("forecaster", "Forecaster"),
                        Column.of("mode", "Learns by"),
                        Column.of("every", "every", Unit.BARS),
                        Column.of("fits", "Fits", Unit.COUNT),
                        Column.of("failed", "Failed", Unit.COUNT),
                        Column.of("secondsPerFit", "Seconds per fit", Unit.FINE_SECONDS)
                                .in(Place.PAGE),
                        Column.of("seconds", "Seconds in all", Unit.SECONDS).in(Place.PAGE));
        List<List<Value>> rows = new ArrayList<>();
        for (int run = 0; run < runs.size(); run++) {
            rows.addAll(rows(run, runs.get(run)));
        }
        return Section.of(
                "effort",
                "What it cost to learn",
                "All instruments and seeds together; seconds are wall time of each run's machine.",
                List.of(TableData.of("forecasters", "", columns, rows)));
    }

    private static List<List<Value>> rows(int number, ComparedRun run) {
        Map<String, List<FitMark>> fits = new LinkedHashMap<>();
        for (ForecastLog log : run.result().logs()) {
            fits.computeIfAbsent(log.forecaster(), name -> new ArrayList<>()).addAll(log.fits());
        }
        List<List<Value>> rows = new ArrayList<>();
        for (ForecasterEntry entry : run.result().experiment().forecasters()) {
            rows.add(row(number, entry, fits.getOrDefault(entry.name(), List.of())));
        }
        return rows;
    }

    private static List<Value> row(int number, ForecasterEntry entry, List<FitMark> fits) {
        double seconds = fits.stream().mapToDouble(fit -> fit.took().toNanos() / 1e9).sum();
        long failed = fits.stream().filter(FitMark::failed).count();
        boolean frozen = entry.refit().mode() == RefitPolicy.FROZEN;
        String name = ComparedRun.letter(number) + " " + entry.name();
        return List.of(
                new Value.Named(name, Palette.of(number)),
                Value.of(entry.refit().mode().name().toLowerCase(Locale.ROOT)),
                frozen ? Value.MISSING : Value.of((long) entry.refit().every()),
                Value.of((long) fits.size()),
                Value.of(failed),
                Value.of(fits.isEmpty() ? Double.NaN : seconds / fits.size()),
                Value.of(seconds));
    }
}
