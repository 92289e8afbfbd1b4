package io.forewalk.config.launch;

import io.forewalk.config.runs.RunFolder;

/** Says, when the user interrupts a run, how to go on. */
final class InterruptNotice implements AutoCloseable {

    private final Thread hook;

    private InterruptNotice(Thread hook) {
        this.hook = hook;
    }

    /**
     * A notice that is given if the program is ended before it is closed.
     *
     * @param command of the run
     * @param folder where it will lie; one that holds an earlier result is left alone without a
     *     flag
     */
    static InterruptNotice of(Console console, String command, RunFolder folder) {
        boolean replaces = folder.isComplete();
        Runnable notice =
                () -> {
                    console.err().println();
                    console.err()
                            .println(
                                    replaces
                                            ? "Interrupted; the earlier result stays. Start over"
                                                    + " with:"
                                            : "Interrupted; finished folds are kept. Go on with:");
                    console.err().println(replaces ? command + " --force" : command);
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
