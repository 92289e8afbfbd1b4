package io.forewalk.engine.backtest;

import io.forewalk.engine.market.LogReturns;
import io.forewalk.engine.market.PriceHistory;
import io.forewalk.engine.trading.TargetPosition;
import java.time.Instant;

/** Turns what a strategy wants into sizes, and sizes into units. */
final class Sizer {

    private final Sizing sizing;
    private final Lot lot;
    private final CostModel costs;
    private final double barsPerYear;
    private final int instruments;
    private final Stakes stakes;

    /** A sizer for sizes that are drawn from an instrument's own prices alone. */
    Sizer(TradingTerms terms, int instruments) {
        this(terms, instruments, Stakes.NONE);
    }

    Sizer(TradingTerms terms, int instruments, Stakes stakes) {
        this.sizing = terms.sizing();
        this.lot = terms.account().lot();
        this.costs = new CostModel(terms.costs());
        this.barsPerYear = terms.barsPerYear();
        this.instruments = instruments;
        this.stakes = stakes;
    }

    /**
     * The size of a target as far as it is known at the decision.
     *
     * @param bar the instrument's newest by then
     */
    Size sizeOf(TargetPosition target, PriceHistory known, int bar, Instant now) {
        return switch (target) {
            case TargetPosition.Keep() -> new Size.Exactly(0);
            case TargetPosition.Units(double units) -> new Size.Exactly(lot.whole(Math.abs(units)));
            case TargetPosition.Weight(double weight) -> new Size.Weight(Math.abs(weight));
            case TargetPosition.Share(double share) -> ofShare(Math.abs(share), known, bar, now);
        };
    }

    private Size ofShare(double share, PriceHistory known, int bar, Instant now) {
        return switch (sizing) {
            case Sizing.AllEquity() -> new Size.Weight(share / instruments);
            case Sizing.Fraction(double of) -> new Size.Weight(share * of / instruments);
            case Sizing.FixedUnits(double units) -> new Size.Exactly(lot.whole(share * units));
            case Sizing.FixedMoney(double amount) -> new Size.Money(share * amount);
            case Sizing.Kelly kelly -> new Size.Weight(share * stakes.stake(kelly) / instruments);
            case Sizing.ForecastProportional forecast ->
                    new Size.Weight(share * stakes.stake(forecast, known, bar) / instruments);
            case Sizing.VolatilityTarget target ->
                    new Size.Weight(share * weight(target, known, bar) / instruments);
            case Sizing.InverseVolatility inverse ->
                    new Size.Weight(share * stakes.weight(inverse, known.instrument(), now));
        };
    }

    /** Units of a size at a price. */
    double units(Size size, double price, double equity) {
        return switch (size) {
            case Size.Exactly(double units) -> units;
            case Size.AtMost(double units) -> units;
            case Size.Money(double amount) -> affordable(amount, price);
            case Size.Weight(double weight) -> affordable(weight * equity, price);
        };
    }

    /** Why a weight is 0. */
    String weightless() {
        return switch (sizing) {
            case Sizing.Kelly kelly -> "no edge";
            case Sizing.ForecastProportional forecast -> "no forecast";
            default -> "no volatility";
        };
    }

    /** The most units in whole lots whose value and fee the money pays for. */
    double affordable(double money, double price) {
        double units = lot.floor(costs.unitsFor(money, price));
        // Rounding in the division can leave one lot too many, or, where a lot is smaller than the
        // spacing of doubles, one of those.
        while (lot.units() > 0 && units > 0 && units * price + costs.fee(units, price) > money) {
            units = Math.min(lot.floor(units - lot.units() / 2), Math.nextDown(units));
        }
        return units;
    }

    /**
     * The share of equity with the wanted volatility; 0 where the past has none or is too short.
     */
    private double weight(Sizing.VolatilityTarget target, PriceHistory known, int bar) {
        double deviation = LogReturns.deviation(known, bar, target.lookback());
        return deviation > 0
                ? Math.min(target.cap(), target.annual() / (deviation * Math.sqrt(barsPerYear)))
                : 0;
    }
}
