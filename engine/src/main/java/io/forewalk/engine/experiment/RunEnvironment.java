package io.forewalk.engine.experiment;

import java.time.Instant;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * Where and when a run takes place; no part of any result.
 *
 * @param version of the program
 * @param command that repeats the run
 * @param machine facts by name, such as {@code jdk} and {@code cpu}
 */
public record RunEnvironment(
        String version, String command, Instant started, Map<String, String> machine) {

    public RunEnvironment {
        machine = Collections.unmodifiableMap(new TreeMap<>(machine));
    }
}
