package io.forewalk.strategies.trading.expression;

import io.forewalk.engine.market.PriceHistory;
import io.forewalk.engine.trading.Holding;
import io.forewalk.strategies.trading.expression.Operation.AccountValue;
import io.forewalk.strategies.trading.expression.Operation.Applied;
import io.forewalk.strategies.trading.expression.Operation.Constant;
import io.forewalk.strategies.trading.expression.Operation.Earlier;
import io.forewalk.strategies.trading.expression.Operation.Pointwise;
import io.forewalk.strategies.trading.expression.Operation.Prediction;
import io.forewalk.strategies.trading.expression.Operation.Price;
import io.forewalk.strategies.trading.rules.TradedSeries;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.DoubleSupplier;
import java.util.function.ToDoubleFunction;

/**
 * The quantities of all rules on one series. Each is computed once at every bar, whether a rule
 * asks for it or not, and remembered as far back as another one reads it. When a rule that comes
 * later asks for more, all of them go over the known bars once again.
 */
final class Graph {

    private final TradedSeries series;
    private final Map<Quantity, Track> tracks = new HashMap<>();
    private final List<Track> inOrder = new ArrayList<>();
    private final Track close;
    private int bar = -1;

    /** A graph without quantities, before the first bar. */
    Graph(TradedSeries series) {
        this.series = series;
        this.close = new Track(() -> of(Price.CLOSE));
    }

    /**
     * Goes on, bar by bar, to this one.
     *
     * @throws IllegalStateException if it is beyond it already
     */
    void moveTo(int newest) {
        if (newest < bar) {
            throw new IllegalStateException(
                    "The bar (%d) must not lie before the newest (%d).".formatted(newest, bar));
        }
        while (bar < newest) {
            bar++;
            close.move();
            for (Track track : inOrder) {
                track.move();
            }
        }
    }

    /** Where the quantity is read: its number at the newest bar under this holding. */
    ToDoubleFunction<Holding> reading(Quantity quantity) {
        if (!quantity.ofAccount()) {
            Track track = track(quantity);
            return _ -> track.now();
        }
        if (quantity.operation() instanceof AccountValue value) {
            return holding -> of(value, holding);
        }
        Pointwise operation = (Pointwise) quantity.operation();
        ToDoubleFunction<Holding> first = reading(quantity.operands().getFirst());
        ToDoubleFunction<Holding> last = reading(quantity.operands().getLast());
        return holding -> operation.of(first.applyAsDouble(holding), last.applyAsDouble(holding));
    }

    /** The track of a quantity that does not read the account. */
    Track track(Quantity quantity) {
        Track known = tracks.get(quantity);
        if (known != null) {
            return known;
        }
        Track track = new Track(next(quantity));
        tracks.put(quantity, track);
        inOrder.add(track);
        rewind();
        return track;
    }

    /** Lets a track remember what lay so many bars before the newest. */
    void remember(Track track, int bars) {
        if (track.kept() <= bars) {
            track.remember(bars);
            rewind();
        }
    }

    /** How many numbers are kept in all. */
    int kept() {
        return inOrder.stream().mapToInt(Track::kept).sum();
    }

    private void rewind() {
        if (bar >= 0) {
            bar = -1;
            tracks.forEach((quantity, track) -> track.restart(next(quantity)));
        }
    }

    private DoubleSupplier next(Quantity quantity) {
        List<Track> operands = quantity.operands().stream().map(this::track).toList();
        return switch (quantity.operation()) {
            case Constant(double value) -> () -> value;
            case Price price -> () -> of(price);
            case Prediction(PredictedValue value, double level, String forecaster) ->
                    () -> finite(value.of(series.forecast(forecaster, bar), level));
            case Earlier(int bars) -> earlier(operands.getFirst(), bars);
            case Pointwise operation ->
                    () -> operation.of(operands.getFirst().now(), operands.getLast().now());
            case Applied(Kernel kernel, List<Integer> settings) ->
                    new RunFunction(
                            operands, kernel.barsBefore(settings), () -> kernel.start(settings));
            case AccountValue value ->
                    throw new IllegalArgumentException("The %s has no past.".formatted(value));
        };
    }

    private DoubleSupplier earlier(Track track, int bars) {
        remember(track, bars);
        return () -> track.ago(bars);
    }

    private double of(AccountValue value, Holding holding) {
        double side = Math.signum(holding.units());
        return switch (value) {
            case POSITION -> side;
            case BARS_HELD -> holding.barsHeld();
            case ENTRY_PRICE -> holding.entryPrice();
            case OPEN_PROFIT -> side * (close.now() / holding.entryPrice() - 1);
        };
    }

    private double of(Price price) {
        PriceHistory known = series.known();
        return finite(
                switch (price) {
                    case OPEN -> known.open(bar);
                    case HIGH -> known.high(bar);
                    case LOW -> known.low(bar);
                    case CLOSE -> known.close(bar);
                    case VOLUME -> known.volume(bar);
                });
    }

    private static double finite(double value) {
        return Double.isFinite(value) ? value : Double.NaN;
    }
}
