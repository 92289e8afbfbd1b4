package io.forewalk.strategies.trading.portfolio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.forewalk.engine.backtest.BacktestResult;
import io.forewalk.engine.backtest.Costs;
import io.forewalk.engine.backtest.Fill;
import io.forewalk.engine.backtest.Order;
import io.forewalk.engine.fixture.Markets;
import io.forewalk.engine.market.MarketData;
import io.forewalk.engine.trading.TradingStrategy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Equal and inverse-volatility weights of all instruments. */
final class HoldEverythingTest {

    @Test
    void everyInstrumentGetsTheSameShareAtTheFirstChance() {
        Panel panel = Panel.of(Panel.still(3, "A", "B", "C", "D"), (s, bar) -> Double.NaN);

        BacktestResult result = panel.run(new EqualWeight(Rebalancing.MONTHLY), Costs.NONE);

        assertThat(result.fills()).extracting(Fill::units).containsOnly(25.0).hasSize(4);
        assertThat(result.fills()).extracting(Fill::bar).containsOnly(1);
    }

    @Test
    void weightsAreEqualAgainAfterEveryRebalancing() {
        MarketData market =
                Markets.of(
                        Markets.randomWalk("A", 60, 1),
                        Markets.randomWalk("B", 60, 2),
                        Markets.randomWalk("C", 60, 3));
        Panel panel = Panel.of(market, (s, bar) -> Double.NaN);

        BacktestResult result = panel.run(new EqualWeight(new Rebalancing(10, 0)), Costs.NONE);

        // Bar 0 is the first close, so the tenth is bar 9 and bar 10 trades at its open.
        double[] bought = new double[3];
        for (Order order : result.orders()) {
            int of = "ABC".indexOf(order.instrument().symbol());
            bought[of] +=
                    order.fill().filter(fill -> fill.bar() <= 10).map(Fill::units).orElse(0.0);
        }
        double[] values = new double[3];
        for (int i = 0; i < 3; i++) {
            values[i] = bought[i] * market.histories().get(i).open(10);
        }
        assertThat(result.orders()).extracting(Order::reason).contains("rebalance");
        assertThat(values[1]).isCloseTo(values[0], within(1e-6));
        assertThat(values[2]).isCloseTo(values[0], within(1e-6));
    }

    @Test
    void calmInstrumentsGetMoreByTheirVolatility() {
        double[] calm = {100, 101, 100, 101, 100, 101, 100};
        double[] wild = {100, 102.01, 100, 102.01, 100, 102.01, 100};
        MarketData market =
                Markets.of(Markets.bars("A", calm, calm), Markets.bars("B", wild, wild));
        Panel panel = Panel.of(market, (s, bar) -> Double.NaN);

        BacktestResult result =
                panel.run(new InverseVolatility(4, Rebalancing.MONTHLY), Costs.NONE);

        assertThat(result.fills().get(0).value()).isCloseTo(10_000 * 2 / 3.0, within(1e-6));
        assertThat(result.fills().get(1).value()).isCloseTo(10_000 / 3.0, within(1e-6));
        assertThat(result.fills()).extracting(Fill::bar).containsOnly(5);
    }

    /** What a fold's refit makes anew must not move the calendar of rebalancings. */
    @ParameterizedTest(name = "first bar {0}")
    @ValueSource(ints = {0, 7, 13, 20})
    void theCalendarIsThatOfThePrices(int first) {
        MarketData market =
                Markets.of(
                        Markets.randomWalk("A", 40, 1),
                        Markets.withoutEvery(4, Markets.randomWalk("B", 40, 2)));

        Closes closes = new Closes(market.upTo(Markets.endOf(Markets.FIRST_DAY.plusDays(first))));

        for (int day = first; day < 40; day++) {
            closes.pass(market.upTo(Markets.endOf(Markets.FIRST_DAY.plusDays(day))));
            assertThat(closes.isDue(10)).isEqualTo((day + 1) % 10 == 0);
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void fileOrderDoesNotMatter(long seed) {
        MarketData market =
                Markets.of(
                        Markets.randomWalk("A", 120, seed),
                        Markets.randomWalk("B", 120, seed).between(20, 119),
                        Markets.withoutEvery(5, Markets.randomWalk("C", 120, seed)));
        TradingStrategy strategy = new InverseVolatility(10, new Rebalancing(5, 0.05));
        Panel panel = Panel.of(market, (s, bar) -> Double.NaN);
        Panel reversed =
                Panel.of(MarketData.of(market.histories().reversed()), (s, bar) -> Double.NaN);

        BacktestResult result = panel.run(strategy, Costs.ofRate(0.001));
        BacktestResult other = reversed.run(strategy, Costs.ofRate(0.001));

        assertThat(result.orders()).extracting(Order::reason).contains("rebalance");
        assertThat(other.curve().equities())
                .containsExactly(result.curve().equities(), within(1e-6));
        for (int close = 0; close < result.curve().length(); close++) {
            assertThat(result.curve().cash(close))
                    .isGreaterThanOrEqualTo(-1e-9 * result.curve().equity(close));
        }
    }
}
