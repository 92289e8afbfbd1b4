package io.forewalk.engine.experiment;

import static org.assertj.core.api.Assertions.assertThat;

import io.forewalk.engine.backtest.BacktestResult;
import io.forewalk.engine.fixture.Markets;
import io.forewalk.engine.fixture.SmaCross;
import io.forewalk.engine.market.MarketData;
import io.forewalk.engine.metrics.Scorekeeper;
import io.forewalk.engine.selection.Candidate;
import io.forewalk.engine.selection.Choice;
import io.forewalk.engine.selection.SelectedStrategy;
import io.forewalk.engine.selection.Selection;
import io.forewalk.engine.selection.StrategyMeasure;
import io.forewalk.engine.task.LocalPool;
import io.forewalk.engine.task.Progress;
import io.forewalk.engine.trading.FittedStrategy;
import io.forewalk.engine.trading.Situation;
import io.forewalk.engine.trading.TargetPosition;
import io.forewalk.engine.trading.TargetPositions;
import io.forewalk.engine.trading.TradingStrategy;
import io.forewalk.engine.trading.TuningWindow;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** 130 bars, 40 known at the first of ten folds. */
class SelectionRunTest {

    private static final MarketData WALK = Markets.of(Markets.randomWalk("A", 130, 3));
    private static final SmaCross PLAIN = new SmaCross(2, 7, TargetPosition.FLAT);

    @Test
    void aSelectionOverOneCandidateIsThePlainEntry() {
        ExperimentResult plain = run(1, "tested", PLAIN);
        ExperimentResult selected =
                run(1, "tested", selecting(List.of(PLAIN), StrategyMeasure.FINAL_EQUITY));

        BacktestResult one = plain.backtests().getFirst();
        BacktestResult other = selected.backtests().getFirst();
        assertThat(other.curve().equities()).isEqualTo(one.curve().equities());
        assertThat(other.trades()).isEqualTo(one.trades());
        assertThat(other.orders()).isEqualTo(one.orders());
    }

    @Test
    void threadsChangeNothing() {
        ExperimentResult one = run(1, "tested", many());

        for (int threads : new int[] {2, 4}) {
            ExperimentResult other = run(threads, "tested", many());

            assertThat(other.backtests().getFirst().curve().equities())
                    .isEqualTo(one.backtests().getFirst().curve().equities());
            assertThat(choices(other)).isEqualTo(choices(one));
        }
    }

    @Test
    void everyCandidateIsAnAttempt() {
        ExperimentResult result = run(2, "tested", many());

        assertThat(result.trials()).hasSize(1 + 4);
        assertThat(result.trials().get(1).settings()).isEqualTo("fast: 2");
        assertThat(result.trials().get(1).entry()).isEqualTo("tested");
    }

    @Test
    void theWinnersTradeOnOneAccount() {
        ExperimentResult result = run(1, "tested", many());
        Selection selection = result.selections().getFirst();

        assertThat(selection.choices()).hasSize(10);
        assertThat(selection.choices().stream().map(Choice::chosen).distinct())
                .hasSizeGreaterThan(1);
        assertThat(result.backtests().getFirst().contestant().strategy()).isEqualTo(many());
    }

    @Test
    void whatReadsForecastsTradesItsOwnValuesUntilEnoughAreLogged() {
        List<TradingStrategy> readers = List.of(new Follower(1), new Follower(-1));
        SelectedStrategy selected = selecting(readers, StrategyMeasure.FINAL_EQUITY);

        ExperimentResult result =
                ran(1, Experiments.small().strategy("reader", selected, "naive").over(WALK));

        List<Choice> choices = choices(result);
        assertThat(choices.getFirst().chosen()).isEqualTo(Choice.OWN);
        assertThat(choices.getFirst().note()).isEqualTo("1 of 10 forecasts are logged");
        assertThat(choices.subList(1, choices.size()))
                .allMatch(choice -> choice.chosen() != Choice.OWN);
    }

    private static SelectedStrategy many() {
        List<TradingStrategy> crosses = new ArrayList<>();
        for (int fast : new int[] {2, 3, 5, 8}) {
            crosses.add(new SmaCross(fast, 12, TargetPosition.FLAT));
        }
        return selecting(crosses, StrategyMeasure.FINAL_EQUITY);
    }

    private static SelectedStrategy selecting(
            List<TradingStrategy> strategies, StrategyMeasure measure) {
        List<Candidate<TradingStrategy>> candidates = new ArrayList<>();
        for (TradingStrategy strategy : strategies) {
            String fast = strategy instanceof SmaCross cross ? "" + cross.fast() : "" + strategy;
            candidates.add(new Candidate<>(Map.of("fast", fast), strategy));
        }
        return new SelectedStrategy(strategies.getFirst(), candidates, measure, 0);
    }

    private static List<Choice> choices(ExperimentResult result) {
        return result.selections().getFirst().choices();
    }

    private static ExperimentResult run(int threads, String name, TradingStrategy strategy) {
        return ran(threads, Experiments.small().strategy(name, strategy).over(WALK));
    }

    private static ExperimentResult ran(int threads, Experiment experiment) {
        return new ExperimentRunner(
                        new LocalPool(threads),
                        new Scorekeeper(Set.of(), Set.of()),
                        Progress.NONE,
                        new RunEnvironment("", "", Instant.EPOCH, Map.of()))
                .run(experiment, WALK);
    }

    /** Long on even or odd bars while there are forecasts. */
    private record Follower(int side) implements TradingStrategy {

        @Override
        public FittedStrategy fit(TuningWindow window) {
            return this::decide;
        }

        @Override
        public boolean readsForecasts() {
            return true;
        }

        private TargetPositions decide(Situation now) {
            Map<io.forewalk.engine.market.Instrument, TargetPosition> targets =
                    new LinkedHashMap<>();
            now.known()
                    .histories()
                    .forEach(history -> {
                        boolean rose =
                                side
                                                * (history.close(history.last())
                                                        - history.open(history.last()))
                                        > 0;
                        targets.put(
                                history.instrument(),
                                rose ? TargetPosition.LONG : TargetPosition.FLAT);
                    });
            return new TargetPositions(targets);
        }
    }
}
