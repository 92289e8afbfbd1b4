package io.forewalk.reports.section;

import static io.forewalk.reports.content.Figures.PAGE;

import io.forewalk.engine.metrics.measure.Interval;
import io.forewalk.reports.content.Block.Statement;
import io.forewalk.reports.content.Block.Statement.Tone;
import io.forewalk.reports.content.Unit;
import java.util.ArrayList;
import java.util.List;

/** The verdict in full sentences, each figure beside what it is compared with. */
final class VerdictProse {

    private VerdictProse() {}

    static List<Statement> statements(Verdict verdict) {
        List<Statement> statements = new ArrayList<>();
        statements.addAll(ForecastProse.statements(verdict));
        statements.addAll(ChallengeProse.statements(verdict));
        verdict.trading()
                .ifPresent(trading -> {
                    statements.add(trading(verdict, trading));
                    statements.add(luck(verdict, trading));
                    verdict.luck()
                            .map(found -> LuckProse.statement(verdict, found))
                            .ifPresent(statements::add);
                    statements.add(costs(verdict, trading));
                });
        statements.add(trust(verdict));
        return List.copyOf(statements);
    }

    private static Statement trading(Verdict verdict, Verdict.Trading found) {
        Verdict.Outcome own = found.outcome();
        Verdict.Outcome other = found.benchmark();
        String among =
                found.strategies() == 1
                        ? "The only strategy, %s,"
                        : "The highest of " + found.strategies() + " strategies, %s,";
        String text =
                (among + " returned %s%s %s costs; %s returned %s.")
                        .formatted(
                                found.strategy(),
                                PAGE.signed(own.totalReturn(), Unit.FRACTION, 1),
                                interval(verdict, own.returnInterval(), Unit.FRACTION, 0),
                                verdict.span().terms().free() ? "without" : "after",
                                other.name(),
                                PAGE.signed(other.totalReturn(), Unit.FRACTION, 1));
        boolean praised = found.proven() && !verdict.tradingDoubtful();
        return new Statement(
                "trading",
                "Does trading on it pay, after costs?",
                praised ? "Yes." : tradingAnswer(verdict, found),
                text,
                praised ? Tone.GOOD : tone(verdict.tradingDoubtful()));
    }

    private static String tradingAnswer(Verdict verdict, Verdict.Trading found) {
        double own = found.outcome().totalReturn();
        if (own <= 0) {
            return "No.";
        }
        if (own <= found.benchmark().totalReturn()) {
            return "Not more than %s.".formatted(found.benchmark().name());
        }
        return found.proven() && verdict.tradingDoubtful()
                ? "It seems so, but see the warning above."
                : "Not provably.";
    }

    private static Statement luck(Verdict verdict, Verdict.Trading found) {
        Interval interval = found.outcome().sharpeInterval();
        String sharpe =
                "%s has %s%s; %s has %s."
                        .formatted(
                                found.outcome().name(),
                                sharpe(found.outcome(), "a Sharpe ratio of "),
                                interval(verdict, interval, Unit.RATIO, 1),
                                found.benchmark().name(),
                                sharpe(found.benchmark(), ""));
        boolean praised = found.proven() && !verdict.tradingDoubtful();
        return new Statement(
                "luck",
                "Could it be luck?",
                praised
                        ? "Hardly."
                        : found.proven() ? "It seems not, but see the warning above." : "It could.",
                sharpe,
                (excess(verdict, found) + luckRule(verdict, found, interval)).strip(),
                praised ? Tone.GOOD : tone(verdict.tradingDoubtful()));
    }

    private static String sharpe(Verdict.Outcome outcome, String before) {
        return Double.isNaN(outcome.sharpe())
                ? "no Sharpe ratio, as its return does not vary"
                : before + PAGE.of(outcome.sharpe(), Unit.RATIO);
    }

    private static String excess(Verdict verdict, Verdict.Trading found) {
        Interval interval = found.excessInterval();
        String range = PAGE.range(interval.low(), interval.high(), Unit.FRACTION, 0);
        return range.isEmpty()
                ? ""
                : " The %s interval of its yearly return above %s runs from %s."
                        .formatted(
                                verdict.span().terms().levelInWords(),
                                found.benchmark().name(),
                                range);
    }

    private static String luckRule(Verdict verdict, Verdict.Trading found, Interval sharpe) {
        if (found.clear()) {
            return " Both intervals lie above zero"
                    + (found.chosen() ? ", but" + choice(verdict, found) : ".");
        }
        if (Double.isNaN(sharpe.low())) {
            return " No interval of the ratio could be computed.";
        }
        if (sharpe.low() > 0 && verdict.span().size().bars() < TradingFinding.FEWEST_RETURNS) {
            return " Intervals from fewer than %s returns are too narrow to tell it from chance."
                    .formatted(TradingFinding.FEWEST_RETURNS);
        }
        String rule =
                sharpe.low() <= 0
                        ? " The interval of the ratio holds zero: it cannot be told from chance."
                        : " The gain above %s cannot be told from chance."
                                .formatted(found.benchmark().name());
        return rule + (found.chosen() ? " Besides," + choice(verdict, found) : "");
    }

    private static String choice(Verdict verdict, Verdict.Trading found) {
        String tries =
                verdict.triesBeyond(found)
                        .map(luck -> " after %s tries in this run".formatted(PAGE.of(luck.tries())))
                        .orElse("");
        return " it is the best of %s strategies%s, and the intervals do not allow for that choice."
                .formatted(found.strategies(), tries);
    }

    private static Statement costs(Verdict verdict, Verdict.Trading found) {
        String trades = found.trades() == 1 ? "1 closed trade" : found.trades() + " closed trades";
        String charged = PAGE.of(verdict.span().terms().costPerSide(), Unit.RATE);
        double end = found.breakEvenCost();
        if (Double.isNaN(end)) {
            return new Statement(
                    "costs",
                    "How much cost can it bear?",
                    found.trades() == 0 ? "Unknown." : "None.",
                    "%s ends no higher than it began at any commission; %s per side was charged on %s."
                            .formatted(found.outcome().name(), charged, trades),
                    Tone.NEUTRAL);
        }
        return new Statement(
                "costs",
                "How much cost can it bear?",
                "Up to %s per side.".formatted(PAGE.of(end, Unit.RATE)),
                "At that commission %s would end where it began; %s per side was charged on %s."
                        .formatted(found.outcome().name(), charged, trades),
                Tone.NEUTRAL);
    }

    private static Statement trust(Verdict verdict) {
        Verdict.Trust trust = verdict.trust();
        boolean clean =
                trust.cleanFolds() == trust.folds()
                        && trust.failedFolds() == 0
                        && trust.suspectedSplits() == 0;
        return new Statement(
                "trust",
                "Can the figures be trusted?",
                clean ? "Nothing speaks against it." : "Only with care.",
                "Training ended before every target in %s of %s folds; %s failed; %s suspected in the prices."
                        .formatted(
                                trust.cleanFolds(),
                                trust.folds(),
                                counted(trust.failedFolds(), "fold"),
                                trust.suspectedSplits() == 1
                                        ? "1 split is"
                                        : counted(trust.suspectedSplits(), "split") + " are"),
                clean ? Tone.NEUTRAL : Tone.WARNING);
    }

    private static String counted(int number, String noun) {
        return number == 1 ? "1 " + noun : (number == 0 ? "no" : number) + " " + noun + "s";
    }

    private static String interval(Verdict verdict, Interval interval, Unit unit, int decimals) {
        String range = PAGE.range(interval.low(), interval.high(), unit, decimals);
        return range.isEmpty()
                ? ""
                : " (%s interval %s)".formatted(verdict.span().terms().levelInWords(), range);
    }

    private static Tone tone(boolean doubtful) {
        return doubtful ? Tone.WARNING : Tone.NEUTRAL;
    }
}
