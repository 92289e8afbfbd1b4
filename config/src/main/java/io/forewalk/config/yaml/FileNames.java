package io.forewalk.config.yaml;

import java.util.Locale;
import java.util.Set;

/** Names that can stand in a path on every operating system. */
final class FileNames {

    private static final int LONGEST = 80;
    private static final Set<String> DEVICES =
            Set.of("con", "prn", "aux", "nul", "conin$", "conout$");

    private FileNames() {}

    /** Whether an operating system keeps the name for a device, with or without an ending. */
    static boolean isReserved(String name) {
        String stem = name.toLowerCase(Locale.ROOT).split("\\.", 2)[0];
        return DEVICES.contains(stem) || stem.matches("(com|lpt)[0-9]");
    }

    /** The text with everything else made a hyphen. */
    static String safe(String text) {
        String safe = text.replaceAll("[^A-Za-z0-9._-]", "-");
        safe = safe.substring(0, Math.min(safe.length(), LONGEST));
        return safe.matches("\\.{0,2}") || isReserved(safe) ? "experiment" : safe;
    }
}
