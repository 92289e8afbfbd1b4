package io.forewalk.config.architecture.planted.engine.statistics;

import java.util.SplittableRandom;

final class MakesItsOwnChance {
    int roll() {
        return new SplittableRandom(7).nextInt(6);
    }
}
