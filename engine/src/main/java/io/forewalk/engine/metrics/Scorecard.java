package io.forewalk.engine.metrics;

import io.forewalk.engine.metrics.measure.Annualisation;
import io.forewalk.engine.metrics.measure.MetricDefinition;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Every measure of a run.
 *
 * @param forecasts scores over the whole span, forecasters in file order, open before close
 * @param parts the same per fold of the common timeline, per regime and, with a horizon above 1,
 *     per step
 * @param strategies scores of the contestants, in file order
 * @param comparisons every forecaster against naive, then the remaining pairs
 * @param evidence what further tests say of the forecasts
 * @param leftOut targets that a forecaster missed and that therefore left all forecast scores, over
 *     all instruments
 * @param definitions of every key that occurs, in the order to be shown
 * @param benchmark the measures, without intervals, of the account that beta, alpha and excess
 *     return are measured against; empty if there is none
 * @param luck what is left of the best once every try counts
 * @param worth what accuracy is worth to those who trade on forecasts
 */
public record Scorecard(
        Annualisation annualisation,
        List<ForecastScore> forecasts,
        List<ForecastScore> parts,
        List<StrategyScore> strategies,
        List<ForecastComparison> comparisons,
        ForecastEvidence evidence,
        int leftOut,
        List<MetricDefinition> definitions,
        Optional<StrategyScore> benchmark,
        Luck luck,
        Worth worth) {

    /** The forecaster that all others are compared with. */
    public static final String NAIVE = "naive";

    /** A row of {@link #forecasts} for reference alone: the open forecast by the last open. */
    public static final String LAST_OPEN = "lastOpen";

    public Scorecard {
        forecasts = List.copyOf(forecasts);
        parts = List.copyOf(parts);
        strategies = List.copyOf(strategies);
        comparisons = List.copyOf(comparisons);
        definitions = List.copyOf(definitions);
        // Folders of earlier versions know nothing of these.
        luck = Objects.requireNonNullElse(luck, Luck.NONE);
        worth = Objects.requireNonNullElse(worth, Worth.NONE);
    }

    /** Scores per fold, in time order. */
    public List<ForecastScore> folds() {
        return parts.stream().filter(score -> score.fold().isPresent()).toList();
    }

    /** Scores per regime. */
    public List<ForecastScore> regimes() {
        return parts.stream().filter(score -> !score.slice().regime().isEmpty()).toList();
    }

    /** Scores per step ahead, the next bar first; empty where only the next bar is forecast. */
    public List<ForecastScore> steps() {
        return parts.stream()
                .filter(score -> score.fold().isEmpty() && score.slice().regime().isEmpty())
                .toList();
    }
}
