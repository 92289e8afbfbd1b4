package io.forewalk.strategies.trading.expression;

import static io.forewalk.strategies.trading.expression.Parameter.forecaster;
import static io.forewalk.strategies.trading.expression.Parameter.level;

import io.forewalk.strategies.trading.expression.Function.Group;
import io.forewalk.strategies.trading.expression.Operation.AccountValue;
import io.forewalk.strategies.trading.expression.Operation.Price;

/** The words for what is known at a bar: prices, predictions, the position. */
final class BarWords {

    private static final String BARS = "the bars";
    private static final String LOG = "the forecast";
    private static final String ACCOUNT = "the account";

    private BarWords() {}

    static void addTo(FunctionTable words) {
        prices(words.in(Group.PRICES));
        points(words.in(Group.PREDICTIONS));
        spreads(words.in(Group.PREDICTIONS));
        position(words.in(Group.POSITION));
    }

    private static void prices(FunctionTable.Entry words) {
        words.number("open", "open", BARS, with -> with.price(Price.OPEN))
                .number("high", "high", BARS, with -> with.price(Price.HIGH))
                .number("low", "low", BARS, with -> with.price(Price.LOW))
                .number("close", "close", BARS, with -> with.price(Price.CLOSE))
                .number(
                        "volume",
                        "volume; unknown where the file has none",
                        BARS,
                        with -> with.price(Price.VOLUME))
                .number(
                        "typicalPrice",
                        "(high + low + close) / 3",
                        "TypicalPriceIndicator",
                        BarWords::typicalPrice);
    }

    /** The mean of high, low and close. */
    static Quantity typicalPrice(Arguments with) {
        Quantity sum = with.plus(with.price(Price.HIGH), with.price(Price.LOW));
        return with.over(with.plus(sum, with.price(Price.CLOSE)), with.constant(3));
    }

    private static void points(FunctionTable.Entry words) {
        words.number(
                        "predictedOpen",
                        "the next bar's open as predicted now",
                        LOG,
                        with -> with.predicted(PredictedValue.OPEN),
                        forecaster())
                .number(
                        "predictedClose",
                        "the next bar's close as predicted now",
                        LOG,
                        with -> with.predicted(PredictedValue.CLOSE),
                        forecaster())
                .number(
                        "predictedReturn",
                        "predictedClose / close - 1",
                        LOG,
                        with ->
                                with.minus(
                                        with.over(
                                                with.predicted(PredictedValue.CLOSE),
                                                with.price(Price.CLOSE)),
                                        with.constant(1)),
                        forecaster());
    }

    private static void spreads(FunctionTable.Entry words) {
        words.number(
                        "predictedOpenSd",
                        "standard deviation of the predicted open, in price units",
                        LOG,
                        with -> with.predicted(PredictedValue.OPEN_DEVIATION),
                        forecaster())
                .number(
                        "predictedCloseSd",
                        "standard deviation of the predicted close, in price units",
                        LOG,
                        with -> with.predicted(PredictedValue.CLOSE_DEVIATION),
                        forecaster())
                .number(
                        "predictedOpenQuantile",
                        "quantile of the predicted open",
                        LOG,
                        with -> with.predicted(PredictedValue.OPEN_QUANTILE),
                        level(),
                        forecaster())
                .number(
                        "predictedCloseQuantile",
                        "quantile of the predicted close",
                        LOG,
                        with -> with.predicted(PredictedValue.CLOSE_QUANTILE),
                        level(),
                        forecaster());
    }

    private static void position(FunctionTable.Entry words) {
        words.number(
                        "position",
                        "side of the position: 1 long, -1 short, 0 none",
                        ACCOUNT,
                        with -> with.account(AccountValue.POSITION))
                .number(
                        "barsHeld",
                        "closes since the first fill, that bar's included; 0 without a position",
                        ACCOUNT,
                        with -> with.account(AccountValue.BARS_HELD))
                .number(
                        "entryPrice",
                        "average price of the fills; unknown without a position",
                        ACCOUNT,
                        with -> with.account(AccountValue.ENTRY_PRICE))
                .number(
                        "openProfit",
                        "gain at the close as a share of the entry price, before costs;"
                                + " unknown without a position",
                        ACCOUNT,
                        with -> with.account(AccountValue.OPEN_PROFIT));
    }
}
