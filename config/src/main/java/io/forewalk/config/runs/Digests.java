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
     * @throws CorruptRunException at the first that differs
     */
    static void check(Path folder, Map<String, String> digests) throws IOException {
        for (Map.Entry<String, String> expected : digests.entrySet()) {
            String found = of(Files.readAllBytes(folder.resolve(expected.getKey())));
            if (!found.equals(expected.getValue())) {
                throw new CorruptRunException(
                        folder, expected.getKey() + " is not the file that was written");
            }
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
