package io.forewalk.engine.metrics;

import java.util.ArrayList;
import java.util.List;

/**
 * What statistical tests say of the forecasts, on the common targets, squared errors of returns
 * being the loss. Every outcome either has a p-value or says why there is none.
 *
 * @param checks of each forecaster alone, in file order, open before close
 * @param nested the naive in each forecaster that may repeat it
 * @param pairs every forecaster with every later one
 * @param steps each forecaster against the naive, step by step; empty without a horizon above 1
 * @param sets all forecasters of a price together
 */
public record ForecastEvidence(
        List<ForecastCheck> checks,
        List<NestedTest> nested,
        List<PairTest> pairs,
        List<StepTest> steps,
        List<ModelSet> sets) {
    /** No tests. */
    public static final ForecastEvidence NONE =
            new ForecastEvidence(List.of(), List.of(), List.of(), List.of(), List.of());

    public ForecastEvidence {
        checks = List.copyOf(checks);
        nested = List.copyOf(nested);
        pairs = List.copyOf(pairs);
        steps = List.copyOf(steps);
        sets = List.copyOf(sets);
    }

    /** This and what was found for further instruments. */
    ForecastEvidence and(ForecastEvidence more) {
        return new ForecastEvidence(
                joined(checks, more.checks),
                joined(nested, more.nested),
                joined(pairs, more.pairs),
                joined(steps, more.steps),
                joined(sets, more.sets));
    }

    private static <T> List<T> joined(List<T> first, List<T> second) {
        List<T> all = new ArrayList<>(first);
        all.addAll(second);
        return all;
    }
}
