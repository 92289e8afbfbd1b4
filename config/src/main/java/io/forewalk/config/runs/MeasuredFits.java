package io.forewalk.config.runs;

import io.forewalk.engine.market.csv.CsvTable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How long the fits of an earlier run took.
 *
 * @param run its folder's name
 * @param secondsPerFit by forecaster
 */
public record MeasuredFits(String run, Map<String, Double> secondsPerFit) {

    public MeasuredFits {
        secondsPerFit = Map.copyOf(secondsPerFit);
    }

    /** Those of the newest finished run with this name; empty if there is none that can be read. */
    public static Optional<MeasuredFits> newest(Path out, String name) {
        try {
            return new RunFolders(out)
                    .finished().stream()
                            .filter(run -> run.name().equals(name))
                            .findFirst()
                            .map(run -> of(out.resolve(run.folder()), run.folder()));
        } catch (IOException
                | UncheckedIOException
                | CorruptRunException
                | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static MeasuredFits of(Path folder, String name) {
        CsvTable fits = CsvTable.read(folder.resolve("fits.csv"));
        return new MeasuredFits(name, means(fits, ManifestFile.in(folder).fitSeconds()));
    }

    private static Map<String, Double> means(CsvTable fits, List<Double> seconds) {
        Map<String, Double> sums = new HashMap<>();
        Map<String, Integer> counts = new HashMap<>();
        for (int row = 0; row < Math.min(fits.rows(), seconds.size()); row++) {
            String forecaster = fits.text(row, "forecaster");
            sums.merge(forecaster, seconds.get(row), Double::sum);
            counts.merge(forecaster, 1, Integer::sum);
        }
        Map<String, Double> means = new HashMap<>();
        sums.forEach((name, sum) -> means.put(name, sum / counts.getOrDefault(name, 1)));
        return means;
    }
}
