package io.forewalk.engine.experiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.forewalk.engine.backtest.BacktestResult;
import io.forewalk.engine.backtest.Fill;
import io.forewalk.engine.backtest.Order;
import io.forewalk.engine.fixture.Markets;
import io.forewalk.engine.fixture.RandomStrategy;
import io.forewalk.engine.market.MarketData;
import io.forewalk.engine.market.PriceHistory;
import io.forewalk.engine.metrics.Scorekeeper;
import io.forewalk.engine.task.LocalPool;
import io.forewalk.engine.task.Progress;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ArenaTest {

    private static final PriceHistory A = Markets.randomWalk("A", 90, 1);
    private static final PriceHistory B = Markets.withoutEvery(5, Markets.randomWalk("B", 90, 2));
    private static final MarketData TWO = Markets.of(A, B);

    @Test
    void theBenchmarkOfTwoInstrumentsInvestsAllItsEquityInOne() {
        BacktestResult benchmark = benchmark(Experiments.small().benchmark("B"), TWO);

        Order order = filled(benchmark).getFirst();
        Fill fill = order.fill().orElseThrow();
        assertThat(filled(benchmark)).hasSize(1);
        assertThat(order.instrument().symbol()).isEqualTo("B");
        assertThat(fill.value() + fill.fee()).isBetween(10_000 - 2 * fill.price(), 10_000.0);
    }

    @Test
    void theBenchmarkHasTheContestantsClosesWhateverItsCalendar() {
        Arena arena = Experiments.small().benchmark("B").arenaOfHolder(TWO);

        BacktestResult contestant = arena.contest(new LocalPool(2)).getFirst();
        BacktestResult benchmark = arena.benchmark().orElseThrow();

        assertThat(benchmark.curve().length()).isEqualTo(contestant.curve().length());
        for (int point = 0; point < contestant.curve().length(); point++) {
            assertThat(benchmark.curve().time(point)).isEqualTo(contestant.curve().time(point));
        }
    }

    @Test
    void aContestantSharesItsEquityAmongTheInstruments() {
        BacktestResult contestant =
                Experiments.small().arenaOfHolder(TWO).contest(new LocalPool(2)).getFirst();

        assertThat(filled(contestant)).hasSize(2);
        for (Order order : filled(contestant)) {
            assertThat(order.fill().orElseThrow().value()).isLessThan(5_200);
        }
    }

    @Test
    void allInEqualPartsAreTheBenchmarkUnlessOneIsNamed() {
        BacktestResult benchmark = benchmark(Experiments.small(), TWO);

        assertThat(benchmark.contestant().label()).isEqualTo("benchmark equalWeight");
        assertThat(filled(benchmark)).hasSize(2);
        for (Order order : filled(benchmark)) {
            double value = order.fill().orElseThrow().value();
            assertThat(value).isBetween(4_700.0, 5_300.0);
        }
    }

    @Test
    void theOnlyInstrumentIsTheBenchmarkOfOne() {
        BacktestResult benchmark = benchmark(Experiments.small(), Markets.of(A));

        assertThat(benchmark.contestant().label()).isEqualTo("benchmark A");
        assertThat(filled(benchmark)).hasSize(1);
    }

    @ParameterizedTest(name = "{0} threads")
    @ValueSource(ints = {2, 3, 4})
    void theThreadsLeaveNoTraceInTheAccounts(int threads) {
        Experiments experiments = Experiments.small();
        for (int seed = 0; seed < 7; seed++) {
            experiments = experiments.strategy("random " + seed, RandomStrategy.ofShares(seed));
        }
        Arena arena = experiments.arenaOfHolder(TWO);

        List<BacktestResult> one = arena.contest(new LocalPool(1));
        List<BacktestResult> several = arena.contest(new LocalPool(threads));

        assertThat(one).hasSize(8);
        assertThat(several).hasSameSizeAs(one);
        for (int i = 0; i < one.size(); i++) {
            assertThat(several.get(i).contestant()).isEqualTo(one.get(i).contestant());
            assertThat(several.get(i).orders()).isEqualTo(one.get(i).orders());
            assertThat(several.get(i).curve().equities()).isEqualTo(one.get(i).curve().equities());
        }
    }

    @Test
    void anUnknownBenchmarkStopsTheRunBeforeAnyForecast() {
        Experiment experiment = Experiments.small().benchmark("SPY").over(TWO);
        ExperimentRunner runner =
                new ExperimentRunner(
                        (tasks, progress) -> {
                            throw new AssertionError("A forecast was asked for.");
                        },
                        new Scorekeeper(Set.of(), Set.of()),
                        Progress.NONE,
                        new RunEnvironment("", "", Instant.EPOCH, Map.of()));

        assertThatThrownBy(() -> runner.run(experiment, TWO))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("must be equalWeight or one of A, B.");
    }

    // An order for a bar that does not come is dropped and given again.
    private static List<Order> filled(BacktestResult result) {
        return result.orders().stream().filter(order -> order.fill().isPresent()).toList();
    }

    private static BacktestResult benchmark(Experiments experiments, MarketData market) {
        return experiments.arenaOfHolder(market).benchmark().orElseThrow();
    }
}
