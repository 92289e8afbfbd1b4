package io.forewalk.strategies.forecasting.lstm;

/** What dropout multiplied the outputs of one layer with, block by block, kept for the way back. */
final class DropoutTrace {

    private final int kept;
    private final int units;

    // 0, or one over the retained share; shape [kept][units][BLOCK].
    private final float[] mask;

    DropoutTrace(int kept, int units) {
        this.kept = kept;
        this.units = units;
        this.mask = new float[kept * units * Lanes.BLOCK];
    }

    /** Writes what is left of a step's outputs, shape [units][BLOCK] on both sides. */
    void drop(
            DropoutMasks masks,
            int firstWindow,
            int step,
            float[] outputs,
            int outputsStart,
            float[] left,
            int leftStart) {
        int start = at(step);
        masks.fill(firstWindow, step, units, mask, start);
        for (int i = 0; i < units * Lanes.BLOCK; i++) {
            left[leftStart + i] = outputs[outputsStart + i] * mask[start + i];
        }
    }

    /** Takes the errors of what was dropped away, shape [units][BLOCK]. */
    void dropErrors(int step, float[] errors, int errorsStart) {
        int start = at(step);
        for (int i = 0; i < units * Lanes.BLOCK; i++) {
            errors[errorsStart + i] *= mask[start + i];
        }
    }

    private int at(int step) {
        return step % kept * units * Lanes.BLOCK;
    }
}
