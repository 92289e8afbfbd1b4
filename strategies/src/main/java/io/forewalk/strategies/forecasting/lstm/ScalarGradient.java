package io.forewalk.strategies.forecasting.lstm;

import static io.forewalk.strategies.forecasting.lstm.GradientSums.TILE;

/** The sums of {@link GradientTiles} one by one: four gates by two rows stay in registers. */
final class ScalarGradient implements GradientTiles.Adder {

    private static final int SUMS = Lanes.SUMS;
    private static final int HALF = GradientTiles.HALF;

    @Override
    public void add(float[] seen, int x, float[] errors, int halves, float[] sums, int start) {
        for (int row = 0; row < TILE; row += 2) {
            for (int lane = 0; lane < SUMS; lane++) {
                int place = row * SUMS + lane;
                addLane(seen, x + place, errors, lane, halves, sums, start + place);
            }
        }
    }

    private static void addLane(
            float[] seen, int x, float[] errors, int e, int halves, float[] sums, int s) {
        float a0 = sums[s];
        float b0 = sums[s + SUMS];
        float a1 = sums[s + 4 * SUMS];
        float b1 = sums[s + 5 * SUMS];
        float a2 = sums[s + 8 * SUMS];
        float b2 = sums[s + 9 * SUMS];
        float a3 = sums[s + 12 * SUMS];
        float b3 = sums[s + 13 * SUMS];
        for (int at = 0; at < halves * HALF; at += HALF) {
            float a = seen[x + at];
            float b = seen[x + at + SUMS];
            float e0 = errors[e + at];
            a0 = Math.fma(a, e0, a0);
            b0 = Math.fma(b, e0, b0);
            float e1 = errors[e + at + SUMS];
            a1 = Math.fma(a, e1, a1);
            b1 = Math.fma(b, e1, b1);
            float e2 = errors[e + at + 2 * SUMS];
            a2 = Math.fma(a, e2, a2);
            b2 = Math.fma(b, e2, b2);
            float e3 = errors[e + at + 3 * SUMS];
            a3 = Math.fma(a, e3, a3);
            b3 = Math.fma(b, e3, b3);
        }
        sums[s] = a0;
        sums[s + SUMS] = b0;
        sums[s + 4 * SUMS] = a1;
        sums[s + 5 * SUMS] = b1;
        sums[s + 8 * SUMS] = a2;
        sums[s + 9 * SUMS] = b2;
        sums[s + 12 * SUMS] = a3;
        sums[s + 13 * SUMS] = b3;
    }
}
