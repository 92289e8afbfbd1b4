package io.forewalk.engine.metrics;

import io.forewalk.engine.metrics.measure.Annualisation;
import io.forewalk.engine.random.RandomSource;

/**
 * How a run is measured.
 *
 * @param statistics intervals and risk-free rate
 * @param random what the bootstrap draws from, split by contestant
 * @param replay runs the ledger again, for break-even costs
 */
public record ScoringTerms(
        Annualisation annualisation,
        StatisticsSettings statistics,
        RandomSource random,
        LedgerReplay replay) {}
