package io.forewalk.engine.statistics;

/** The inverse of the second derivatives, learnt from the steps taken. */
final class InverseHessian {

    private static final double SMALLEST_CURVATURE = 1e-14;

    private final int size;
    private final double[] entries;
    private boolean unknown;

    private InverseHessian(double[] entries, int size, boolean unknown) {
        this.entries = entries;
        this.size = size;
        this.unknown = unknown;
    }

    static InverseHessian unknown(int size) {
        double[] identity = new double[size * size];
        for (int i = 0; i < size; i++) {
            identity[i * size + i] = 1;
        }
        return new InverseHessian(identity, size, true);
    }

    static InverseHessian known(double[] entries, int size) {
        return new InverseHessian(entries.clone(), size, false);
    }

    boolean isUnknown() {
        return unknown;
    }

    double[] entries() {
        return entries.clone();
    }

    void times(double[] vector, double[] product) {
        for (int row = 0; row < size; row++) {
            double sum = 0;
            for (int column = 0; column < size; column++) {
                sum += entries[row * size + column] * vector[column];
            }
            product[row] = sum;
        }
    }

    /** Nocedal and Wright (2006), (6.17); a step without upward curvature teaches nothing. */
    void learn(double[] step, double[] change) {
        double curvature = Descent.dot(step, change);
        double square = Descent.dot(change, change);
        if (!(curvature > SMALLEST_CURVATURE * square) || !Double.isFinite(square)) {
            return;
        }
        if (unknown) {
            scale(curvature / square);
        }
        double[] turned = new double[size];
        times(change, turned);
        double weight = (1 + Descent.dot(change, turned) / curvature) / curvature;
        for (int i = 0; i < size; i++) {
            for (int j = 0; j < size; j++) {
                entries[i * size + j] +=
                        weight * step[i] * step[j]
                                - (turned[i] * step[j] + step[i] * turned[j]) / curvature;
            }
        }
    }

    private void scale(double factor) {
        unknown = false;
        for (int i = 0; i < entries.length; i++) {
            entries[i] *= factor;
        }
    }
}
