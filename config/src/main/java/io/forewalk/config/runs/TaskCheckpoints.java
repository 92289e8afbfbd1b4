package io.forewalk.config.runs;

import io.forewalk.engine.task.Checkpoint;
import io.forewalk.engine.task.ForecastTask;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The checkpoints of one task: a folder for each stretch of its path, named after the fits made by
 * its end.
 */
final class TaskCheckpoints {

    /** So many of a path's newest stretches keep their models, older ones their logs alone. */
    static final int MODELS_KEPT = 50;

    private static final Logger LOG = LoggerFactory.getLogger(TaskCheckpoints.class);
    private static final int LONGEST_NAME = 40;
    private static final Comparator<Path> BY_FITS =
            Comparator.comparingInt((Path path) -> path.getFileName().toString().length())
                    .thenComparing(path -> path.getFileName().toString());

    private final Path folder;
    private final RunHash run;
    private final ForecastTask task;
    private final String digest;
    private final SortedMap<String, String> machine;
    private int forgotten;

    /**
     * The checkpoints of a task.
     *
     * @param checkpoints where those of all tasks lie
     * @param machine facts that the bits of its models depend on
     */
    TaskCheckpoints(
            Path checkpoints, RunHash run, ForecastTask task, SortedMap<String, String> machine) {
        this.run = run;
        this.task = task;
        this.digest = task.digest();
        this.machine = machine;
        this.folder = checkpoints.resolve(nameOf(task) + "-" + digest.substring(0, 8));
    }

    /** Where they lie. */
    Path folder() {
        return folder;
    }

    /**
     * The path as far as it is as it was written. Whatever comes after the first flaw is deleted,
     * to be walked again.
     *
     * @throws OtherMachineException if it was walked where models have other bits
     */
    Checkpoint read() throws IOException {
        List<Path> stretches = FolderSwap.foldersIn(folder).stream().sorted(BY_FITS).toList();
        Checkpoint done = Checkpoint.START;
        for (int i = 0; i < stretches.size(); i++) {
            boolean newest = i == stretches.size() - 1;
            Optional<Checkpoint> next =
                    stored(stretches.get(i), done.fits().size()).read(machine, newest);
            if (next.isEmpty()) {
                // A path cannot go on from a stretch whose model was let go of.
                int sound = done.model().isEmpty() ? 0 : i;
                forget(stretches.subList(sound, stretches.size()));
                return sound == 0 ? Checkpoint.START : done;
            }
            done = done.then(next.get());
        }
        return done;
    }

    /** Stretches that were found unfinished or not as they were written, and those after them. */
    int forgotten() {
        return forgotten;
    }

    /** Writes the next stretch; the first one of a path takes the place of all there were. */
    void write(Checkpoint stretch) throws IOException {
        int before = stretch.fits().getFirst().fold().index();
        int after = before + stretch.fits().size();
        if (before == 0) {
            FolderSwap.delete(folder);
        }
        StretchNote note = StretchNote.of(task, digest, stretch);
        stored(place(after), before).write(stretch, note, machine);
        DurableFile.forceNames(folder);
        StoredStretch.deleteModel(place(after - MODELS_KEPT));
    }

    private void forget(List<Path> stretches) throws IOException {
        LOG.warn(
                "{} is not as this version wrote it; from there on all is done again.",
                stretches.getFirst());
        for (Path stretch : stretches) {
            FolderSwap.delete(stretch);
        }
        forgotten = stretches.size();
    }

    private Path place(int fits) {
        return folder.resolve("fold-%03d".formatted(fits));
    }

    private StoredStretch stored(Path place, int fitsBefore) {
        return new StoredStretch(place, run, digest, fitsBefore);
    }

    private static String nameOf(ForecastTask task) {
        String symbol = task.market().target().instrument().symbol();
        String name = safe(task.name()) + "-" + safe(symbol);
        return task.forecaster().usesChance() ? name + "-" + task.seed() : name;
    }

    private static String safe(String text) {
        String safe = text.replaceAll("[^A-Za-z0-9_-]", "-");
        return safe.substring(0, Math.min(safe.length(), LONGEST_NAME));
    }
}
