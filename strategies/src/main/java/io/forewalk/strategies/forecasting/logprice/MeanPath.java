package io.forewalk.strategies.forecasting.logprice;

/** A {@link MeanModel} along log closes. */
public interface MeanPath {

    /** Index of the first log close that is predicted. */
    int first();

    /**
     * Means of the log closes after {@code origin}, from those up to it alone.
     *
     * @param origin at least {@code first() - 1}
     * @return {@code [steps]}
     */
    double[] after(int origin, int steps);

    /** What the log closes differ by from their predictions one step ahead, from the first on. */
    default double[] errors(double[] logCloses) {
        double[] errors = new double[Math.max(0, logCloses.length - first())];
        for (int i = 0; i < errors.length; i++) {
            int bar = first() + i;
            errors[i] = logCloses[bar] - after(bar - 1, 1)[0];
        }
        return errors;
    }
}
