package io.forewalk.engine.forecast;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;

/**
 * How far the gates of a recurrent network stood open while it read one window, each value between
 * 0, shut, and 1, open.
 *
 * @param bars ends of the window's bars, oldest first; the last one is the origin
 * @param layers first to last
 */
public record GateWindow(List<Instant> bars, List<Layer> layers) implements Serializable {

    /** No window was read. */
    public static final GateWindow NONE = new GateWindow(List.of(), List.of());

    public GateWindow {
        bars = List.copyOf(bars);
        layers = List.copyOf(layers);
    }

    /**
     * One layer.
     *
     * @param mean over all units of the layer
     * @param units the first of them, one by one; so many as a reader can look at
     */
    public record Layer(Gates mean, List<Gates> units) implements Serializable {

        public Layer {
            units = List.copyOf(units);
        }
    }

    /** Three gates over a window, shape [bars] each. */
    public record Gates(List<Double> forget, List<Double> input, List<Double> output)
            implements Serializable {

        public Gates {
            forget = List.copyOf(forget);
            input = List.copyOf(input);
            output = List.copyOf(output);
        }
    }

    /** Whether there is nothing to show. */
    public boolean isEmpty() {
        return bars.isEmpty();
    }
}
