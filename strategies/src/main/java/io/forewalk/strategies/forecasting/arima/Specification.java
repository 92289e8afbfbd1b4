package io.forewalk.strategies.forecasting.arima;

import java.io.Serializable;

/**
 * What is estimated: orders that are given or were found.
 *
 * @param constant whether the differences have a mean; without effect if they are taken twice
 */
record Specification(ArmaShape arma, Differencing differencing, boolean constant)
        implements Serializable {

    /** A random walk. */
    static Specification randomWalk(boolean withDrift) {
        return new Specification(ArmaShape.of(0, 0), Differencing.of(1), withDrift);
    }

    /** Whether a mean or a drift is estimated; after two differences it would be a parabola. */
    boolean hasConstant() {
        return constant && differencing.rounds() < 2;
    }

    /** {@code mean} of a level, {@code drift} of a difference. */
    String constantName() {
        return differencing.rounds() == 0 ? "mean" : "drift";
    }

    /** Levels below which nothing is estimated: three differences for every parameter. */
    int fewestBars(int regressors) {
        int furthest = Math.max(arma.furthestP(), arma.furthestQ());
        int parameters = arma.size() + 1 + regressors;
        return differencing.lost() + Math.max(3 * parameters, furthest + 3);
    }

    /** The order without the constant, such as {@code ARIMA(1,1,1)}. */
    String label() {
        String plain = "ARIMA(%d,%d,%d)".formatted(arma.p(), differencing.d(), arma.q());
        return arma.period() == 1
                ? plain
                : plain
                        + "(%d,%d,%d)[%d]"
                                .formatted(
                                        arma.seasonalP(),
                                        differencing.seasonal(),
                                        arma.seasonalQ(),
                                        arma.period());
    }
}
