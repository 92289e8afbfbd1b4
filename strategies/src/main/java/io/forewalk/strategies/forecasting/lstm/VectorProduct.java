package io.forewalk.strategies.forecasting.lstm;

import java.util.Arrays;
import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.VectorSpecies;

/**
 * Weights times a block of windows. A tile of five rows by two vectors stays in registers while all
 * columns pass by: ten independent sums hide the latency of a fused multiply-add. Rows left over
 * are computed in a tile aside.
 */
final class VectorProduct {

    private static final VectorSpecies<Float> SPECIES = VectorKernel.SPECIES;
    private static final int LENGTH = SPECIES.length();
    private static final int BLOCK = Lanes.BLOCK;

    private final float[] aside = new float[Matrix.TILE * BLOCK];

    /**
     * See {@link LaneKernel#multiply}.
     *
     * @param afresh from zero, not onto what {@code out} holds
     */
    void multiply(
            Matrix weights, float[] in, int inStart, float[] out, int outStart, boolean afresh) {
        int whole = weights.rows() / Matrix.TILE * Matrix.TILE;
        for (int row = 0; row < whole; row += Matrix.TILE) {
            tile(weights, row, in, inStart, out, outStart + row * BLOCK, afresh);
        }
        if (whole < weights.rows()) {
            int start = outStart + whole * BLOCK;
            int size = (weights.rows() - whole) * BLOCK;
            System.arraycopy(out, start, aside, 0, size);
            tile(weights, whole, in, inStart, aside, 0, afresh);
            System.arraycopy(aside, 0, out, start, size);
        }
    }

    private static void tile(
            Matrix weights, int row, float[] in, int inStart, float[] out, int o, boolean afresh) {
        if (afresh) {
            Arrays.fill(out, o, o + Matrix.TILE * BLOCK, 0);
        }
        for (int lane = 0; lane < BLOCK; lane += 2 * LENGTH) {
            fiveRows(weights, row, in, inStart + lane, out, o + lane);
        }
    }

    private static void fiveRows(
            Matrix weights, int row, float[] in, int inStart, float[] out, int o) {
        float[] tiles = weights.tiles();
        int at = weights.at(row);
        int columns = weights.columns();
        FloatVector a0 = load(out, o);
        FloatVector b0 = load(out, o + LENGTH);
        FloatVector a1 = load(out, o + BLOCK);
        FloatVector b1 = load(out, o + BLOCK + LENGTH);
        FloatVector a2 = load(out, o + 2 * BLOCK);
        FloatVector b2 = load(out, o + 2 * BLOCK + LENGTH);
        FloatVector a3 = load(out, o + 3 * BLOCK);
        FloatVector b3 = load(out, o + 3 * BLOCK + LENGTH);
        FloatVector a4 = load(out, o + 4 * BLOCK);
        FloatVector b4 = load(out, o + 4 * BLOCK + LENGTH);
        for (int column = 0; column < columns; column++) {
            FloatVector a = load(in, inStart + column * BLOCK);
            FloatVector b = load(in, inStart + column * BLOCK + LENGTH);
            int w = at + column * Matrix.TILE;
            FloatVector w0 = FloatVector.broadcast(SPECIES, tiles[w]);
            a0 = w0.fma(a, a0);
            b0 = w0.fma(b, b0);
            FloatVector w1 = FloatVector.broadcast(SPECIES, tiles[w + 1]);
            a1 = w1.fma(a, a1);
            b1 = w1.fma(b, b1);
            FloatVector w2 = FloatVector.broadcast(SPECIES, tiles[w + 2]);
            a2 = w2.fma(a, a2);
            b2 = w2.fma(b, b2);
            FloatVector w3 = FloatVector.broadcast(SPECIES, tiles[w + 3]);
            a3 = w3.fma(a, a3);
            b3 = w3.fma(b, b3);
            FloatVector w4 = FloatVector.broadcast(SPECIES, tiles[w + 4]);
            a4 = w4.fma(a, a4);
            b4 = w4.fma(b, b4);
        }
        a0.intoArray(out, o);
        b0.intoArray(out, o + LENGTH);
        a1.intoArray(out, o + BLOCK);
        b1.intoArray(out, o + BLOCK + LENGTH);
        a2.intoArray(out, o + 2 * BLOCK);
        b2.intoArray(out, o + 2 * BLOCK + LENGTH);
        a3.intoArray(out, o + 3 * BLOCK);
        b3.intoArray(out, o + 3 * BLOCK + LENGTH);
        a4.intoArray(out, o + 4 * BLOCK);
        b4.intoArray(out, o + 4 * BLOCK + LENGTH);
    }

    private static FloatVector load(float[] values, int at) {
        return FloatVector.fromArray(SPECIES, values, at);
    }
}
