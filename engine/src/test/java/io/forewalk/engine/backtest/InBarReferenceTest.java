package io.forewalk.engine.backtest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.forewalk.engine.backtest.NaiveCourse.Event;
import io.forewalk.engine.fixture.Accounts;
import io.forewalk.engine.fixture.Markets;
import io.forewalk.engine.fixture.OrderTrials;
import io.forewalk.engine.fixture.Strategies;
import io.forewalk.engine.fixture.Trial;
import io.forewalk.engine.market.PriceHistory;
import io.forewalk.engine.random.RandomSource;
import io.forewalk.engine.trading.OrderPlan;
import io.forewalk.engine.trading.TargetPosition;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The ledger and {@link NaiveCourse} fill the same orders at the same prices for one reason. */
final class InBarReferenceTest {

    private static final int PATHS_PER_BLOCK = 250;
    private static final double SLIPPAGE = 0.001;
    private static final Accounts ACCOUNTS =
            Accounts.withShorts().cash(1_000_000).sizing(new Sizing.FixedUnits(1));
    private static final Costs COSTS =
            new Costs(
                    new Costs.Commission(0.001, 0, 0),
                    new Costs.Slippage(SLIPPAGE, 0, 0.01),
                    0,
                    new Costs.Borrow(0));

    static LongStream blocks() {
        return LongStream.range(0, 8);
    }

    @ParameterizedTest(name = "paths from {0} x 250 on")
    @MethodSource("blocks")
    void bothFormulationsFillTheSameOrders(long block) {
        for (long seed = block * PATHS_PER_BLOCK; seed < (block + 1) * PATHS_PER_BLOCK; seed++) {
            Drawn drawn = Drawn.of(seed);

            List<Event> expected =
                    new NaiveCourse(drawn.history(), drawn.plan(), SLIPPAGE).run(drawn.decisions());
            List<Event> actual = drawn.filled();

            assertThat(names(actual)).as("seed %d", seed).isEqualTo(names(expected));
            assertThat(prices(actual))
                    .as("prices of seed %d", seed)
                    .containsExactly(prices(expected), within(1e-9));
        }
    }

    @Test
    void everyReasonOccursOften() {
        Map<String, Integer> reasons = new TreeMap<>();

        LongStream.range(0, 500)
                .mapToObj(seed -> Drawn.of(seed).filled())
                .flatMap(List::stream)
                .forEach(event -> reasons.merge(event.reason(), 1, Integer::sum));

        assertThat(reasons)
                .containsOnlyKeys("reversal", "signal", "stop", "target", "time", "trailing");
        assertThat(reasons.values()).allMatch(count -> count > 100);
    }

    private static List<String> names(List<Event> events) {
        return events.stream().map(e -> e.bar() + " " + e.units() + " " + e.reason()).toList();
    }

    private static double[] prices(List<Event> events) {
        return events.stream().mapToDouble(Event::price).toArray();
    }

    /** A path, decisions and orders. */
    private record Drawn(PriceHistory history, List<Integer> decisions, OrderPlan plan) {

        static Drawn of(long seed) {
            RandomGenerator random = new RandomSource(seed).named("in bar").generator();
            OrderPlan plan = OrderTrials.plan(random);
            List<Integer> decisions =
                    IntStream.range(0, OrderTrials.BARS)
                            .map(bar ->
                                    random.nextInt(3) > 0
                                            ? NaiveCourse.KEEP
                                            : random.nextInt(3) - 1)
                            .boxed()
                            .toList();
            return new Drawn(Markets.randomCandles("X", OrderTrials.BARS, seed), decisions, plan);
        }

        List<Event> filled() {
            List<TargetPosition> targets = decisions.stream().map(Drawn::target).toList();
            BacktestResult result =
                    Trial.of(Strategies.scripted(targets), history, ACCOUNTS.terms(COSTS))
                            .run(plan);
            List<Event> events = new ArrayList<>();
            for (Order order : result.orders()) {
                order.fill()
                        .ifPresent(fill ->
                                events.add(
                                        new Event(
                                                fill.bar(),
                                                (int) fill.units(),
                                                fill.reference(),
                                                order.reason())));
            }
            return events;
        }

        private static TargetPosition target(int decision) {
            return decision == NaiveCourse.KEEP
                    ? TargetPosition.KEEP
                    : new TargetPosition.Share(decision);
        }
    }
}
