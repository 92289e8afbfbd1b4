package io.forewalk.strategies.trading.portfolio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.forewalk.engine.backtest.BacktestResult;
import io.forewalk.engine.backtest.Costs;
import io.forewalk.engine.backtest.Fill;
import io.forewalk.engine.backtest.Order;
import io.forewalk.engine.fixture.Markets;
import io.forewalk.engine.market.MarketData;
import io.forewalk.engine.market.PriceHistory;
import io.forewalk.engine.random.RandomSource;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.ToDoubleFunction;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is held, exchanged and kept by predicted return. */
final class TopByForecastTest {

    private static final Rebalancing NEVER = new Rebalancing(1000, 0.2);
    private static final double NONE = Double.NaN;

    @Test
    void bestAreBoughtWithEqualSharesOfTheEquity() {
        Panel panel = told(Map.of("A", List.of(0.01), "B", List.of(0.03), "C", List.of(0.02)), 3);

        BacktestResult result = panel.run(top(2, 1, -1), Costs.NONE);

        assertThat(result.fills()).extracting(Fill::units).containsExactly(50.0, 50.0);
        assertThat(heldAt(result, 1)).containsExactly("B", "C");
    }

    @Test
    void tiesGoToTheFirstInFileOrder() {
        Panel panel = told(Map.of("A", List.of(0.01), "B", List.of(0.01), "C", List.of(0.01)), 3);

        BacktestResult result = panel.run(top(2, 1, -1), Costs.NONE);

        assertThat(heldAt(result, 1)).containsExactly("A", "B");
    }

    @Test
    void atMostSoManyAreExchangedAtAClose() {
        Panel panel =
                told(
                        Map.of(
                                "A", List.of(0.04, 0.01),
                                "B", List.of(0.03, 0.02),
                                "C", List.of(0.02, 0.03),
                                "D", List.of(0.01, 0.04)),
                        4);

        BacktestResult result = panel.run(top(2, 1, -1), Costs.NONE);

        assertThat(heldAt(result, 1)).containsExactly("A", "B");
        assertThat(heldAt(result, 2)).containsExactly("B", "D");
        assertThat(heldAt(result, 3)).containsExactly("C", "D");
    }

    @Test
    void whatFallsBelowTheThresholdIsSoldAndNothingBelowItIsBought() {
        Panel panel =
                told(
                        Map.of(
                                "A",
                                List.of(0.02, -0.01),
                                "B",
                                List.of(0.01, 0.01),
                                "C",
                                List.of(-0.03, -0.005)),
                        4);

        BacktestResult result = panel.run(top(2, 1, 0), Costs.NONE);

        assertThat(heldAt(result, 1)).containsExactly("A", "B");
        assertThat(heldAt(result, 2)).containsExactly("B");
    }

    @Test
    void whatHasNoPredictionIsNeitherBoughtNorSold() {
        Panel panel =
                told(
                        Map.of(
                                "A", List.of(0.02, NONE),
                                "B", List.of(NONE, NONE),
                                "C", List.of(0.01, 0.05)),
                        4);

        BacktestResult result = panel.run(top(1, 1, -1), Costs.NONE);

        assertThat(heldAt(result, 3)).containsExactly("A");
    }

    @Test
    void whatHasNoBarAtACloseKeepsItsPlace() {
        MarketData all = Panel.still(5, "A", "B");
        MarketData market =
                Markets.of(all.histories().getFirst(), Markets.withoutEvery(3, last(all)));
        // B's third bar is that of day 3; without one on day 2 it cannot be exchanged then.
        Panel panel =
                Panel.of(
                        market,
                        (symbol, bar) -> symbol.equals("B") ? (bar < 2 ? 0.05 : -0.05) : 0.01);

        BacktestResult result = panel.run(top(1, 1, -1), Costs.NONE);

        assertThat(heldAt(result, 2)).containsExactly("B");
        assertThat(heldAt(result, 3)).containsExactly("B");
        assertThat(heldAt(result, 4)).containsExactly("A");
    }

    @Test
    void weightsCanBeInverseToTheVolatility() {
        double[] calm = {100, 101, 100, 101, 100, 101, 100};
        double[] wild = {100, 102.01, 100, 102.01, 100, 102.01, 100};
        MarketData market =
                Markets.of(Markets.bars("A", calm, calm), Markets.bars("B", wild, wild));
        Panel panel = Panel.of(market, (symbol, bar) -> bar < 4 ? NONE : 0.01);
        var strategy = new TopByForecast(2, 1, -1, Weighting.INVERSE_VOLATILITY, 4, NEVER);

        BacktestResult result = panel.run(strategy, Costs.NONE);

        // The log returns of B are twice those of A: two thirds and one third.
        List<Fill> fills = result.fills();
        assertThat(fills.get(0).value()).isCloseTo(10_000 * 2 / 3.0, within(1e-6));
        assertThat(fills.get(1).value()).isCloseTo(10_000 / 3.0, within(1e-6));
    }

    @Test
    void weightsArePutRightWhenDueAndBeyondTheBandOnly() {
        double[] level = {100, 100, 100, 100, 100, 100, 100};
        double[] rising = {100, 100, 150, 150, 150, 150, 150};
        MarketData market =
                Markets.of(Markets.bars("A", level, level), Markets.bars("B", rising, rising));
        Panel panel = Panel.of(market, (symbol, bar) -> 0.01);
        var wide = new TopByForecast(2, 1, -1, Weighting.EQUAL, 60, new Rebalancing(4, 0.3));
        var narrow = new TopByForecast(2, 1, -1, Weighting.EQUAL, 60, new Rebalancing(4, 0.1));

        List<Order> kept = panel.run(wide, Costs.NONE).orders();
        List<Order> moved = panel.run(narrow, Costs.NONE).orders();

        // 50 at 100 and 50 at 150 are weights of 0.4 and 0.6.
        assertThat(kept).extracting(Order::reason).containsExactly("signal", "signal");
        assertThat(moved)
                .extracting(Order::reason)
                .containsExactly("signal", "signal", "rebalance", "rebalance");
        assertThat(moved.get(2).decided()).isEqualTo(dayEnd(3));
        assertThat(moved.get(2).units()).isCloseTo(-50 / 6.0, within(1e-9));
        assertThat(moved.get(3).units()).isCloseTo(12.5, within(1e-9));
    }

    /** TopkDropout of qlib 0.9, written again from its source: same sales, same purchases. */
    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16})
    void holdsWhatTopkDropoutHolds(long seed) {
        int hold = 4;
        int exchange = 1 + (int) (seed % 3);
        List<String> symbols =
                IntStream.range(0, 12).mapToObj(i -> "S" + (char) ('A' + i)).toList();
        Map<String, double[]> scores = drawn(seed, 60, symbols);
        Panel panel =
                Panel.of(
                        Panel.still(60, symbols.toArray(String[]::new)),
                        (symbol, bar) -> Objects.requireNonNull(scores.get(symbol))[bar]);

        BacktestResult result = panel.run(top(hold, exchange, -1), Costs.NONE);

        List<String> held = List.of();
        for (int close = 0; close < 59; close++) {
            int bar = close;
            held =
                    topkDropout(
                            held,
                            byScore(
                                    symbols,
                                    symbol -> Objects.requireNonNull(scores.get(symbol))[bar]),
                            hold,
                            exchange);
            assertThat(heldAt(result, close + 1)).containsExactlyElementsOf(new TreeSet<>(held));
        }
    }

    private static List<String> topkDropout(
            List<String> current, List<String> all, int topk, int drop) {
        List<String> last = all.stream().filter(current::contains).toList();
        List<String> today =
                all.stream()
                        .filter(s -> !current.contains(s))
                        .limit(drop + topk - last.size())
                        .toList();
        List<String> both =
                all.stream().filter(s -> last.contains(s) || today.contains(s)).toList();
        List<String> worst = both.subList(Math.max(0, both.size() - drop), both.size());
        List<String> sold = last.stream().filter(worst::contains).toList();
        List<String> bought = today.subList(0, sold.size() + topk - last.size());
        List<String> held = new ArrayList<>(last);
        held.removeAll(sold);
        held.addAll(bought);
        return held;
    }

    private static List<String> byScore(List<String> symbols, ToDoubleFunction<String> score) {
        return symbols.stream().sorted(Comparator.comparingDouble(score).reversed()).toList();
    }

    /** Random scores by symbol and bar. */
    private static Map<String, double[]> drawn(long seed, int bars, List<String> symbols) {
        Map<String, double[]> scores = new TreeMap<>();
        for (String symbol : symbols) {
            RandomGenerator random = new RandomSource(seed).named(symbol).generator();
            scores.put(symbol, random.doubles(bars, -0.05, 0.05).toArray());
        }
        return scores;
    }

    private static TopByForecast top(int hold, int exchange, double threshold) {
        return new TopByForecast(hold, exchange, threshold, Weighting.EQUAL, 60, NEVER);
    }

    /** Predicted returns by symbol and bar, the last of each for all later bars. */
    private static Panel told(Map<String, List<Double>> moves, int bars) {
        String[] symbols = new TreeSet<>(moves.keySet()).toArray(String[]::new);
        return Panel.of(
                Panel.still(bars, symbols),
                (symbol, bar) -> {
                    List<Double> own = moves.getOrDefault(symbol, List.of());
                    return own.get(Math.min(bar, own.size() - 1));
                });
    }

    private static PriceHistory last(MarketData market) {
        return market.histories().getLast();
    }

    /** Symbols held at the close of a day, in alphabetical order. */
    private static Set<String> heldAt(BacktestResult result, int day) {
        Instant close = dayEnd(day);
        Set<String> held = new TreeSet<>();
        for (Order order : result.orders()) {
            order.fill()
                    .filter(fill -> !fill.time().isAfter(close))
                    .ifPresent(fill -> {
                        if (fill.units() > 0) {
                            held.add(order.instrument().symbol());
                        } else {
                            held.remove(order.instrument().symbol());
                        }
                    });
        }
        return held;
    }

    private static Instant dayEnd(int day) {
        return Markets.endOf(Markets.FIRST_DAY.plusDays(day));
    }
}
