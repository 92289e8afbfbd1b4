package io.forewalk.config.architecture.planted.engine.statistics;

import io.forewalk.config.architecture.planted.engine.market.GoesRound;

/** The other half of a cycle. */
public final class ComesBack {
    GoesRound[] others = {};
}
