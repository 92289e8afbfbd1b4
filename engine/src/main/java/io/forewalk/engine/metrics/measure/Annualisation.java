package io.forewalk.engine.metrics.measure;

import io.forewalk.engine.market.PriceHistory;
import java.io.Serializable;

/**
 * Bars per year and where the number comes from.
 *
 * @param origin one sentence, such as {@code observed 251.7, nearest 252}
 * @param doubtful whether the page must warn
 */
public record Annualisation(double barsPerYear, String origin, boolean doubtful)
        implements Serializable {

    /**
     * Checks the number.
     *
     * @throws IllegalArgumentException if there is not more than no bar a year
     */
    public Annualisation {
        if (!(barsPerYear > 0) || Double.isInfinite(barsPerYear)) {
            throw new IllegalArgumentException(
                    "The bars per year (%s) must be above 0.".formatted(barsPerYear));
        }
    }

    /** A number that the experiment gives. */
    public static Annualisation given(double barsPerYear) {
        return new Annualisation(barsPerYear, "given by the experiment", false);
    }

    /**
     * The number nearest to what is observed: 252, 365, 52, 12 or 4 for daily bars and longer ones;
     * the median number of bars a day times 252, 260 or 365 for shorter ones. Where none lies
     * within 3 % of it, or below 30 bars, the median step and the presence of weekends decide.
     *
     * @throws IllegalArgumentException for fewer than two bars
     */
    public static Annualisation of(PriceHistory history) {
        return BarCalendar.of(history).annualisation();
    }
}
