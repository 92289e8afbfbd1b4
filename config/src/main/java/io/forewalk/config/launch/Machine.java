package io.forewalk.config.launch;

import io.forewalk.engine.experiment.Experiment;
import io.forewalk.engine.experiment.ForecasterEntry;
import io.forewalk.engine.forecast.ResumableForecaster;
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

    /** The facts, with the threads that run tasks and the libraries that forecasters depend on. */
    static Map<String, String> facts(int threads, Experiment experiment) {
        Map<String, String> facts = new LinkedHashMap<>(processor());
        facts.put("jdk", Runtime.version().toString());
        facts.put("processors", String.valueOf(Runtime.getRuntime().availableProcessors()));
        facts.put("threads", String.valueOf(threads));
        facts.put("nativeThreads", System.getenv().getOrDefault("OMP_NUM_THREADS", "not set"));
        for (ForecasterEntry entry : experiment.forecasters()) {
            if (entry.forecaster() instanceof ResumableForecaster resumable) {
                facts.putAll(resumable.nativeFacts());
            }
        }
        return facts;
    }

    /** Operating system and processor. */
    static Map<String, String> processor() {
        String system = System.getProperty("os.name") + " " + System.getProperty("os.arch");
        return Map.of("os", system, "cpu", cpu());
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
