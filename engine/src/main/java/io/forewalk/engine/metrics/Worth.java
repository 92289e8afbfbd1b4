package io.forewalk.engine.metrics;

import io.forewalk.engine.statistics.MarketRegression;
import java.util.List;

/**
 * What accuracy is worth to those who trade on forecasts.
 *
 * @param lines each contestant against the benchmark, in file order; none for one that does what
 *     the benchmark does
 * @param foresight contestants that read a forecaster, with forecasts better than they were
 * @param slices their profits by how wrong and by how large the forecasts were
 */
public record Worth(List<Line> lines, List<Foreseen> foresight, List<Slice> slices) {

    /** Nothing to tell. */
    public static final Worth NONE = new Worth(List.of(), List.of(), List.of());

    public Worth {
        lines = List.copyOf(lines);
        foresight = List.copyOf(foresight);
        slices = List.copyOf(slices);
    }

    /** A contestant's returns on the benchmark's, both less the risk-free rate. */
    public record Line(String strategy, MarketRegression regression) {}

    /**
     * A contestant whose forecasts erred by a share of their error only. Nobody can trade so.
     *
     * @param share of the error that was left: 0 perfect foresight, 1 the forecasts as they were
     * @param sharpe per year
     */
    public record Foreseen(
            String strategy, double share, double totalReturn, double sharpe, int trades) {}

    /**
     * The bars of a fifth of the forecasts.
     *
     * @param by what the forecasts are sorted by
     * @param number from 1, the smallest, to 5
     * @param from smallest value in the fifth, a log return
     * @param to largest value
     * @param profit of the account over these bars, in money
     * @param meanReturn of the account per bar
     */
    public record Slice(
            String strategy,
            By by,
            int number,
            double from,
            double to,
            int bars,
            double profit,
            double meanReturn) {}

    /** What forecasts of the next close are sorted by. */
    public enum By {
        /** Size of the error, {@code |ln(actual / predicted)|}. */
        ERROR,
        /** Predicted move, {@code ln(predicted / last close)}, signed. */
        MOVE
    }
}
