package io.forewalk.config.runs;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** SHA-256 of the files whose bytes repeat when the run is repeated. */
final class Digests {

    private static final List<String> REPEATED =
            List.of(
                    "bars.csv",
                    "forecasts.csv",
                    "quantiles.csv",
                    "fits.csv",
                    "equity.csv",
                    "contributions.csv",
                    "trades.csv",
                    "orders.csv",
                    "selection.csv",
                    "memory.csv",
                    "gates.csv",
                    "report.json",
                    "checkpoints/scores.json",
                    "config.yaml",
                    "config.resolved.yaml");

    private Digests() {}

    static Map<String, String> of(Path folder) throws IOException {
        Map<String, String> digests = new TreeMap<>();
        for (String name : REPEATED) {
            digests.put(name, of(Files.readAllBytes(folder.resolve(name))));
        }
        if (Files.exists(folder.resolve(RunFolder.BENCHMARK))) {
            digests.put(
                    RunFolder.BENCHMARK,
                    of(Files.readAllBytes(folder.resolve(RunFolder.BENCHMARK))));
        }
        for (Path model : RunCheckpoints.modelsIn(folder)) {
            String name = folder.relativize(model).toString().replace('\\', '/');
            digests.put(name, of(Files.readAllBytes(model)));
        }
        return digests;
    }

    /**
     * Compares every file with its digest.
     *
     * @throws CorruptRunException at the first that differs or is not there
     */
    static void check(Path folder, Map<String, String> digests) {
        digests.forEach((name, expected) -> {
            if (!of(folder, name).equals(expected)) {
                throw new CorruptRunException(folder, name + " is not the file that was written");
            }
        });
    }

    private static String of(Path folder, String name) {
        Path file = folder.resolve(name).normalize();
        if (!file.startsWith(folder.normalize())) {
            throw new CorruptRunException(folder, name + " lies outside of it");
        }
        try {
            return of(Files.readAllBytes(file));
        } catch (IOException e) {
            throw CorruptRunException.of(folder, name, e);
        }
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every JDK has SHA-256.", e);
        }
    }

    static String of(byte[] bytes) {
        return HexFormat.of().formatHex(sha256().digest(bytes));
    }
}
