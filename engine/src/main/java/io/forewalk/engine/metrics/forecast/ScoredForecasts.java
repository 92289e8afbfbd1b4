package io.forewalk.engine.metrics.forecast;

import io.forewalk.engine.statistics.Neighbours;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.function.ToDoubleFunction;

/**
 * All that a {@link ForecastMetric} may read: what one forecaster said about one price of one
 * instrument, on the bars that every forecaster has answered.
 *
 * @param rows oldest first
 * @param scale of the naive inside the first training window
 */
public record ScoredForecasts(List<ScoredForecast> rows, NaiveScale scale) {

    public ScoredForecasts {
        rows = List.copyOf(rows);
    }

    /** Number of scored bars. */
    public int count() {
        return rows.size();
    }

    /** The rows whose origins lie in {@code first..last}. */
    public ScoredForecasts between(int first, int last) {
        return where(origin -> origin >= first && origin <= last);
    }

    /** The rows whose origins belong to something. */
    public ScoredForecasts where(IntPredicate belongs) {
        return new ScoredForecasts(
                rows.stream().filter(row -> belongs.test(row.origin())).toList(), scale);
    }

    /** One number per row, shape [rows]. */
    public double[] column(ToDoubleFunction<ScoredForecast> number) {
        return rows.stream().mapToDouble(number).toArray();
    }

    /** Where the targets stand: a failed fold leaves a hole between them. */
    public Neighbours neighbours() {
        return Neighbours.on(rows.stream().mapToInt(ScoredForecast::origin).toArray());
    }

    /** Actual - predicted price, shape [rows]. */
    public double[] errors() {
        return column(ScoredForecast::error);
    }

    /** {@code ln(actual / predicted)}, shape [rows]. */
    public double[] returnErrors() {
        return column(ScoredForecast::returnError);
    }
}
