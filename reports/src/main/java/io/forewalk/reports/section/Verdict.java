package io.forewalk.reports.section;

import io.forewalk.engine.backtest.Costs;
import io.forewalk.engine.experiment.ExperimentResult;
import io.forewalk.engine.market.Instrument;
import io.forewalk.engine.market.MarketNote;
import io.forewalk.engine.metrics.measure.Interval;
import io.forewalk.engine.metrics.measure.PriceKind;
import io.forewalk.reports.content.Block.Banner;
import io.forewalk.reports.content.Figures;
import io.forewalk.reports.content.Unit;
import java.util.List;
import java.util.Optional;

/**
 * What the run says, in numbers: the page, the console and report.json all tell it from here. The
 * word better is only ever used where a test says so.
 *
 * @param forecasting of the next close, empty if only the naive ran
 * @param opening the same of the next open
 * @param challenges models against simple methods, close before open; empty if no model ran
 * @param trading empty if nothing traded but buy and hold
 * @param luck empty if there was no choice, since one thing at most was tried
 */
public record Verdict(
        Span span,
        Optional<Forecasting> forecasting,
        Optional<Forecasting> opening,
        List<Challenge> challenges,
        Optional<Trading> trading,
        Optional<Luck> luck,
        Trust trust,
        List<Banner> banners) {

    public Verdict {
        challenges = List.copyOf(challenges);
        banners = List.copyOf(banners);
    }

    /** The verdict on a result. */
    public static Verdict of(ExperimentResult result) {
        return new Verdict(
                Span.of(result),
                ForecastFinding.of(result, PriceKind.CLOSE),
                ForecastFinding.of(result, PriceKind.OPEN),
                ChallengeFinding.of(result),
                TradingFinding.of(result),
                LuckFinding.of(result),
                Trust.of(result),
                Banners.of(result));
    }

    /** Whether something is wrong with the prices or the fits, so that no model is praised. */
    public boolean forecastsDoubtful() {
        return trust.failedFolds() > 0 || trust.suspectedSplits() > 0;
    }

    /** Whether anything stands against praising a strategy. */
    public boolean tradingDoubtful() {
        return !banners.isEmpty();
    }

    /**
     * The luck of all tries, where these are more than the strategies that compete: candidates that
     * {@code select} tried, and seeds.
     */
    public Optional<Luck> triesBeyond(Trading found) {
        return luck.filter(all -> all.tries() > found.strategies());
    }

    /**
     * What was run.
     *
     * @param first date of the first origin
     * @param last date of the last target
     */
    public record Span(
            String name, List<String> symbols, String first, String last, Size size, Terms terms) {

        public Span {
            symbols = List.copyOf(symbols);
        }

        static Span of(ExperimentResult result) {
            Timeline timeline = Timeline.of(result);
            return new Span(
                    result.experiment().name(),
                    result.outcomes().stream().map(o -> o.instrument().symbol()).toList(),
                    timeline.date(timeline.firstOrigin()),
                    timeline.date(timeline.firstOrigin() + timeline.targets()),
                    new Size(
                            timeline.targets(),
                            timeline.folds().size(),
                            result.experiment().seeds().size()),
                    Terms.of(result));
        }
    }

    /** How much was run. */
    public record Size(int bars, int folds, int seeds) {}

    /**
     * Under which terms.
     *
     * @param costPerSide commission, slippage and half the spread as a share of the price; fees per
     *     fill and per tick are left out
     * @param free whether trading costs nothing at all
     * @param level of all intervals, such as 0.95
     */
    public record Terms(double costPerSide, boolean free, double level) {

        static Terms of(ExperimentResult result) {
            Costs costs = result.experiment().trading().costs();
            return new Terms(
                    costs.commission().rate() + costs.slippage().rate() + costs.spread() / 2,
                    Banners.isFree(costs),
                    result.experiment().statistics().level());
        }

        /** The level as words: {@code 95 %}. */
        public String levelInWords() {
            return Figures.PAGE.of(level, Unit.FRACTION, 0);
        }
    }

    /**
     * The forecaster that beats the naive at a price, or comes nearest to it. The naive repeats the
     * last close, for the next open too.
     *
     * @param target the price
     * @param relativeRmse RMSE of returns over the naive's, what the test is about; of the case in
     *     the middle
     * @param p one-sided and adjusted by Holm, of the same case; {@code NaN} where there is no test
     * @param cases instruments times seeds
     * @param better cases in which the test says better
     */
    public record Forecasting(
            PriceKind target,
            Instrument instrument,
            String forecaster,
            double relativeRmse,
            double p,
            int cases,
            int better) {

        /** Whether the test says better in every case. */
        public boolean proven() {
            return better == cases;
        }

        /** Share of the cases in which the test says better. */
        double shareBetter() {
            return (double) better / cases;
        }
    }

    /**
     * The model that beats the simple methods at a price, or comes nearest to it.
     *
     * @param simple the simple method with the smallest error
     * @param effect of the case in the middle
     * @param rivalry what else is to be said of the case in the middle
     */
    public record Challenge(
            PriceKind target,
            String model,
            String simple,
            Effect effect,
            Tally tally,
            Rivalry rivalry) {
        /** Whether the tests say better in every case. */
        public boolean proven() {
            return tally.confirmed() == tally.cases();
        }
    }

    /**
     * In how many cases a model is better.
     *
     * @param cases instruments times seeds
     * @param better cases in which its error is smaller and the test says better
     * @param confirmed those of them in which Diebold and Mariano's test says so too
     */
    public record Tally(int cases, int better, int confirmed) {}

    /**
     * A difference and whether it could be chance.
     *
     * @param relativeRmse RMSE of returns over the simple method's
     * @param p one-sided and adjusted by Holm; {@code NaN} where there is no test
     * @param nested whether the test is Clark and West's, else Diebold and Mariano's
     */
    public record Effect(double relativeRmse, double p, boolean nested) {}

    /**
     * A model among its rivals.
     *
     * @param members forecasters in the model confidence set's test, seeds apart; 0 without one
     * @param left those of them that it does not reject
     * @param copiesYesterday whether its forecasts follow the bar before rather than their target
     * @param withYesterday correlation of its changes with those of the bar before
     * @param withTarget correlation with those they were meant for
     */
    public record Rivalry(
            int members,
            int left,
            boolean copiesYesterday,
            double withYesterday,
            double withTarget) {}

    /**
     * The strategy that ended highest, by its middle seed.
     *
     * @param benchmark buy and hold under the same terms, what the excess return is measured
     *     against whether or not it is among the contestants
     * @param excessInterval of its yearly return above the benchmark's
     * @param strategies how many it was chosen from, itself included
     * @param clear whether the intervals of its Sharpe ratio and of its excess return lie above
     *     zero, in every seed, at a level of 95 % or more and from 60 returns or more; they do not
     *     allow for the choice
     */
    public record Trading(
            String strategy,
            int strategies,
            Outcome outcome,
            Outcome benchmark,
            Interval excessInterval,
            double breakEvenCost,
            long trades,
            boolean clear) {

        /** Whether it was the only one and its intervals lie above zero. */
        public boolean proven() {
            return clear && !chosen();
        }

        /** Whether it is the best of several, so that its intervals promise too much. */
        public boolean chosen() {
            return strategies > 1;
        }
    }

    /** Return and Sharpe ratio of an account with their intervals, which may have no bounds. */
    public record Outcome(
            String name,
            double totalReturn,
            Interval returnInterval,
            double sharpe,
            Interval sharpeInterval) {}

    /**
     * What the number of tries leaves of the best of them. Ratios per year.
     *
     * @param best label and settings
     * @param expected ratio of the best of as many worthless tries
     * @param deflated probability that the best's true ratio lies above that
     * @param realityCheck White's p-value that no try beats the benchmark; {@code NaN} without a
     *     test
     * @param overfitting share of the splits in which the best of one half is in the lower half of
     *     the other; {@code NaN} without a result
     * @param survives whether all three speak for more than luck
     */
    public record Luck(
            int tries,
            String best,
            double sharpe,
            double expected,
            double deflated,
            double realityCheck,
            double overfitting,
            boolean survives) {}

    /**
     * Whether the run can be believed.
     *
     * @param cleanFolds folds in which every training ended before the first target
     * @param failedFolds folds in which a training failed
     * @param leftOut targets that a forecaster missed
     */
    public record Trust(
            int folds, int cleanFolds, int failedFolds, int suspectedSplits, int leftOut) {

        static Trust of(ExperimentResult result) {
            Timeline timeline = Timeline.of(result);
            long clean =
                    timeline.folds().stream()
                            .filter(fold -> FoldCheck.isClean(result, fold))
                            .count();
            long failed =
                    timeline.folds().stream()
                            .filter(fold -> FoldCheck.hasFailure(result, fold))
                            .count();
            long splits =
                    result.manifest().notes().stream()
                            .filter(note -> note.kind() == MarketNote.Kind.SPLIT_SUSPECTED)
                            .count();
            return new Trust(
                    timeline.folds().size(),
                    (int) clean,
                    (int) failed,
                    (int) splits,
                    result.scorecard().leftOut());
        }
    }
}
