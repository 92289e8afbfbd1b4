package io.forewalk.engine.backtest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.forewalk.engine.fixture.Accounts;
import io.forewalk.engine.fixture.Accounts.Change;
import io.forewalk.engine.fixture.RandomStrategy;
import io.forewalk.engine.fixture.Trial;
import io.forewalk.engine.fixture.Trials;
import io.forewalk.engine.trading.TargetPosition;
import io.forewalk.engine.trading.TradingStrategy;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** With a fixed number of units and ample cash only prices and costs are left to differ. */
final class FixedUnitsProperties {

    private static final Accounts AMPLE =
            Accounts.withShorts().cash(1_000_000).sizing(new Sizing.FixedUnits(10));

    static LongStream seeds() {
        return LongStream.range(0, 50);
    }

    /** As backtesting.py, backtrader and vectorbt do at fixed size. */
    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void bothLedgersAgreeOnEveryBar(long seed) {
        Costs costs = Costs.ofRate(0.001);

        BacktestResult own = trial(seed, AMPLE, costs).run();
        BacktestResult compatible = trial(seed, AMPLE.with(Change.COMPATIBLE), costs).run();

        assertThat(own.closedTrades()).isNotEmpty();
        assertThat(own.curve().equities())
                .containsExactly(compatible.curve().equities(), within(1e-7));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void raisingAnyCostKeepsTheTradesAndNeverRaisesEquity(long seed) {
        Costs low =
                new Costs(
                        new Costs.Commission(0.001, 1, 2),
                        new Costs.Slippage(0.0005, 1, 0.01),
                        0.0005,
                        new Costs.Borrow(0.01));

        BacktestResult cheap = trial(seed, AMPLE, low).run();

        for (Costs high : eachRaised(low)) {
            BacktestResult dear = trial(seed, AMPLE, high).run();
            assertThat(finalEquity(dear)).isLessThanOrEqualTo(finalEquity(cheap));
            assertThat(dear.trades())
                    .extracting(Trade::quantity, Trade::entryBar, Trade::exitBar)
                    .isEqualTo(
                            cheap.trades().stream()
                                    .map(t ->
                                            org.assertj.core.groups.Tuple.tuple(
                                                    t.quantity(), t.entryBar(), t.exitBar()))
                                    .toList());
        }
    }

    private static List<Costs> eachRaised(Costs low) {
        Costs.Commission fee = low.commission();
        Costs.Slippage slip = low.slippage();
        return List.of(
                costs(low, new Costs.Commission(0.004, fee.fixed(), fee.minimum()), slip),
                costs(low, new Costs.Commission(fee.rate(), 9, fee.minimum()), slip),
                costs(low, new Costs.Commission(fee.rate(), fee.fixed(), 50), slip),
                costs(low, fee, new Costs.Slippage(0.01, slip.ticks(), slip.tickSize())),
                costs(low, fee, new Costs.Slippage(slip.rate(), 30, slip.tickSize())),
                new Costs(fee, slip, 0.02, low.borrow()),
                new Costs(fee, slip, low.spread(), new Costs.Borrow(0.3)));
    }

    private static Costs costs(Costs low, Costs.Commission fee, Costs.Slippage slippage) {
        return new Costs(fee, slippage, low.spread(), low.borrow());
    }

    private static double finalEquity(BacktestResult result) {
        return result.curve().equity(result.curve().length() - 1);
    }

    // The compatibility ledger decides first at bar 1.
    private static Trial trial(long seed, Accounts accounts, Costs costs) {
        TradingStrategy strategy =
                RandomStrategy.drawing(
                        seed,
                        List.of(TargetPosition.LONG, TargetPosition.SHORT, TargetPosition.FLAT));
        return new Trial(
                window -> {
                    var fitted = strategy.fit(window);
                    return now ->
                            now.known().histories().getFirst().last() == 0
                                    ? io.forewalk.engine.trading.TargetPositions.NO_CHANGE
                                    : fitted.decide(now);
                },
                Trials.one(seed),
                accounts.terms(costs));
    }
}
