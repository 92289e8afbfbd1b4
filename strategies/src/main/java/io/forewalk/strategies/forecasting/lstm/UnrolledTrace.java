package io.forewalk.strategies.forecasting.lstm;

/** What one layer did with one window, kept for the way back. */
final class UnrolledTrace {

    private final double[][] gates;
    private final double[][] cells;
    private final double[][] squashed;
    private final double[][] outputs;

    /** A trace of all zeros. */
    UnrolledTrace(int steps, int units) {
        this.gates = new double[steps][NetworkShape.GATES * units];
        this.cells = new double[steps + 1][units];
        this.squashed = new double[steps][units];
        this.outputs = new double[steps + 1][units];
    }

    /** Candidates, forget, output and input gates of each step, shape [steps][4 units]. */
    double[][] gates() {
        return gates;
    }

    /**
     * Cell states one step ahead: the first row is the zeros before the first bar, shape [steps +
     * 1][units].
     */
    double[][] cells() {
        return cells;
    }

    /** Hyperbolic tangents of the cells after each step, shape [steps][units]. */
    double[][] squashed() {
        return squashed;
    }

    /** Outputs one step ahead, shape [steps + 1][units]. */
    double[][] outputs() {
        return outputs;
    }

    int steps() {
        return gates.length;
    }

    int units() {
        return cells[0].length;
    }

    double candidate(int step, int unit) {
        return gates[step][unit];
    }

    double forget(int step, int unit) {
        return gates[step][units() + unit];
    }

    double output(int step, int unit) {
        return gates[step][2 * units() + unit];
    }

    double input(int step, int unit) {
        return gates[step][3 * units() + unit];
    }
}
