package io.forewalk.engine.experiment;

import io.forewalk.engine.market.DataFile;
import io.forewalk.engine.market.MarketNote;
import java.time.Duration;
import java.util.List;

/**
 * What a run was made of.
 *
 * @param environment where and when it took place
 * @param data the files that were read
 * @param notes what the source had to say about them
 * @param took wall time from the first byte read to the last number
 */
public record RunManifest(
        RunEnvironment environment, List<DataFile> data, List<MarketNote> notes, Duration took) {

    public RunManifest {
        data = List.copyOf(data);
        notes = List.copyOf(notes);
    }
}
