package io.forewalk.config.runs;

import io.forewalk.engine.forecast.NetworkMemory;
import io.forewalk.engine.forecast.SavedModel;
import io.forewalk.engine.task.Checkpoint;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The folder of one stretch of a path: the files of its model and, until the run is finished, its
 * log, the memory of the networks so far, and a manifest, written last, with the digests of the
 * others. The memory, 134 kB of the default network's gates, is needed only where a path goes on,
 * so it goes with the model.
 *
 * @param task digest of the task
 * @param fitsBefore made by the path before this stretch
 */
record StoredStretch(Path folder, RunHash run, String task, int fitsBefore) {

    private static final String LOG = "log.json";
    private static final String MEMORY = "memory.json";
    private static final String NOTE = "fold.json";
    private static final String MANIFEST = "manifest.json";
    private static final Set<String> WORKING = Set.of(LOG, MEMORY, MANIFEST);
    private static final Set<String> WITHOUT_MODEL = Set.of(LOG, MANIFEST);
    private static final String MODEL_NAME = "[a-z0-9-]+\\.(json|txt|zip)";
    private static final long LARGEST = 1 << 28;

    /**
     * Writes the files, each in one step, and the manifest last.
     *
     * @param note that stays with the model
     */
    void write(Checkpoint stretch, StretchNote note, SortedMap<String, String> machine)
            throws IOException {
        FolderSwap.delete(folder);
        Files.createDirectories(folder);
        SortedMap<String, String> digests = new TreeMap<>();
        for (String name : stretch.model().names()) {
            requireModelName(name);
            digests.put(name, written(name, stretch.model().file(name)));
        }
        if (!stretch.model().isEmpty()) {
            digests.put(NOTE, written(NOTE, note.bytes()));
        }
        if (!stretch.memory().isEmpty()) {
            digests.put(MEMORY, written(MEMORY, CheckpointJson.bytes(stretch.memory())));
        }
        StretchLog log = new StretchLog(machine, stretch.fits(), stretch.entries());
        digests.put(LOG, written(LOG, CheckpointJson.bytes(log)));
        int fits = fitsBefore + stretch.fits().size();
        StretchManifest manifest = StretchManifest.of(run, task, fits, digests);
        DurableFile.forceNames(folder);
        written(MANIFEST, manifest.text().getBytes(StandardCharsets.UTF_8));
        DurableFile.forceNames(folder);
    }

    /**
     * What was written; empty unless every file is as it was written, and no other is there.
     *
     * @param machine facts that the bits of its model depend on
     * @param newest whether the path goes on from here; of an older stretch the model, or some of
     *     its files, may have been let go of
     * @throws OtherMachineException if it was written where these facts were others
     */
    Optional<Checkpoint> read(SortedMap<String, String> machine, boolean newest)
            throws IOException {
        Map<String, byte[]> files = files();
        Optional<StretchManifest> found =
                Optional.ofNullable(files.remove(MANIFEST)).flatMap(StretchManifest::parse);
        if (found.isEmpty() || !agree(files, found.get())) {
            return Optional.empty();
        }
        boolean whole = files.keySet().equals(found.get().files().keySet());
        Optional<StretchLog> log =
                Optional.ofNullable(files.remove(LOG))
                        .flatMap(file -> CheckpointJson.parse(file, StretchLog.class));
        if ((newest && !whole)
                || log.isEmpty()
                || !found.get().belongsTo(run, task, fitsBefore + log.get().fits().size())) {
            return Optional.empty();
        }
        OtherMachineException.requireEqual(folder, log.get().machine(), machine);
        return log.map(walked -> checkpoint(walked, whole ? files : Map.of()));
    }

    private static Checkpoint checkpoint(StretchLog walked, Map<String, byte[]> others) {
        Map<String, byte[]> model = new HashMap<>(others);
        model.remove(NOTE);
        NetworkMemory memory =
                Optional.ofNullable(model.remove(MEMORY))
                        .flatMap(file -> CheckpointJson.parse(file, NetworkMemory.class))
                        .orElse(NetworkMemory.NONE);
        return new Checkpoint(walked.fits(), walked.entries(), memory, new SavedModel(model));
    }

    /** Deletes the files of the model, and the memory that only who goes on with it needs. */
    static void deleteModel(Path folder) throws IOException {
        for (Path file : list(folder)) {
            if (!WITHOUT_MODEL.contains(file.getFileName().toString())) {
                Files.delete(file);
            }
        }
    }

    /** Whether a finished run has no more use for a file of this name. */
    static boolean isWorkingFile(Path file) {
        return WORKING.contains(file.getFileName().toString());
    }

    /** Deletes what only an unfinished run needs, and the folder with it if nothing is left. */
    static void deleteWorkingFiles(Path folder) throws IOException {
        for (Path file : list(folder)) {
            if (isWorkingFile(file)) {
                Files.delete(file);
            }
        }
        if (list(folder).isEmpty()) {
            Files.delete(folder);
        }
    }

    private static boolean agree(Map<String, byte[]> files, StretchManifest manifest) {
        return files.entrySet().stream()
                .allMatch(file ->
                        Digests.of(file.getValue()).equals(manifest.files().get(file.getKey())));
    }

    // The content of every file; none at all if something else is there too.
    private Map<String, byte[]> files() throws IOException {
        Map<String, byte[]> files = new HashMap<>();
        for (Path file : list(folder)) {
            String name = file.getFileName().toString();
            boolean known = WORKING.contains(name) || name.matches(MODEL_NAME);
            if (!known
                    || !Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)
                    || Files.size(file) > LARGEST) {
                return new HashMap<>();
            }
            files.put(name, Files.readAllBytes(file));
        }
        return files;
    }

    private String written(String name, byte[] content) throws IOException {
        DurableFile.write(folder.resolve(name), content);
        return Digests.of(content);
    }

    private static void requireModelName(String name) {
        if (!name.matches(MODEL_NAME) || WORKING.contains(name) || name.equals(NOTE)) {
            throw new IllegalArgumentException(
                    "The model's file (%s) must be named with small letters, digits and hyphens,"
                                    .formatted(name)
                            + " end in .json, .txt or .zip, and be none of ours.");
        }
    }

    private static List<Path> list(Path folder) throws IOException {
        if (!Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
            return List.of();
        }
        try (Stream<Path> found = Files.list(folder)) {
            return found.toList();
        }
    }
}
