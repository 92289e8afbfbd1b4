package io.forewalk.engine.backtest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.forewalk.engine.fixture.Accounts;
import io.forewalk.engine.fixture.Accounts.Change;
import io.forewalk.engine.fixture.Markets;
import io.forewalk.engine.fixture.RandomStrategy;
import io.forewalk.engine.fixture.Trial;
import io.forewalk.engine.fixture.Trials;
import io.forewalk.engine.market.Instrument;
import io.forewalk.engine.market.MarketData;
import io.forewalk.engine.market.PriceHistory;
import io.forewalk.engine.trading.TargetPosition;
import io.forewalk.engine.trading.TargetPosition.Weight;
import io.forewalk.engine.trading.TargetPositions;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Positions asked for as shares of the whole equity, and their rebalancing. */
final class WeightTargetsTest {

    private static final Instrument A = Markets.daily("A");
    private static final Instrument B = Markets.daily("B");
    private static final Accounts ANY_LOT = Accounts.longOnly().lot(Lot.ANY);

    @Test
    void weightIsAShareOfTheWholeEquityWhateverTheSizingSays() {
        Accounts fixed = Accounts.longOnly().sizing(new Sizing.FixedUnits(3));
        MarketData market = Markets.of(rising("A", 100), rising("B", 200));

        BacktestResult result = run(market, fixed, Map.of(0, weights(0.3, 0.6)));

        assertThat(unitsOf(A, result)).containsExactly(30.0);
        assertThat(unitsOf(B, result)).containsExactly(30.0);
    }

    @Test
    void sameWeightAskedForAgainBringsThePositionBackToIt() {
        double[] prices = {100, 100, 200, 200, 200};
        MarketData market = Markets.of(Markets.bars("A", prices, prices));

        BacktestResult result =
                run(market, ANY_LOT, Map.of(0, weight(0.5), 2, weight(0.5), 3, weight(0.5)));

        // 5,000 in cash and 50 units at 200 make 15,000, of which half are 37.5 units.
        assertThat(unitsOf(A, result)).containsExactly(50.0, -12.5);
        assertThat(result.orders())
                .extracting(Order::reason)
                .containsExactly("signal", "rebalance");
    }

    @Test
    void reductionsComeFirstAndPayForTheEntries() {
        double[] level = {100, 100, 100, 100};
        MarketData market =
                Markets.of(Markets.bars("A", level, level), Markets.bars("B", level, level));

        BacktestResult result =
                run(market, ANY_LOT, Map.of(0, weights(0.1, 0.9), 1, weights(0.7, 0.3)));

        assertThat(unitsOf(A, result)).containsExactly(10.0, 60.0);
        assertThat(unitsOf(B, result)).containsExactly(90.0, -60.0);
        assertThat(result.fills().get(2).units()).isEqualTo(-60);
    }

    @Test
    void weightsThatCashDoesNotPayForShrinkByOneFactor() {
        double[] level = {100, 100, 100, 100};
        MarketData market =
                Markets.of(Markets.bars("A", level, level), Markets.bars("B", level, level));

        BacktestResult result = run(market, ANY_LOT, Map.of(0, weights(0.9, 0.6)));

        assertThat(unitsOf(A, result)).containsExactly(60.0);
        assertThat(unitsOf(B, result)).containsExactly(40.0);
    }

    /** A alone would take more than all cash; B still gets half of what A gets. */
    @Test
    void shrunkWeightsKeepTheirProportionEvenWhereOneIsMoreThanTheCash() {
        double[] level = {100, 100, 100, 100};
        MarketData market =
                Markets.of(Markets.bars("A", level, level), Markets.bars("B", level, level));

        BacktestResult result = run(market, ANY_LOT.maxGross(3), Map.of(0, weights(2, 1)));

        assertThat(unitsOf(A, result).getFirst()).isCloseTo(200 / 3.0, within(1e-9));
        assertThat(unitsOf(B, result).getFirst()).isCloseTo(100 / 3.0, within(1e-9));
    }

    @Test
    void weightIsTurnedIntoUnitsAtTheDecisionWhereTheAccountSaysSo() {
        double[] opens = {100, 110, 110};
        double[] closes = {100, 110, 110};
        MarketData market = Markets.of(Markets.bars("A", opens, closes));

        BacktestResult result =
                run(market, ANY_LOT.with(Change.SIZE_AT_DECISION), Map.of(0, weight(0.5)));

        assertThat(unitsOf(A, result)).containsExactly(50.0);
    }

    @Test
    void negativeWeightIsAShortPositionAndZeroClosesIt() {
        double[] level = {100, 100, 100, 100};
        MarketData market = Markets.of(Markets.bars("A", level, level));
        Accounts shorts = Accounts.withShorts();

        BacktestResult result =
                run(market, shorts, Map.of(0, weight(-0.5), 1, weight(0), 2, weight(0)));

        assertThat(unitsOf(A, result)).containsExactly(-50.0, 50.0);
        assertThat(result.orders()).hasSize(2);
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
    void fileOrderDoesNotMatterWhileCashDoesNotBind(long seed) {
        TradingTerms terms =
                Accounts.withShorts().lot(Lot.ANY).maxGross(10).terms(Costs.ofRate(0.001));
        MarketData market = Trials.three(seed);
        MarketData reversed = MarketData.of(market.histories().reversed());

        BacktestResult result = new Trial(RandomStrategy.ofWeights(seed), market, terms).run();
        BacktestResult other = new Trial(RandomStrategy.ofWeights(seed), reversed, terms).run();

        assertThat(result.closedTrades()).hasSizeGreaterThan(5);
        assertThat(result.orders()).extracting(Order::reason).contains("rebalance");
        assertThat(other.curve().equities())
                .containsExactly(result.curve().equities(), within(1e-8));
    }

    private static PriceHistory rising(String symbol, double from) {
        double[] opens = {from, from, from * 1.1};
        double[] closes = {from, from * 1.05, from * 1.2};
        return Markets.bars(symbol, opens, closes);
    }

    private static Map<Instrument, TargetPosition> weight(double a) {
        return Map.of(A, new Weight(a));
    }

    private static Map<Instrument, TargetPosition> weights(double a, double b) {
        return Map.of(A, new Weight(a), B, new Weight(b));
    }

    private static List<Double> unitsOf(Instrument instrument, BacktestResult result) {
        return result.orders().stream()
                .filter(order -> order.instrument().equals(instrument))
                .flatMap(order -> order.fill().stream())
                .map(Fill::units)
                .toList();
    }

    /** Targets by the bar of A at which they are asked for, without costs. */
    private static BacktestResult run(
            MarketData market,
            Accounts accounts,
            Map<Integer, Map<Instrument, TargetPosition>> script) {
        return new Trial(
                        window ->
                                now ->
                                        new TargetPositions(
                                                script.getOrDefault(
                                                        now.known().history(A).last(), Map.of())),
                        market,
                        accounts.terms(Costs.NONE))
                .run();
    }
}
