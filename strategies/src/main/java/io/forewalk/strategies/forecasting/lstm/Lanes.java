package io.forewalk.strategies.forecasting.lstm;

/** How windows lie side by side in memory. */
final class Lanes {

    /** Windows in one block: every row of a block holds one value of each. */
    static final int BLOCK = 32;

    /**
     * Partial sums over windows. Window w of a block belongs to sum {@code w % SUMS}, on every
     * machine, so that the order of additions is the same for any vector length.
     */
    static final int SUMS = 16;

    private Lanes() {}

    /** Adds up partial sums, halving their number until one is left. */
    static float total(float[] sums, int start) {
        float a = (sums[start] + sums[start + 8]) + (sums[start + 4] + sums[start + 12]);
        float b = (sums[start + 1] + sums[start + 9]) + (sums[start + 5] + sums[start + 13]);
        float c = (sums[start + 2] + sums[start + 10]) + (sums[start + 6] + sums[start + 14]);
        float d = (sums[start + 3] + sums[start + 11]) + (sums[start + 7] + sums[start + 15]);
        return (a + c) + (b + d);
    }
}
