package io.forewalk.engine.backtest;

import io.forewalk.engine.market.Instrument;
import io.forewalk.engine.trading.Holding;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What the account holds of one instrument, and the trades that came of it. */
final class Position {

    private final Instrument instrument;
    private final List<Trade> closed = new ArrayList<>();
    private Optional<OpenTrade> trade = Optional.empty();
    private double units;

    Position(Instrument instrument) {
        this.instrument = instrument;
    }

    /** Signed units. */
    double units() {
        return units;
    }

    boolean isFlat() {
        return units == 0;
    }

    /** Whether the open position began in this bar. */
    boolean enteredIn(int bar) {
        return trade.map(open -> open.entryBar() == bar).orElse(false);
    }

    /** Takes up a fill that does not pass zero: a reversal comes as two. */
    void add(Fill fill, String reason) {
        units += fill.units();
        trade.ifPresentOrElse(
                open -> open.add(fill), () -> trade = Optional.of(new OpenTrade(instrument, fill)));
        if (units == 0) {
            trade.ifPresent(open -> closed.add(open.closedBy(fill, reason)));
            trade = Optional.empty();
        }
    }

    /** The position as a strategy sees it at the close of a bar. */
    Holding holding(int bar) {
        if (trade.isEmpty()) {
            return Holding.NONE;
        }
        OpenTrade open = trade.get();
        return new Holding(units, open.entryPrice(), bar - open.entryBar() + 1);
    }

    List<Trade> closedTrades() {
        return closed;
    }

    Optional<Trade> openTrade() {
        return trade.map(OpenTrade::stillOpen);
    }
}
