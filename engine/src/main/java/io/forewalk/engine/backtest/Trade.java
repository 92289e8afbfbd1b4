package io.forewalk.engine.backtest;

import io.forewalk.engine.market.Instrument;
import java.time.Instant;

/**
 * From leaving zero to the return to zero or the change of sign, at average cost.
 *
 * @param quantity largest number of units held, signed
 * @param entryTime end of the bar in which it began
 * @param entryPrice average fill price of the units bought (sold, if short)
 * @param exitTime end of the bar in which it ended; of an open trade {@link Instant#MAX}
 * @param exitPrice average fill price on the way out; {@code NaN} while open
 * @param pnl gross profit less all its fees; {@code NaN} while open
 * @param commission its fees so far
 * @param entryBar index of the first fill's bar in the instrument's history
 * @param exitBar index of the last fill's bar; -1 while open
 * @param reason why its last units were sold (bought back, if short), as an {@link Order} has it;
 *     empty while open
 */
public record Trade(
        Instrument instrument,
        double quantity,
        Instant entryTime,
        double entryPrice,
        Instant exitTime,
        double exitPrice,
        double pnl,
        double commission,
        int entryBar,
        int exitBar,
        String reason) {

    /** Whether it had not ended by the last bar. */
    public boolean open() {
        return exitBar < 0;
    }
}
