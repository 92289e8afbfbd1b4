package io.forewalk.config.architecture.planted.engine.market;

import io.forewalk.config.architecture.planted.engine.statistics.ComesBack;

/** One half of a cycle. */
public final class GoesRound {
    ComesBack other = new ComesBack();
}
