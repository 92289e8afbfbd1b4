package io.forewalk.config.yaml;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The folders that data may be read from: the experiment file's project, and one that a flag names.
 */
final class DataFolders {

    /** The settings of data sources that name files. */
    private static final List<String> FILE_SETTINGS = List.of("files", "panel", "index");

    private final Path folder;
    private final List<Path> roots = new ArrayList<>();

    DataFolders(Path file, Optional<Path> dataRoot) {
        Path parent = file.toAbsolutePath().getParent();
        this.folder = parent == null ? file.toAbsolutePath() : parent;
        roots.add(real(projectOf(folder)));
        dataRoot.ifPresent(root -> roots.add(real(root.toAbsolutePath())));
    }

    /** Adds data paths that leave these folders, links followed, to the findings. */
    void check(SettingsTree tree, Findings findings) {
        for (String source : ExperimentSchema.keysOfMap(tree.at(ExperimentBinder.MARKET))) {
            for (String setting : FILE_SETTINGS) {
                checkAll(ExperimentBinder.MARKET.key(source).key(setting), tree, findings);
            }
        }
    }

    private void checkAll(KeyPath path, SettingsTree tree, Findings findings) {
        JsonNode node = tree.at(path);
        if (node.isTextual() && !node.asText().isEmpty()) {
            checkOne(path, node.asText(), tree, findings);
        }
        for (int i = 0; node.isArray() && i < node.size(); i++) {
            checkAll(path.element(i), tree, findings);
        }
        node.properties().forEach(entry -> checkAll(path.key(entry.getKey()), tree, findings));
    }

    private void checkOne(KeyPath path, String written, SettingsTree tree, Findings findings) {
        if (!isInside(written)) {
            String sentence =
                    tree.shown(path)
                            + " lies outside the project of this file; --data-root names a further"
                            + " folder";
            findings.add(path, new RuleProblems(tree).of(path, sentence, List.of()));
        }
    }

    private boolean isInside(String written) {
        try {
            Path target = real(folder.resolve(written));
            return roots.stream().anyMatch(target::startsWith);
        } catch (InvalidPathException e) {
            return false;
        }
    }

    /** The nearest folder above that is a project, or the file's own. */
    private static Path projectOf(Path folder) {
        for (Path here = folder; here != null; here = here.getParent()) {
            if (Files.exists(here.resolve(".git")) || Files.exists(here.resolve("forewalk"))) {
                return here;
            }
        }
        return folder;
    }

    /** The path without links; of what does not exist, its nearest folder that does. */
    private static Path real(Path path) {
        Path normal = path.toAbsolutePath().normalize();
        for (Path here = normal; here != null; here = here.getParent()) {
            if (Files.exists(here)) {
                try {
                    return here.toRealPath().resolve(here.relativize(normal)).normalize();
                } catch (IOException e) {
                    return normal;
                }
            }
        }
        return normal;
    }
}
