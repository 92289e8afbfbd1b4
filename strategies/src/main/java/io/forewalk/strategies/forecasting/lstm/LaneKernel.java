package io.forewalk.strategies.forecasting.lstm;

/**
 * The four inner loops of an LSTM over blocks of windows. All implementations give the same bits:
 * they multiply and add in the same order, always fused.
 */
interface LaneKernel {

    /** The fastest kernel of this machine for a network. */
    static LaneKernel of(NetworkShape shape) {
        return VectorSupport.pays(shape) ? new VectorKernel() : new ScalarKernel();
    }

    /**
     * Adds weights times a block: {@code out[row] += sum over columns of w(row, column)
     * in[column]}.
     *
     * @param in shape [columns][BLOCK] from {@code inStart}
     * @param out shape [rows][BLOCK] from {@code outStart}
     */
    void multiply(Matrix weights, float[] in, int inStart, float[] out, int outStart);

    /** Turns the sums in a step's gates into activations, and them into its cells and outputs. */
    void activate(LayerTrace trace, int step);

    /**
     * Turns a step's activations into the errors of their sums.
     *
     * @param outputErrors of this step's outputs, shape [width][BLOCK]
     * @param cellErrors of this step's cells as the step after it sees them; on return those of the
     *     step before
     */
    void propagate(LayerTrace trace, int step, float[] outputErrors, float[] cellErrors);

    /**
     * Adds the products of inputs and errors over all steps to the partial sums of each weight.
     *
     * @param inputs shape [steps][rows][BLOCK]
     * @param trace whose gates hold errors
     * @param start of the weights in the parameters, shape [rows][4 width] column by column
     * @param sums partial sums of all parameters, shape [parameters][SUMS]
     */
    void accumulate(float[] inputs, int rows, LayerTrace trace, int start, float[] sums);
}
