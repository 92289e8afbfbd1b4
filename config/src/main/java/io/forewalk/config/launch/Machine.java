package io.forewalk.config.launch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Facts of the machine that a reader of times and bits wants to know; no names of people or hosts.
 */
final class Machine {

    private static final Path CPU_INFO = Path.of("/proc/cpuinfo");

    private Machine() {}

    /** The facts, with the threads that ran tasks. */
    static Map<String, String> facts(int threads) {
        Map<String, String> facts = new LinkedHashMap<>();
        facts.put("jdk", Runtime.version().toString());
        facts.put("os", System.getProperty("os.name") + " " + System.getProperty("os.arch"));
        facts.put("cpu", cpu());
        facts.put("processors", String.valueOf(Runtime.getRuntime().availableProcessors()));
        facts.put("threads", String.valueOf(threads));
        facts.put("nativeThreads", System.getenv().getOrDefault("OMP_NUM_THREADS", "not set"));
        return facts;
    }

    private static String cpu() {
        try (Stream<String> lines = Files.lines(CPU_INFO)) {
            return lines.filter(line -> line.startsWith("model name"))
                    .map(line -> line.substring(line.indexOf(':') + 1).strip())
                    .findFirst()
                    .orElse("unknown");
        } catch (IOException e) {
            return "unknown";
        }
    }
}
