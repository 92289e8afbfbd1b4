package io.forewalk.strategies.forecasting.arima;

/**
 * The plain recursion of an ARMA(1,1) over a series and one column, with its sums in the same loop:
 * a third of the time of one after the other.
 */
final class SteadyOneOne {

    private final double phi;
    private final double theta;
    private final int from;

    /**
     * Goes on where the predictor no longer changes.
     *
     * @param from first instant, at least 1
     */
    SteadyOneOne(ArmaProcess process, int from) {
        this.phi = process.phi(1);
        this.theta = process.theta(1);
        this.from = from;
    }

    /** Adds the sums; the innovations are read for one instant and not filled in. */
    void run(double[][] columns, double[][] innovations, WhiteningSums sums) {
        double[] x = columns[0];
        double[] z = columns[1];
        double e = innovations[0][from - 1];
        double u = innovations[1][from - 1];
        double squares = 0;
        double crosses = 0;
        double others = 0;
        for (int t = from; t < x.length; t++) {
            e = Math.fma(-theta, e, Math.fma(-phi, x[t - 1], x[t]));
            u = Math.fma(-theta, u, Math.fma(-phi, z[t - 1], z[t]));
            squares = Math.fma(e, e, squares);
            crosses = Math.fma(e, u, crosses);
            others = Math.fma(u, u, others);
        }
        sums.add(0, 0, squares);
        sums.add(1, 0, crosses);
        sums.add(1, 1, others);
    }
}
