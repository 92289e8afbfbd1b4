package io.forewalk.strategies.trading.expression;

import io.forewalk.strategies.trading.expression.Operation.AccountValue;
import io.forewalk.strategies.trading.expression.Operation.Pointwise;
import io.forewalk.strategies.trading.expression.Operation.Prediction;
import io.forewalk.strategies.trading.expression.Operation.Price;
import java.util.List;

/**
 * What a function is called with, checked, defaults filled in; and the means to say what it is.
 *
 * @param quantities those of the parameters that want a number at every bar, in their order
 * @param bars the whole numbers of bars, in their order
 * @param number the factor, or the level of a quantile
 * @param forecaster by name; empty for the strategy's own
 */
record Arguments(
        Quantities quantitiesMaker,
        List<Quantity> quantities,
        List<Integer> bars,
        double number,
        String forecaster) {

    /** A column of the bars. */
    Quantity price(Price price) {
        return quantitiesMaker.of(price);
    }

    /** A fact about the position. */
    Quantity account(AccountValue value) {
        return quantitiesMaker.of(value);
    }

    /** A number of the forecast. */
    Quantity predicted(PredictedValue value) {
        boolean quantile =
                value == PredictedValue.OPEN_QUANTILE || value == PredictedValue.CLOSE_QUANTILE;
        return quantitiesMaker.of(
                new Prediction(value, quantile ? number : Double.NaN, forecaster));
    }

    /** One of the numbers it is called with. */
    Quantity quantity(int which) {
        return quantities.get(which);
    }

    /** One of the numbers of bars it is called with. */
    int bars(int which) {
        return bars.get(which);
    }

    /** A function that looks back. */
    Quantity apply(Kernel kernel, int settings, Quantity... operands) {
        return quantitiesMaker.apply(kernel, List.of(settings), operands);
    }

    /** A number at the same bar. */
    Quantity point(Pointwise operation, Quantity a, Quantity b) {
        return quantitiesMaker.point(operation, a, b);
    }

    /** A number of one other at the same bar. */
    Quantity point(Pointwise operation, Quantity of) {
        return quantitiesMaker.of(operation, of);
    }

    /** A number some bars ago. */
    Quantity earlier(Quantity of, int bars) {
        return quantitiesMaker.earlier(of, bars);
    }

    /** A number that never changes. */
    Quantity constant(double value) {
        return quantitiesMaker.constant(value);
    }

    /** So many times a quantity. */
    Quantity times(double factor, Quantity of) {
        return point(Pointwise.TIMES, constant(factor), of);
    }

    /** The first less the second. */
    Quantity minus(Quantity a, Quantity b) {
        return point(Pointwise.MINUS, a, b);
    }

    /** The first and the second. */
    Quantity plus(Quantity a, Quantity b) {
        return point(Pointwise.PLUS, a, b);
    }

    /** The first divided by the second. */
    Quantity over(Quantity a, Quantity b) {
        return point(Pointwise.DIVIDED, a, b);
    }
}
