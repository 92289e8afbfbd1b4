package io.forewalk.config.architecture.planted.engine.random;

import java.util.SplittableRandom;
import java.util.random.RandomGenerator;

/** Seeded, in the one package for it. */
public final class AllowedChance {
    /** A generator. */
    public RandomGenerator generator(long seed) {
        return new SplittableRandom(seed);
    }
}
