package io.forewalk.config.architecture.planted.engine.random;

import java.util.SplittableRandom;

final class ForgetsTheSeed {
    int roll() {
        return new SplittableRandom().nextInt(6);
    }
}
