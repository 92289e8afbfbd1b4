package io.forewalk.config.runs;

import io.forewalk.engine.forecast.ResumableForecaster;
import io.forewalk.engine.task.Checkpoint;
import io.forewalk.engine.task.ForecastTask;
import io.forewalk.engine.task.TaskStore;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What an unfinished run has done, {@code checkpoints/} of its folder: read once at the beginning,
 * added to while the run goes on.
 */
public final class RunCheckpoints implements TaskStore {

    private final Path folder;
    private final RunHash run;
    private final SortedMap<String, String> machine;
    private final Map<Key, TaskCheckpoints> tasks = new ConcurrentHashMap<>();
    private final Map<Key, Checkpoint> found = new ConcurrentHashMap<>();

    /** What tells the tasks of one run apart. */
    private record Key(String forecaster, String symbol, long seed) {

        static Key of(ForecastTask task) {
            return new Key(task.name(), task.market().target().instrument().symbol(), task.seed());
        }
    }

    private RunCheckpoints(Path folder, RunHash run, Map<String, String> machine) {
        this.folder = folder;
        this.run = run;
        this.machine = Collections.unmodifiableSortedMap(new TreeMap<>(machine));
    }

    /**
     * The checkpoints of a run. Flawed ones are deleted, so that their folds are fitted again.
     *
     * @param unfinished the folder in which the run works
     * @param machine processor and operating system, by name
     * @throws OtherMachineException if work is found whose models have other bits here
     */
    public static RunCheckpoints open(
            Path unfinished, RunHash run, List<ForecastTask> tasks, Map<String, String> machine)
            throws IOException {
        Path folder = unfinished.resolve("checkpoints");
        var checkpoints = new RunCheckpoints(folder, run, machine);
        if (Files.isDirectory(folder)) {
            for (ForecastTask task : tasks) {
                checkpoints.found.put(Key.of(task), checkpoints.stored(task).read());
            }
            checkpoints.deleteStrangers();
        }
        Files.createDirectories(folder);
        return checkpoints;
    }

    /** Folds that need not be walked again. */
    public int folds() {
        return found.values().stream().mapToInt(done -> done.fits().size()).sum();
    }

    /** Checkpoints that were found unfinished or not as they were written, and those after them. */
    public int forgotten() {
        return tasks.values().stream().mapToInt(TaskCheckpoints::forgotten).sum();
    }

    @Override
    public Checkpoint done(ForecastTask task) {
        return found.getOrDefault(Key.of(task), Checkpoint.START);
    }

    @Override
    public void add(ForecastTask task, Checkpoint stretch) {
        try {
            stored(task).write(stretch);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The files of all models, which stay when the run is finished. */
    static List<Path> modelsIn(Path finished) throws IOException {
        List<Path> models = new ArrayList<>();
        for (Path task : FolderSwap.foldersIn(finished.resolve("checkpoints"))) {
            for (Path file : FolderSwap.filesUnder(task)) {
                if (!StoredStretch.isWorkingFile(file)) {
                    models.add(file);
                }
            }
        }
        return models;
    }

    /** Deletes from a finished run what only an unfinished one needs. */
    static void tidy(Path finished) throws IOException {
        for (Path task : FolderSwap.foldersIn(finished.resolve("checkpoints"))) {
            for (Path stretch : FolderSwap.foldersIn(task)) {
                StoredStretch.deleteWorkingFiles(stretch);
            }
            if (FolderSwap.foldersIn(task).isEmpty()) {
                FolderSwap.delete(task);
            }
        }
    }

    private void deleteStrangers() throws IOException {
        List<Path> known = tasks.values().stream().map(TaskCheckpoints::folder).toList();
        for (Path other : FolderSwap.foldersIn(folder)) {
            if (!known.contains(other)) {
                FolderSwap.delete(other);
            }
        }
    }

    private TaskCheckpoints stored(ForecastTask task) {
        return tasks.computeIfAbsent(
                Key.of(task), _ -> new TaskCheckpoints(folder, run, task, factsFor(task)));
    }

    private SortedMap<String, String> factsFor(ForecastTask task) {
        if (!(task.forecaster() instanceof ResumableForecaster resumable)
                || resumable.nativeFacts().isEmpty()) {
            return Collections.emptySortedMap();
        }
        SortedMap<String, String> facts = new TreeMap<>(machine);
        facts.putAll(resumable.nativeFacts());
        return facts;
    }
}
