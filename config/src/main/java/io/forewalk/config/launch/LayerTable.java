package io.forewalk.config.launch;

import io.forewalk.engine.experiment.ForecasterEntry;
import io.forewalk.engine.forecast.ModelSummary.Layer;
import java.util.List;
import java.util.Locale;

/** The layers of a network with their parameters, as lines of text. */
final class LayerTable {

    private LayerTable() {}

    /** A line per layer and one for the sum; empty for a method that is no network. */
    static String of(ForecasterEntry entry) {
        List<Layer> layers = entry.forecaster().architecture();
        if (layers.isEmpty()) {
            return "";
        }
        StringBuilder text = new StringBuilder("  network of " + entry.name() + "\n");
        int total = 0;
        for (Layer layer : layers) {
            String kind = "%s %d to %d".formatted(layer.kind(), layer.inputs(), layer.units());
            text.append(line(kind, layer.parameters()));
            total += layer.parameters();
        }
        return text.append(line("parameters", total)).toString();
    }

    private static String line(String what, int parameters) {
        return String.format(Locale.ROOT, "    %-16s %,8d\n", what, parameters);
    }
}
