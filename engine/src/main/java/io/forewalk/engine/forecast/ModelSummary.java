package io.forewalk.engine.forecast;

import java.io.Serializable;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a fitted model is, for people: numbers such as coefficients, words such as a fall-back's
 * reason, the layers of a network, and curves such as the loss per epoch.
 *
 * @param numbers by name, in the order to be shown
 * @param words by name, in the order to be shown
 * @param layers of a network, first to last; empty for other models
 * @param curves by name, such as {@code trainingLoss}; shape [epochs]
 */
public record ModelSummary(
        Map<String, Double> numbers,
        Map<String, String> words,
        List<Layer> layers,
        Map<String, List<Double>> curves)
        implements Serializable {

    /** A model with nothing to tell. */
    public static final ModelSummary EMPTY =
            new ModelSummary(Map.of(), Map.of(), List.of(), Map.of());

    public ModelSummary {
        numbers = Collections.unmodifiableMap(new LinkedHashMap<>(numbers));
        words = Collections.unmodifiableMap(new LinkedHashMap<>(words));
        layers = List.copyOf(layers);
        curves = Collections.unmodifiableMap(new LinkedHashMap<>(curves));
    }

    /** One layer of a network: its kind, inputs, units and number of trained parameters. */
    public record Layer(String kind, int inputs, int units, int parameters)
            implements Serializable {}
}
