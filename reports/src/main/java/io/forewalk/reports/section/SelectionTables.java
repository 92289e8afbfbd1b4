package io.forewalk.reports.section;

import static io.forewalk.reports.content.Figures.PAGE;

import io.forewalk.engine.market.Instrument;
import io.forewalk.engine.selection.Choice;
import io.forewalk.engine.selection.Selection;
import io.forewalk.reports.content.Column;
import io.forewalk.reports.content.Column.Place;
import io.forewalk.reports.content.TableData;
import io.forewalk.reports.content.Unit;
import io.forewalk.reports.content.Value;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;

/** The tables of one selection; keys end in its number. */
final class SelectionTables {

    private static final int LARGEST_MAP = 30;
    private static final Set<String> SIGNED =
            Set.of("totalReturn", "cagr", "sharpe", "sortino", "calmar", "expectancy", "sqn");

    private SelectionTables() {}

    /** All selections side by side. */
    static TableData summary(List<SelectionFacts> all) {
        List<Column> columns =
                List.of(
                        Column.of("entry", "Entry"),
                        Column.of("measure", "Chosen by"),
                        Column.of("candidates", "Settings tried", Unit.COUNT),
                        Column.of("leftOut", "Left out", Unit.COUNT)
                                .meaning("Combinations that make no sense together"),
                        Column.of("choices", "Choices", Unit.COUNT),
                        Column.of("changes", "Changes", Unit.COUNT),
                        Column.of("rankCorrelation", "Rank correlation", Unit.RATIO)
                                .meaning(
                                        "Spearman, in against out of sample over the candidates,"
                                                + " mean over the choices"),
                        Column.of("seconds", "Work", Unit.SECONDS)
                                .in(Place.PAGE)
                                .meaning("Of all threads together"));
        List<List<Value>> rows = all.stream().map(SelectionTables::summary).toList();
        return TableData.of("summary", "What was tried", columns, rows);
    }

    private static List<Value> summary(SelectionFacts facts) {
        Selection selection = facts.selection();
        return List.of(
                Value.of(selection.label()),
                Value.of(selection.measure()),
                Value.of(selection.candidates().size()),
                Value.of(selection.leftOut()),
                Value.of(selection.choices().size()),
                Value.of(facts.changes()),
                Value.of(facts.rankCorrelation()),
                Value.of(selection.took().toNanos() / 1e9));
    }

    /** What was chosen at each cut, and what became of it. */
    static TableData choices(SelectionFacts facts, Instrument clock, int number) {
        Unit unit = facts.unit();
        List<Column> columns =
                List.of(
                        Column.of("cut", "Chosen at the close of"),
                        Column.of("settings", "Settings"),
                        Column.of("inSample", "In sample", unit)
                                .meaning("Score over the training window, which decided"),
                        Column.of("outOfSample", "Out of sample", unit)
                                .meaning("Score over the block that followed"),
                        Column.of("medianOutOfSample", "Median of all", unit)
                                .meaning("Out of sample, over all candidates"),
                        Column.of("place", "Place", Unit.UNITS)
                                .meaning("Of the chosen one out of sample, 1 the best"),
                        Column.of("of", "of", Unit.COUNT),
                        Column.of("rankCorrelation", "Rank correlation", Unit.RATIO),
                        Column.of("note", "Note"));
        List<List<Value>> rows =
                facts.selection().choices().stream()
                        .map(choice -> row(facts, choice, clock))
                        .toList();
        String title = "Settings chosen by " + facts.selection().label();
        return TableData.of("choices" + number, title, columns, rows);
    }

    private static List<Value> row(SelectionFacts facts, Choice choice, Instrument clock) {
        double[] after =
                choice.outOfSample().stream()
                        .mapToDouble(score -> score)
                        .filter(Double::isFinite)
                        .sorted()
                        .toArray();
        double median =
                after.length < 2
                        ? Double.NaN
                        : (after[(after.length - 1) / 2] + after[after.length / 2]) / 2;
        return List.of(
                Value.of(Dates.text(choice.cut(), clock)),
                Value.of(facts.selection().settings(choice.chosen())),
                Value.of(choice.inSampleOfChosen()),
                Value.of(choice.outOfSampleOfChosen()),
                Value.of(median),
                Value.of(facts.place(choice)),
                Value.of(SelectionFacts.scored(choice)),
                Value.of(SelectionFacts.rankCorrelation(choice)),
                choice.note().isEmpty() ? Value.MISSING : Value.of(choice.note()));
    }

    /**
     * Mean scores by the values of two keys, in sample and out of sample; nothing where fewer than
     * two keys vary or a map would be too large to read.
     */
    static List<TableData> maps(SelectionFacts facts, int number) {
        Selection selection = facts.selection();
        List<String> keys =
                selection.keys().stream()
                        .filter(key -> valuesOf(selection, key).size() > 1)
                        .toList();
        if (keys.size() < 2
                || keys.subList(0, 2).stream()
                        .anyMatch(key -> valuesOf(selection, key).size() > LARGEST_MAP)) {
            return List.of();
        }
        List<TableData> maps = new ArrayList<>();
        maps.add(map(facts, keys, "inSample" + number, Choice::inSample));
        if (selection.kind() == Selection.Kind.STRATEGY) {
            maps.add(map(facts, keys, "outOfSample" + number, Choice::outOfSample));
        }
        return maps;
    }

    private static TableData map(
            SelectionFacts facts,
            List<String> keys,
            String key,
            Function<Choice, List<Double>> scores) {
        Selection selection = facts.selection();
        List<String> across = valuesOf(selection, keys.get(1));
        List<String> down = valuesOf(selection, keys.get(0));
        double[][] means = new double[down.size()][across.size()];
        for (int row = 0; row < down.size(); row++) {
            for (int column = 0; column < across.size(); column++) {
                List<String> values = List.of(down.get(row), across.get(column));
                means[row][column] = cell(selection, scores, keys, values);
            }
        }
        List<Column> columns = new ArrayList<>();
        columns.add(Column.of(keys.get(0), keys.get(0)));
        // Numbers go to report.json, the same on a coloured ground to the page.
        across.forEach(value -> {
            columns.add(Column.of(value, value, facts.unit()).in(Place.JSON));
            columns.add(Column.of("shown " + value, value).in(Place.PAGE));
        });
        String where = key.startsWith("in") ? "in the training windows" : "in the blocks after";
        String title =
                "%s: %s %s, %s down, %s across"
                        .formatted(
                                selection.label(),
                                facts.measure().title(),
                                where,
                                keys.get(0),
                                keys.get(1));
        return TableData.of(key, title, columns, rows(facts, down, means))
                .remarking("Means over all cuts and all values of other keys; blue is better.");
    }

    private static List<List<Value>> rows(
            SelectionFacts facts, List<String> heads, double[][] means) {
        boolean signed = SIGNED.contains(facts.selection().measure());
        double middle =
                signed
                        ? 0
                        : SelectionFacts.mean(Arrays.stream(means).flatMapToDouble(Arrays::stream));
        double widest =
                Arrays.stream(means)
                        .flatMapToDouble(Arrays::stream)
                        .filter(Double::isFinite)
                        .map(mean -> Math.abs(mean - middle))
                        .max()
                        .orElse(0);
        List<List<Value>> rows = new ArrayList<>();
        for (int row = 0; row < means.length; row++) {
            List<Value> cells = new ArrayList<>();
            cells.add(Value.of(heads.get(row)));
            for (double mean : means[row]) {
                cells.add(Value.of(mean));
                cells.add(shaded(facts, mean, facts.lost(mean, middle) / widest));
            }
            rows.add(cells);
        }
        return rows;
    }

    /** A mean on a ground whose depth says how far it lies above, or below, the middle. */
    private static Value shaded(SelectionFacts facts, double mean, double share) {
        return Double.isFinite(share)
                ? new Value.Shaded(
                        PAGE.of(mean, facts.unit()),
                        (int) StrictMath.rint(share * Value.Shaded.MOST))
                : Value.MISSING;
    }

    /** Mean over all choices and all candidates with these values. */
    private static double cell(
            Selection selection,
            Function<Choice, List<Double>> scores,
            List<String> keys,
            List<String> values) {
        return SelectionFacts.mean(
                selection.choices().stream()
                        .flatMapToDouble(choice ->
                                IntStream.range(0, scores.apply(choice).size())
                                        .filter(i -> has(selection, i, keys, values))
                                        .mapToDouble(i -> scores.apply(choice).get(i))));
    }

    private static boolean has(
            Selection selection, int candidate, List<String> keys, List<String> values) {
        for (int i = 0; i < values.size(); i++) {
            if (!values.get(i).equals(selection.candidates().get(candidate).get(keys.get(i)))) {
                return false;
            }
        }
        return true;
    }

    private static List<String> valuesOf(Selection selection, String key) {
        return selection.candidates().stream()
                .map(settings -> settings.getOrDefault(key, ""))
                .distinct()
                .toList();
    }
}
