package io.forewalk.reports.section;

import io.forewalk.engine.experiment.ExperimentResult;
import io.forewalk.engine.metrics.Luck;
import io.forewalk.engine.metrics.Tries;
import java.util.Optional;

/** Finds what the verdict says of the number of tries. */
final class LuckFinding {

    /** Probability from which the best is called more than the luck of choosing. */
    private static final double SURE = 0.95;

    private LuckFinding() {}

    /** Nothing for a single try, which is no choice. */
    static Optional<Verdict.Luck> of(ExperimentResult result) {
        Luck luck = result.scorecard().luck();
        Tries tries = luck.tries();
        if (tries.count() < 2 || Double.isNaN(tries.best().sharpe())) {
            return Optional.empty();
        }
        double year = Math.sqrt(result.scorecard().annualisation().barsPerYear());
        return Optional.of(
                new Verdict.Luck(
                        tries.count(),
                        named(tries),
                        tries.best().sharpe() * year,
                        tries.expected() * year,
                        tries.deflated(),
                        luck.choice().realityCheck().upper(),
                        luck.overfitting().probability(),
                        survives(luck)));
    }

    private static String named(Tries tries) {
        return tries.settings().isEmpty()
                ? tries.entry()
                : "%s (%s)".formatted(tries.entry(), tries.settings());
    }

    // A test that could not be made confirms nothing.
    private static boolean survives(Luck luck) {
        return luck.tries().deflated() > SURE
                && luck.choice().realityCheck().upper() < 1 - SURE
                && luck.overfitting().probability() < 0.5;
    }
}
