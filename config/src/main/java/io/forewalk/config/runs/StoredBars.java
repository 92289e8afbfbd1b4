package io.forewalk.config.runs;

import io.forewalk.engine.experiment.Outcomes;
import io.forewalk.engine.market.Instrument;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;

/** The out-of-sample bars of one instrument, found by their end. */
final class StoredBars {

    private final Instrument instrument;
    private final Map<Instant, Integer> index = new HashMap<>();

    StoredBars(Outcomes outcomes, int firstOrigin) {
        this.instrument = outcomes.instrument();
        for (int bar = 0; bar < outcomes.length(); bar++) {
            index.put(outcomes.time(bar), firstOrigin + bar);
        }
    }

    Instrument instrument() {
        return instrument;
    }

    /** Index in the instrument's history; -1 for a bar outside the span. */
    int indexOf(Instant end) {
        return index.getOrDefault(end, -1);
    }
}
