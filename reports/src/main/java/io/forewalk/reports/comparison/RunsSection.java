package io.forewalk.reports.comparison;

import io.forewalk.engine.experiment.ExperimentResult;
import io.forewalk.engine.market.DataFile;
import io.forewalk.reports.content.Block;
import io.forewalk.reports.content.Block.Banner.Level;
import io.forewalk.reports.content.Column;
import io.forewalk.reports.content.Section;
import io.forewalk.reports.content.TableData;
import io.forewalk.reports.content.Unit;
import io.forewalk.reports.content.Value;
import io.forewalk.reports.section.Dates;
import java.util.ArrayList;
import java.util.List;

/** Which runs there are, and what stands against comparing them. */
record RunsSection(List<ComparedRun> runs, CommonSpan span, boolean otherData) {

    private static final int SHOWN = 3;

    Section section() {
        List<Block> blocks = new ArrayList<>();
        if (otherData) {
            blocks.add(
                    new Block.Banner(
                            Level.RED,
                            "other data",
                            "The runs were not made on the same prices. Differences between them"
                                    + " may come from the prices and not from the settings."));
        }
        if (span.cut()) {
            blocks.add(
                    new Block.Banner(
                            Level.AMBER,
                            "other spans",
                            ("The runs cover different spans. Everything below is about the bars"
                                            + " that all have: %s to %s.")
                                    .formatted(span.firstDate(), span.lastDate())));
        }
        blocks.add(table());
        String lead = "Each run has a letter and a colour, the same everywhere on this page.";
        return Section.of("runs", "Runs", lead, blocks);
    }

    private TableData table() {
        List<Column> columns =
                List.of(
                        Column.of("letter", "Run"),
                        Column.of("run", "Folder"),
                        Column.of("symbols", "Prices"),
                        Column.of("first", "From"),
                        Column.of("last", "To"),
                        Column.of("bars", "Out-of-sample bars", Unit.BARS),
                        Column.of("seeds", "Seeds", Unit.COUNT),
                        Column.of("trials", "Trials", Unit.COUNT)
                                .meaning(
                                        "Ways to trade that were tried, buy & hold apart: as many"
                                                + " as the deflated Sharpe ratio counts"),
                        Column.of("data", "SHA-256 of the prices"),
                        Column.of("version", "Version"));
        List<List<Value>> rows = new ArrayList<>();
        for (int run = 0; run < runs.size(); run++) {
            rows.add(row(run, runs.get(run)));
        }
        return TableData.of("list", "", columns, rows)
                .remarking(
                        "Who picks the best of these runs has chosen among the trials of all of"
                                + " them.");
    }

    private static List<Value> row(int number, ComparedRun run) {
        ExperimentResult result = run.result();
        List<String> data =
                result.manifest().data().stream()
                        .map(DataFile::sha256)
                        .map(sha -> sha.substring(0, Math.min(8, sha.length())))
                        .toList();
        return List.of(
                new Value.Named(ComparedRun.letter(number), Palette.of(number)),
                Value.of(run.name()),
                Value.of(shortened(run.symbols())),
                Value.of(Dates.text(run.first(), run.clock())),
                Value.of(Dates.text(run.last(), run.clock())),
                Value.of((long) run.bars()),
                Value.of((long) result.experiment().seeds().size()),
                Value.of((long) trials(result)),
                Value.of(shortened(data)),
                Value.of(result.manifest().environment().version()));
    }

    private static String shortened(List<String> words) {
        String first = String.join(", ", words.subList(0, Math.min(SHOWN, words.size())));
        return words.size() <= SHOWN
                ? first
                : "%s and %d more".formatted(first, words.size() - SHOWN);
    }

    // A run of an earlier version kept no tries; its contestants are the least there were.
    private static int trials(ExperimentResult result) {
        int tries = result.scorecard().luck().tries().count();
        return tries > 0 ? tries : Math.max(result.trials().size(), result.backtests().size());
    }
}
