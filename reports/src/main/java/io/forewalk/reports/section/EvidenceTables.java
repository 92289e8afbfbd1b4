package io.forewalk.reports.section;

import io.forewalk.engine.experiment.ExperimentResult;
import io.forewalk.engine.metrics.ForecastCase;
import io.forewalk.engine.metrics.ForecastCheck;
import io.forewalk.engine.metrics.IntervalCheck;
import io.forewalk.engine.metrics.ModelSet;
import io.forewalk.engine.metrics.NestedTest;
import io.forewalk.engine.metrics.PairTest;
import io.forewalk.engine.metrics.StepTest;
import io.forewalk.engine.statistics.MincerZarnowitz;
import io.forewalk.engine.statistics.TestOutcome;
import io.forewalk.reports.content.Column;
import io.forewalk.reports.content.Column.Place;
import io.forewalk.reports.content.TableData;
import io.forewalk.reports.content.Unit;
import io.forewalk.reports.content.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Tables of what the tests say of forecasts. */
final class EvidenceTables {

    private final Cast cast;
    private final boolean several;

    EvidenceTables(ExperimentResult result) {
        this.cast = Cast.of(result);
        this.several = result.outcomes().size() > 1;
    }

    /** Every forecaster alone: direction, efficiency, intervals. */
    TableData checks(List<ForecastCheck> checks) {
        List<Column> columns = heads();
        columns.add(Column.of("hitRate", "Directions hit", Unit.FRACTION));
        columns.add(p("pDirection", "Direction p", "Pesaran–Timmermann: are directions foreseen?"));
        columns.add(
                Column.of("slope", "Slope b", Unit.RATIO).meaning("actual = a + b · predicted"));
        columns.add(Column.of("intercept", "Intercept a", Unit.LOG_RETURN).in(Place.BACK));
        columns.add(p("pEfficiency", "Efficiency p", "Mincer–Zarnowitz: a = 0 and b = 1?"));
        for (String level : List.of("80", "95")) {
            columns.add(
                    p("pKupiec" + level, level + " % p", "Kupiec: as many misses as promised?"));
            columns.add(
                    p(
                            "pChristoffersen" + level,
                            "clusters p",
                            "Christoffersen: as many as promised, and without clusters?"));
        }
        columns.add(Column.of("remark", "No test because").in(Place.BACK));
        List<List<Value>> rows = checks.stream().map(this::row).toList();
        return TableData.of("checks", "Each forecaster alone", columns, rows)
                .remarking(
                        "In log returns from the last close. Direction: Pesaran–Timmermann, small p"
                            + " for foreseen signs. Efficiency: Mincer–Zarnowitz, small p against a"
                            + " = 0 and b = 1 in actual = a + b · predicted. Intervals: Kupiec,"
                            + " small p against the promised share of misses, and Christoffersen,"
                            + " against that and clusters of misses together. None of these p is"
                            + " adjusted for their number.");
    }

    private List<Value> row(ForecastCheck check) {
        MincerZarnowitz efficiency = check.efficiency();
        List<Value> row = head(check.subject());
        row.add(Value.of(check.direction().hitRate()));
        row.add(p(check.direction().outcome()));
        row.add(Value.of(efficiency.slope()));
        row.add(Value.of(efficiency.intercept()));
        row.add(p(efficiency.outcome()));
        for (IntervalCheck interval : check.intervals()) {
            row.add(p(interval.frequency()));
            row.add(p(interval.both()));
        }
        row.add(Value.of(reasons(check)));
        return row;
    }

    private static String reasons(ForecastCheck check) {
        Stream<TestOutcome> intervals =
                check.intervals().stream().flatMap(i -> Stream.of(i.frequency(), i.both()));
        return Stream.concat(
                        Stream.of(check.direction().outcome(), check.efficiency().outcome()),
                        intervals)
                .map(TestOutcome::reason)
                .filter(reason -> !reason.isEmpty())
                .distinct()
                .collect(Collectors.joining("; "));
    }

    /** Every forecaster against the naive that is nested in it. */
    TableData nested(List<NestedTest> tests) {
        List<Column> columns = heads();
        columns.add(Column.of("statistic", "Statistic", Unit.RATIO));
        columns.add(p("p", "p", "Has the model found something?"));
        columns.add(p("pHolm", "after Holm", "Adjusted over the forecasters of the price"));
        columns.add(Column.of("reason", "No test because").in(Place.BACK));
        List<List<Value>> rows = new ArrayList<>();
        for (NestedTest test : tests) {
            List<Value> row = head(test.larger());
            row.add(Value.of(test.clarkWest().statistic()));
            row.add(p(test.clarkWest()));
            row.add(Value.of(test.pHolm()));
            row.add(Value.of(test.clarkWest().reason()));
            rows.add(row);
        }
        return TableData.of("nested", "Clark–West against the naive", columns, rows)
                .remarking(
                        "The naive is nested in every method that repeats the last close for some"
                            + " choice of its parameters. The test takes back what estimating them"
                            + " costs, so it can favour a model whose error is larger: it says that"
                            + " there is something to be found, not that the forecasts were"
                            + " better.");
    }

    /** Every pair beside the matrix. */
    TableData pairs(List<PairTest> pairs) {
        List<Column> columns = heads();
        columns.add(Column.of("second", "Second"));
        columns.add(Column.of("secondSeed", "Seed", Unit.COUNT));
        columns.add(
                p("pConditional", "p, Giacomini–White", "Equal, and not to be foreseen which?"));
        columns.add(Column.of("weight", "Weight of the second", Unit.RATIO));
        columns.add(p("pSecondAdds", "p, second adds", "Harvey, Leybourne and Newbold (1998)"));
        columns.add(p("pFirstAdds", "p, first adds", "Harvey, Leybourne and Newbold (1998)"));
        columns.add(Column.of("reason", "No test because").in(Place.JSON));
        return TableData.of("pairs", "Pairs", columns, pairs.stream().map(this::row).toList())
                .as(TableData.Layout.FOLDED)
                .remarking(
                        "Giacomini–White asks whether the losses differ or their difference can be"
                                + " foreseen from the last one; its theory is made for rolling"
                                + " windows, an expanding one is a stretch. A forecast that adds"
                                + " nothing to another is encompassed by it. None of these p is"
                                + " adjusted for their number.");
    }

    private List<Value> row(PairTest pair) {
        List<Value> row = head(pair.first());
        row.add(Value.of(pair.second().forecaster()));
        row.add(seed(pair.second()));
        row.add(p(pair.conditional()));
        row.add(Value.of(pair.adds().weight()));
        row.add(p(pair.adds().outcome()));
        row.add(p(pair.addsBack().outcome()));
        row.add(Value.of(reasons(pair)));
        return row;
    }

    private static String reasons(PairTest pair) {
        return Stream.of(pair.conditional(), pair.adds().outcome(), pair.addsBack().outcome())
                .map(TestOutcome::reason)
                .filter(reason -> !reason.isEmpty())
                .distinct()
                .collect(Collectors.joining("; "));
    }

    /** Every step ahead against the naive. */
    TableData steps(List<StepTest> tests) {
        List<Column> columns = heads();
        columns.add(Column.of("step", "Bars ahead", Unit.COUNT));
        columns.add(Column.of("statistic", "Statistic", Unit.RATIO));
        columns.add(p("p", "p, better than the naive", "One-sided"));
        columns.add(p("pHolm", "after Holm", "Adjusted over forecasters and steps of the price"));
        columns.add(
                Column.of("independent", "Targets apart", Unit.COUNT)
                        .meaning("Targets that do not overlap: all of them over the bars ahead"));
        columns.add(Column.of("remark", "No test because"));
        List<List<Value>> rows = new ArrayList<>();
        for (StepTest test : tests) {
            List<Value> row = head(test.subject());
            row.add(Value.of(test.step()));
            row.add(Value.of(test.better().statistic()));
            row.add(p(test.better()));
            row.add(Value.of(test.pHolm()));
            row.add(Value.of(test.better().count() / test.step()));
            row.add(Value.of(test.better().reason()));
            rows.add(row);
        }
        return TableData.of("stepTests", "Diebold–Mariano by step against the naive", columns, rows)
                .as(TableData.Layout.FOLDED);
    }

    /** Model confidence sets, one row per member. */
    TableData sets(List<ModelSet> sets) {
        List<Column> columns = heads();
        columns.add(p("p", "p", "Model confidence set; small: not among the most accurate"));
        columns.add(Column.of("in90", "In the 90 % set"));
        columns.add(Column.of("in75", "In the 75 % set").in(Place.BACK));
        List<List<Value>> rows = new ArrayList<>();
        for (ModelSet set : sets) {
            for (int i = 0; i < set.members().size(); i++) {
                double p = set.confidenceSet().pValues().get(i);
                List<Value> row = head(set.members().get(i));
                row.add(Value.of(p));
                row.add(Value.of(p >= ModelSets.TEN_PER_CENT));
                row.add(Value.of(p >= ModelSets.QUARTER));
                rows.add(row);
            }
        }
        return TableData.of("confidenceSets", "Model confidence set", columns, rows)
                .as(TableData.Layout.FOLDED);
    }

    private List<Column> heads() {
        List<Column> columns = new ArrayList<>();
        columns.add(Column.of("forecaster", "Forecaster"));
        columns.add(Column.of("instrument", "Instrument").in(several ? Place.FRONT : Place.JSON));
        columns.add(Column.of("seed", "Seed", Unit.COUNT));
        columns.add(Column.of("target", "Price"));
        return columns;
    }

    private List<Value> head(ForecastCase subject) {
        List<Value> row = new ArrayList<>();
        row.add(cast.named(subject.forecaster()));
        row.add(Value.of(subject.instrument().symbol()));
        row.add(seed(subject));
        row.add(Value.of(ForecastTables.word(subject.target())));
        return row;
    }

    private static Value seed(ForecastCase subject) {
        return Value.of(
                subject.seeds().isEmpty()
                        ? OptionalLong.empty()
                        : OptionalLong.of(subject.seeds().getFirst()));
    }

    private static Column p(String key, String title, String meaning) {
        return Column.of(key, title, Unit.PROBABILITY).meaning(meaning);
    }

    private static Value p(TestOutcome outcome) {
        return Value.of(outcome.pValue());
    }
}
