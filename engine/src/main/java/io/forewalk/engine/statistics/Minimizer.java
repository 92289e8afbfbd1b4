package io.forewalk.engine.statistics;

import java.util.function.ToDoubleFunction;

/**
 * Finds a local minimum of a smooth function by BFGS (Nocedal and Wright, 2006, algorithm 6.1) with
 * central differences of step 1e-5 and a backtracking line search. Made for a handful of parameters
 * of order one. Values that are not finite count as uphill, so a function may refuse a point by
 * {@code NaN}. Uses no chance: equal input gives equal bits.
 *
 * @param maxIterations cap on line searches
 * @param maxEvaluations cap on calls of the function; the iteration under way is finished
 * @param tolerance the search ends when the quadratic model promises a fall of at most half of this
 */
public record Minimizer(int maxIterations, int maxEvaluations, double tolerance) {

    /**
     * Checks the caps.
     *
     * @throws IllegalArgumentException if a cap is below 1 or the tolerance is not above 0
     */
    public Minimizer {
        if (maxIterations < 1 || maxEvaluations < 1) {
            throw new IllegalArgumentException(
                    "The caps (" + maxIterations + ", " + maxEvaluations + ") must be at least 1.");
        }
        if (!(tolerance > 0)) {
            throw new IllegalArgumentException(
                    "The tolerance (" + tolerance + ") must be above 0.");
        }
    }

    /**
     * Searches from {@code start} down the gradient; after the first step the inverse Hessian is
     * {@code s'y / y'y} times the identity (Nocedal and Wright, 6.20).
     */
    public Minimum minimize(ToDoubleFunction<double[]> function, double[] start) {
        return new Descent(this, function, start).run();
    }

    /**
     * Searches from {@code start} with what an earlier, similar search knew of the curvature.
     *
     * @param inverseHessian row by row, {@code [dimensions^2]}, symmetric and positive definite
     * @throws IllegalArgumentException if its length does not fit
     */
    public Minimum minimize(
            ToDoubleFunction<double[]> function, double[] start, double[] inverseHessian) {
        if (inverseHessian.length != start.length * start.length) {
            throw new IllegalArgumentException(
                    "The inverse Hessian has "
                            + inverseHessian.length
                            + " entries and must have "
                            + start.length * start.length
                            + ".");
        }
        return new Descent(this, function, start).knowing(inverseHessian).run();
    }
}
