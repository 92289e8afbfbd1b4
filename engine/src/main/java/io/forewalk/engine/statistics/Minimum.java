package io.forewalk.engine.statistics;

import java.io.Serializable;

/** Where a {@link Minimizer} stopped. */
public final class Minimum implements Serializable {

    private static final long serialVersionUID = 1L;

    private final double value;
    private final double[] point;
    private final double[] inverseHessian;
    private final int evaluations;
    private final boolean converged;

    Minimum(
            double value,
            double[] point,
            double[] inverseHessian,
            int evaluations,
            boolean converged) {
        this.value = value;
        this.point = point;
        this.inverseHessian = inverseHessian;
        this.evaluations = evaluations;
        this.converged = converged;
    }

    /** The function there; positive infinity if it is not a number at the start. */
    public double value() {
        return value;
    }

    /** The point, {@code [dimensions]}. */
    public double[] point() {
        return point.clone();
    }

    /** The search's picture of the inverse Hessian, row by row, {@code [dimensions^2]}. */
    public double[] inverseHessian() {
        return inverseHessian.clone();
    }

    /** How often the function was called. */
    public int evaluations() {
        return evaluations;
    }

    /** Whether the search ended by itself, not by a cap and not for want of a better point. */
    public boolean converged() {
        return converged;
    }
}
