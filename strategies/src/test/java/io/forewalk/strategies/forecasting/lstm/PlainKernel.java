package io.forewalk.strategies.forecasting.lstm;

import java.util.Arrays;

/** The loops as one would write them: what the kernels are compared with, bit by bit. */
record PlainKernel() implements LaneKernel {

    private static final int BLOCK = Lanes.BLOCK;

    @Override
    public void multiply(Matrix weights, float[] in, int inStart, float[] out, int outStart) {
        Arrays.fill(out, outStart, outStart + weights.rows() * BLOCK, 0);
        addProduct(weights, in, inStart, out, outStart);
    }

    @Override
    public void addProduct(Matrix weights, float[] in, int inStart, float[] out, int outStart) {
        for (int row = 0; row < weights.rows(); row++) {
            for (int column = 0; column < weights.columns(); column++) {
                float weight = weights.tiles()[weights.at(row) + column * Matrix.TILE];
                addScaled(weight, in, inStart + column * BLOCK, out, outStart + row * BLOCK);
            }
        }
    }

    private static void addScaled(
            float weight, float[] in, int inStart, float[] out, int outStart) {
        for (int lane = 0; lane < BLOCK; lane++) {
            out[outStart + lane] = Math.fma(weight, in[inStart + lane], out[outStart + lane]);
        }
    }

    @Override
    public void activate(LayerTrace trace, int step) {
        int block = trace.width * BLOCK;
        int gates = trace.gatesAt(step);
        int before = trace.cellsBefore(step);
        int after = trace.cellsBefore(step + 1);
        int outputs = trace.outputsBefore(step + 1);
        for (int i = 0; i < block; i++) {
            float candidate = Sigmoids.tanh(trace.gates[gates + i]);
            float forget = Sigmoids.sigmoid(trace.gates[gates + block + i]);
            float output = Sigmoids.sigmoid(trace.gates[gates + 2 * block + i]);
            float input = Sigmoids.sigmoid(trace.gates[gates + 3 * block + i]);
            float cell = Math.fma(forget, trace.cells[before + i], input * candidate);
            float squashed = Sigmoids.tanh(cell);
            trace.gates[gates + i] = candidate;
            trace.gates[gates + block + i] = forget;
            trace.gates[gates + 2 * block + i] = output;
            trace.gates[gates + 3 * block + i] = input;
            trace.cells[after + i] = cell;
            trace.squashed[before + i] = squashed;
            trace.seen[outputs + i] = output * squashed;
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
        for (int gate = 0; gate < trace.gateRows; gate++) {
            for (int row = 0; row < trace.seenRows; row++) {
                int sum = sums.at(gate, row);
                for (int step = 0; step < steps; step++) {
                    int seen = trace.seenAt(step) + row * BLOCK;
                    int error = trace.gatesAt(step) + gate * BLOCK;
                    addProducts(trace, seen, error, sums.partial(), sum);
                }
            }
        }
    }

    private static void addProducts(
            LayerTrace trace, int seen, int error, float[] sums, int start) {
        for (int lane = 0; lane < BLOCK; lane++) {
            int sum = start + lane % Lanes.SUMS;
            sums[sum] = Math.fma(trace.seen[seen + lane], trace.gates[error + lane], sums[sum]);
        }
    }
}
