package io.forewalk.config.launch;

import io.forewalk.config.runs.RunCheckpoints;

/** What a run says that finds unfinished work of its own. */
final class GoingOn {

    private GoingOn() {}

    /** One line: the folds that were found, and what of the rest is no good. */
    static String text(RunCheckpoints checkpoints) {
        String found =
                "Goes on with an unfinished run: %s done."
                        .formatted(counted(checkpoints.folds(), "fold"));
        int forgotten = checkpoints.forgotten();
        return forgotten == 0
                ? found
                : "%s Not whole or not as written, so made again: %s."
                        .formatted(found, counted(forgotten, "checkpoint"));
    }

    private static String counted(int count, String what) {
        return count == 1 ? "1 " + what : count + " " + what + "s";
    }
}
