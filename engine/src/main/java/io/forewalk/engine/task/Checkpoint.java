package io.forewalk.engine.task;

import io.forewalk.engine.forecast.FitMark;
import io.forewalk.engine.forecast.LogEntry;
import io.forewalk.engine.forecast.NetworkMemory;
import io.forewalk.engine.forecast.SavedModel;
import java.util.ArrayList;
import java.util.List;

/**
 * A stretch of a path: its fits, its forecasts, and the model with which the path goes on.
 *
 * @param memory of the networks from the path's first stretch to this one
 * @param model nothing where the last fit failed, or where the path is over and its method cannot
 *     save
 */
public record Checkpoint(
        List<FitMark> fits, List<LogEntry> entries, NetworkMemory memory, SavedModel model) {

    /** Nothing is done yet. */
    public static final Checkpoint START =
            new Checkpoint(List.of(), List.of(), NetworkMemory.NONE, SavedModel.NONE);

    public Checkpoint {
        fits = List.copyOf(fits);
        entries = List.copyOf(entries);
    }

    /** This stretch and the one behind it, with the later memory and model. */
    public Checkpoint then(Checkpoint next) {
        List<FitMark> allFits = new ArrayList<>(fits);
        allFits.addAll(next.fits);
        List<LogEntry> allEntries = new ArrayList<>(entries);
        allEntries.addAll(next.entries);
        return new Checkpoint(allFits, allEntries, next.memory, next.model);
    }
}
