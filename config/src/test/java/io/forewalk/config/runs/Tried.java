package io.forewalk.config.runs;

import io.forewalk.engine.trials.Trial;
import io.forewalk.engine.trials.TrialScore;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.OptionalLong;

/** Trials for tests, and a process that appends them one at a time. */
final class Tried {

    private Tried() {}

    static Trial trial(String data, String key, double sharpe) {
        return new Trial(
                data,
                key,
                "made up",
                "entry",
                "fast: 10, slow: 50",
                OptionalLong.empty(),
                Instant.parse("2020-01-02T00:00:00Z"),
                Instant.parse("2021-01-02T00:00:00Z"),
                new TrialScore(250, sharpe, -0.5, 4.25, Double.NaN));
    }

    /**
     * Appends the trials {@code NAME-FIRST..NAME-LAST} to a ledger and prints the number of each
     * once it is there: FILE NAME FIRST LAST.
     */
    public static void main(String[] arguments) throws Exception {
        TrialLedger ledger = new TrialLedger(Path.of(arguments[0]));
        int last = Integer.parseInt(arguments[3]);
        for (int i = Integer.parseInt(arguments[2]); i <= last; i++) {
            ledger.append(List.of(trial(arguments[1], arguments[1] + "-" + i, i)));
            System.out.println(i);
        }
    }
}
