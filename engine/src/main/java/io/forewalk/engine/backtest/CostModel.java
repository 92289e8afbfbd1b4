package io.forewalk.engine.backtest;

/** Prices and fees as the {@link Costs} say. */
final class CostModel {

    private static final double DAYS_PER_YEAR = 365;

    private final Costs costs;

    CostModel(Costs costs) {
        this.costs = costs;
    }

    /**
     * The price of a market fill: always worse for the trader than its reference.
     *
     * @param side above 0 for buying, below for selling
     */
    double price(double reference, double side) {
        double sign = Math.signum(side);
        double away = costs.spread() / 2 + costs.slippage().rate();
        return reference * (1 + sign * away) + sign * ticks();
    }

    /** The commission of a fill. */
    double fee(double units, double price) {
        Costs.Commission commission = costs.commission();
        double fee = commission.fixed() + commission.rate() * Math.abs(units) * price;
        return Math.max(commission.minimum(), fee);
    }

    /** What a fill lost to the spread, in money; it sits in the price. */
    double spreadPaid(Fill fill) {
        return isAtReference(fill)
                ? 0
                : Math.abs(fill.units()) * fill.reference() * (costs.spread() / 2);
    }

    /** What a fill lost to slippage, in money; it sits in the price. */
    double slippagePaid(Fill fill) {
        return isAtReference(fill)
                ? 0
                : Math.abs(fill.units()) * (fill.reference() * costs.slippage().rate() + ticks());
    }

    /** Whether a fill lost nothing on the way: that of a limit order, or of a market without. */
    private static boolean isAtReference(Fill fill) {
        return fill.price() == fill.reference();
    }

    /** The fee for borrowing units over so many calendar days. */
    double borrowFee(double units, double close, long days) {
        return Math.abs(units) * close * costs.borrow().annualRate() * days / DAYS_PER_YEAR;
    }

    boolean chargesBorrowing() {
        return costs.borrow().annualRate() > 0;
    }

    /**
     * The most units, not rounded to lots, whose value and fee the money pays for; never negative.
     */
    double unitsFor(double money, double price) {
        Costs.Commission commission = costs.commission();
        double byRate = (money - commission.fixed()) / (price * (1 + commission.rate()));
        double byMinimum = (money - commission.minimum()) / price;
        return Math.max(0, Math.min(byRate, byMinimum));
    }

    private double ticks() {
        return costs.slippage().ticks() * costs.slippage().tickSize();
    }
}
