package io.forewalk.config.architecture.planted.engine.market;

import java.time.Clock;

final class KeepsAClock {
    Clock clock = Clock.systemUTC();
}
