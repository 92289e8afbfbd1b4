package io.forewalk.engine.statistics;

import java.util.Arrays;
import java.util.function.ToDoubleFunction;

/** One search of a {@link Minimizer}: where it stands and what it knows of the slope there. */
final class Descent {

    private static final double DIFFERENCE = 1e-5;
    private static final double SUFFICIENT_FALL = 1e-4;
    private static final double SMALLEST_STEP = 1e-10;
    private static final double LONGEST_STEP = 1;

    private final Minimizer limits;
    private final ToDoubleFunction<double[]> function;
    private final int size;
    private final double[] direction;
    private double[] point;
    private double[] gradient;
    private double value;
    private InverseHessian curvature;
    private int evaluations;

    Descent(Minimizer limits, ToDoubleFunction<double[]> function, double[] start) {
        this.limits = limits;
        this.function = function;
        this.size = start.length;
        this.point = start.clone();
        this.direction = new double[size];
        this.curvature = InverseHessian.unknown(size);
        this.value = valueAt(point);
        this.gradient = gradientAt(point);
    }

    Descent knowing(double[] inverseHessian) {
        curvature = InverseHessian.known(inverseHessian, size);
        return this;
    }

    Minimum run() {
        boolean converged = size == 0;
        for (int iteration = 0; !converged && iteration < limits.maxIterations(); iteration++) {
            if (!Double.isFinite(value) || evaluations >= limits.maxEvaluations()) {
                break;
            }
            double slope = aim();
            converged = -slope <= limits.tolerance();
            if (!converged && !advance(slope)) {
                break;
            }
        }
        return new Minimum(value, point, curvature.entries(), evaluations, converged);
    }

    /** Sets the direction; returns the slope along it, below zero. */
    private double aim() {
        curvature.times(gradient, direction);
        double slope = -dot(gradient, direction);
        if (!(slope < 0) || !Double.isFinite(slope)) {
            curvature = InverseHessian.unknown(size);
            System.arraycopy(gradient, 0, direction, 0, size);
            slope = -dot(gradient, gradient);
        }
        for (int i = 0; i < size; i++) {
            direction[i] = -direction[i];
        }
        return slope;
    }

    /** Steps to a lower point; where none is found the curvature may be wrong, so tries without. */
    private boolean advance(double slope) {
        if (step(slope)) {
            return true;
        }
        if (curvature.isUnknown()) {
            return false;
        }
        curvature = InverseHessian.unknown(size);
        return step(aim());
    }

    private boolean step(double slope) {
        double length = Math.min(1, LONGEST_STEP / Math.sqrt(dot(direction, direction)));
        while (length > SMALLEST_STEP) {
            double[] next = along(length);
            double nextValue = valueAt(next);
            if (nextValue <= value + SUFFICIENT_FALL * length * slope) {
                moveTo(next, nextValue);
                return true;
            }
            length *= shrinkage(length * slope, nextValue - value);
        }
        return false;
    }

    /** The minimum of the parabola through the failed step, kept within 0.1..0.5. */
    private static double shrinkage(double promised, double change) {
        double minimum = -promised / (2 * (change - promised));
        return minimum > 0.1 ? Math.min(0.5, minimum) : 0.1;
    }

    private double[] along(double length) {
        double[] next = new double[size];
        for (int i = 0; i < size; i++) {
            next[i] = point[i] + length * direction[i];
        }
        return next;
    }

    private void moveTo(double[] next, double nextValue) {
        double[] nextGradient = gradientAt(next);
        double[] step = difference(next, point);
        double[] change = difference(nextGradient, gradient);
        curvature.learn(step, change);
        point = next;
        value = nextValue;
        gradient = nextGradient;
    }

    private double valueAt(double[] at) {
        evaluations++;
        double found = function.applyAsDouble(at);
        return Double.isNaN(found) ? Double.POSITIVE_INFINITY : found;
    }

    private double[] gradientAt(double[] at) {
        double[] slopes = new double[size];
        double[] beside = Arrays.copyOf(at, size);
        for (int i = 0; i < size; i++) {
            beside[i] = at[i] + DIFFERENCE;
            double above = valueAt(beside);
            beside[i] = at[i] - DIFFERENCE;
            double below = valueAt(beside);
            beside[i] = at[i];
            slopes[i] = (above - below) / (2 * DIFFERENCE);
        }
        return slopes;
    }

    private static double[] difference(double[] to, double[] from) {
        double[] difference = new double[to.length];
        for (int i = 0; i < to.length; i++) {
            difference[i] = to[i] - from[i];
        }
        return difference;
    }

    static double dot(double[] left, double[] right) {
        double sum = 0;
        for (int i = 0; i < left.length; i++) {
            sum += left[i] * right[i];
        }
        return sum;
    }
}
