package io.forewalk.reports.section;

import static io.forewalk.reports.content.Figures.PAGE;

import io.forewalk.engine.experiment.ExperimentResult;
import io.forewalk.engine.experiment.Selections;
import io.forewalk.engine.market.Instrument;
import io.forewalk.engine.selection.Choice;
import io.forewalk.engine.selection.Selection;
import io.forewalk.reports.content.Block;
import io.forewalk.reports.content.ReportSection;
import io.forewalk.reports.content.Section;
import io.forewalk.reports.content.Unit;
import io.forewalk.reports.content.Value;
import io.forewalk.reports.content.Value.Fields;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What settings were chosen inside the training windows, and what they were worth after them. */
public final class SelectionSection implements ReportSection {

    /** Charts of more than this are for nobody; the tables hold all. */
    private static final int DRAWN = 4;

    @Override
    public Optional<Section> of(ExperimentResult result) {
        List<SelectionFacts> all =
                Selections.of(result).stream()
                        .map(selection -> SelectionFacts.of(result, selection))
                        .toList();
        if (all.isEmpty()) {
            return Optional.empty();
        }
        Instrument clock = result.outcomes().getFirst().instrument();
        List<Block> blocks = new ArrayList<>();
        blocks.add(SelectionTables.summary(all));
        List<Value> worth = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            blocks.addAll(blocks(all.get(i), clock, i + 1));
            worth.add(worth(all.get(i)));
        }
        return Optional.of(
                new Section(
                        "selection",
                        "Selection",
                        "Settings chosen inside each training window, and what they were worth in"
                                + " the block that followed.",
                        blocks,
                        Fields.NONE.with("worth", new Value.Items(worth))));
    }

    private static List<Block> blocks(SelectionFacts facts, Instrument clock, int number) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Text(words(facts)));
        blocks.add(SelectionTables.choices(facts, clock, number));
        if (number <= DRAWN) {
            var charts = new SelectionCharts(facts, number);
            charts.steps(clock).ifPresent(blocks::add);
            charts.scatter().ifPresent(blocks::add);
        }
        blocks.addAll(SelectionTables.maps(facts, number));
        return blocks;
    }

    private static Value worth(SelectionFacts facts) {
        double in = facts.chosenInSample();
        double out = facts.chosenOutOfSample();
        return Fields.NONE
                .with("entry", facts.selection().label())
                .with("measure", facts.selection().measure())
                .with("inSample", in)
                .with("outOfSample", out)
                .with("lost", facts.comparable() ? facts.lost(in, out) : Double.NaN)
                .with("meanLost", facts.comparable() ? facts.meanLost() : Double.NaN)
                .with("rankCorrelation", facts.rankCorrelation());
    }

    private static String words(SelectionFacts facts) {
        Selection selection = facts.selection();
        String without =
                selection.leftOut() == 0
                        ? ""
                        : " (%s more make no sense and were left out)"
                                .formatted(PAGE.of(selection.leftOut()));
        return "%s: %s settings%s, compared at %s cuts by %s over the training window. %s%s%s"
                .formatted(
                        selection.label(),
                        PAGE.of(selection.candidates().size()),
                        without,
                        PAGE.of(selection.choices().size()),
                        facts.measure().title(),
                        fate(facts),
                        place(facts),
                        own(selection));
    }

    /** What the chosen ones lost from the windows they were chosen in to the blocks after. */
    private static String fate(SelectionFacts facts) {
        double in = facts.chosenInSample();
        double out = facts.chosenOutOfSample();
        if (Double.isNaN(in)) {
            return "No chosen setting has a score on both sides of its cut. ";
        }
        if (!facts.comparable()) {
            return "Windows and blocks differ in length, so levels of this measure are not"
                    + " compared, only ranks. ";
        }
        double lost = facts.lost(in, out);
        return "The setting chosen in sample had %s there and %s out of sample, on average over the %s of %s cuts with both: it %s %s. "
                .formatted(
                        PAGE.of(in, facts.unit()),
                        PAGE.of(out, facts.unit()),
                        PAGE.of(facts.paired().count()),
                        PAGE.of(facts.selection().choices().size()),
                        lost >= 0 ? "lost" : "gained",
                        PAGE.of(Math.abs(lost), facts.unit()));
    }

    private static String place(SelectionFacts facts) {
        double correlation = facts.rankCorrelation();
        if (Double.isNaN(correlation)) {
            return "";
        }
        double place =
                SelectionFacts.mean(facts.selection().choices().stream().mapToDouble(facts::place));
        double middle =
                SelectionFacts.mean(
                        facts.selection().choices().stream()
                                .filter(choice -> !Double.isNaN(facts.place(choice)))
                                .mapToDouble(choice -> (SelectionFacts.scored(choice) + 1) / 2.0));
        return "Out of sample it took place %s on average, where %s is by lot; ranks in and out of sample agree by %s (1: the best stays best, 0: by lot). "
                .formatted(
                        PAGE.of(place, Unit.UNITS, 1),
                        PAGE.of(middle, Unit.UNITS, 1),
                        PAGE.of(correlation, Unit.RATIO));
    }

    private static String own(Selection selection) {
        long own = selection.choices().stream().filter(one -> one.chosen() == Choice.OWN).count();
        return own == 0
                ? ""
                : "At %s cuts the entry's own values were taken.".formatted(PAGE.of(own));
    }
}
