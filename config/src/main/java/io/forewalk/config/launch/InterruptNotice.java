package io.forewalk.config.launch;

/** Says, when the user interrupts a run, how to go on. */
final class InterruptNotice implements AutoCloseable {

    private final Thread hook;

    private InterruptNotice(Thread hook) {
        this.hook = hook;
    }

    /** A notice that is given if the program is ended before it is closed. */
    static InterruptNotice of(Console console, String command) {
        Runnable notice =
                () -> {
                    console.err().println();
                    console.err()
                            .println("Interrupted; nothing half-written stays. Run it again with:");
                    console.err().println(command);
                };
        Thread hook = new Thread(notice, "interrupt notice");
        Runtime.getRuntime().addShutdownHook(hook);
        return new InterruptNotice(hook);
    }

    @Override
    public void close() {
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException e) {
            // The program is already ending, and the notice is being given.
            return;
        }
    }
}
