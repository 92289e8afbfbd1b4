package io.forewalk.engine.trading;

import io.forewalk.engine.market.Instrument;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** What a strategy wants to hold; an instrument that is not named is kept as it is. */
public record TargetPositions(Map<Instrument, TargetPosition> targets) {

    /** No change anywhere. */
    public static final TargetPositions NO_CHANGE = new TargetPositions(Map.of());

    public TargetPositions {
        targets =
                targets.size() < 2
                        ? Map.copyOf(targets)
                        : Collections.unmodifiableMap(new LinkedHashMap<>(targets));
    }

    /** The target of an instrument, {@link TargetPosition.Keep} if it is not named. */
    public TargetPosition of(Instrument instrument) {
        return targets.getOrDefault(instrument, TargetPosition.KEEP);
    }
}
