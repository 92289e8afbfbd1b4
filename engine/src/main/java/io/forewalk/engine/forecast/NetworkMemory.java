package io.forewalk.engine.forecast;

import java.io.Serializable;
import java.util.List;
import java.util.stream.IntStream;

/**
 * What a recurrent network remembers: how far back an input still moves its forecast, what its
 * forget gates keep, and its gates over one window.
 *
 * <p>Lists over bars begin with the newest: place 0 is the origin itself, one bar before the
 * target.
 *
 * @param origins how many were asked for the averages; 0 where nothing is known
 * @param open how much the predicted open moves with the inputs of each bar: the absolute
 *     derivatives with respect to the bar's features, summed, on the network's own scale; mean over
 *     the origins, shape [bars of a sequence]
 * @param close the same of the predicted close
 * @param kept mean of the forget gates over units, bars and origins, one per layer
 * @param window gates over one window
 */
public record NetworkMemory(
        int origins, List<Double> open, List<Double> close, List<Double> kept, GateWindow window)
        implements Serializable {

    /** A model without memory, or one that nobody asked. */
    public static final NetworkMemory NONE =
            new NetworkMemory(0, List.of(), List.of(), List.of(), GateWindow.NONE);

    /** The share of all influence that the horizon is meant to hold. */
    public static final double HORIZON_SHARE = 0.9;

    public NetworkMemory {
        open = List.copyOf(open);
        close = List.copyOf(close);
        kept = List.copyOf(kept);
    }

    /** Whether there is nothing to show. */
    public boolean isEmpty() {
        return origins == 0;
    }

    /** Influence of each bar on both prices: the mean of {@link #open} and {@link #close}. */
    public List<Double> influence() {
        return IntStream.range(0, open.size())
                .mapToObj(bar -> (open.get(bar) + close.get(bar)) / 2)
                .toList();
    }

    /**
     * The memory horizon: how many of the newest bars it takes to hold {@link #HORIZON_SHARE} of
     * all influence; 0 where no input moves the forecast.
     */
    public int horizon() {
        List<Double> influence = influence();
        double all = influence.stream().mapToDouble(Double::doubleValue).sum();
        double held = 0;
        int bars = 0;
        while (bars < influence.size() && all > 0 && held < HORIZON_SHARE * all) {
            held += influence.get(bars);
            bars++;
        }
        return bars;
    }

    /**
     * After how many bars half of what a layer's cell held is left, if its forget gate always stood
     * where it stands on average: {@code log 0.5 / log kept}; {@code NaN} where all is kept.
     */
    public double halfLife(int layer) {
        double bars = StrictMath.log(0.5) / StrictMath.log(kept.get(layer));
        return Double.isFinite(bars) ? bars : Double.NaN;
    }

    /**
     * The memory over this span and a later one of the same kind of network: averages over the
     * origins of both, and the later window if there is one.
     */
    public NetworkMemory then(NetworkMemory later) {
        if (isEmpty() || later.isEmpty()) {
            return isEmpty() ? later : this;
        }
        return new NetworkMemory(
                origins + later.origins,
                mean(later, open, later.open),
                mean(later, close, later.close),
                mean(later, kept, later.kept),
                later.window.isEmpty() ? window : later.window);
    }

    private List<Double> mean(NetworkMemory later, List<Double> before, List<Double> after) {
        double weight = (double) later.origins / (origins + later.origins);
        return IntStream.range(0, before.size())
                .mapToObj(i -> before.get(i) + weight * (after.get(i) - before.get(i)))
                .toList();
    }
}
