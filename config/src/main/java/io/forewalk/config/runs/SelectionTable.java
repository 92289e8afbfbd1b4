package io.forewalk.config.runs;

import io.forewalk.engine.experiment.ExperimentResult;
import io.forewalk.engine.experiment.Outcomes;
import io.forewalk.engine.market.Instrument;
import io.forewalk.engine.market.csv.CsvTable;
import io.forewalk.engine.selection.Candidate;
import io.forewalk.engine.selection.Choice;
import io.forewalk.engine.selection.SelectedStrategy;
import io.forewalk.engine.selection.Selection;
import io.forewalk.engine.trading.Contestant;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * {@code selection.csv}: one row per contestant that chooses its settings, cut and candidate. What
 * forecasters chose stands in {@code fits.csv}.
 */
final class SelectionTable {

    private SelectionTable() {}

    static CsvTable of(ExperimentResult result) {
        CsvTable.Builder table =
                CsvTable.withColumns(
                        "strategy",
                        "cut",
                        "candidate",
                        "settings",
                        "measure",
                        "in_sample",
                        "out_of_sample",
                        "chosen",
                        "note");
        Instrument clock =
                BarTimes.clockOf(result.outcomes().stream().map(Outcomes::instrument).toList());
        for (Selection selection : result.selections()) {
            for (Choice choice : selection.choices()) {
                addRows(table, selection, choice, BarTimes.text(clock, choice.cut()));
            }
        }
        return table.build();
    }

    private static void addRows(
            CsvTable.Builder table, Selection selection, Choice choice, String cut) {
        for (int i = 0; i < choice.inSample().size(); i++) {
            table.text(selection.label())
                    .text(cut)
                    .number(i)
                    .text(selection.settings(i))
                    .text(selection.measure())
                    .number(choice.inSample().get(i))
                    .number(choice.outOfSample().get(i))
                    .number(i == choice.chosen() ? 1 : 0)
                    .text(choice.note());
        }
    }

    /**
     * The choices back, those of each contestant that makes some.
     *
     * @param took in their order, since times stand in the manifest alone
     */
    static List<Selection> selections(
            CsvTable table, List<Contestant> contestants, Instrument clock, List<Duration> took) {
        Map<String, Map<String, List<Integer>>> rows = new LinkedHashMap<>();
        for (int row = 0; row < table.rows(); row++) {
            rows.computeIfAbsent(table.text(row, "strategy"), label -> new LinkedHashMap<>())
                    .computeIfAbsent(table.text(row, "cut"), cut -> new ArrayList<>())
                    .add(row);
        }
        List<Selection> selections = new ArrayList<>();
        for (Contestant contestant : contestants) {
            if (contestant.strategy() instanceof SelectedStrategy selected) {
                List<Choice> choices =
                        rows.getOrDefault(contestant.label(), Map.of()).values().stream()
                                .map(of -> choice(table, of, clock))
                                .toList();
                selections.add(
                        new Selection(
                                contestant.label(),
                                Selection.Kind.STRATEGY,
                                selected.measure().metric().definition().key(),
                                selected.candidates().stream().map(Candidate::settings).toList(),
                                selected.leftOut(),
                                choices,
                                took.get(selections.size())));
            }
        }
        return selections;
    }

    private static Choice choice(CsvTable table, List<Integer> rows, Instrument clock) {
        int first = rows.getFirst();
        int chosen = Choice.OWN;
        for (int i = 0; i < rows.size(); i++) {
            chosen = table.number(rows.get(i), "chosen") == 1 ? i : chosen;
        }
        return new Choice(
                BarTimes.parse(clock, table.text(first, "cut")),
                chosen,
                table.text(first, "note"),
                rows.stream().map(row -> table.number(row, "in_sample")).toList(),
                rows.stream().map(row -> table.number(row, "out_of_sample")).toList());
    }
}
