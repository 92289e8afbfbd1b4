package io.forewalk.engine.metrics;

import io.forewalk.engine.metrics.forecast.ScoredForecasts;
import io.forewalk.engine.statistics.CrossCorrelation;
import io.forewalk.engine.statistics.LagCopy;
import io.forewalk.engine.statistics.Neighbours;
import io.forewalk.engine.statistics.TestOutcome;
import java.util.ArrayList;
import java.util.List;

/**
 * Whether forecasts follow the price of one bar before rather than the one they were meant for.
 * Compared are the changes, from target to target, of predicted and of actual log prices.
 *
 * @param correlations of the forecast's change with the actual change so many bars before it, from
 *     -{@value #BARS} (bars after it) to {@value #BARS}; {@code NaN} where one does not vary
 * @param copies small p-value: the bar before is followed better than the target
 */
public record LagCheck(List<Double> correlations, TestOutcome copies) {
    /** How many bars before and after. */
    public static final int BARS = 5;

    public LagCheck {
        correlations = List.copyOf(correlations);
    }

    /** The correlation with the actual change so many bars before the target, 0 for its own. */
    public double at(int lag) {
        return correlations.get(lag + BARS);
    }

    static LagCheck of(ScoredForecasts scored) {
        Neighbours targets = scored.neighbours();
        Neighbours changes = targets.ofChanges();
        double[] predicted = targets.changes(scored.column(row -> logOf(row.predicted().point())));
        double[] actual = targets.changes(scored.column(row -> logOf(row.actual())));
        LagCopy copy = LagCopy.of(predicted, actual, changes, BARS);
        double[] after = CrossCorrelation.of(actual, predicted, changes, BARS);
        List<Double> correlations = new ArrayList<>();
        for (int lag = BARS; lag > 0; lag--) {
            correlations.add(after[lag]);
        }
        correlations.addAll(copy.correlations());
        return new LagCheck(correlations, copy.outcome());
    }

    private static double logOf(double price) {
        return price > 0 ? StrictMath.log(price) : Double.NaN;
    }
}
