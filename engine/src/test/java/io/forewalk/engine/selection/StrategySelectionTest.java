package io.forewalk.engine.selection;

import static org.assertj.core.api.Assertions.assertThat;

import io.forewalk.engine.backtest.Backtest;
import io.forewalk.engine.backtest.BacktestResult;
import io.forewalk.engine.backtest.BacktestSpan;
import io.forewalk.engine.backtest.Costs;
import io.forewalk.engine.backtest.Order;
import io.forewalk.engine.backtest.Participant;
import io.forewalk.engine.fixture.Accounts;
import io.forewalk.engine.fixture.Alteration;
import io.forewalk.engine.fixture.Markets;
import io.forewalk.engine.fixture.SmaCross;
import io.forewalk.engine.fixture.Strategies;
import io.forewalk.engine.market.MarketData;
import io.forewalk.engine.market.PriceHistory;
import io.forewalk.engine.metrics.performance.Performance;
import io.forewalk.engine.metrics.performance.SharpeRatio;
import io.forewalk.engine.random.RandomSource;
import io.forewalk.engine.selection.TuningSpan.Window;
import io.forewalk.engine.task.LocalPool;
import io.forewalk.engine.trading.OrderPlan;
import io.forewalk.engine.trading.PlannedStrategy;
import io.forewalk.engine.trading.ProtectiveExits;
import io.forewalk.engine.trading.TargetPosition;
import io.forewalk.engine.trading.TradingStrategy;
import io.forewalk.engine.trading.Width;
import io.forewalk.engine.walkforward.Refit;
import io.forewalk.engine.walkforward.RefitPolicy;
import io.forewalk.engine.walkforward.TrainingSpan;
import io.forewalk.engine.walkforward.WalkForward;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** 140 bars, 60 known at the first of four choices and the last bar's, one every 20. */
class StrategySelectionTest {

    private static final PriceHistory WALK = Markets.randomWalk("A", 140, 3);
    private static final int FOLDS = 4;

    static LongStream seeds() {
        return LongStream.range(0, 10);
    }

    @ParameterizedTest(name = "{0}")
    @EnumSource(
            value = Alteration.class,
            names = {"NOISE", "NOT_A_NUMBER", "DELETION"})
    void pricesAfterTheWindowChangeNoChoice(Alteration alteration) {
        for (TrainingSpan window : TrainingSpan.values()) {
            List<Choice> choices = choose(WALK, window, 0);
            // Without a bar behind the first cut there is no run to compare with.
            for (int fold = alteration == Alteration.DELETION ? 1 : 0; fold < FOLDS; fold++) {
                int cut = 59 + 20 * fold;

                List<Choice> altered = choose(alteration.after(WALK, cut), window, 0);

                assertThat(known(altered, cut)).isEqualTo(known(choices, cut)).hasSize(fold + 1);
            }
        }
    }

    @Test
    void anOptimiserThatPeeksIsCaught() {
        int caught = 0;
        List<Choice> choices = choose(WALK, TrainingSpan.EXPANDING, 10);
        for (int fold = 0; fold < FOLDS; fold++) {
            int cut = 59 + 20 * fold;

            List<Choice> altered =
                    choose(Alteration.NOISE.after(WALK, cut), TrainingSpan.EXPANDING, 10);

            caught += known(altered, cut).equals(known(choices, cut)) ? 0 : 1;
        }

        assertThat(caught).isEqualTo(FOLDS);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void aWindowsScoreIsThatOfItsOwnRunOnFreshCash(long seed) {
        PriceHistory history = Markets.randomWalk("A", 140, seed);
        for (TrainingSpan window : TrainingSpan.values()) {
            TuningSpan span = span(history, window, 0);

            List<Choice> choices = choose(history, window, 0);

            for (int fold = 0; fold < FOLDS; fold++) {
                Window bars = span.windows().get(fold);
                List<Candidate<TradingStrategy>> candidates = crosses();
                for (int i = 0; i < candidates.size(); i++) {
                    assertThat(choices.get(fold).inSample().get(i))
                            .isEqualTo(
                                    Double.valueOf(
                                            sharpe(
                                                    alone(
                                                            candidates.get(i).player(),
                                                            history,
                                                            bars))));
                }
            }
        }
    }

    @Test
    void theBestOfTheTrainingWindowIsChosen() {
        List<Choice> choices = choose(WALK, TrainingSpan.EXPANDING, 0);

        for (Choice choice : choices) {
            double best =
                    choice.inSample().stream()
                            .filter(score -> !score.isNaN())
                            .max(Double::compare)
                            .orElseThrow();
            assertThat(choice.inSampleOfChosen()).isEqualTo(best);
        }
        assertThat(choices.stream().map(Choice::chosen).distinct()).hasSizeGreaterThan(1);
    }

    @Test
    void chosenOrdersTradeLikeWrittenOnes() {
        for (Candidate<TradingStrategy> candidate : crosses()) {
            var selected =
                    new SelectedStrategy(
                            SmaCross.LONG_ONLY, List.of(candidate), StrategyMeasure.SHARPE, 0);

            BacktestResult chosen = whole(WALK, participant(selected.trading(always(0))));

            BacktestResult written =
                    whole(
                            WALK,
                            new Participant(
                                    Strategies.contestant("tested", SmaCross.LONG_ONLY)
                                            .trading(candidate.player()),
                                    List.of(),
                                    new RandomSource(7)));
            assertThat(chosen.orders()).isEqualTo(written.orders()).isNotEmpty();
            assertThat(chosen.curve().equities()).isEqualTo(written.curve().equities());
        }
    }

    @Test
    void aPositionKeepsTheExitsItWasOpenedWith() {
        var rule = new SmaCross(2, 10, TargetPosition.FLAT);
        var selected =
                new SelectedStrategy(
                        rule,
                        List.of(
                                new Candidate<>(Map.of("stop", "2"), stopping(rule, 2)),
                                new Candidate<>(Map.of("stop", "99"), stopping(rule, 99))),
                        StrategyMeasure.SHARPE,
                        0);
        int later = 0;
        for (long seed = 0; seed < 30; seed++) {
            PriceHistory history = Markets.randomWalk("A", 140, seed);
            Instant second = history.end(79);

            List<Order> stops =
                    whole(history, participant(selected.trading(narrowThenWide(history))))
                            .orders()
                            .stream()
                            .filter(order -> order.reason().equals("stop"))
                            .toList();

            assertThat(stops).allMatch(order -> order.decided().isBefore(second));
            later +=
                    (int)
                            stops.stream()
                                    .filter(order ->
                                            order.fill().orElseThrow().time().isAfter(second))
                                    .count();
        }
        assertThat(later).isPositive();
    }

    private static List<Choice> narrowThenWide(PriceHistory history) {
        return List.of(choice(history, 59, 0), choice(history, 79, 1));
    }

    private static List<Choice> always(int chosen) {
        return List.of(choice(WALK, 59, chosen), choice(WALK, 99, chosen));
    }

    private static Choice choice(PriceHistory history, int cut, int chosen) {
        return new Choice(history.end(cut), chosen, "", List.of(1.0, 1.0), List.of(1.0, 1.0));
    }

    private static BacktestResult whole(PriceHistory history, Participant participant) {
        return new Backtest(
                        Markets.of(history),
                        Accounts.longOnly().terms(Costs.ofRate(0.001)),
                        span(history, TrainingSpan.EXPANDING, 0).whole())
                .run(List.of(participant))
                .getFirst();
    }

    private static TradingStrategy stopping(TradingStrategy rule, double percent) {
        return planned(rule, new Width.Percent(percent), 0);
    }

    private static TradingStrategy planned(TradingStrategy rule, Width stop, int maxBars) {
        ProtectiveExits none = ProtectiveExits.NONE;
        return new PlannedStrategy(
                rule,
                new OrderPlan(
                        OrderPlan.PLAIN.entry(),
                        new ProtectiveExits(stop, none.target(), none.trailing(), maxBars)));
    }

    @Test
    void threadsChangeNothing() {
        List<Choice> one = choose(WALK, TrainingSpan.EXPANDING, 0, new LocalPool(1));

        assertThat(choose(WALK, TrainingSpan.EXPANDING, 0, new LocalPool(2))).isEqualTo(one);
        assertThat(choose(WALK, TrainingSpan.EXPANDING, 0, new LocalPool(4))).isEqualTo(one);
    }

    @Test
    void ownValuesTradeWhereNoCandidateHasAScore() {
        TradingStrategy idle = Strategies.eachInstrument(known -> TargetPosition.KEEP);
        var selected =
                new SelectedStrategy(
                        new SmaCross(3, 9, TargetPosition.FLAT),
                        List.of(new Candidate<>(Map.of("a", "1"), idle)),
                        StrategyMeasure.SHARPE,
                        0);

        List<Choice> choices =
                run(Markets.of(WALK), span(WALK, TrainingSpan.EXPANDING, 0), new LocalPool(1))
                        .choose(participant(selected), selected)
                        .selection()
                        .choices();

        assertThat(choices).allMatch(choice -> choice.chosen() == Choice.OWN);
        assertThat(choices).allMatch(choice -> choice.note().equals("no candidate has a score"));
    }

    @Test
    void blocksAreScoredOnWhatFollowsTheCut() {
        List<Choice> choices = choose(WALK, TrainingSpan.EXPANDING, 0);
        Choice third = choices.get(2);
        Instant end = WALK.end(119);
        BacktestResult whole =
                new Backtest(
                                Markets.of(WALK),
                                Accounts.longOnly().terms(Costs.ofRate(0.001)),
                                span(WALK, TrainingSpan.EXPANDING, 0).whole())
                        .run(List.of(participant(crosses().getFirst().player())))
                        .getFirst();

        double[] returns =
                IntStream.range(0, whole.curve().length() - 1)
                        .filter(i -> !whole.curve().time(i).isBefore(third.cut()))
                        .filter(i -> !whole.curve().time(i + 1).isAfter(end))
                        .mapToDouble(i -> whole.curve().returns()[i])
                        .toArray();

        assertThat(returns).hasSize(20);
        assertThat(third.outOfSample().getFirst())
                .isCloseTo(sharpeOf(returns), org.assertj.core.data.Offset.offset(1e-9));
    }

    private static double sharpeOf(double[] returns) {
        var moments = io.forewalk.engine.statistics.Moments.of(returns);
        return moments.mean() / moments.deviation() * Math.sqrt(252);
    }

    /** All that was chosen up to a bar, without what was not known then. */
    private static List<List<?>> known(List<Choice> choices, int bar) {
        List<List<?>> known = new ArrayList<>();
        for (Choice choice : choices) {
            if (!choice.cut().isAfter(WALK.end(bar))) {
                known.add(List.of(choice.cut(), choice.chosen(), choice.inSample()));
            }
        }
        return known;
    }

    private static List<Candidate<TradingStrategy>> crosses() {
        List<Candidate<TradingStrategy>> crosses = new ArrayList<>();
        for (int fast : new int[] {2, 3, 5, 8}) {
            for (int slow : new int[] {10, 20}) {
                crosses.add(
                        new Candidate<>(
                                Map.of("fast", "" + fast, "slow", "" + slow),
                                new SmaCross(fast, slow, TargetPosition.FLAT)));
            }
        }
        SmaCross rule = new SmaCross(3, 10, TargetPosition.FLAT);
        crosses.add(new Candidate<>(Map.of("stop", "2"), stopping(rule, 2)));
        crosses.add(new Candidate<>(Map.of("atr", "1"), planned(rule, new Width.Atr(1, 5), 0)));
        crosses.add(new Candidate<>(Map.of("maxBars", "3"), planned(rule, Width.none(), 3)));
        return crosses;
    }

    private static List<Choice> choose(PriceHistory history, TrainingSpan window, int peek) {
        return choose(history, window, peek, new LocalPool(2));
    }

    private static List<Choice> choose(
            PriceHistory history, TrainingSpan window, int peek, LocalPool pool) {
        SelectedStrategy selected =
                new SelectedStrategy(SmaCross.LONG_ONLY, crosses(), StrategyMeasure.SHARPE, 0);
        return run(Markets.of(history), span(history, window, peek), pool)
                .choose(participant(selected), selected)
                .selection()
                .choices();
    }

    private static StrategySelection run(MarketData market, TuningSpan span, LocalPool pool) {
        return new StrategySelection(
                market, Accounts.longOnly().terms(Costs.ofRate(0.001)), span, 0, pool);
    }

    private static Participant participant(TradingStrategy strategy) {
        return new Participant(
                Strategies.contestant("tested", strategy), List.of(), new RandomSource(7));
    }

    /** The windows of a run, or of an optimiser that reads some bars after the cut as well. */
    private static TuningSpan span(PriceHistory history, TrainingSpan window, int peek) {
        Refit refit = new Refit(RefitPolicy.REFIT, 20);
        TuningSpan honest =
                TuningSpan.of(new WalkForward(window, 60, 40, 0, 0, 0.15, refit), history);
        List<Window> windows =
                honest.windows().stream()
                        .map(one ->
                                new Window(
                                        one.first(),
                                        later(history, one.last(), peek),
                                        one.cut(),
                                        one.blockEnd(),
                                        one.origins()))
                        .toList();
        return new TuningSpan(windows, honest.rolling(), honest.enoughForecasts());
    }

    private static Instant later(PriceHistory history, Instant end, int bars) {
        return history.end(Math.min(history.last(), history.lastEndedAt(end) + bars));
    }

    /** A candidate on the bars of a window and nothing else. */
    private static BacktestResult alone(
            TradingStrategy strategy, PriceHistory history, Window bars) {
        PriceHistory window =
                history.between(
                        history.lastEndedAt(bars.first()), history.lastEndedAt(bars.last()));
        return new Backtest(
                        Markets.of(window),
                        Accounts.longOnly().terms(Costs.ofRate(0.001)),
                        BacktestSpan.startingAt(bars.first()))
                .run(List.of(participant(strategy)))
                .getFirst();
    }

    private static double sharpe(BacktestResult result) {
        return new SharpeRatio().of(Performance.of(result.curve(), 252));
    }
}
