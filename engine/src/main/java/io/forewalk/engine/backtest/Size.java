package io.forewalk.engine.backtest;

/** How large a position an order asks for; never negative, the order knows the side. */
sealed interface Size {

    /** As many units as this share of the equity at the fill pays for. */
    record Weight(double ofEquity) implements Size {}

    /** As many units as so much money pays for, fee included. */
    record Money(double amount) implements Size {}

    /** So many units, or fewer if the cash at the fill does not pay for them. */
    record AtMost(double units) implements Size {}

    /** So many units, or none. */
    record Exactly(double units) implements Size {}
}
