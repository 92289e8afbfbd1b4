package io.forewalk.engine.market.simulated;

import java.util.random.RandomGenerator;

/**
 * Draws of the standard normal distribution by the polar method (Marsaglia and Bray, 1964). The
 * JDK's own method may change between releases and calls functions whose last bit depends on the
 * machine.
 */
record NormalDraws(RandomGenerator random) {

    double next() {
        while (true) {
            double x = 2 * random.nextDouble() - 1;
            double y = 2 * random.nextDouble() - 1;
            double square = x * x + y * y;
            if (square > 0 && square < 1) {
                return x * Math.sqrt(-2 * StrictMath.log(square) / square);
            }
        }
    }
}
