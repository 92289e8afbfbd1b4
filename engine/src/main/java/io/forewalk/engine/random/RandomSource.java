package io.forewalk.engine.random;

import java.io.Serializable;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;

/**
 * A seed that is split by names: {@code new RandomSource(7).named("lstm").named("SPY")}. Equal
 * paths of names give equal generators, whatever else runs before or beside.
 */
public record RandomSource(long seed) implements Serializable {

    private static final long GOLDEN = 0x9E3779B97F4A7C15L;

    /** The source of a part of the work; different names give unrelated seeds. */
    public RandomSource named(String name) {
        long hash = mix(seed + GOLDEN);
        for (int i = 0; i < name.length(); i++) {
            hash = mix(hash ^ name.charAt(i)) + GOLDEN;
        }
        return new RandomSource(mix(hash ^ name.length()));
    }

    /** A fresh generator; each call starts the same sequence again. */
    public RandomGenerator generator() {
        return new SplittableRandom(seed);
    }

    /** The 64-bit finaliser "variant 13" of David Stafford (2011). */
    private static long mix(long bits) {
        long z = (bits ^ (bits >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return z ^ (z >>> 31);
    }
}
