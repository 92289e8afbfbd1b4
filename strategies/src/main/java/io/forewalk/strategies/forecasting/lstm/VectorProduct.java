package io.forewalk.strategies.forecasting.lstm;

import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.VectorSpecies;

/**
 * Weights times a block of windows. A tile of five rows by two vectors stays in registers while all
 * columns pass by: ten independent sums hide the latency of a fused multiply-add.
 */
final class VectorProduct {

    private static final VectorSpecies<Float> SPECIES = VectorKernel.SPECIES;
    private static final int LENGTH = SPECIES.length();

    private VectorProduct() {}

    /** See {@link LaneKernel#multiply}. */
    static void multiply(Matrix weights, float[] in, int inStart, float[] out, int outStart) {
        int row = 0;
        for (; row + Matrix.TILE <= weights.rows(); row += Matrix.TILE) {
            for (int lane = 0; lane < Lanes.BLOCK; lane += 2 * LENGTH) {
                fiveRows(
                        weights, row, in, inStart + lane, out, outStart + row * Lanes.BLOCK + lane);
            }
        }
        for (; row < weights.rows(); row++) {
            for (int lane = 0; lane < Lanes.BLOCK; lane += 2 * LENGTH) {
                oneRow(weights, row, in, inStart + lane, out, outStart + row * Lanes.BLOCK + lane);
            }
        }
    }

    private static void fiveRows(
            Matrix weights, int row, float[] in, int inStart, float[] out, int outStart) {
        float[] tiles = weights.tiles();
        int at = weights.at(row);
        int o0 = outStart;
        int o1 = o0 + Lanes.BLOCK;
        int o2 = o1 + Lanes.BLOCK;
        int o3 = o2 + Lanes.BLOCK;
        int o4 = o3 + Lanes.BLOCK;
        FloatVector a0 = load(out, o0);
        FloatVector b0 = load(out, o0 + LENGTH);
        FloatVector a1 = load(out, o1);
        FloatVector b1 = load(out, o1 + LENGTH);
        FloatVector a2 = load(out, o2);
        FloatVector b2 = load(out, o2 + LENGTH);
        FloatVector a3 = load(out, o3);
        FloatVector b3 = load(out, o3 + LENGTH);
        FloatVector a4 = load(out, o4);
        FloatVector b4 = load(out, o4 + LENGTH);
        for (int column = 0; column < weights.columns(); column++) {
            FloatVector a = load(in, inStart + column * Lanes.BLOCK);
            FloatVector b = load(in, inStart + column * Lanes.BLOCK + LENGTH);
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
        a0.intoArray(out, o0);
        b0.intoArray(out, o0 + LENGTH);
        a1.intoArray(out, o1);
        b1.intoArray(out, o1 + LENGTH);
        a2.intoArray(out, o2);
        b2.intoArray(out, o2 + LENGTH);
        a3.intoArray(out, o3);
        b3.intoArray(out, o3 + LENGTH);
        a4.intoArray(out, o4);
        b4.intoArray(out, o4 + LENGTH);
    }

    private static void oneRow(
            Matrix weights, int row, float[] in, int inStart, float[] out, int outStart) {
        int at = weights.at(row);
        FloatVector a = load(out, outStart);
        FloatVector b = load(out, outStart + LENGTH);
        for (int column = 0; column < weights.columns(); column++) {
            float weight = weights.tiles()[at + column * Matrix.TILE];
            FloatVector w = FloatVector.broadcast(SPECIES, weight);
            a = w.fma(load(in, inStart + column * Lanes.BLOCK), a);
            b = w.fma(load(in, inStart + column * Lanes.BLOCK + LENGTH), b);
        }
        a.intoArray(out, outStart);
        b.intoArray(out, outStart + LENGTH);
    }

    private static FloatVector load(float[] values, int at) {
        return FloatVector.fromArray(SPECIES, values, at);
    }
}
