package io.forewalk.strategies.trading.technical;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.forewalk.engine.backtest.Backtest;
import io.forewalk.engine.backtest.BacktestResult;
import io.forewalk.engine.backtest.BacktestSpan;
import io.forewalk.engine.backtest.Costs;
import io.forewalk.engine.fixture.Accounts;
import io.forewalk.engine.fixture.Accounts.Change;
import io.forewalk.engine.fixture.Markets;
import io.forewalk.engine.fixture.PlainCsv;
import io.forewalk.engine.fixture.SmaCross;
import io.forewalk.engine.fixture.Strategies;
import io.forewalk.engine.market.PriceHistory;
import io.forewalk.engine.market.simulated.SimulatedMarket;
import io.forewalk.engine.random.RandomSource;
import io.forewalk.engine.trading.TradingStrategy;
import io.forewalk.strategies.trading.rules.Direction;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class MovingAverageCrossTest {

    /**
     * Figures of backtesting.py 0.6.6 on the first 1,047 bars; see resources/peers of the engine.
     */
    @Test
    void reproducesTheRunsOfAnotherProgramOnGoogle() {
        PriceHistory google =
                PlainCsv.ofResource("/peers/GOOG_daily_2004_2008.csv.gz").prices("GOOG");

        BacktestResult longShort = run(google, cross(Direction.LONG_SHORT), 0.002);
        BacktestResult longOnly = run(google, cross(Direction.LONG), 0.001);

        assertThat(longShort.closedTrades()).hasSize(42);
        assertThat(finalEquity(longShort)).isCloseTo(30_263.18692, within(5e-6));
        assertThat(longOnly.closedTrades()).hasSize(21);
        assertThat(finalEquity(longOnly)).isCloseTo(30_748.30991, within(5e-6));
    }

    @Test
    void tradesAsPlainMeansDoOnTwentyYearsOfTheStandardAndPoors500() {
        PriceHistory index = PlainCsv.ofResource("/peers/SPX2000.csv.gz").prices("SPX2000");

        assertThat(run(index, cross(Direction.LONG_SHORT), 0.001).curve().equities())
                .isEqualTo(run(index, SmaCross.LONG_SHORT, 0.001).curve().equities());
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void tradesAsPlainMeansDoOnRandomWalks(long seed) {
        PriceHistory walk = SimulatedMarket.randomWalk(300, seed);

        assertThat(run(walk, cross(Direction.LONG), 0.001).curve().equities())
                .isEqualTo(run(walk, SmaCross.LONG_ONLY, 0.001).curve().equities());
    }

    @Test
    void refusesAFastAverageThatIsNotShorter() {
        assertThatThrownBy(() -> new MovingAverageCross(50, 50, Direction.LONG))
                .hasMessage("The fast average (50) must be shorter than the slow one (50).");
    }

    static LongStream seeds() {
        return LongStream.rangeClosed(1, 40);
    }

    private static MovingAverageCross cross(Direction direction) {
        return new MovingAverageCross(10, 20, direction);
    }

    private static BacktestResult run(PriceHistory prices, TradingStrategy strategy, double rate) {
        return new Backtest(
                        Markets.of(prices),
                        Accounts.withShorts().with(Change.COMPATIBLE).terms(Costs.ofRate(rate)),
                        BacktestSpan.startingAt(prices.end(0)))
                .run(Strategies.contestant("cross", strategy), List.of(), new RandomSource(7));
    }

    private static double finalEquity(BacktestResult result) {
        return result.curve().equity(result.curve().length() - 1);
    }
}
