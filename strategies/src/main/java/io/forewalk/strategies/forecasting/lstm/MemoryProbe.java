package io.forewalk.strategies.forecasting.lstm;

import io.forewalk.engine.forecast.GateWindow;
import io.forewalk.engine.forecast.NetworkMemory;
import io.forewalk.engine.market.PriceHistory;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Looks into a trained model: how much each past bar moves its forecast, how far its forget gates
 * stand open, and all gates over the window that ends at one origin.
 */
final class MemoryProbe {

    /** Of a longer block so many origins are asked, evenly spread, the last one always. */
    static final int MOST_ORIGINS = 32;

    private final FittedLstm model;
    private final PriceHistory history;
    private final List<UnrolledNetwork> members;

    MemoryProbe(FittedLstm model, PriceHistory history) {
        this.model = model;
        this.history = history;
        this.members =
                model.networks().stream()
                        .map(network -> new UnrolledNetwork(network.state()))
                        .toList();
    }

    /** What the model remembers over origins, of those whose window is complete. */
    NetworkMemory over(int firstOrigin, int lastOrigin) {
        int first = Math.max(firstOrigin, model.sequences().barsNeeded() - 1);
        int[] origins = spread(first, lastOrigin);
        double[][][] windows =
                Arrays.stream(windows(origins))
                        .filter(MemoryProbe::known)
                        .toArray(double[][][]::new);
        if (windows.length == 0) {
            return NetworkMemory.NONE;
        }
        var sums = new MemorySums(model.method().lookback(), model.method().layers().size());
        for (double[][] window : windows) {
            add(window, sums);
        }
        return sums.memory(windows.length, shown(first, lastOrigin));
    }

    /** At most {@link #MOST_ORIGINS} of the origins, in order. */
    static int[] spread(int first, int last) {
        int all = Math.max(0, last - first + 1);
        int asked = Math.min(all, MOST_ORIGINS);
        return IntStream.rangeClosed(1, asked)
                .map(i -> first - 1 + (int) ((long) i * all / asked))
                .toArray();
    }

    // A fold before the chosen day shows its last window, one after it none; the latest one stays.
    private GateWindow shown(int first, int lastOrigin) {
        int origin = lastOrigin;
        while (origin >= first && !model.method().showsMemoryAt(history.date(origin))) {
            origin--;
        }
        return origin < first ? GateWindow.NONE : window(origin);
    }

    /** The gates of the first member over the window that ends at an origin. */
    private GateWindow window(int origin) {
        int lookback = model.method().lookback();
        double[][] window = windows(new int[] {origin})[0];
        return known(window)
                ? new GateWindow(
                        IntStream.rangeClosed(origin - lookback + 1, origin)
                                .mapToObj(history::end)
                                .toList(),
                        members.getFirst().read(window).stream().map(GateReadings::of).toList())
                : GateWindow.NONE;
    }

    // The forecast is the members' mean, so its derivatives are their means too.
    private void add(double[][] window, MemorySums sums) {
        double[][][] gradients = new double[Sequences.PRICES][window.length][window[0].length];
        for (UnrolledNetwork member : members) {
            List<UnrolledTrace> traces = member.read(window);
            for (int layer = 0; layer < traces.size(); layer++) {
                sums.addKept(layer, traces.get(layer), members.size());
            }
            for (int output = 0; output < gradients.length; output++) {
                addTo(gradients[output], member.gradient(traces, output));
            }
        }
        sums.addInfluence(gradients, members.size());
    }

    private static void addTo(double[][] sums, double[][] values) {
        for (int row = 0; row < sums.length; row++) {
            for (int column = 0; column < sums[row].length; column++) {
                sums[row][column] += values[row][column];
            }
        }
    }

    // Shape [origins][steps][features].
    private double[][][] windows(int[] origins) {
        WindowSet set = WindowSet.unlabelled(model.sequences(), model.scaler(), history, origins);
        double[][][] windows = new double[set.count()][set.steps()][set.features()];
        for (int window = 0; window < windows.length; window++) {
            for (int step = 0; step < set.steps(); step++) {
                for (int feature = 0; feature < set.features(); feature++) {
                    windows[window][step][feature] = set.input(window, step, feature);
                }
            }
        }
        return windows;
    }

    private static boolean known(double[][] window) {
        return Arrays.stream(window).flatMapToDouble(Arrays::stream).allMatch(Double::isFinite);
    }
}
