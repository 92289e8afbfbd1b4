package io.forewalk.engine.experiment;

import io.forewalk.engine.backtest.EquityCurve;
import io.forewalk.engine.market.Instrument;
import java.util.Optional;

/**
 * The account of what the contestants are measured against.
 *
 * @param symbol of the instrument or index that is held, {@link Experiment#EQUAL_WEIGHT} for all
 *     instruments in equal parts
 * @param index the instrument held, if it is neither forecast nor traded by the contestants
 * @param curve at the contestants' closes, under their account's rules
 */
public record HeldBenchmark(String symbol, Optional<Instrument> index, EquityCurve curve) {

    /** What it ends with. */
    public double finalEquity() {
        return curve.equity(curve.length() - 1);
    }
}
