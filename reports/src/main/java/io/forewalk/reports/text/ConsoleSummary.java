package io.forewalk.reports.text;

import static io.forewalk.reports.content.Figures.PLAIN;

import io.forewalk.engine.experiment.ExperimentResult;
import io.forewalk.engine.metrics.measure.Interval;
import io.forewalk.reports.content.Block.Banner;
import io.forewalk.reports.content.Unit;
import io.forewalk.reports.section.Verdict;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** The verdict in five plain lines and a path. A warning takes the place of praise. */
public final class ConsoleSummary {

    private ConsoleSummary() {}

    /**
     * Six lines, each ended by a line feed.
     *
     * @param report path of the page, as the user would type it
     */
    public static String of(ExperimentResult result, String report) {
        Verdict verdict = Verdict.of(result);
        String command = result.manifest().environment().command();
        return String.join(
                "\n",
                head(verdict.span()),
                " forecast   " + forecast(verdict),
                " trading    " + trading(verdict),
                " costs      " + costs(verdict),
                " trust      " + trust(verdict, command),
                " report     " + report,
                "");
    }

    private static String head(Verdict.Span span) {
        return "%s  %s %s..%s  %s, %s, %s, costs %s per side"
                .formatted(
                        span.name(),
                        symbols(span.symbols()),
                        span.first(),
                        span.last(),
                        counted(span.size().bars(), "out-of-sample bar"),
                        counted(span.size().folds(), "fold"),
                        counted(span.size().seeds(), "seed"),
                        PLAIN.of(span.terms().costPerSide(), Unit.RATE));
    }

    private static String symbols(List<String> symbols) {
        return symbols.size() <= 3
                ? String.join(", ", symbols)
                : "%s and %s more".formatted(symbols.getFirst(), symbols.size() - 1);
    }

    private static String forecast(Verdict verdict) {
        if (verdict.forecasting().isEmpty()) {
            return "naive alone: nothing to compare";
        }
        String open =
                verdict.opening()
                        .filter(found -> found.better() > 0)
                        .map(found -> "; " + forecast(verdict, found))
                        .orElse("");
        return forecast(verdict, verdict.forecasting().get()) + open;
    }

    private static String forecast(Verdict verdict, Verdict.Forecasting found) {
        String ratio =
                "%s %s return RMSE %s"
                        .formatted(
                                found.forecaster(),
                                found.target().name().toLowerCase(Locale.ROOT),
                                ratioToNaive(found.relativeRmse()));
        String p = Double.isNaN(found.p()) ? "no test" : "p " + probability(found.p());
        return "%s, %s: %s".formatted(ratio, p, judgement(verdict, found));
    }

    private static String ratioToNaive(double ratio) {
        return Double.isNaN(ratio)
                ? "without a ratio to naive's, which is 0"
                : PLAIN.of(ratio, Unit.FINE_RATIO) + "x naive";
    }

    private static String probability(double p) {
        String text = PLAIN.of(p, Unit.PROBABILITY).replace('\u00a0', ' ');
        return text.startsWith("<") ? text : "= " + text;
    }

    private static String judgement(Verdict verdict, Verdict.Forecasting found) {
        if (found.better() == 0) {
            return "no better than the last close";
        }
        if (verdict.forecastsDoubtful()) {
            return "not to be believed before the warning is dealt with";
        }
        return found.proven()
                ? "better than the last close"
                : "better than the last close in %s of %s cases"
                        .formatted(found.better(), found.cases());
    }

    private static String trading(Verdict verdict) {
        if (verdict.trading().isEmpty()) {
            return "no strategy but buy & hold";
        }
        Verdict.Trading found = verdict.trading().get();
        return "%s %s%s, Sharpe %s%s; %s %s: %s"
                .formatted(
                        found.strategy(),
                        PLAIN.signed(found.outcome().totalReturn(), Unit.FRACTION, 1),
                        percents(found.outcome().returnInterval()),
                        PLAIN.of(found.outcome().sharpe(), Unit.RATIO),
                        ratios(found.outcome().sharpeInterval()),
                        found.benchmark().name(),
                        PLAIN.signed(found.benchmark().totalReturn(), Unit.FRACTION, 1),
                        judgement(verdict, found));
    }

    private static String judgement(Verdict verdict, Verdict.Trading found) {
        String warnings =
                verdict.banners().stream().map(Banner::brief).collect(Collectors.joining(", "));
        if (found.proven()) {
            return warnings.isEmpty() ? "significant" : "not to be believed yet: " + warnings;
        }
        String judged =
                found.clear() ? "not proven, its interval ignores the choice" : "not significant";
        String choice = found.chosen() ? ", best of " + found.strategies() : "";
        return judged
                + choice
                + tries(verdict, found)
                + (warnings.isEmpty() ? "" : " (%s)".formatted(warnings));
    }

    /** All that was tried, where settings that were chosen from make it more than what competes. */
    private static String tries(Verdict verdict, Verdict.Trading found) {
        return verdict.triesBeyond(found)
                .map(luck -> ", %s tries".formatted(PLAIN.of(luck.tries())))
                .orElse("");
    }

    private static String percents(Interval interval) {
        return Double.isNaN(interval.low())
                ? ""
                : " [%s, %s]"
                        .formatted(
                                PLAIN.signed(100 * interval.low(), Unit.RATIO, 0),
                                PLAIN.signed(100 * interval.high(), Unit.RATIO, 0));
    }

    private static String ratios(Interval interval) {
        return Double.isNaN(interval.low())
                ? ""
                : " [%s, %s]"
                        .formatted(
                                PLAIN.of(interval.low(), Unit.RATIO, 1),
                                PLAIN.of(interval.high(), Unit.RATIO, 1));
    }

    private static String costs(Verdict verdict) {
        if (verdict.trading().isEmpty()) {
            return "nothing traded";
        }
        Verdict.Trading found = verdict.trading().get();
        String trades = counted((int) found.trades(), "closed trade");
        if (Double.isNaN(found.breakEvenCost())) {
            return found.trades() == 0
                    ? "no closed trade of " + found.outcome().name()
                    : "%s loses at any commission; %s".formatted(found.outcome().name(), trades);
        }
        return "the edge of %s ends at %s per side; %s"
                .formatted(
                        found.outcome().name(), PLAIN.of(found.breakEvenCost(), Unit.RATE), trades);
    }

    private static String trust(Verdict verdict, String command) {
        Verdict.Trust trust = verdict.trust();
        return "training ends before every target (%s of %s), %s, %s; repeat: %s"
                .formatted(
                        trust.cleanFolds(),
                        counted(trust.folds(), "fold"),
                        counted(trust.failedFolds(), "failed fold"),
                        counted(trust.suspectedSplits(), "suspected split"),
                        command);
    }

    private static String counted(int number, String noun) {
        return PLAIN.of(number) + " " + noun + (number == 1 ? "" : "s");
    }
}
