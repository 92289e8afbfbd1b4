package io.forewalk.strategies.forecasting.lstm;

import java.util.Arrays;

/**
 * The loops without vectors: the choice for small networks, and where the Vector API is missing.
 * Holds work space, so each training has one of its own.
 */
final class ScalarKernel implements LaneKernel {

    private static final int BLOCK = Lanes.BLOCK;

    private final GradientTiles gradient = new GradientTiles(new ScalarGradient());

    @Override
    public void multiply(Matrix weights, float[] in, int inStart, float[] out, int outStart) {
        Arrays.fill(out, outStart, outStart + weights.rows() * BLOCK, 0);
        addProduct(weights, in, inStart, out, outStart);
    }

    @Override
    public void addProduct(Matrix weights, float[] in, int inStart, float[] out, int outStart) {
        ScalarProduct.add(weights, in, inStart, out, outStart);
    }

    @Override
    public void activate(LayerTrace trace, int step) {
        int block = trace.width * BLOCK;
        int gates = trace.gatesAt(step);
        int before = trace.cellsBefore(step);
        int after = trace.cellsBefore(step + 1);
        int outputs = trace.outputsBefore(step + 1);
        Sigmoids.tanh(trace.gates, gates, gates + block);
        Sigmoids.sigmoid(trace.gates, gates + block, gates + 4 * block);
        for (int i = 0; i < block; i++) {
            float forget = trace.gates[gates + block + i];
            float added = trace.gates[gates + 3 * block + i] * trace.gates[gates + i];
            trace.cells[after + i] = Math.fma(forget, trace.cells[before + i], added);
        }
        System.arraycopy(trace.cells, after, trace.squashed, before, block);
        Sigmoids.tanh(trace.squashed, before, before + block);
        for (int i = 0; i < block; i++) {
            float output = trace.gates[gates + 2 * block + i];
            trace.seen[outputs + i] = output * trace.squashed[before + i];
        }
    }

    @Override
    public void propagate(
            LayerTrace trace, int step, float[] outputErrors, int start, float[] cellErrors) {
        int block = trace.width * BLOCK;
        int gates = trace.gatesAt(step);
        int before = trace.cellsBefore(step);
        for (int i = 0; i < block; i++) {
            float candidate = trace.gates[gates + i];
            float forget = trace.gates[gates + block + i];
            float output = trace.gates[gates + 2 * block + i];
            float input = trace.gates[gates + 3 * block + i];
            float squashed = trace.squashed[before + i];
            float error = outputErrors[start + i];
            float cellError = Math.fma(error * output, slopeOfTanh(squashed), cellErrors[i]);
            trace.gates[gates + i] = cellError * input * slopeOfTanh(candidate);
            trace.gates[gates + block + i] =
                    cellError * trace.cells[before + i] * slopeOfSigmoid(forget);
            trace.gates[gates + 2 * block + i] = error * squashed * slopeOfSigmoid(output);
            trace.gates[gates + 3 * block + i] = cellError * candidate * slopeOfSigmoid(input);
            cellErrors[i] = cellError * forget;
        }
    }

    private static float slopeOfTanh(float value) {
        return Math.fma(-value, value, 1);
    }

    private static float slopeOfSigmoid(float value) {
        return Math.fma(-value, value, value);
    }

    @Override
    public void accumulate(LayerTrace trace, int steps, GradientSums sums) {
        gradient.accumulate(trace, steps, sums);
    }
}
