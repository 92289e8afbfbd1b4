package io.forewalk.reports.section;

import static io.forewalk.reports.content.Figures.PAGE;

import io.forewalk.engine.market.Instrument;
import io.forewalk.engine.selection.Choice;
import io.forewalk.engine.selection.Selection;
import io.forewalk.reports.content.Axis;
import io.forewalk.reports.content.Block;
import io.forewalk.reports.content.ChartData;
import io.forewalk.reports.content.Points;
import io.forewalk.reports.content.Role;
import io.forewalk.reports.content.Series;
import io.forewalk.reports.content.Style;
import io.forewalk.reports.content.Unit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** The charts of one selection; keys end in its number. */
final class SelectionCharts {

    private static final int MOST_POINTS = 2_000;

    private final SelectionFacts facts;
    private final Selection selection;
    private final int number;

    SelectionCharts(SelectionFacts facts, int number) {
        this.facts = facts;
        this.selection = facts.selection();
        this.number = number;
    }

    /** Every candidate at every choice, in sample against out of sample. */
    Optional<Block> scatter() {
        List<double[]> all = new ArrayList<>();
        List<double[]> chosen = new ArrayList<>();
        for (Choice choice : selection.choices()) {
            for (int i = 0; i < choice.inSample().size(); i++) {
                double in = choice.inSample().get(i);
                double out = choice.outOfSample().get(i);
                if (Double.isFinite(in) && Double.isFinite(out)) {
                    (i == choice.chosen() ? chosen : all).add(new double[] {in, out});
                }
            }
        }
        return all.size() < 2 ? Optional.empty() : Optional.of(scatter(all, chosen));
    }

    private ChartData scatter(List<double[]> all, List<double[]> chosen) {
        String title =
                "%s: ranks in and out of sample agree by %s"
                        .formatted(selection.label(), PAGE.of(facts.rankCorrelation(), Unit.RATIO));
        String alt =
                "%s of %s candidates at %s choices; the chosen ones stand at %s in sample and %s out of sample on average."
                        .formatted(
                                facts.measure().title(),
                                selection.candidates().size(),
                                selection.choices().size(),
                                PAGE.of(facts.chosenInSample(), facts.unit()),
                                PAGE.of(facts.chosenOutOfSample(), facts.unit()));
        return new ChartData(
                "selection" + number,
                ChartData.Kind.LINES,
                new ChartData.Words(title, alt, "selection.csv"),
                Axis.of(facts.measure().title() + " in sample", facts.unit()),
                Axis.of(facts.measure().title() + " out of sample", facts.unit()),
                List.of(
                        dots("others", Role.NAIVE, thinned(all)),
                        dots("chosen", Role.LSTM, chosen)),
                List.of());
    }

    private static List<double[]> thinned(List<double[]> points) {
        int step = Math.ceilDiv(points.size(), MOST_POINTS);
        return IntStream.range(0, points.size())
                .filter(i -> i % step == 0)
                .mapToObj(points::get)
                .toList();
    }

    private static Series dots(String name, Role role, List<double[]> points) {
        return new Series(
                name,
                Style.of(role),
                Series.Shape.DOTS,
                Points.of(
                        points.stream().mapToDouble(point -> point[0]).toArray(),
                        points.stream().mapToDouble(point -> point[1]).toArray()));
    }

    /** The chosen value of each key that is a number, over time. */
    Optional<Block> steps(Instrument clock) {
        List<ChartData> charts =
                selection.keys().stream()
                        .filter(this::isNumber)
                        .map(key -> steps(key, clock))
                        .toList();
        return charts.isEmpty() || selection.choices().size() < 2
                ? Optional.empty()
                : Optional.of(new Block.Row(charts));
    }

    private boolean isNumber(String key) {
        return selection.candidates().stream()
                .allMatch(settings ->
                        settings.getOrDefault(key, "").matches("-?[0-9.]+(E-?[0-9]+)?"));
    }

    private ChartData steps(String key, Instrument clock) {
        List<Choice> choices = selection.choices();
        double[] times = new double[2 * choices.size() - 1];
        double[] values = new double[times.length];
        for (int i = 0; i < choices.size(); i++) {
            times[2 * i] = Dates.millis(choices.get(i).cut(), clock);
            values[2 * i] = value(choices.get(i), key);
            if (i + 1 < choices.size()) {
                times[2 * i + 1] = Dates.millis(choices.get(i + 1).cut(), clock);
                values[2 * i + 1] = values[2 * i];
            }
        }
        String list = String.join(", ", choices.stream().map(one -> text(one, key)).toList());
        String title = "%s of %s over time".formatted(key, selection.label());
        return new ChartData(
                "selection%d%s".formatted(number, key.replace('.', '-')),
                ChartData.Kind.LINES,
                new ChartData.Words(title, title + ": " + list + ".", "selection.csv"),
                Axis.time(),
                Axis.of(key, Unit.UNITS),
                List.of(
                        new Series(
                                key,
                                Style.of(Role.LSTM),
                                Series.Shape.LINE,
                                Points.of(times, values))),
                List.of());
    }

    private double value(Choice choice, String key) {
        return choice.chosen() == Choice.OWN ? Double.NaN : Double.parseDouble(text(choice, key));
    }

    private String text(Choice choice, String key) {
        return choice.chosen() == Choice.OWN
                ? "own value"
                : selection.candidates().get(choice.chosen()).getOrDefault(key, "");
    }
}
