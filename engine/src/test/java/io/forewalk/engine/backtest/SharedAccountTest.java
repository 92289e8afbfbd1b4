package io.forewalk.engine.backtest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.forewalk.engine.fixture.Accounts;
import io.forewalk.engine.fixture.Markets;
import io.forewalk.engine.fixture.RandomStrategy;
import io.forewalk.engine.fixture.Trial;
import io.forewalk.engine.fixture.Trials;
import io.forewalk.engine.market.Instrument;
import io.forewalk.engine.market.MarketData;
import io.forewalk.engine.market.PriceHistory;
import io.forewalk.engine.trading.TargetPosition;
import io.forewalk.engine.trading.TargetPositions;
import io.forewalk.engine.trading.TradingStrategy;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Several instruments on one cash account, joined by time. */
final class SharedAccountTest {

    private static final Instrument A = Markets.daily("A");
    private static final Instrument B = Markets.daily("B");
    private static final Map<Instrument, TargetPosition> BOTH_LONG =
            Map.of(A, TargetPosition.LONG, B, TargetPosition.LONG);
    private static final Accounts LONG_ONLY = Accounts.longOnly();

    @Test
    void eachInstrumentGetsItsShareOfTheEquity() {
        Trial trial =
                trial(both(flat("A", 4, 100), flat("B", 4, 200)), LONG_ONLY, Map.of(0, BOTH_LONG));

        BacktestResult result = trial.run();

        assertThat(unitsOf(A, result)).containsExactly(50.0);
        assertThat(unitsOf(B, result)).containsExactly(25.0);
    }

    /** With a gross exposure of 1 both limits bind, with 2 the cash alone. */
    @ParameterizedTest(name = "gross exposure {0}")
    @ValueSource(doubles = {1, 2})
    void entriesThatCashDoesNotPayForShrinkByOneFactor(double maxGross) {
        Accounts sixty = LONG_ONLY.sizing(new Sizing.FixedUnits(60)).maxGross(maxGross);
        MarketData market = both(flat("A", 4, 100), flat("B", 4, 100));
        Trial trial = trial(market, sixty, Map.of(0, BOTH_LONG));

        BacktestResult result = trial.run();

        assertThat(unitsOf(A, result)).containsExactly(50.0);
        assertThat(unitsOf(B, result)).containsExactly(50.0);
    }

    @Test
    void exitsComeFirstAndTheirCashPaysForTheEntries() {
        Map<Integer, Map<Instrument, TargetPosition>> script =
                Map.of(
                        0, Map.of(B, new TargetPosition.Units(100)),
                        1, Map.of(A, new TargetPosition.Units(100), B, TargetPosition.FLAT));
        Trial trial = trial(both(flat("A", 4, 100), flat("B", 4, 100)), LONG_ONLY, script);

        BacktestResult result = trial.run();

        assertThat(unitsOf(A, result)).containsExactly(100.0);
        assertThat(unitsOf(B, result)).containsExactly(100.0, -100.0);
        assertThat(result.fills().get(1).units()).isEqualTo(-100);
    }

    @Test
    void entryIsCancelledWhereTheNextBarIsMissingAndAskedForAgain() {
        PriceHistory holidays = Markets.withoutEvery(2, flat("B", 6, 100)); // bars of days 0, 2, 4
        Trial trial =
                trial(
                        both(flat("A", 6, 100), holidays),
                        LONG_ONLY,
                        Map.of(
                                0,
                                Map.of(B, TargetPosition.LONG),
                                1,
                                Map.of(B, TargetPosition.LONG)));

        BacktestResult result = trial.run();

        assertThat(result.orders().getFirst().outcome()).isEqualTo(new Order.Dropped("no bar"));
        assertThat(result.fills()).extracting(Fill::time).containsExactly(dayEnd(2));
        assertThat(result.fills()).extracting(Fill::bar).containsExactly(1);
    }

    @Test
    void exitWaitsForTheNextBar() {
        PriceHistory holidays = Markets.withoutEvery(3, flat("B", 6, 100)); // days 0, 1, 3, 4
        Trial trial =
                trial(
                        both(flat("A", 6, 100), holidays),
                        LONG_ONLY,
                        Map.of(
                                0,
                                Map.of(B, TargetPosition.LONG),
                                1,
                                Map.of(B, TargetPosition.FLAT)));

        BacktestResult result = trial.run();

        assertThat(result.fills()).extracting(Fill::time).containsExactly(dayEnd(1), dayEnd(3));
        assertThat(result.orders().getLast().decided()).isEqualTo(dayEnd(1));
    }

    @Test
    void accountLivesOnTheUnionOfBarEndsAndMarksAtLastCloses() {
        PriceHistory holidays =
                Markets.withoutEvery(
                        2,
                        Markets.bars(
                                "B",
                                new double[] {100, 100, 100, 100},
                                new double[] {100, 150, 120, 170}));
        Trial trial =
                trial(
                        both(flat("A", 4, 100), holidays),
                        LONG_ONLY,
                        Map.of(1, Map.of(B, new TargetPosition.Units(10))));

        BacktestResult result = trial.run();

        assertThat(result.curve().times())
                .containsExactly(dayEnd(0), dayEnd(1), dayEnd(2), dayEnd(3));
        assertThat(result.curve().equities()).containsExactly(10_000, 10_000, 10_200, 10_200);
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
    void fileOrderDoesNotMatterWhileCashDoesNotBind(long seed) {
        TradingTerms small =
                Accounts.longOnly().sizing(new Sizing.Fraction(0.5)).terms(Costs.ofRate(0.001));
        MarketData market = Trials.three(seed);
        MarketData reversed = MarketData.of(market.histories().reversed());
        TradingStrategy strategy =
                RandomStrategy.drawing(seed, List.of(TargetPosition.LONG, TargetPosition.FLAT));

        BacktestResult result = new Trial(strategy, market, small).run();
        BacktestResult other = new Trial(strategy, reversed, small).run();

        assertThat(result.closedTrades()).hasSizeGreaterThan(5);
        assertThat(other.curve().equities())
                .containsExactly(result.curve().equities(), within(1e-8));
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
    void cashOfACashOnlyAccountNeverFallsBelowZero(long seed) {
        Costs proportional =
                new Costs(
                        new Costs.Commission(0.002, 0, 0),
                        new Costs.Slippage(0.001, 0, 0.01),
                        0.001,
                        Costs.NONE.borrow());
        TradingStrategy strategy =
                RandomStrategy.drawing(
                        seed,
                        List.of(
                                TargetPosition.LONG,
                                TargetPosition.FLAT,
                                new TargetPosition.Share(0.4)));
        TradingTerms terms = LONG_ONLY.lot(Lot.ANY).terms(proportional);

        BacktestResult result = new Trial(strategy, Trials.three(seed), terms).run();

        for (int close = 0; close < result.curve().length(); close++) {
            double least = -1e-9 * result.curve().equity(close);
            assertThat(result.curve().cash(close)).isGreaterThanOrEqualTo(least);
        }
    }

    private static MarketData both(PriceHistory a, PriceHistory b) {
        return Markets.of(a, b);
    }

    private static PriceHistory flat(String symbol, int bars, double price) {
        double[] prices = new double[bars];
        Arrays.fill(prices, price);
        return Markets.bars(symbol, prices, prices);
    }

    private static List<Double> unitsOf(Instrument instrument, BacktestResult result) {
        return result.orders().stream()
                .filter(order -> order.instrument().equals(instrument))
                .flatMap(order -> order.fill().stream())
                .map(Fill::units)
                .toList();
    }

    private static Instant dayEnd(int day) {
        return Markets.endOf(Markets.FIRST_DAY.plusDays(day));
    }

    /** Targets by the day, counted in bars of A. */
    private static Trial trial(
            MarketData market,
            Accounts accounts,
            Map<Integer, Map<Instrument, TargetPosition>> script) {
        TradingStrategy scripted =
                window ->
                        now ->
                                new TargetPositions(
                                        script.getOrDefault(
                                                now.known().history(A).last(), Map.of()));
        return new Trial(scripted, market, accounts.terms(Costs.NONE));
    }
}
