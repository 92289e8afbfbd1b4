package io.forewalk.strategies.forecasting.lstm;

/**
 * The inner loops of an LSTM over blocks of windows. All implementations give the same bits: they
 * multiply and add in the same order, always fused.
 */
interface LaneKernel {

    /** The fastest kernel of this machine for a network. */
    static LaneKernel of(NetworkShape shape) {
        return VectorSupport.pays(shape) ? new VectorKernel() : new ScalarKernel();
    }

    /**
     * Weights times a block: {@code out[row] = sum over columns of w(row, column) in[column]}, the
     * columns in order.
     *
     * @param in shape [columns][BLOCK] from {@code inStart}
     * @param out shape [rows][BLOCK] from {@code outStart}
     */
    void multiply(Matrix weights, float[] in, int inStart, float[] out, int outStart);

    /** Like {@link #multiply}, but onto what {@code out} holds. */
    void addProduct(Matrix weights, float[] in, int inStart, float[] out, int outStart);

    /** Turns the sums in a step's gates into activations, and them into its cells and outputs. */
    void activate(LayerTrace trace, int step);

    /**
     * Turns a step's activations into the errors of their sums.
     *
     * @param outputErrors of this step's outputs, shape [width][BLOCK] from {@code start}
     * @param cellErrors of this step's cells as the step after it sees them; on return those of the
     *     step before
     */
    void propagate(LayerTrace trace, int step, float[] outputErrors, int start, float[] cellErrors);

    /**
     * Adds the products of what was seen and the errors it led to, over the first steps.
     *
     * @param trace whose gates hold errors
     */
    void accumulate(LayerTrace trace, int steps, GradientSums sums);
}
