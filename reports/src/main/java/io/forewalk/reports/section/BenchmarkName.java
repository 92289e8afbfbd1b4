package io.forewalk.reports.section;

import io.forewalk.engine.experiment.Experiment;
import io.forewalk.engine.experiment.ExperimentResult;
import io.forewalk.engine.experiment.HeldBenchmark;
import java.util.Optional;

/** How the page calls what the contestants are measured against. */
final class BenchmarkName {

    private BenchmarkName() {}

    /** In a sentence: {@code buy & hold}, and of what it is unless that is the only instrument. */
    static String of(ExperimentResult result) {
        return result.outcomes().size() == 1 && result.benchmark().isEmpty()
                ? "buy & hold"
                : "buy & hold of " + held(symbol(result));
    }

    /** At its line in a chart. */
    static String ofLine(HeldBenchmark held) {
        return "benchmark " + held(Optional.of(held.symbol()));
    }

    // Folders of earlier versions hold no account of a benchmark that is traded.
    private static Optional<String> symbol(ExperimentResult result) {
        return result.benchmark()
                .map(HeldBenchmark::symbol)
                .or(() -> result.experiment().market().benchmark());
    }

    private static String held(Optional<String> symbol) {
        return symbol.filter(known -> !known.equals(Experiment.EQUAL_WEIGHT))
                .orElse("all in equal parts");
    }
}
