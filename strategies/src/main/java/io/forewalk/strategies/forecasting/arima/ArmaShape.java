package io.forewalk.strategies.forecasting.arima;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The orders of a multiplicative seasonal ARMA process and the order of its coefficients: {@code
 * ar, ma, sar, sma}, as R prints them.
 *
 * @param p autoregressive order
 * @param q moving-average order
 * @param seasonalP autoregressive order in steps of a period
 * @param seasonalQ moving-average order in steps of a period
 * @param period bars of a season, 1 without one
 */
record ArmaShape(int p, int q, int seasonalP, int seasonalQ, int period) implements Serializable {

    /** Without a season. */
    static ArmaShape of(int p, int q) {
        return new ArmaShape(p, q, 0, 0, 1);
    }

    /** Number of coefficients. */
    int size() {
        return p + q + seasonalP + seasonalQ;
    }

    /** Furthest lag of the autoregression. */
    int furthestP() {
        return p + seasonalP * period;
    }

    /** Furthest lag of the moving average. */
    int furthestQ() {
        return q + seasonalQ * period;
    }

    /** Names of the coefficients, {@code ar1, .., ma1, .., sar1, .., sma1, ..}. */
    List<String> names() {
        List<String> names = new ArrayList<>();
        for (Block block : blocks()) {
            for (int lag = 1; lag <= block.length(); lag++) {
                names.add(block.name() + lag);
            }
        }
        return names;
    }

    /**
     * The coefficients at a point of the optimiser: always stationary and invertible, since each
     * block has the partial autocorrelations {@code tanh(point)}.
     */
    double[] coefficients(double[] point) {
        double[] coefficients = new double[point.length];
        for (Block block : blocks()) {
            double[] partials = new double[block.length()];
            for (int i = 0; i < partials.length; i++) {
                partials[i] = StrictMath.tanh(point[block.first() + i]);
            }
            double[] polynomial = PartialAutocorrelations.toCoefficients(partials);
            for (int i = 0; i < partials.length; i++) {
                coefficients[block.first() + i] = block.sign() * polynomial[i];
            }
        }
        return coefficients;
    }

    /** The process with these coefficients. */
    ArmaProcess process(double[] coefficients) {
        List<Block> blocks = blocks();
        return ArmaProcess.of(
                Polynomials.multiplicative(
                        blocks.get(0).of(coefficients), blocks.get(2).of(coefficients), period, -1),
                Polynomials.multiplicative(
                        blocks.get(1).of(coefficients), blocks.get(3).of(coefficients), period, 1));
    }

    /** The process at a point of the optimiser. */
    ArmaProcess at(double[] point) {
        return process(coefficients(point));
    }

    /** The blocks in which the coefficients come. */
    List<Block> blocks() {
        return List.of(
                new Block("ar", 0, p, 1, 1),
                new Block("ma", p, q, -1, 1),
                new Block("sar", p + q, seasonalP, 1, period),
                new Block("sma", p + q + seasonalP, seasonalQ, -1, period));
    }

    /**
     * Coefficients of one polynomial.
     *
     * @param first index of its first coefficient
     * @param length its order
     * @param sign -1 where the coefficients are those of the partials' polynomial turned round
     * @param stride bars from one lag to the next
     */
    record Block(String name, int first, int length, int sign, int stride) {

        double[] of(double[] coefficients) {
            return Arrays.copyOfRange(coefficients, first, first + length);
        }
    }
}
