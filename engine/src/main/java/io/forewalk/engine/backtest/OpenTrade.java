package io.forewalk.engine.backtest;

import io.forewalk.engine.market.Instrument;
import java.time.Instant;

/** A trade that has not ended: entry and exit fills summed up, at average cost. */
final class OpenTrade {

    private final Instrument instrument;
    private final Fill first;
    private final double side;
    private double held;
    private double peak;
    private double enteredUnits;
    private double enteredValue;
    private double exitedUnits;
    private double exitedValue;
    private double fees;

    OpenTrade(Instrument instrument, Fill first) {
        this.instrument = instrument;
        this.first = first;
        this.side = Math.signum(first.units());
        add(first);
    }

    /** Takes up a fill that does not pass zero. */
    void add(Fill fill) {
        held += fill.units();
        peak = Math.max(peak, Math.abs(held));
        fees += fill.fee();
        if (Math.signum(fill.units()) == side) {
            enteredUnits += Math.abs(fill.units());
            enteredValue += fill.value();
        } else {
            exitedUnits += Math.abs(fill.units());
            exitedValue += fill.value();
        }
    }

    double entryPrice() {
        return enteredValue / enteredUnits;
    }

    int entryBar() {
        return first.bar();
    }

    /** The trade that this fill has ended. */
    Trade closedBy(Fill last, String reason) {
        double pnl = side * (exitedValue - enteredValue) - fees;
        return trade(last.time(), exitedValue / exitedUnits, pnl, last.bar(), reason);
    }

    /** The trade as it stands. */
    Trade stillOpen() {
        return trade(Instant.MAX, Double.NaN, Double.NaN, -1, "");
    }

    private Trade trade(
            Instant exitTime, double exitPrice, double pnl, int exitBar, String reason) {
        return new Trade(
                instrument,
                side * peak,
                first.time(),
                entryPrice(),
                exitTime,
                exitPrice,
                pnl,
                fees,
                first.bar(),
                exitBar,
                reason);
    }
}
