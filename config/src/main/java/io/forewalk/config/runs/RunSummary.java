package io.forewalk.config.runs;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;

/**
 * A finished run in a line.
 *
 * @param folder its name below the runs folder
 * @param symbols traded
 */
public record RunSummary(
        String folder, String name, Instant started, double tookSeconds, List<String> symbols) {

    static RunSummary of(Path folder, ManifestFile manifest) {
        return new RunSummary(
                String.valueOf(folder.getFileName()),
                manifest.name(),
                Instant.parse(manifest.started()),
                manifest.tookSeconds(),
                manifest.instruments().stream()
                        .map(ManifestFile.StoredInstrument::symbol)
                        .toList());
    }
}
