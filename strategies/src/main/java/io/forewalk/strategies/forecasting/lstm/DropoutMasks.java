package io.forewalk.strategies.forecasting.lstm;

import io.forewalk.engine.random.RandomSource;

/**
 * Which values dropout keeps in one training step. Each decision is a hash of where it is made, the
 * seed, iteration, layer, window's place in the batch, step and unit, so there is no state to save
 * and neither blocks nor threads can change it.
 */
final class DropoutMasks {

    private static final long GOLDEN = 0x9E3779B97F4A7C15L;

    // One hash decides for two units, with 31 bits each.
    private static final double HALF_RANGE = 0x1p31;

    private final double dropped;
    private final long seed;

    private DropoutMasks(double dropped, long seed) {
        this.dropped = dropped;
        this.seed = seed;
    }

    /** The masks behind a layer in one training step. */
    static DropoutMasks of(double dropped, RandomSource training, int iteration, int layer) {
        RandomSource step = training.named("dropout " + iteration);
        return new DropoutMasks(dropped, step.named("layer " + layer).seed());
    }

    /** Everything is kept. */
    static DropoutMasks none() {
        return new DropoutMasks(0, 0);
    }

    boolean drop() {
        return dropped > 0;
    }

    /**
     * Writes 0 for what is dropped and one over the retained share for what is kept.
     *
     * @param firstWindow the block's first place in the batch
     * @param mask shape [units][BLOCK] from {@code start}
     */
    void fill(int firstWindow, int step, int units, float[] mask, int start) {
        float kept = (float) (1 / (1 - dropped));
        int threshold = (int) (dropped * HALF_RANGE);
        long[] places = places(firstWindow, step);
        long[] bits = new long[Lanes.BLOCK];
        for (int unit = 0; unit < units; unit += 2) {
            int row = start + unit * Lanes.BLOCK;
            int next = unit + 1 < units ? row + Lanes.BLOCK : row;
            for (int lane = 0; lane < Lanes.BLOCK; lane++) {
                bits[lane] = mix(places[lane] + GOLDEN * (unit + 1));
            }
            for (int lane = 0; lane < Lanes.BLOCK; lane++) {
                mask[next + lane] = kept * atLeast(threshold, (int) bits[lane] >>> 1);
            }
            for (int lane = 0; lane < Lanes.BLOCK; lane++) {
                mask[row + lane] = kept * atLeast(threshold, (int) (bits[lane] >>> 33));
            }
        }
    }

    // 1 or 0 without a branch, which chance would send the wrong way each fifth time.
    private static int atLeast(int threshold, int value) {
        return (threshold - 1 - value) >>> 31;
    }

    private long[] places(int firstWindow, int step) {
        long[] places = new long[Lanes.BLOCK];
        for (int lane = 0; lane < Lanes.BLOCK; lane++) {
            long window = mix(seed + GOLDEN * (firstWindow + lane + 1));
            places[lane] = mix(window + GOLDEN * (step + 1));
        }
        return places;
    }

    /** The 64-bit finaliser "variant 13" of David Stafford (2011). */
    private static long mix(long bits) {
        long z = (bits ^ (bits >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return z ^ (z >>> 31);
    }
}
