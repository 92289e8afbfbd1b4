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
        for (int i = gates; i < gates + block; i += SPECIES.length()) {
            VectorSigmoids.tanh(load(trace.gates, i)).intoArray(trace.gates, i);
        }
        for (int i = gates + block; i < gates + 4 * block; i += SPECIES.length()) {
            VectorSigmoids.sigmoid(load(trace.gates, i)).intoArray(trace.gates, i);
        }
        advance(trace, step, block);
    }

    private static void advance(LayerTrace trace, int step, int block) {
        int before = trace.cellsBefore(step);
        int after = trace.cellsBefore(step + 1);
        int outputs = trace.outputsBefore(step + 1);
        for (int i = 0; i < block; i += SPECIES.length()) {
            int gate = trace.gatesAt(step) + i;
            FloatVector candidate = load(trace.gates, gate);
            FloatVector forget = load(trace.gates, gate + block);
            FloatVector output = load(trace.gates, gate + 2 * block);
            FloatVector input = load(trace.gates, gate + 3 * block);
            FloatVector cell = forget.fma(load(trace.cells, before + i), input.mul(candidate));
            FloatVector squashed = VectorSigmoids.tanh(cell);
            cell.intoArray(trace.cells, after + i);
            squashed.intoArray(trace.squashed, before + i);
            output.mul(squashed).intoArray(trace.seen, outputs + i);
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
