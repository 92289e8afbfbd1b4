package io.forewalk.config.runs;

import java.nio.file.Path;
import java.util.SortedMap;

/** An unfinished run was begun where its models have other bits. */
public final class OtherMachineException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private OtherMachineException(
            Path folder, SortedMap<String, String> then, SortedMap<String, String> now) {
        super(
                ("%s was made on %s; here it is %s, where trainer dl4j gives other bits. Maybe go"
                                + " on there, or start over with --force.")
                        .formatted(folder, then, now));
    }

    /** Refuses facts that differ. */
    static void requireEqual(
            Path folder, SortedMap<String, String> then, SortedMap<String, String> now) {
        if (!then.equals(now)) {
            throw new OtherMachineException(folder, then, now);
        }
    }
}
