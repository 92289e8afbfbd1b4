package io.forewalk.strategies.forecasting.lstm;

import io.forewalk.engine.forecast.GateWindow;
import io.forewalk.engine.forecast.NetworkMemory;
import java.util.Arrays;
import java.util.List;

/** What windows tell of a network's memory, added up; bars are counted back from the newest. */
final class MemorySums {

    private final double[][] influence;
    private final double[] kept;

    MemorySums(int lookback, int layers) {
        this.influence = new double[Sequences.PRICES][lookback];
        this.kept = new double[layers];
    }

    /** Adds a member's share of the mean of a layer's forget gates over one window. */
    void addKept(int layer, UnrolledTrace trace, int members) {
        double sum = 0;
        for (int step = 0; step < trace.steps(); step++) {
            for (int unit = 0; unit < trace.units(); unit++) {
                sum += trace.forget(step, unit);
            }
        }
        kept[layer] += sum / (trace.steps() * trace.units()) / members;
    }

    /**
     * Adds absolute derivatives.
     *
     * @param gradients sums over the members, shape [outputs][steps][features]
     */
    void addInfluence(double[][][] gradients, int members) {
        for (int output = 0; output < gradients.length; output++) {
            int steps = gradients[output].length;
            for (int step = 0; step < steps; step++) {
                for (double derivative : gradients[output][step]) {
                    influence[output][steps - 1 - step] += Math.abs(derivative) / members;
                }
            }
        }
    }

    /** The means over so many windows. */
    NetworkMemory memory(int windows, GateWindow shown) {
        return new NetworkMemory(
                windows,
                means(influence[0], windows),
                means(influence[1], windows),
                means(kept, windows),
                shown);
    }

    private static List<Double> means(double[] sums, int count) {
        return Arrays.stream(sums).map(sum -> sum / count).boxed().toList();
    }
}
