package io.forewalk.strategies.forecasting.arima;

import java.io.Serializable;

/** What a regressor says bar by bar, before it is fitted to the differences. */
final class Effect implements Serializable {

    private static final long serialVersionUID = 1L;

    private final String name;
    private final double[] values;
    private final boolean onLevels;

    /**
     * Takes over the values.
     *
     * @param values one for each level known and one for the next, {@code [n + 1]}
     * @param onLevels whether its running sum acts on the levels; else it acts on their differences
     */
    Effect(String name, double[] values, boolean onLevels) {
        this.name = name;
        this.values = values;
        this.onLevels = onLevels;
    }

    /** The column beside levels that are differenced d times. */
    RegressionColumn column(int d) {
        return RegressionColumn.summed(name, values.clone(), onLevels ? 1 : d);
    }
}
