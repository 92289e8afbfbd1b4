package io.forewalk.strategies.forecasting.lstm;

import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.VectorSpecies;

/** The gates of one step, element by element, forwards and backwards. */
final class VectorGates {

    private static final VectorSpecies<Float> SPECIES = VectorKernel.SPECIES;

    private VectorGates() {}

    /** See {@link LaneKernel#activate}; one loop per function keeps its constants in registers. */
    static void activate(LayerTrace trace, int step) {
        int block = trace.width * Lanes.BLOCK;
        int gates = trace.gatesAt(step);
        int before = trace.cellsBefore(step);
        int after = trace.cellsBefore(step + 1);
        VectorSigmoids.tanh(trace.gates, gates, block, trace.gates, gates);
        VectorSigmoids.sigmoid(trace.gates, gates + block, 3 * block);
        remember(trace, gates, before, after, block);
        VectorSigmoids.tanh(trace.cells, after, block, trace.squashed, before);
        answer(trace, gates + 2 * block, before, trace.outputsBefore(step + 1), block);
    }

    // c_t = F c_{t-1} + G I.
    private static void remember(LayerTrace trace, int gate, int before, int after, int block) {
        for (int i = 0; i < block; i += SPECIES.length()) {
            FloatVector candidate = load(trace.gates, gate + i);
            FloatVector forget = load(trace.gates, gate + block + i);
            FloatVector input = load(trace.gates, gate + 3 * block + i);
            forget.fma(load(trace.cells, before + i), input.mul(candidate))
                    .intoArray(trace.cells, after + i);
        }
    }

    // h_t = O tanh(c_t).
    private static void answer(LayerTrace trace, int gate, int squashed, int outputs, int block) {
        for (int i = 0; i < block; i += SPECIES.length()) {
            load(trace.gates, gate + i)
                    .mul(load(trace.squashed, squashed + i))
                    .intoArray(trace.seen, outputs + i);
        }
    }

    /** See {@link LaneKernel#propagate}. */
    static void propagate(
            LayerTrace trace, int step, float[] outputErrors, int start, float[] cellErrors) {
        int block = trace.width * Lanes.BLOCK;
        int before = trace.cellsBefore(step);
        for (int i = 0; i < block; i += SPECIES.length()) {
            int gate = trace.gatesAt(step) + i;
            FloatVector candidate = load(trace.gates, gate);
            FloatVector forget = load(trace.gates, gate + block);
            FloatVector output = load(trace.gates, gate + 2 * block);
            FloatVector input = load(trace.gates, gate + 3 * block);
            FloatVector squashed = load(trace.squashed, before + i);
            FloatVector error = load(outputErrors, start + i);
            FloatVector cellError =
                    error.mul(output).fma(slopeOfTanh(squashed), load(cellErrors, i));
            cellError.mul(input).mul(slopeOfTanh(candidate)).intoArray(trace.gates, gate);
            cellError
                    .mul(load(trace.cells, before + i))
                    .mul(slopeOfSigmoid(forget))
                    .intoArray(trace.gates, gate + block);
            error.mul(squashed)
                    .mul(slopeOfSigmoid(output))
                    .intoArray(trace.gates, gate + 2 * block);
            cellError
                    .mul(candidate)
                    .mul(slopeOfSigmoid(input))
                    .intoArray(trace.gates, gate + 3 * block);
            cellError.mul(forget).intoArray(cellErrors, i);
        }
    }

    private static FloatVector slopeOfTanh(FloatVector value) {
        return value.neg().fma(value, FloatVector.broadcast(SPECIES, 1));
    }

    private static FloatVector slopeOfSigmoid(FloatVector value) {
        return value.neg().fma(value, value);
    }

    private static FloatVector load(float[] values, int at) {
        return FloatVector.fromArray(SPECIES, values, at);
    }
}
