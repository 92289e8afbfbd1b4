package io.forewalk.reports.section;

import static io.forewalk.reports.content.Figures.PAGE;
import static java.util.stream.Collectors.joining;

import io.forewalk.engine.experiment.ExperimentResult;
import io.forewalk.engine.forecast.ForecastLog;
import io.forewalk.engine.metrics.measure.PriceKind;
import io.forewalk.engine.statistics.BinomialTest;
import io.forewalk.engine.statistics.HolmAdjustment;
import io.forewalk.reports.content.Block;
import io.forewalk.reports.content.Column;
import io.forewalk.reports.content.TableData;
import io.forewalk.reports.content.Unit;
import io.forewalk.reports.content.Value;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Whether prediction intervals hold as many targets as they promise. */
final class CoverageTable {

    // Of the test, whatever the level of the intervals elsewhere on the page.
    private static final double TEST_SIZE = 0.05;

    /** What an interval promises: the share between two quantiles. */
    private record Promise(double share, double low, double high) {

        static final Promise EIGHTY = new Promise(0.8, 0.1, 0.9);
        static final Promise NINETY_FIVE = new Promise(0.95, 0.025, 0.975);
    }

    /** One interval of one forecaster, with its p-value adjusted over all of the table. */
    private record Check(Predictions predictions, Promise promise, double pValue) {

        double coverage() {
            return predictions.coverage(promise.low(), promise.high());
        }

        boolean isNarrow() {
            return coverage() < promise.share();
        }

        /** Share and price in words. */
        String interval() {
            return "%s of the %s"
                    .formatted(
                            PAGE.of(promise.share(), Unit.FRACTION, 0),
                            ForecastTables.word(predictions.kind()));
        }

        boolean off(double error) {
            return pValue < error;
        }
    }

    private final ExperimentResult result;
    private final List<Check> checks;

    private CoverageTable(ExperimentResult result) {
        this.result = result;
        this.checks = adjusted(checks(result));
    }

    /** The table and, below it, what it means in a sentence; nothing without intervals. */
    static List<Block> of(ExperimentResult result) {
        var coverage = new CoverageTable(result);
        return coverage.checks.isEmpty()
                ? List.of()
                : List.of(coverage.table(), new Block.Text(coverage.words()));
    }

    private static List<Check> checks(ExperimentResult result) {
        List<Check> checks = new ArrayList<>();
        for (PriceKind kind : List.of(PriceKind.CLOSE, PriceKind.OPEN)) {
            Predictions.ofFirstInstrument(result, kind).stream()
                    .filter(Predictions::hasIntervals)
                    .flatMap(
                            p -> Stream.of(check(p, Promise.EIGHTY), check(p, Promise.NINETY_FIVE)))
                    .forEach(checks::add);
        }
        return checks;
    }

    private static Check check(Predictions predictions, Promise promise) {
        int known = predictions.answered();
        double coverage = predictions.coverage(promise.low(), promise.high());
        int inside = (int) Math.round(known * coverage);
        double pValue = BinomialTest.of(inside, known, promise.share()).pValue();
        return new Check(predictions, promise, pValue);
    }

    private static List<Check> adjusted(List<Check> checks) {
        double[] pValues = HolmAdjustment.of(checks.stream().mapToDouble(Check::pValue).toArray());
        List<Check> adjusted = new ArrayList<>();
        for (int i = 0; i < pValues.length; i++) {
            Check check = checks.get(i);
            adjusted.add(new Check(check.predictions(), check.promise(), pValues[i]));
        }
        return List.copyOf(adjusted);
    }

    private TableData table() {
        List<Column> columns =
                List.of(
                        Column.of("forecaster", "Forecaster"),
                        Column.of("seed", "Seed", Unit.COUNT),
                        Column.of("target", "Price"),
                        Column.of("coverage80", "Inside 80 %", Unit.FRACTION),
                        Column.of("pValue80", "p", Unit.PROBABILITY),
                        Column.of("coverage95", "Inside 95 %", Unit.FRACTION),
                        Column.of("pValue95", "p", Unit.PROBABILITY),
                        Column.of("width80", "Mean width of 80 %", Unit.LOG_RETURN),
                        Column.of("width95", "Mean width of 95 %", Unit.LOG_RETURN));
        Cast cast = Cast.of(result);
        List<List<Value>> rows = new ArrayList<>();
        for (int i = 0; i < checks.size(); i += 2) {
            rows.add(row(cast, checks.get(i), checks.get(i + 1)));
        }
        return TableData.of("coverage", "Do the intervals keep their word?", columns, rows)
                .remarking(
                        "%s; p: binomial test of the share inside against the level, bars taken as"
                                        .formatted(symbol())
                                + " independent, adjusted by Holm over the table; widths are log"
                                + " returns.");
    }

    private static List<Value> row(Cast cast, Check eighty, Check ninetyFive) {
        Predictions predictions = eighty.predictions();
        ForecastLog log = predictions.log();
        return List.of(
                cast.named(log.forecaster()),
                Value.of(log.seed()),
                Value.of(ForecastTables.word(predictions.kind())),
                Value.of(eighty.coverage()),
                Value.of(eighty.pValue()),
                Value.of(ninetyFive.coverage()),
                Value.of(ninetyFive.pValue()),
                Value.of(predictions.sharpness(0.1, 0.9)),
                Value.of(predictions.sharpness(0.025, 0.975)));
    }

    private String words() {
        String off = words("wide", check -> !check.isNarrow()) + words("narrow", Check::isNarrow);
        return off.isEmpty() ? "No interval is significantly off its level." : off.strip();
    }

    /** The intervals that err to one side, those of a share and a price together. */
    private String words(String side, Predicate<Check> errs) {
        Map<String, List<String>> names = new LinkedHashMap<>();
        checks.stream()
                .filter(check -> check.off(TEST_SIZE))
                .filter(errs)
                .forEach(check ->
                        names.computeIfAbsent(check.interval(), key -> new ArrayList<>())
                                .add(check.predictions().title()));
        return names.isEmpty()
                ? ""
                : names.entrySet().stream()
                        .map(entry -> entry.getKey() + " by " + String.join(", ", entry.getValue()))
                        .collect(joining("; ", " Significantly too " + side + ": ", "."));
    }

    private String symbol() {
        return result.outcomes().getFirst().instrument().symbol();
    }
}
