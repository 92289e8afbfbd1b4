package io.forewalk.strategies.trading.expression;

/** Functions that compare the newest bar with those before it. */
final class Oscillators {

    private Oscillators() {}

    /**
     * Wilder's relative strength index (1978), 100 without losses and 50 on a number that never
     * moved.
     */
    static Running relativeStrength(int bars) {
        return new Running() {
            private final Running gains = Averages.wilder(bars);
            private final Running losses = Averages.wilder(bars);
            private double before = Double.NaN;

            @Override
            public double next(double[] operands) {
                double change = operands[0] - before;
                before = operands[0];
                if (Double.isNaN(change)) {
                    return Double.NaN;
                }
                double gain = gains.next(new double[] {Math.max(change, 0)});
                double loss = losses.next(new double[] {Math.max(-change, 0)});
                return gain + loss == 0 ? 50 : 100 * gain / (gain + loss);
            }
        };
    }

    /**
     * Wilder's directional movement (1978) of operands that rise and fall: by how much the first
     * rose, if it rose by more than the second fell, else 0. High and low give the upward movement.
     */
    static Running upwardMove() {
        return directionalMove(1);
    }

    /** By how much the second, the low, fell, if by more than the first, the high, rose. */
    static Running downwardMove() {
        return directionalMove(-1);
    }

    private static Running directionalMove(int side) {
        return new Running() {
            private double high = Double.NaN;
            private double low = Double.NaN;

            @Override
            public double next(double[] operands) {
                double up = operands[0] - high;
                double down = low - operands[1];
                high = operands[0];
                low = operands[1];
                double wanted = side > 0 ? up : down;
                double other = side > 0 ? down : up;
                return wanted > other && wanted > 0 ? wanted : 0;
            }
        };
    }

    /** Lambert's commodity channel index (1980); without a number where nothing moves. */
    static Running commodityChannel(int bars) {
        Window window = new Window(bars);
        return operands -> {
            window.add(operands[0]);
            double mean = window.mean();
            double deviation = window.meanOf(number -> Math.abs(number - mean));
            return deviation <= 1e-12 * Math.abs(mean)
                    ? Double.NaN
                    : (operands[0] - mean) / (0.015 * deviation);
        };
    }

    /** Granville's on-balance volume (1963) of close and volume, 0 at the first bar. */
    static Running onBalanceVolume() {
        return new Running() {
            private double before = Double.NaN;
            private double balance;

            @Override
            public double next(double[] operands) {
                double change = operands[0] - before;
                before = operands[0];
                balance += change > 0 ? operands[1] : change < 0 ? -operands[1] : 0;
                return balance;
            }
        };
    }
}
