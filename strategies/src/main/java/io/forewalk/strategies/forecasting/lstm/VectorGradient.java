package io.forewalk.strategies.forecasting.lstm;

import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.VectorSpecies;

/** The sums of {@link GradientTiles} on vectors: a tile stays in registers while steps pass by. */
final class VectorGradient implements GradientTiles.Adder {

    private static final VectorSpecies<Float> SPECIES = VectorKernel.SPECIES;
    private static final int SUMS = Lanes.SUMS;
    private static final int HALF = GradientTiles.HALF;

    @Override
    public void add(float[] seen, int x, float[] errors, int halves, float[] sums, int start) {
        for (int lane = 0; lane < SUMS; lane += SPECIES.length()) {
            addLanes(seen, x + lane, errors, lane, halves, sums, start + lane);
        }
    }

    private static void addLanes(
            float[] seen, int x, float[] errors, int e, int halves, float[] sums, int s) {
        FloatVector a00 = load(sums, s);
        FloatVector a01 = load(sums, s + SUMS);
        FloatVector a02 = load(sums, s + 2 * SUMS);
        FloatVector a03 = load(sums, s + 3 * SUMS);
        FloatVector a10 = load(sums, s + 4 * SUMS);
        FloatVector a11 = load(sums, s + 5 * SUMS);
        FloatVector a12 = load(sums, s + 6 * SUMS);
        FloatVector a13 = load(sums, s + 7 * SUMS);
        FloatVector a20 = load(sums, s + 8 * SUMS);
        FloatVector a21 = load(sums, s + 9 * SUMS);
        FloatVector a22 = load(sums, s + 10 * SUMS);
        FloatVector a23 = load(sums, s + 11 * SUMS);
        FloatVector a30 = load(sums, s + 12 * SUMS);
        FloatVector a31 = load(sums, s + 13 * SUMS);
        FloatVector a32 = load(sums, s + 14 * SUMS);
        FloatVector a33 = load(sums, s + 15 * SUMS);
        for (int at = 0; at < halves * HALF; at += HALF) {
            FloatVector x0 = load(seen, x + at);
            FloatVector x1 = load(seen, x + at + SUMS);
            FloatVector x2 = load(seen, x + at + 2 * SUMS);
            FloatVector x3 = load(seen, x + at + 3 * SUMS);
            FloatVector e0 = load(errors, e + at);
            a00 = x0.fma(e0, a00);
            a01 = x1.fma(e0, a01);
            a02 = x2.fma(e0, a02);
            a03 = x3.fma(e0, a03);
            FloatVector e1 = load(errors, e + at + SUMS);
            a10 = x0.fma(e1, a10);
            a11 = x1.fma(e1, a11);
            a12 = x2.fma(e1, a12);
            a13 = x3.fma(e1, a13);
            FloatVector e2 = load(errors, e + at + 2 * SUMS);
            a20 = x0.fma(e2, a20);
            a21 = x1.fma(e2, a21);
            a22 = x2.fma(e2, a22);
            a23 = x3.fma(e2, a23);
            FloatVector e3 = load(errors, e + at + 3 * SUMS);
            a30 = x0.fma(e3, a30);
            a31 = x1.fma(e3, a31);
            a32 = x2.fma(e3, a32);
            a33 = x3.fma(e3, a33);
        }
        a00.intoArray(sums, s);
        a01.intoArray(sums, s + SUMS);
        a02.intoArray(sums, s + 2 * SUMS);
        a03.intoArray(sums, s + 3 * SUMS);
        a10.intoArray(sums, s + 4 * SUMS);
        a11.intoArray(sums, s + 5 * SUMS);
        a12.intoArray(sums, s + 6 * SUMS);
        a13.intoArray(sums, s + 7 * SUMS);
        a20.intoArray(sums, s + 8 * SUMS);
        a21.intoArray(sums, s + 9 * SUMS);
        a22.intoArray(sums, s + 10 * SUMS);
        a23.intoArray(sums, s + 11 * SUMS);
        a30.intoArray(sums, s + 12 * SUMS);
        a31.intoArray(sums, s + 13 * SUMS);
        a32.intoArray(sums, s + 14 * SUMS);
        a33.intoArray(sums, s + 15 * SUMS);
    }

    private static FloatVector load(float[] values, int at) {
        return FloatVector.fromArray(SPECIES, values, at);
    }
}
