package io.forewalk.strategies.forecasting.lstm;

/**
 * What one layer did with one window, kept for the way back.
 *
 * @param gates candidates, forget, output and input gates of each step, shape [steps][4 units]
 * @param cells one step ahead: the first row is the zeros before the first bar, shape [steps +
 *     1][units]
 * @param squashed hyperbolic tangents of the cells after each step, shape [steps][units]
 * @param outputs one step ahead, shape [steps + 1][units]
 */
record UnrolledTrace(double[][] gates, double[][] cells, double[][] squashed, double[][] outputs) {

    static UnrolledTrace of(int steps, int units) {
        return new UnrolledTrace(
                new double[steps][NetworkShape.GATES * units],
                new double[steps + 1][units],
                new double[steps][units],
                new double[steps + 1][units]);
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
