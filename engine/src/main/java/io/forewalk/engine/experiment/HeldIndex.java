package io.forewalk.engine.experiment;

import io.forewalk.engine.backtest.EquityCurve;
import io.forewalk.engine.market.Instrument;

/**
 * Buy and hold of an index that is neither forecast nor traded, what the contestants are measured
 * against.
 *
 * @param curve at the contestants' closes, under their account's rules
 */
public record HeldIndex(Instrument instrument, EquityCurve curve) {}
