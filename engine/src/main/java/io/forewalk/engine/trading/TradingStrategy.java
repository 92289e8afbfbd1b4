package io.forewalk.engine.trading;

import java.io.Serializable;
import java.util.List;

/** A way to trade: settings and nothing else, so a record. */
public interface TradingStrategy extends Serializable {

    /** The strategy as it trades until the next fold border; most choose nothing here. */
    FittedStrategy fit(TuningWindow window);

    /** Whether it reads forecasts, so that it runs once per forecaster and seed. */
    default boolean readsForecasts() {
        return false;
    }

    /** Forecasters it names and reads besides its own, each once, in a fixed order. */
    default List<String> namedForecasters() {
        return List.of();
    }

    /** Whether it may ask for a short position, which the account must then allow. */
    default boolean sellsShort() {
        return false;
    }
}
