package io.forewalk.reports.section;

import io.forewalk.engine.experiment.ExperimentResult;
import io.forewalk.engine.metrics.ForecastComparison;
import io.forewalk.engine.metrics.ForecastEvidence;
import io.forewalk.engine.metrics.measure.PriceKind;
import io.forewalk.reports.content.Block;
import io.forewalk.reports.content.Column;
import io.forewalk.reports.content.Figures;
import io.forewalk.reports.content.ReportSection;
import io.forewalk.reports.content.Section;
import io.forewalk.reports.content.TableData;
import io.forewalk.reports.content.Unit;
import io.forewalk.reports.content.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/** Every forecaster against every other, statistic and p-value as text in each cell. */
public final class TestsSection implements ReportSection {

    @Override
    public Optional<Section> of(ExperimentResult result) {
        List<ForecastComparison> tests = result.scorecard().comparisons();
        if (tests.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                new Section(
                        "tests",
                        "Tests",
                        "Diebold–Mariano tests on squared return errors, corrected by Harvey,"
                            + " Leybourne and Newbold. A negative statistic says that the row has"
                            + " the smaller error; p is two-sided.",
                        blocks(result),
                        ModelSets.facts(result.scorecard().evidence().sets())));
    }

    private static List<Block> blocks(ExperimentResult result) {
        List<Block> blocks = new ArrayList<>();
        for (PriceKind target : List.of(PriceKind.CLOSE, PriceKind.OPEN)) {
            TestMatrix.of(result, target).ifPresent(blocks::add);
        }
        blocks.add(list(result.scorecard().comparisons()));
        ForecastEvidence evidence = result.scorecard().evidence();
        EvidenceTables tables = new EvidenceTables(result);
        blocks.addAll(ModelSets.sentences(evidence.sets()));
        if (!evidence.sets().isEmpty()) {
            blocks.add(tables.sets(evidence.sets()));
        }
        if (!evidence.nested().isEmpty()) {
            blocks.add(tables.nested(evidence.nested()));
        }
        blocks.add(tables.checks(evidence.checks()));
        if (!evidence.pairs().isEmpty()) {
            blocks.add(tables.pairs(evidence.pairs()));
        }
        if (!evidence.steps().isEmpty()) {
            blocks.add(tables.steps(evidence.steps()));
        }
        deflated(result).ifPresent(blocks::add);
        return blocks;
    }

    /** The deflated ratio of the best try with the number of tries. */
    private static Optional<Block> deflated(ExperimentResult result) {
        return LuckFinding.of(result)
                .map(found ->
                        new Block.Text(
                                "Deflated Sharpe ratio of the best of this run’s %s tries, %s: %s. More stands under Luck."
                                        .formatted(
                                                found.tries(),
                                                found.best(),
                                                Figures.PAGE.of(
                                                        found.deflated(), Unit.FRACTION, 0))));
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
