package io.forewalk.strategies.forecasting.lstm;

import static io.forewalk.strategies.forecasting.lstm.GradientSums.TILE;

/**
 * Gradients of weights: what gates saw times their errors, summed over steps and windows, in tiles
 * of four gates by four rows seen. Some steps are taken at a time, so that they stay in the second
 * cache for all gates. Rows of a tile are first copied side by side: in the trace they lie a
 * multiple of a large power of two apart and would push each other out of the first cache.
 */
final class GradientTiles {

    /** Half a block of one step: all a tile's rows, one value per partial sum. */
    static final int HALF = TILE * Lanes.SUMS;

    private static final int STEPS_AT_A_TIME = 30;

    private final Adder adder;
    private float[] seen = new float[0];
    private final float[] errors = new float[2 * STEPS_AT_A_TIME * HALF];

    GradientTiles(Adder adder) {
        this.adder = adder;
    }

    /** Adds the products of one tile. */
    interface Adder {

        /**
         * Adds {@code seen error} to each sum of a tile, half after half.
         *
         * @param seen shape [halves][TILE][SUMS] from {@code x}
         * @param errors shape [halves][TILE][SUMS]
         * @param sums shape [TILE gates][TILE rows][SUMS] from {@code start}
         */
        void add(float[] seen, int x, float[] errors, int halves, float[] sums, int start);
    }

    /** See {@link LaneKernel#accumulate}. */
    void accumulate(LayerTrace trace, int steps, GradientSums sums) {
        int rowTiles = GradientSums.tiles(trace.seenRows);
        if (seen.length < rowTiles * errors.length) {
            seen = new float[rowTiles * errors.length];
        }
        for (int step = 0; step < steps; step += STEPS_AT_A_TIME) {
            int halves = 2 * Math.min(STEPS_AT_A_TIME, steps - step);
            for (int tile = 0; tile < rowTiles; tile++) {
                packSeen(trace, step, halves, tile);
            }
            for (int tile = 0; tile < trace.gateRows / TILE; tile++) {
                packErrors(trace, step, halves, tile);
                for (int rowTile = 0; rowTile < rowTiles; rowTile++) {
                    int x = rowTile * halves * HALF;
                    adder.add(seen, x, errors, halves, sums.partial(), sums.tileAt(tile, rowTile));
                }
            }
        }
    }

    // Shape [tiles][halves][TILE][SUMS]. The last row fills up its tile; nobody reads those sums.
    private void packSeen(LayerTrace trace, int firstStep, int halves, int tile) {
        for (int i = 0; i < TILE; i++) {
            int row = Math.min(tile * TILE + i, trace.seenRows - 1);
            int from = trace.seenAt(firstStep) + row * Lanes.BLOCK;
            int to = tile * halves * HALF + i * Lanes.SUMS;
            pack(trace.seen, from, trace.seenRows * Lanes.BLOCK, seen, to, halves);
        }
    }

    // Shape [halves][TILE][SUMS].
    private void packErrors(LayerTrace trace, int firstStep, int halves, int tile) {
        for (int i = 0; i < TILE; i++) {
            int from = trace.gatesAt(firstStep) + (tile * TILE + i) * Lanes.BLOCK;
            pack(trace.gates, from, trace.gateRows * Lanes.BLOCK, errors, i * Lanes.SUMS, halves);
        }
    }

    private static void pack(float[] from, int start, int stride, float[] to, int at, int halves) {
        for (int half = 0; half < halves; half++) {
            int source = start + (half >> 1) * stride + (half & 1) * Lanes.SUMS;
            System.arraycopy(from, source, to, at + half * HALF, Lanes.SUMS);
        }
    }
}
