package io.forewalk.strategies.forecasting.lstm;

/**
 * Weights times a block of windows, window by window. A tile of five rows by two windows stays in
 * registers while all columns pass by, as in {@code VectorProduct}; rows left over are computed one
 * by one.
 */
final class ScalarProduct {

    private static final int BLOCK = Lanes.BLOCK;

    private ScalarProduct() {}

    /** See {@link LaneKernel#addProduct}. */
    static void add(Matrix weights, float[] in, int inStart, float[] out, int outStart) {
        int whole = weights.rows() / Matrix.TILE * Matrix.TILE;
        for (int row = 0; row < whole; row += Matrix.TILE) {
            for (int lane = 0; lane < BLOCK; lane += 2) {
                fiveRows(weights, row, in, inStart + lane, out, outStart + row * BLOCK + lane);
            }
        }
        for (int row = whole; row < weights.rows(); row++) {
            for (int lane = 0; lane < BLOCK; lane++) {
                oneRow(weights, row, in, inStart + lane, out, outStart + row * BLOCK + lane);
            }
        }
    }

    private static void fiveRows(
            Matrix weights, int row, float[] in, int inStart, float[] out, int o) {
        float[] tiles = weights.tiles();
        int at = weights.at(row);
        int end = at + weights.columns() * Matrix.TILE;
        float a0 = out[o];
        float b0 = out[o + 1];
        float a1 = out[o + BLOCK];
        float b1 = out[o + BLOCK + 1];
        float a2 = out[o + 2 * BLOCK];
        float b2 = out[o + 2 * BLOCK + 1];
        float a3 = out[o + 3 * BLOCK];
        float b3 = out[o + 3 * BLOCK + 1];
        float a4 = out[o + 4 * BLOCK];
        float b4 = out[o + 4 * BLOCK + 1];
        int i = inStart;
        for (int w = at; w < end; w += Matrix.TILE) {
            float a = in[i];
            float b = in[i + 1];
            a0 = Math.fma(tiles[w], a, a0);
            b0 = Math.fma(tiles[w], b, b0);
            a1 = Math.fma(tiles[w + 1], a, a1);
            b1 = Math.fma(tiles[w + 1], b, b1);
            a2 = Math.fma(tiles[w + 2], a, a2);
            b2 = Math.fma(tiles[w + 2], b, b2);
            a3 = Math.fma(tiles[w + 3], a, a3);
            b3 = Math.fma(tiles[w + 3], b, b3);
            a4 = Math.fma(tiles[w + 4], a, a4);
            b4 = Math.fma(tiles[w + 4], b, b4);
            i += BLOCK;
        }
        out[o] = a0;
        out[o + 1] = b0;
        out[o + BLOCK] = a1;
        out[o + BLOCK + 1] = b1;
        out[o + 2 * BLOCK] = a2;
        out[o + 2 * BLOCK + 1] = b2;
        out[o + 3 * BLOCK] = a3;
        out[o + 3 * BLOCK + 1] = b3;
        out[o + 4 * BLOCK] = a4;
        out[o + 4 * BLOCK + 1] = b4;
    }

    private static void oneRow(
            Matrix weights, int row, float[] in, int inStart, float[] out, int o) {
        float sum = out[o];
        for (int column = 0; column < weights.columns(); column++) {
            float weight = weights.tiles()[weights.at(row) + column * Matrix.TILE];
            sum = Math.fma(weight, in[inStart + column * BLOCK], sum);
        }
        out[o] = sum;
    }
}
