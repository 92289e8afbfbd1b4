package io.forewalk.strategies.forecasting.lstm;

import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.VectorSpecies;

/**
 * The loops on vectors: 16 windows at once where the machine can, 8 where it cannot. Holds work
 * space, so each training has one of its own.
 */
final class VectorKernel implements LaneKernel {

    /** At most as many lanes as there are partial sums. */
    static final VectorSpecies<Float> SPECIES =
            FloatVector.SPECIES_PREFERRED.length() > Lanes.SUMS
                    ? FloatVector.SPECIES_512
                    : FloatVector.SPECIES_PREFERRED;

    private final VectorGradient gradient = new VectorGradient();

    /** Whether the machine has vectors of at least 8 floats. */
    static boolean isFast() {
        return SPECIES.length() >= 8;
    }

    @Override
    public void multiply(Matrix weights, float[] in, int inStart, float[] out, int outStart) {
        VectorProduct.multiply(weights, in, inStart, out, outStart);
    }

    @Override
    public void activate(LayerTrace trace, int step) {
        VectorGates.activate(trace, step);
    }

    @Override
    public void propagate(LayerTrace trace, int step, float[] outputErrors, float[] cellErrors) {
        VectorGates.propagate(trace, step, outputErrors, cellErrors);
    }

    @Override
    public void accumulate(float[] inputs, int rows, LayerTrace trace, int start, float[] sums) {
        gradient.accumulate(inputs, rows, trace, start, sums);
    }
}
