package io.forewalk.engine.experiment;

import io.forewalk.engine.backtest.BacktestResult;
import io.forewalk.engine.metrics.LedgerReplay;
import java.util.Optional;

/** Runs the contestants of an arena again under other conditions. */
record ArenaReplay(Arena arena) implements LedgerReplay {

    @Override
    public double finalEquity(BacktestResult result, double commissionRate) {
        return arena.finalEquity(result, commissionRate);
    }

    @Override
    public Optional<BacktestResult> foreseeing(BacktestResult result, double share) {
        return Optional.of(arena.foreseeing(result.contestant(), share));
    }
}
