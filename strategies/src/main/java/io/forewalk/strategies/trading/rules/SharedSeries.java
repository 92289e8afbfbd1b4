package io.forewalk.strategies.trading.rules;

import io.forewalk.engine.forecast.ForecastLog;
import io.forewalk.engine.market.Instrument;
import io.forewalk.engine.market.PriceHistory;
import io.forewalk.engine.trading.Workspace;
import java.util.List;
import java.util.function.Supplier;

/** One instrument's bars and forecasts, once for all strategies of a workspace. */
final class SharedSeries {

    private final Workspace workspace;
    private final Instrument instrument;
    private final KnownBars bars;
    private List<ForecastLog> given = List.of();
    private List<ForecastLog> logs = List.of();

    private record Key(Instrument instrument, Object of) {}

    private SharedSeries(Workspace workspace, PriceHistory known) {
        this.workspace = workspace;
        this.instrument = known.instrument();
        this.bars = new KnownBars(known);
    }

    /** The workspace's series of an instrument, which the first strategy that asks begins. */
    static SharedSeries of(PriceHistory known, Workspace workspace) {
        return workspace.shared(
                new Key(known.instrument(), SharedSeries.class),
                SharedSeries.class,
                () -> new SharedSeries(workspace, known));
    }

    /** Goes on to the present, if another strategy has not yet. */
    void advance(PriceHistory known, List<ForecastLog> forecasts) {
        bars.advance(known);
        boolean none = forecasts.isEmpty() && given.isEmpty();
        if (!none && !forecasts.equals(given)) {
            given = forecasts;
            logs = forecasts.stream().filter(log -> log.instrument().equals(instrument)).toList();
        }
    }

    Instrument instrument() {
        return instrument;
    }

    KnownBars bars() {
        return bars;
    }

    /** The instrument's logs up to the present. */
    List<ForecastLog> logs() {
        return logs;
    }

    /** What the workspace has for this instrument under a key. */
    <T> T shared(Object key, Class<T> type, Supplier<? extends T> maker) {
        return workspace.shared(new Key(instrument, key), type, maker);
    }
}
