package io.forewalk.config.launch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * One thing that was looked at.
 *
 * @param text what was found and, where something is wrong, what to do
 */
record HealthCheck(String what, State state, String text) {

    private static final long MEGABYTE = 1 << 20;
    private static final long LITTLE_MEMORY = 1000;
    private static final long LITTLE_DISK = 1000;
    private static final long NO_DISK = 50;
    private static final int JAVA = 25;

    /** How it is. */
    enum State {
        OK,
        WARNING,
        FAULT
    }

    static HealthCheck ok(String what, String text) {
        return new HealthCheck(what, State.OK, text);
    }

    static HealthCheck fault(String what, String text) {
        return new HealthCheck(what, State.FAULT, text);
    }

    static HealthCheck java() {
        String version =
                "%s, %s, in %s"
                        .formatted(
                                Runtime.version(),
                                System.getProperty("java.vendor"),
                                System.getProperty("java.home"));
        return Runtime.version().feature() == JAVA
                ? ok("java", version)
                : fault("java", version + "; Forewalk is built for a JDK 25.");
    }

    static HealthCheck memory() {
        long most = Runtime.getRuntime().maxMemory() / MEGABYTE;
        String text =
                "%d MB for prices and results, %d processors"
                        .formatted(most, Runtime.getRuntime().availableProcessors());
        return most >= LITTLE_MEMORY
                ? ok("memory", text)
                : new HealthCheck(
                        "memory",
                        State.WARNING,
                        text + "; give more by FOREWALK_JAVA_OPTS=-Xmx2g.");
    }

    /** Whether runs can be written to a folder, and how much room there is. */
    static List<HealthCheck> disk(Path out) {
        Path folder = existing(out.toAbsolutePath().normalize());
        try {
            Path probe = Files.createTempFile(folder, "forewalk", ".probe");
            Files.delete(probe);
            return List.of(
                    ok("writing", "to " + out), room(Files.getFileStore(folder).getUsableSpace()));
        } catch (IOException e) {
            return List.of(
                    fault(
                            "writing",
                            "%s cannot be written to; name another by -o.".formatted(out)));
        }
    }

    private static HealthCheck room(long bytes) {
        long free = bytes / MEGABYTE;
        String text = "%d MB free".formatted(free);
        if (free < NO_DISK) {
            return fault("disk", text + "; a run may need more.");
        }
        return free < LITTLE_DISK
                ? new HealthCheck("disk", State.WARNING, text + "; many runs may need more.")
                : ok("disk", text);
    }

    private static Path existing(Path folder) {
        Path here = folder;
        while (Files.notExists(here) && here.getParent() != null) {
            here = here.getParent();
        }
        return here;
    }

    static HealthCheck nativeThreads(Console console) {
        String threads = console.variable("OMP_NUM_THREADS", "not set");
        return threads.equals("1")
                ? ok("threads", "native libraries use 1, so that results repeat")
                : new HealthCheck(
                        "threads",
                        State.WARNING,
                        "OMP_NUM_THREADS is %s; start by ./forewalk, which sets it to 1."
                                .formatted(threads));
    }

    boolean isFault() {
        return state == State.FAULT;
    }

    /** A line, ended by a line feed. */
    String line(Colours colours) {
        String word = "%-8s".formatted(state.name().toLowerCase(Locale.ROOT));
        String shown =
                switch (state) {
                    case OK -> word;
                    case WARNING -> colours.amber(word);
                    case FAULT -> colours.red(word);
                };
        return "%-9s %s %s\n".formatted(what, shown, text);
    }

    Map<String, Object> facts() {
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("check", what);
        facts.put("state", state.name().toLowerCase(Locale.ROOT));
        facts.put("text", text);
        return facts;
    }
}
