package io.forewalk.reports.section;

import static io.forewalk.reports.content.Figures.PAGE;

import io.forewalk.reports.content.Block.Statement;
import io.forewalk.reports.content.Block.Statement.Tone;
import io.forewalk.reports.content.Unit;

/** What the number of tries leaves of the best of them, in sentences. */
final class LuckProse {

    private LuckProse() {}

    static Statement statement(Verdict verdict, Verdict.Luck found) {
        boolean praised = found.survives() && !verdict.tradingDoubtful();
        return new Statement(
                "tries",
                "Is it more than the best of many tries?",
                praised
                        ? "Yes."
                        : found.survives() ? "It seems so, but see the warning above." : no(found),
                sentence(found),
                tests(verdict, found),
                praised ? Tone.GOOD : Tone.WARNING);
    }

    private static String no(Verdict.Luck found) {
        return found.sharpe() <= found.expected()
                ? "No, luck would do better."
                : "It could be luck.";
    }

    /** The best beside what chance alone would make of as many. */
    static String sentence(Verdict.Luck found) {
        if (Double.isNaN(found.expected())) {
            return "Of the %s tries of this run only %s has a Sharpe ratio, %s: without a spread it cannot be said what the best of as many worthless ones would have."
                    .formatted(
                            PAGE.of(found.tries()),
                            found.best(),
                            PAGE.of(found.sharpe(), Unit.RATIO));
        }
        return "Of the %s tries of this run the best, %s, has a Sharpe ratio of %s; the best of %s worthless ones would have %s."
                .formatted(
                        PAGE.of(found.tries()),
                        found.best(),
                        PAGE.of(found.sharpe(), Unit.RATIO),
                        PAGE.of(found.tries()),
                        PAGE.of(found.expected(), Unit.RATIO));
    }

    private static String tests(Verdict verdict, Verdict.Luck found) {
        return "%s%s%s."
                .formatted(
                        deflated(found.deflated()),
                        realityCheck(verdict, found.realityCheck()),
                        overfitting(found.overfitting()));
    }

    private static String deflated(double probability) {
        return Double.isNaN(probability)
                ? "There is no deflated Sharpe ratio"
                : "Its true ratio lies above that with a probability of %s (deflated Sharpe ratio)"
                        .formatted(PAGE.of(probability, Unit.FRACTION, 0));
    }

    private static String realityCheck(Verdict verdict, double p) {
        return Double.isNaN(p)
                ? ""
                : "; that no try beats %s has p %s (Reality Check)"
                        .formatted(
                                verdict.trading()
                                        .map(found -> found.benchmark().name())
                                        .orElse("buy & hold"),
                                equal(p));
    }

    private static String overfitting(double share) {
        return Double.isNaN(share)
                ? ""
                : "; the best of one half of the bars is in the lower half of the tries in the"
                        + " other in %s of all splits".formatted(PAGE.of(share, Unit.FRACTION, 0));
    }

    /** A p-value with its sign: {@code = 0.38} or {@code < 0.001}. */
    static String equal(double p) {
        String text = PAGE.of(p, Unit.PROBABILITY);
        return text.startsWith("<") ? text : "= " + text;
    }
}
