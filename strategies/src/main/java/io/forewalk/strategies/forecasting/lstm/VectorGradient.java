package io.forewalk.strategies.forecasting.lstm;

import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.VectorSpecies;

/**
 * Gradients of weights: inputs times errors, summed over steps and windows. A tile of five inputs
 * by four gates stays in registers while all steps pass by. Rows of a tile are first copied side by
 * side: in the trace they lie a multiple of a large power of two apart and would push each other
 * out of the first cache. The gates of a layer are always a multiple of four; inputs left over go
 * one by one.
 */
final class VectorGradient {

    private static final VectorSpecies<Float> SPECIES = VectorKernel.SPECIES;
    private static final int BLOCK = Lanes.BLOCK;
    private static final int TILE_INPUTS = 5;
    private static final int TILE_GATES = 4;

    private float[] packedInputs = new float[0];
    private float[] packedErrors = new float[0];

    /** See {@link LaneKernel#accumulate}. */
    void accumulate(float[] inputs, int rows, LayerTrace trace, int start, float[] sums) {
        int tiled = rows / TILE_INPUTS * TILE_INPUTS;
        packInputs(inputs, rows, tiled, trace.steps);
        for (int gate = 0; gate < NetworkShape.GATES * trace.width; gate += TILE_GATES) {
            packErrors(trace, gate);
            for (int row = 0; row < rows; row += row < tiled ? TILE_INPUTS : 1) {
                int sum = (start + gate * rows + row) * Lanes.SUMS;
                for (int lane = 0; lane < Lanes.SUMS; lane += SPECIES.length()) {
                    if (row < tiled) {
                        int input = row * trace.steps * BLOCK + lane;
                        fiveInputs(trace.steps, input, lane, rows * Lanes.SUMS, sums, sum + lane);
                    } else {
                        oneInput(inputs, row * BLOCK + lane, rows, lane, sums, sum + lane);
                    }
                }
            }
        }
    }

    // To shape [tiles][halves][TILE_INPUTS][SUMS], where a half is half a block of one step.
    private void packInputs(float[] inputs, int rows, int tiled, int steps) {
        if (packedInputs.length < tiled * steps * BLOCK) {
            packedInputs = new float[tiled * steps * BLOCK];
        }
        for (int row = 0; row < tiled; row++) {
            int tile = row / TILE_INPUTS * TILE_INPUTS;
            int to = tile * steps * BLOCK + (row - tile) * Lanes.SUMS;
            for (int step = 0; step < steps; step++) {
                int from = (step * rows + row) * BLOCK;
                copyHalves(
                        inputs, from, packedInputs, to + step * TILE_INPUTS * BLOCK, TILE_INPUTS);
            }
        }
    }

    // To shape [halves][TILE_GATES][SUMS].
    private void packErrors(LayerTrace trace, int gate) {
        int size = TILE_GATES * BLOCK;
        if (packedErrors.length != trace.steps * size) {
            packedErrors = new float[trace.steps * size];
        }
        for (int step = 0; step < trace.steps; step++) {
            for (int g = 0; g < TILE_GATES; g++) {
                int from = trace.gatesAt(step) + (gate + g) * BLOCK;
                copyHalves(
                        trace.gates, from, packedErrors, step * size + g * Lanes.SUMS, TILE_GATES);
            }
        }
    }

    private static void copyHalves(float[] from, int start, float[] to, int at, int tile) {
        for (int lane = 0; lane < Lanes.SUMS; lane += SPECIES.length()) {
            load(from, start + lane).intoArray(to, at + lane);
            load(from, start + Lanes.SUMS + lane).intoArray(to, at + tile * Lanes.SUMS + lane);
        }
    }

    /** Sums of one gate lie {@code stride} behind those of the gate before. */
    private void fiveInputs(int steps, int input, int error, int stride, float[] sums, int sum) {
        float[] inputs = packedInputs;
        float[] errors = packedErrors;
        int s0 = sum;
        int s1 = s0 + stride;
        int s2 = s1 + stride;
        int s3 = s2 + stride;
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
        for (int half = 0; half < 2 * steps; half++) {
            int x = input + half * TILE_INPUTS * Lanes.SUMS;
            int e = error + half * TILE_GATES * Lanes.SUMS;
            FloatVector x0 = load(inputs, x);
            FloatVector x1 = load(inputs, x + Lanes.SUMS);
            FloatVector x2 = load(inputs, x + 2 * Lanes.SUMS);
            FloatVector x3 = load(inputs, x + 3 * Lanes.SUMS);
            FloatVector x4 = load(inputs, x + 4 * Lanes.SUMS);
            FloatVector e0 = load(errors, e);
            a00 = x0.fma(e0, a00);
            a01 = x1.fma(e0, a01);
            a02 = x2.fma(e0, a02);
            a03 = x3.fma(e0, a03);
            a04 = x4.fma(e0, a04);
            FloatVector e1 = load(errors, e + Lanes.SUMS);
            a10 = x0.fma(e1, a10);
            a11 = x1.fma(e1, a11);
            a12 = x2.fma(e1, a12);
            a13 = x3.fma(e1, a13);
            a14 = x4.fma(e1, a14);
            FloatVector e2 = load(errors, e + 2 * Lanes.SUMS);
            a20 = x0.fma(e2, a20);
            a21 = x1.fma(e2, a21);
            a22 = x2.fma(e2, a22);
            a23 = x3.fma(e2, a23);
            a24 = x4.fma(e2, a24);
            FloatVector e3 = load(errors, e + 3 * Lanes.SUMS);
            a30 = x0.fma(e3, a30);
            a31 = x1.fma(e3, a31);
            a32 = x2.fma(e3, a32);
            a33 = x3.fma(e3, a33);
            a34 = x4.fma(e3, a34);
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

    private void oneInput(float[] inputs, int input, int rows, int error, float[] sums, int sum) {
        int stride = rows * Lanes.SUMS;
        float[] errors = packedErrors;
        int s0 = sum;
        int s1 = s0 + stride;
        int s2 = s1 + stride;
        int s3 = s2 + stride;
        FloatVector a00 = load(sums, s0);
        FloatVector a10 = load(sums, s1);
        FloatVector a20 = load(sums, s2);
        FloatVector a30 = load(sums, s3);
        int halves = errors.length / TILE_GATES / Lanes.SUMS;
        for (int half = 0; half < halves; half++) {
            int x = input + (half >> 1) * rows * BLOCK + (half & 1) * Lanes.SUMS;
            int e = error + half * TILE_GATES * Lanes.SUMS;
            FloatVector x0 = load(inputs, x);
            FloatVector e0 = load(errors, e);
            a00 = x0.fma(e0, a00);
            FloatVector e1 = load(errors, e + Lanes.SUMS);
            a10 = x0.fma(e1, a10);
            FloatVector e2 = load(errors, e + 2 * Lanes.SUMS);
            a20 = x0.fma(e2, a20);
            FloatVector e3 = load(errors, e + 3 * Lanes.SUMS);
            a30 = x0.fma(e3, a30);
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
