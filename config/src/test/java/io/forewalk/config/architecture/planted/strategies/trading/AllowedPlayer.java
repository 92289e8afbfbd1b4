package io.forewalk.config.architecture.planted.strategies.trading;

import io.forewalk.config.architecture.planted.engine.statistics.AllowedNumbers;

/** Looks down, as a player may. */
public final class AllowedPlayer {
    AllowedNumbers numbers = new AllowedNumbers();
}
