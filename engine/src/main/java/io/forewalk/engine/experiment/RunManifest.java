package io.forewalk.engine.experiment;

import io.forewalk.engine.market.DataFile;
import io.forewalk.engine.market.MarketNote;
import io.forewalk.engine.trials.TrialHistory;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * What a run was made of.
 *
 * @param environment where and when it took place
 * @param data the files that were read
 * @param notes what the source had to say about them
 * @param took wall time from the first byte read to the last number
 * @param history what the ledger of trials knew when the run was entered there; no part of any
 *     result, since other runs write there too
 */
public record RunManifest(
        RunEnvironment environment,
        List<DataFile> data,
        List<MarketNote> notes,
        Duration took,
        Optional<TrialHistory> history) {

    public RunManifest {
        data = List.copyOf(data);
        notes = List.copyOf(notes);
    }

    /** A run that was not entered in a ledger of trials. */
    public RunManifest(
            RunEnvironment environment,
            List<DataFile> data,
            List<MarketNote> notes,
            Duration took) {
        this(environment, data, notes, took, Optional.empty());
    }
}
