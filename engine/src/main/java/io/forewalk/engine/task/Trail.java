package io.forewalk.engine.task;

import io.forewalk.engine.forecast.FitMark;
import io.forewalk.engine.forecast.FittedForecaster;
import io.forewalk.engine.forecast.ForecastLog;
import io.forewalk.engine.forecast.LogEntry;
import io.forewalk.engine.forecast.NetworkMemory;
import io.forewalk.engine.forecast.ResumableForecaster;
import io.forewalk.engine.forecast.SavedModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What a path leaves behind on its way, and how much of that the store has. */
final class Trail {

    private static final Logger LOG = LoggerFactory.getLogger(Trail.class);

    private final ForecastTask task;
    private final TaskStore store;
    private final List<LogEntry> entries = new ArrayList<>();
    private final List<FitMark> marks = new ArrayList<>();
    private NetworkMemory memory = NetworkMemory.NONE;
    private int storedEntries;
    private int storedMarks;

    Trail(ForecastTask task, TaskStore store) {
        this.task = task;
        this.store = store;
    }

    /**
     * Goes to where the store's part of the path ends, and gives the model to go on with; nothing
     * if there is none, or none is needed.
     */
    Optional<FittedForecaster> takeUp() {
        Checkpoint done = store.done(task);
        Optional<FittedForecaster> model = Optional.empty();
        if (!done.model().isEmpty() && done.fits().size() < task.fits()) {
            try {
                model = Optional.of(resumable().restore(done.model()));
            } catch (IllegalArgumentException e) {
                LOG.warn("{} starts over: its stored model is not one of its own.", task.name(), e);
                return Optional.empty();
            }
        }
        marks.addAll(done.fits());
        entries.addAll(done.entries());
        memory = done.memory();
        markStored();
        return model;
    }

    /** Fits made so far. */
    int fits() {
        return marks.size();
    }

    /** The fit made last. */
    FitMark last() {
        return marks.getLast();
    }

    void add(FitMark mark) {
        marks.add(mark);
    }

    /** Puts another mark in the place of the last one. */
    void replaceLast(FitMark mark) {
        marks.set(marks.size() - 1, mark);
    }

    void add(LogEntry entry) {
        entries.add(entry);
    }

    /** Adds what a block told of its model's memory. */
    void add(NetworkMemory block) {
        memory = memory.then(block);
    }

    /** Stores what is new, if a path could go on from here or is over. */
    void keep(Optional<FittedForecaster> model) {
        boolean over = marks.size() == task.fits();
        boolean resumable = task.forecaster() instanceof ResumableForecaster;
        if (store.equals(TaskStore.NONE) || !(over || resumable)) {
            return;
        }
        SavedModel saved =
                resumable ? model.map(resumable()::save).orElse(SavedModel.NONE) : SavedModel.NONE;
        store.add(
                task,
                new Checkpoint(
                        marks.subList(storedMarks, marks.size()),
                        entries.subList(storedEntries, entries.size()),
                        memory,
                        saved));
        markStored();
    }

    /** The record of the whole path. */
    ForecastLog log() {
        OptionalLong seed =
                task.forecaster().usesChance()
                        ? OptionalLong.of(task.seed())
                        : OptionalLong.empty();
        return new ForecastLog(
                        task.market().target().instrument(), task.name(), seed, entries, marks)
                .remembering(memory);
    }

    private ResumableForecaster resumable() {
        return (ResumableForecaster) task.forecaster();
    }

    private void markStored() {
        storedEntries = entries.size();
        storedMarks = marks.size();
    }
}
