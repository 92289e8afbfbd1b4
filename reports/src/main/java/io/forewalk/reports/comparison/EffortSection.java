package io.forewalk.reports.comparison;

import io.forewalk.engine.experiment.ForecasterEntry;
import io.forewalk.reports.content.Block;
import io.forewalk.reports.content.Column;
import io.forewalk.reports.content.Column.Place;
import io.forewalk.reports.content.Section;
import io.forewalk.reports.content.TableData;
import io.forewalk.reports.content.Unit;
import io.forewalk.reports.content.Value;
import io.forewalk.reports.section.Effort;
import java.util.ArrayList;
import java.util.List;

/** How often each forecaster learnt, what that cost in time, and what other ways to learn gave. */
record EffortSection(List<ComparedRun> runs, CommonSpan span) {

    Section section() {
        List<Column> columns =
                List.of(
                        Column.of("forecaster", "Forecaster"),
                        Column.of("mode", "Learns by"),
                        Column.of("every", "every", Unit.BARS),
                        Column.of("fits", "Fits", Unit.COUNT),
                        Column.of("updates", "Updates", Unit.COUNT),
                        Column.of("failed", "Failed", Unit.COUNT),
                        Column.of("secondsPerFit", "Seconds per fit", Unit.FINE_SECONDS)
                                .in(Place.PAGE),
                        Column.of("secondsPerUpdate", "per update", Unit.FINE_SECONDS)
                                .in(Place.PAGE),
                        Column.of("seconds", "Seconds in all", Unit.SECONDS).in(Place.PAGE));
        List<List<Value>> rows = new ArrayList<>();
        for (int run = 0; run < runs.size(); run++) {
            rows.addAll(rows(run));
        }
        List<Block> blocks = new ArrayList<>(new WaysToLearn(runs, span).tables());
        String title = blocks.isEmpty() ? "" : "All forecasters";
        blocks.add(TableData.of("forecasters", title, columns, rows));
        return Section.of(
                "effort",
                "What it cost to learn",
                "All instruments and seeds together; seconds are wall time of each run's machine.",
                blocks);
    }

    private List<List<Value>> rows(int number) {
        List<List<Value>> rows = new ArrayList<>();
        ComparedRun run = runs.get(number);
        for (ForecasterEntry entry : run.result().experiment().forecasters()) {
            Effort effort = Effort.of(entry, run.logsOf(entry));
            rows.add(
                    List.of(
                            new Value.Named(
                                    ComparedRun.letter(number) + " " + entry.name(),
                                    Palette.of(number)),
                            effort.mode(),
                            effort.every(),
                            Value.of(effort.fits().count()),
                            Value.of(effort.updates().count()),
                            Value.of(effort.failed()),
                            Value.of(effort.fits().mean()),
                            Value.of(effort.updates().mean()),
                            Value.of(effort.seconds())));
        }
        return rows;
    }
}
