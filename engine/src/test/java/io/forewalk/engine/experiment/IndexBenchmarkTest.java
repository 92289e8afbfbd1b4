package io.forewalk.engine.experiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.forewalk.engine.backtest.BacktestResult;
import io.forewalk.engine.backtest.EquityCurve;
import io.forewalk.engine.fixture.Markets;
import io.forewalk.engine.market.Instrument;
import io.forewalk.engine.market.MarketData;
import io.forewalk.engine.market.MarketDataException;
import io.forewalk.engine.market.PriceHistory;
import io.forewalk.engine.task.LocalPool;
import io.forewalk.engine.trading.FittedStrategy;
import io.forewalk.engine.trading.TargetPositions;
import io.forewalk.engine.trading.TradingStrategy;
import io.forewalk.engine.trading.TuningWindow;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class IndexBenchmarkTest {

    private static final int FIRST_ORIGIN = Experiments.INITIAL_BARS - 1;
    private static final PriceHistory A = Markets.randomWalk("A", 90, 1);
    private static final PriceHistory B = Markets.randomWalk("B", 90, 2);
    private static final PriceHistory INDEX = Markets.randomWalk("SPX", 90, 3);

    @Test
    void theBenchmarkIsTheIndexesOwnBuyAndHold() {
        BacktestResult benchmark = benchmark(beside(INDEX, A, B));

        BacktestResult own = benchmark(Markets.of(INDEX));

        assertThat(benchmark.contestant().label()).isEqualTo("benchmark SPX");
        assertThat(benchmark.curve().equities()).containsExactly(own.curve().equities());
        assertThat(benchmark.orders()).isEqualTo(own.orders());
    }

    @Test
    void whatIsNamedComesBeforeTheIndex() {
        Experiments named = Experiments.small().benchmark("B");

        BacktestResult benchmark =
                named.arenaOfHolder(beside(INDEX, A, B)).benchmark().orElseThrow();

        assertThat(benchmark.contestant().label()).isEqualTo("benchmark B");
        assertThat(benchmark.curve().equities())
                .containsExactly(
                        named.arenaOfHolder(Markets.of(A, B))
                                .benchmark()
                                .orElseThrow()
                                .curve()
                                .equities());
    }

    @Test
    void aCloseWithoutABarOfTheIndexUsesItsLastClose() {
        PriceHistory thin = Markets.withoutEvery(5, INDEX);

        EquityCurve curve = benchmark(beside(thin, A)).curve();

        assertThat(curve.length()).isEqualTo(A.length() - FIRST_ORIGIN);
        int missing = 0;
        for (int close = 3; close < curve.length(); close++) {
            int bar = thin.lastEndedAt(curve.time(close));
            if (!thin.end(bar).equals(curve.time(close))) {
                missing++;
                assertThat(curve.equity(close)).isEqualTo(curve.equity(close - 1));
            }
        }
        assertThat(missing).isPositive();
    }

    @Test
    void barsOfTheIndexBetweenTwoClosesAreTakenAsOne() {
        PriceHistory thin = everyThird(A);
        MarketData market = beside(INDEX, thin);
        Experiments experiments = Experiments.small();

        BacktestResult benchmark = benchmarkFrom(experiments, market);

        int origin = INDEX.lastEndedAt(thin.end(FIRST_ORIGIN));
        assertThat(benchmark.orders().getFirst().fill().orElseThrow().price())
                .isEqualTo(INDEX.open(origin + 1));
        EquityCurve curve = benchmark.curve();
        for (int close = 2; close < curve.length(); close++) {
            double units = curve.equity(close) - curve.cash(close);
            assertThat(units / INDEX.close(INDEX.lastEndedAt(curve.time(close))))
                    .isCloseTo(
                            (curve.equity(1) - curve.cash(1))
                                    / INDEX.close(INDEX.lastEndedAt(curve.time(1))),
                            Offset.offset(1e-9));
        }
    }

    @Test
    void noForecasterOrContestantSeesTheIndex() {
        var witness = new Witness(new HashSet<>());
        Experiments experiments = Experiments.small().strategy("witness", witness);
        MarketData market = beside(INDEX, A, B);
        Arena arena = experiments.arenaOfHolder(market);

        List<BacktestResult> results = arena.contest(new LocalPool(1));

        assertThat(results).hasSize(2);
        assertThat(witness.seen()).containsExactlyInAnyOrder("A", "B");
        assertThat(arena.experiment().tasksOver(market))
                .allSatisfy(task -> {
                    assertThat(task.market().others().instruments())
                            .noneMatch(other -> other.symbol().equals("SPX"));
                    assertThat(task.market().others().indices()).isEmpty();
                })
                .hasSize(2);
    }

    @Test
    void anIndexThatBeginsAfterTheFirstOriginIsRefusedWithBothDays() {
        PriceHistory late = INDEX.between(FIRST_ORIGIN + 1, INDEX.last());
        MarketData market = beside(late, A);
        Experiment experiment = Experiments.small().over(market);

        assertThatThrownBy(() -> experiment.requireEnoughBars(market))
                .isInstanceOf(MarketDataException.class)
                .hasMessage(
                        "SPX: The index SPX begins on %s; it must not begin after the first"
                                        .formatted(A.date(FIRST_ORIGIN + 1))
                                + " origin, %s.".formatted(A.date(FIRST_ORIGIN)));
    }

    @Test
    void anIndexWithNothingAfterTheFirstOriginIsRefused() {
        MarketData market = beside(INDEX.upTo(FIRST_ORIGIN), A);
        Experiment experiment = Experiments.small().over(market);

        assertThatThrownBy(() -> experiment.requireEnoughBars(market))
                .isInstanceOf(MarketDataException.class)
                .hasMessageContaining("it must have bars after the first origin");
    }

    private static MarketData beside(PriceHistory index, PriceHistory... traded) {
        return new MarketData(List.of(traded), List.of(), List.of(), List.of(index));
    }

    private static BacktestResult benchmark(MarketData market) {
        return benchmarkFrom(Experiments.small(), market);
    }

    private static BacktestResult benchmarkFrom(Experiments experiments, MarketData market) {
        return experiments.arenaOfHolder(market).benchmark().orElseThrow();
    }

    // The first forty bars, then every third, so that the account has fewer closes than the index.
    private static PriceHistory everyThird(PriceHistory history) {
        PriceHistory.Builder thin = PriceHistory.builder(history.instrument());
        for (int bar = 0; bar < history.length(); bar++) {
            if (bar <= FIRST_ORIGIN || (bar - FIRST_ORIGIN) % 3 == 0) {
                thin.add(history.bar(bar));
            }
        }
        return thin.build();
    }

    /** Notes every symbol it is shown. */
    private record Witness(Set<String> seen) implements TradingStrategy {

        @Override
        public FittedStrategy fit(TuningWindow window) {
            return now -> {
                List<Instrument> all = new ArrayList<>(now.known().instruments());
                all.addAll(now.holdings().keySet());
                all.forEach(instrument -> seen.add(instrument.symbol()));
                now.known().indices().forEach(index -> seen.add(index.instrument().symbol()));
                return new TargetPositions(Map.of());
            };
        }
    }
}
