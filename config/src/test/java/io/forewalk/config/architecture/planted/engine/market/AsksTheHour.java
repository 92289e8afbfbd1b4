package io.forewalk.config.architecture.planted.engine.market;

import java.time.Instant;

final class AsksTheHour {
    Instant hour() {
        return Instant.now();
    }
}
