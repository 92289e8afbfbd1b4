package io.forewalk.reports.section;

import io.forewalk.engine.experiment.ExperimentResult;
import io.forewalk.engine.market.Instrument;
import io.forewalk.engine.metrics.ForecastComparison;
import io.forewalk.engine.metrics.measure.PriceKind;
import io.forewalk.reports.content.Column;
import io.forewalk.reports.content.Column.Place;
import io.forewalk.reports.content.TableData;
import io.forewalk.reports.content.Unit;
import io.forewalk.reports.content.Value;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Diebold-Mariano tests of every forecaster against every other, for the first instrument. */
record TestMatrix(PriceKind target, List<ForecastComparison> tests) {

    static Optional<TableData> of(ExperimentResult result, PriceKind target) {
        Instrument first = result.outcomes().getFirst().instrument();
        List<ForecastComparison> tests =
                result.scorecard().comparisons().stream()
                        .filter(test -> test.target() == target)
                        .filter(test -> test.instrument().equals(first))
                        .toList();
        return tests.isEmpty()
                ? Optional.empty()
                : Optional.of(new TestMatrix(target, tests).table(result, first.symbol()));
    }

    private TableData table(ExperimentResult result, String symbol) {
        Set<String> names = new LinkedHashSet<>();
        result.logs()
                .forEach(log ->
                        names.add(name(log.forecaster(), log.seed().stream().boxed().toList())));
        List<Column> columns = new ArrayList<>();
        columns.add(Column.of("forecaster", "Row against column").in(Place.PAGE));
        names.forEach(name -> columns.add(Column.of(name, name, Unit.RATIO).in(Place.PAGE)));
        List<List<Value>> rows = names.stream().map(name -> row(names, name)).toList();
        String word = ForecastTables.word(target);
        return TableData.of(
                        "matrix" + target.name().charAt(0),
                        "Next %s, %s".formatted(word, symbol),
                        columns,
                        rows)
                .remarking(
                        "Statistic and two-sided p. Blue: the row has the smaller error, orange:"
                            + " the column; the darker, the smaller p (0.1, 0.05, 0.01). No colour:"
                            + " the difference could be chance. The p here are not adjusted for"
                            + " their number; those below are.");
    }

    private List<Value> row(Set<String> names, String name) {
        List<Value> row = new ArrayList<>();
        row.add(Value.of(name));
        names.forEach(other -> row.add(cell(name, other)));
        return row;
    }

    private Value cell(String row, String column) {
        for (ForecastComparison test : tests) {
            String first = name(test.first(), test.seeds());
            String second = name(test.second(), test.secondSeeds());
            if (first.equals(row) && second.equals(column)) {
                return TestCell.of(test.statistic(), test.pTwoSided());
            }
            if (first.equals(column) && second.equals(row)) {
                return TestCell.of(-test.statistic(), test.pTwoSided());
            }
        }
        return Value.MISSING;
    }

    private static String name(String forecaster, List<Long> seeds) {
        return seeds.isEmpty() ? forecaster : forecaster + "#" + seeds.getFirst();
    }
}
