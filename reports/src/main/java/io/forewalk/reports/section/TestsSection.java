package io.forewalk.reports.section;

import static io.forewalk.reports.content.Figures.PAGE;

import io.forewalk.engine.experiment.ExperimentResult;
import io.forewalk.engine.forecast.ForecastLog;
import io.forewalk.engine.market.Instrument;
import io.forewalk.engine.metrics.ForecastComparison;
import io.forewalk.engine.metrics.PriceKind;
import io.forewalk.reports.content.Block;
import io.forewalk.reports.content.Column;
import io.forewalk.reports.content.Column.Place;
import io.forewalk.reports.content.ReportSection;
import io.forewalk.reports.content.Section;
import io.forewalk.reports.content.TableData;
import io.forewalk.reports.content.Unit;
import io.forewalk.reports.content.Value;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;

/** Every forecaster against every other, statistic and p-value as text in each cell. */
public final class TestsSection implements ReportSection {

    @Override
    public Optional<Section> of(ExperimentResult result) {
        List<ForecastComparison> tests = result.scorecard().comparisons();
        if (tests.isEmpty()) {
            return Optional.empty();
        }
        List<Block> blocks = new ArrayList<>();
        for (PriceKind target : List.of(PriceKind.CLOSE, PriceKind.OPEN)) {
            matrix(result, target).ifPresent(blocks::add);
        }
        blocks.add(list(tests));
        return Optional.of(
                Section.of(
                        "tests",
                        "Tests",
                        "Diebold–Mariano tests on squared return errors, corrected by Harvey,"
                            + " Leybourne and Newbold. A negative statistic says that the row has"
                            + " the smaller error; p is two-sided.",
                        blocks));
    }

    private static Optional<TableData> matrix(ExperimentResult result, PriceKind target) {
        List<ForecastComparison> tests =
                result.scorecard().comparisons().stream()
                        .filter(test -> test.target() == target)
                        .filter(test -> test.instrument().equals(first(result)))
                        .toList();
        if (tests.isEmpty()) {
            return Optional.empty();
        }
        Set<String> names = names(result);
        List<Column> columns = new ArrayList<>();
        columns.add(Column.of("forecaster", "Row against column").in(Place.PAGE));
        names.forEach(name -> columns.add(Column.of(name, name).in(Place.PAGE)));
        List<List<Value>> rows = names.stream().map(name -> row(tests, names, name)).toList();
        String title =
                "Next %s, %s"
                        .formatted(target.name().toLowerCase(Locale.ROOT), first(result).symbol());
        return Optional.of(TableData.of("matrix" + target.name().charAt(0), title, columns, rows));
    }

    private static Instrument first(ExperimentResult result) {
        return result.outcomes().getFirst().instrument();
    }

    private static Set<String> names(ExperimentResult result) {
        Set<String> names = new LinkedHashSet<>();
        for (ForecastLog log : result.logs()) {
            names.add(name(log.forecaster(), log.seed().stream().boxed().toList()));
        }
        return names;
    }

    private static List<Value> row(List<ForecastComparison> tests, Set<String> names, String name) {
        List<Value> row = new ArrayList<>();
        row.add(Value.of(name));
        names.forEach(other -> row.add(cell(tests, name, other)));
        return row;
    }

    private static Value cell(List<ForecastComparison> tests, String row, String column) {
        for (ForecastComparison test : tests) {
            String first = name(test.first(), test.seeds());
            String second = name(test.second(), test.secondSeeds());
            if (first.equals(row) && second.equals(column)) {
                return text(test, test.statistic());
            }
            if (first.equals(column) && second.equals(row)) {
                return text(test, -test.statistic());
            }
        }
        return Value.MISSING;
    }

    private static Value text(ForecastComparison test, double statistic) {
        return Double.isNaN(statistic)
                ? Value.MISSING
                : Value.of(
                        "%s (p %s)"
                                .formatted(
                                        PAGE.of(statistic, Unit.RATIO),
                                        PAGE.of(test.pTwoSided(), Unit.PROBABILITY)));
    }

    private static String name(String forecaster, List<Long> seeds) {
        return seeds.isEmpty() ? forecaster : forecaster + "#" + seeds.getFirst();
    }

    private static TableData list(List<ForecastComparison> tests) {
        List<Column> columns =
                List.of(
                        Column.of("instrument", "Instrument"),
                        Column.of("target", "Price"),
                        Column.of("first", "First"),
                        Column.of("seed", "Seed", Unit.COUNT),
                        Column.of("second", "Second"),
                        Column.of("secondSeed", "Seed", Unit.COUNT),
                        Column.of("statistic", "Statistic", Unit.FINE_RATIO),
                        Column.of("pTwoSided", "p, two-sided", Unit.PROBABILITY),
                        Column.of("pBetter", "p, first is better", Unit.PROBABILITY),
                        Column.of("pHolm", "after Holm", Unit.PROBABILITY),
                        Column.of("better", "Better"),
                        Column.of("remark", "Remark"));
        List<List<Value>> rows = tests.stream().map(TestsSection::row).toList();
        return TableData.of("comparisons", "All tests", columns, rows).as(TableData.Layout.FOLDED);
    }

    private static List<Value> row(ForecastComparison test) {
        return List.of(
                Value.of(test.instrument().symbol()),
                Value.of(ForecastTables.word(test.target())),
                Value.of(test.first()),
                seed(test.seeds()),
                Value.of(test.second()),
                seed(test.secondSeeds()),
                Value.of(test.statistic()),
                Value.of(test.pTwoSided()),
                Value.of(test.pBetter()),
                Value.of(test.pHolm()),
                Value.of(ForecastFinding.saysBetter(test)),
                Value.of(test.remark()));
    }

    private static Value seed(List<Long> seeds) {
        return Value.of(seeds.isEmpty() ? OptionalLong.empty() : OptionalLong.of(seeds.getFirst()));
    }
}
