package io.forewalk.strategies.forecasting.lstm;

import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.VectorSpecies;

/**
 * The loops on vectors: 16 windows at once where the machine can, else 8 (AVX2) or 4 (NEON). Holds
 * work space, so each training has one of its own.
 */
final class VectorKernel implements LaneKernel {

    /** At most as many lanes as there are partial sums. */
    static final VectorSpecies<Float> SPECIES =
            FloatVector.SPECIES_PREFERRED.length() > Lanes.SUMS
                    ? FloatVector.SPECIES_512
                    : FloatVector.SPECIES_PREFERRED;

    private final VectorProduct product = new VectorProduct();
    private final GradientTiles gradient = new GradientTiles(new VectorGradient());

    /** Whether the machine has vectors of at least 4 floats. */
    static boolean isFast() {
        return SPECIES.length() >= 4;
    }

    @Override
    public void multiply(Matrix weights, float[] in, int inStart, float[] out, int outStart) {
        product.multiply(weights, in, inStart, out, outStart, true);
    }

    @Override
    public void addProduct(Matrix weights, float[] in, int inStart, float[] out, int outStart) {
        product.multiply(weights, in, inStart, out, outStart, false);
    }

    @Override
    public void activate(LayerTrace trace, int step) {
        VectorGates.activate(trace, step);
    }

    @Override
    public void propagate(
            LayerTrace trace, int step, float[] outputErrors, int start, float[] cellErrors) {
        VectorGates.propagate(trace, step, outputErrors, start, cellErrors);
    }

    @Override
    public void accumulate(LayerTrace trace, int steps, GradientSums sums) {
        gradient.accumulate(trace, steps, sums);
    }
}
