package io.forewalk.strategies.trading.expression;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.forewalk.engine.backtest.Backtest;
import io.forewalk.engine.backtest.BacktestResult;
import io.forewalk.engine.backtest.BacktestSpan;
import io.forewalk.engine.backtest.Costs;
import io.forewalk.engine.fixture.Accounts;
import io.forewalk.engine.fixture.Markets;
import io.forewalk.engine.fixture.Strategies;
import io.forewalk.engine.forecast.Forecast;
import io.forewalk.engine.forecast.ForecastLog;
import io.forewalk.engine.forecast.LogEntry;
import io.forewalk.engine.forecast.PredictiveDistribution;
import io.forewalk.engine.market.PriceHistory;
import io.forewalk.engine.market.simulated.SimulatedMarket;
import io.forewalk.engine.random.RandomSource;
import io.forewalk.engine.trading.TradingStrategy;
import io.forewalk.strategies.trading.rules.Direction;
import io.forewalk.strategies.trading.signal.ForecastSign;
import io.forewalk.strategies.trading.technical.MovingAverageCross;
import io.forewalk.strategies.trading.technical.RsiReversal;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.random.RandomGenerator;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class TextRulesTest {

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void tradesAsTheStrategiesWrittenInJava(long seed) {
        PriceHistory walk = SimulatedMarket.randomWalk(400, seed);
        for (Direction direction : Direction.values()) {
            assertSameTrades(
                    walk,
                    texts(
                            direction,
                            "crossesAbove(sma(close, 10), sma(close, 20))",
                            "crossesBelow(sma(close, 10), sma(close, 20))"),
                    new MovingAverageCross(10, 20, direction));
            assertSameTrades(
                    walk,
                    texts(direction, "rsi(close, 5) < 30", "rsi(close, 5) > 70"),
                    new RsiReversal(5, 30, 70, direction));
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void followsForecastsAsTheStrategyWrittenInJava(long seed) {
        PriceHistory walk = SimulatedMarket.randomWalk(400, seed);

        assertSameTrades(
                walk,
                new TextRules(
                        Direction.LONG_SHORT,
                        "predictedReturn > 0.002",
                        "predictedReturn <= 0.002",
                        "predictedReturn < -0.002",
                        "predictedReturn >= -0.002"),
                new ForecastSign(0.002, Direction.LONG_SHORT));
        assertSameTrades(
                walk,
                texts(Direction.LONG, "predictedReturn > 0.002", "predictedReturn <= 0.002"),
                new ForecastSign(0.002, Direction.LONG));
        assertSameTrades(
                walk,
                texts(
                        Direction.LONG,
                        "predictedClose(noisy) / close - 1 > 0.002",
                        "not predictedClose(noisy) / close - 1 > 0.002"),
                new ForecastSign(0.002, Direction.LONG));
    }

    @Test
    void leavesByTheAgeOfThePosition() {
        PriceHistory walk = SimulatedMarket.randomWalk(100, 4);

        BacktestResult result = run(walk, texts(Direction.LONG, "position == 0", "barsHeld >= 5"));

        assertThat(result.closedTrades())
                .isNotEmpty()
                .allSatisfy(trade ->
                        assertThat(
                                        walk.lastEndedAt(trade.exitTime())
                                                - walk.lastEndedAt(trade.entryTime()))
                                .isEqualTo(5));
    }

    @Test
    void contradictingTextsChangeNothing() {
        PriceHistory walk = SimulatedMarket.randomWalk(100, 4);

        BacktestResult result =
                run(walk, new TextRules(Direction.LONG_SHORT, "1 > 0", "", "1 > 0", ""));

        assertThat(result.trades()).isEmpty();
    }

    @Test
    void doesNotTradeBeforeTheWarmUpOfAllItsRules() {
        PriceHistory walk = SimulatedMarket.randomWalk(100, 4);

        BacktestResult result =
                run(walk, texts(Direction.LONG, "1 > 0", "close < lowest(close, 50)"));

        assertThat(result.trades()).hasSize(1);
        assertThat(result.trades().getFirst().entryTime()).isEqualTo(walk.end(50));
    }

    @Test
    void namesTheForecastersItReads() {
        TextRules rules =
                texts(Direction.LONG, "predictedClose(b) > close", "predictedOpen(a) < close");
        TextRules own = texts(Direction.LONG, "sma(predictedClose, 3) > close", "");

        assertThat(rules.namedForecasters()).containsExactly("a", "b");
        assertThat(rules.readsForecasts()).isFalse();
        assertThat(own.namedForecasters()).isEmpty();
        assertThat(own.readsForecasts()).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            emptyValue = "",
            textBlock =
                    """
                    LONG, '', '', '', '', buy must be written where the direction is long
                    LONG, '', 1 > 0, '', '', buy must be written where the direction is long
                    LONG, 1 > 0, '', 1 > 0, '', sellShort must be absent where the direction is long
                    LONG, 1 > 0, '', '', 1 > 0, cover must be absent where the direction is long
                    SHORT, 1 > 0, '', 1 > 0, '', buy must be absent where the direction is short
                    SHORT, '', 1 > 0, 1 > 0, '', sell must be absent where the direction is short
                    SHORT, '', '', '', '', sellShort must be written where the direction is short
                    LONG_SHORT, '', '', 1 > 0, '', buy must be written where the direction is longShort
                    LONG_SHORT, 1 > 0, '', '', '', sellShort must be written where the direction is longShort
                    """)
    void refusesTextsThatDoNotFitTheDirection(
            Direction direction,
            String buy,
            String sell,
            String sellShort,
            String cover,
            String rule) {
        assertThatThrownBy(() -> new TextRules(direction, buy, sell, sellShort, cover))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("The rule " + rule + ".");
    }

    @Test
    void refusesAFaultyText() {
        assertThatThrownBy(() -> texts(Direction.LONG, "close > smaa(close, 5)", ""))
                .hasMessage(
                        "The rule buy (close > smaa(close, 5)) has a fault in column 9: 'smaa' is"
                                + " not a function; did you mean 'sma'?.");
    }

    static LongStream seeds() {
        return LongStream.rangeClosed(1, 20);
    }

    private static TextRules texts(Direction direction, String up, String down) {
        return direction == Direction.SHORT
                ? new TextRules(direction, "", "", down, up)
                : new TextRules(direction, up, down, "", "");
    }

    private static void assertSameTrades(
            PriceHistory prices, TradingStrategy texts, TradingStrategy java) {
        BacktestResult ours = run(prices, texts);
        BacktestResult theirs = run(prices, java);

        assertThat(ours.trades()).isNotEmpty().isEqualTo(theirs.trades());
        assertThat(ours.curve().equities()).isEqualTo(theirs.curve().equities());
    }

    private static BacktestResult run(PriceHistory prices, TradingStrategy strategy) {
        return new Backtest(
                        Markets.of(prices),
                        Accounts.withShorts().terms(Costs.ofRate(0.001)),
                        BacktestSpan.startingAt(prices.end(0)))
                .run(
                        Strategies.contestant("rules", strategy),
                        List.of(log(prices)),
                        new RandomSource(7));
    }

    /** Predictions from bar 50 on, with a hole. */
    private static ForecastLog log(PriceHistory prices) {
        RandomGenerator noise = new RandomSource(prices.length()).generator();
        List<LogEntry> entries = new ArrayList<>();
        for (int origin = 50; origin < prices.length(); origin++) {
            double close = prices.close(origin) * (1 + 0.01 * noise.nextGaussian());
            var point =
                    origin / 10 == 12
                            ? PredictiveDistribution.NONE
                            : PredictiveDistribution.ofPoint(close);
            entries.add(new LogEntry(origin, prices.end(origin), Forecast.of(point, point)));
        }
        return new ForecastLog(
                prices.instrument(), "noisy", OptionalLong.empty(), entries, List.of());
    }
}
