package io.forewalk.strategies.forecasting.lstm;

import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.VectorSpecies;

/**
 * Gradients of weights: inputs times errors, summed over steps and windows. A tile of five inputs
 * by four gates stays in registers while all steps pass by. The gates of a layer are always a
 * multiple of four; inputs left over go one by one.
 */
final class VectorGradient {

    private static final VectorSpecies<Float> SPECIES = VectorKernel.SPECIES;
    private static final int TILE_INPUTS = 5;
    private static final int TILE_GATES = 4;

    private VectorGradient() {}

    /** See {@link LaneKernel#accumulate}. */
    static void accumulate(float[] inputs, int rows, LayerTrace trace, int start, float[] sums) {
        for (int gate = 0; gate < NetworkShape.GATES * trace.width; gate += TILE_GATES) {
            int row = 0;
            for (; row + TILE_INPUTS <= rows; row += TILE_INPUTS) {
                for (int lane = 0; lane < Lanes.SUMS; lane += SPECIES.length()) {
                    fiveInputs(inputs, new Tile(rows, row, gate, start, lane), trace, sums);
                }
            }
            for (; row < rows; row++) {
                for (int lane = 0; lane < Lanes.SUMS; lane += SPECIES.length()) {
                    oneInput(inputs, new Tile(rows, row, gate, start, lane), trace, sums);
                }
            }
        }
    }

    /** Which inputs, gates and partial sums. */
    private record Tile(int rows, int row, int gate, int start, int lane) {

        /** Where the partial sums of the tile's first input and its gate number g lie. */
        int sum(int g) {
            return (start + (gate + g) * rows + row) * Lanes.SUMS + lane;
        }

        int input(int step) {
            return (step * rows + row) * Lanes.BLOCK + lane;
        }

        int error(LayerTrace trace, int step) {
            return trace.gatesAt(step) + gate * Lanes.BLOCK + lane;
        }
    }

    private static void fiveInputs(float[] inputs, Tile tile, LayerTrace trace, float[] sums) {
        int s0 = tile.sum(0);
        int s1 = tile.sum(1);
        int s2 = tile.sum(2);
        int s3 = tile.sum(3);
        FloatVector a00 = load(sums, s0);
        FloatVector a01 = load(sums, s0 + Lanes.SUMS);
        FloatVector a02 = load(sums, s0 + 2 * Lanes.SUMS);
        FloatVector a03 = load(sums, s0 + 3 * Lanes.SUMS);
        FloatVector a04 = load(sums, s0 + 4 * Lanes.SUMS);
        FloatVector a10 = load(sums, s1);
        FloatVector a11 = load(sums, s1 + Lanes.SUMS);
        FloatVector a12 = load(sums, s1 + 2 * Lanes.SUMS);
        FloatVector a13 = load(sums, s1 + 3 * Lanes.SUMS);
        FloatVector a14 = load(sums, s1 + 4 * Lanes.SUMS);
        FloatVector a20 = load(sums, s2);
        FloatVector a21 = load(sums, s2 + Lanes.SUMS);
        FloatVector a22 = load(sums, s2 + 2 * Lanes.SUMS);
        FloatVector a23 = load(sums, s2 + 3 * Lanes.SUMS);
        FloatVector a24 = load(sums, s2 + 4 * Lanes.SUMS);
        FloatVector a30 = load(sums, s3);
        FloatVector a31 = load(sums, s3 + Lanes.SUMS);
        FloatVector a32 = load(sums, s3 + 2 * Lanes.SUMS);
        FloatVector a33 = load(sums, s3 + 3 * Lanes.SUMS);
        FloatVector a34 = load(sums, s3 + 4 * Lanes.SUMS);
        for (int step = 0; step < trace.steps; step++) {
            for (int half = 0; half < Lanes.BLOCK; half += Lanes.SUMS) {
                int input = tile.input(step) + half;
                int error = tile.error(trace, step) + half;
                FloatVector x0 = load(inputs, input);
                FloatVector x1 = load(inputs, input + Lanes.BLOCK);
                FloatVector x2 = load(inputs, input + 2 * Lanes.BLOCK);
                FloatVector x3 = load(inputs, input + 3 * Lanes.BLOCK);
                FloatVector x4 = load(inputs, input + 4 * Lanes.BLOCK);
                FloatVector e0 = load(trace.gates, error);
                a00 = x0.fma(e0, a00);
                a01 = x1.fma(e0, a01);
                a02 = x2.fma(e0, a02);
                a03 = x3.fma(e0, a03);
                a04 = x4.fma(e0, a04);
                FloatVector e1 = load(trace.gates, error + Lanes.BLOCK);
                a10 = x0.fma(e1, a10);
                a11 = x1.fma(e1, a11);
                a12 = x2.fma(e1, a12);
                a13 = x3.fma(e1, a13);
                a14 = x4.fma(e1, a14);
                FloatVector e2 = load(trace.gates, error + 2 * Lanes.BLOCK);
                a20 = x0.fma(e2, a20);
                a21 = x1.fma(e2, a21);
                a22 = x2.fma(e2, a22);
                a23 = x3.fma(e2, a23);
                a24 = x4.fma(e2, a24);
                FloatVector e3 = load(trace.gates, error + 3 * Lanes.BLOCK);
                a30 = x0.fma(e3, a30);
                a31 = x1.fma(e3, a31);
                a32 = x2.fma(e3, a32);
                a33 = x3.fma(e3, a33);
                a34 = x4.fma(e3, a34);
            }
        }
        a00.intoArray(sums, s0);
        a01.intoArray(sums, s0 + Lanes.SUMS);
        a02.intoArray(sums, s0 + 2 * Lanes.SUMS);
        a03.intoArray(sums, s0 + 3 * Lanes.SUMS);
        a04.intoArray(sums, s0 + 4 * Lanes.SUMS);
        a10.intoArray(sums, s1);
        a11.intoArray(sums, s1 + Lanes.SUMS);
        a12.intoArray(sums, s1 + 2 * Lanes.SUMS);
        a13.intoArray(sums, s1 + 3 * Lanes.SUMS);
        a14.intoArray(sums, s1 + 4 * Lanes.SUMS);
        a20.intoArray(sums, s2);
        a21.intoArray(sums, s2 + Lanes.SUMS);
        a22.intoArray(sums, s2 + 2 * Lanes.SUMS);
        a23.intoArray(sums, s2 + 3 * Lanes.SUMS);
        a24.intoArray(sums, s2 + 4 * Lanes.SUMS);
        a30.intoArray(sums, s3);
        a31.intoArray(sums, s3 + Lanes.SUMS);
        a32.intoArray(sums, s3 + 2 * Lanes.SUMS);
        a33.intoArray(sums, s3 + 3 * Lanes.SUMS);
        a34.intoArray(sums, s3 + 4 * Lanes.SUMS);
    }

    private static void oneInput(float[] inputs, Tile tile, LayerTrace trace, float[] sums) {
        int s0 = tile.sum(0);
        int s1 = tile.sum(1);
        int s2 = tile.sum(2);
        int s3 = tile.sum(3);
        FloatVector a00 = load(sums, s0);
        FloatVector a10 = load(sums, s1);
        FloatVector a20 = load(sums, s2);
        FloatVector a30 = load(sums, s3);
        for (int step = 0; step < trace.steps; step++) {
            for (int half = 0; half < Lanes.BLOCK; half += Lanes.SUMS) {
                int input = tile.input(step) + half;
                int error = tile.error(trace, step) + half;
                FloatVector x0 = load(inputs, input);
                FloatVector e0 = load(trace.gates, error);
                a00 = x0.fma(e0, a00);
                FloatVector e1 = load(trace.gates, error + Lanes.BLOCK);
                a10 = x0.fma(e1, a10);
                FloatVector e2 = load(trace.gates, error + 2 * Lanes.BLOCK);
                a20 = x0.fma(e2, a20);
                FloatVector e3 = load(trace.gates, error + 3 * Lanes.BLOCK);
                a30 = x0.fma(e3, a30);
            }
        }
        a00.intoArray(sums, s0);
        a10.intoArray(sums, s1);
        a20.intoArray(sums, s2);
        a30.intoArray(sums, s3);
    }

    private static FloatVector load(float[] values, int at) {
        return FloatVector.fromArray(SPECIES, values, at);
    }
}
