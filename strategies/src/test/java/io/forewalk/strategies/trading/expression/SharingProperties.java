package io.forewalk.strategies.trading.expression;

import static org.assertj.core.api.Assertions.assertThat;

import io.forewalk.engine.backtest.Backtest;
import io.forewalk.engine.backtest.BacktestResult;
import io.forewalk.engine.backtest.BacktestSpan;
import io.forewalk.engine.backtest.Costs;
import io.forewalk.engine.backtest.Participant;
import io.forewalk.engine.fixture.Accounts;
import io.forewalk.engine.fixture.Markets;
import io.forewalk.engine.fixture.Strategies;
import io.forewalk.engine.forecast.Forecast;
import io.forewalk.engine.forecast.ForecastLog;
import io.forewalk.engine.forecast.LogEntry;
import io.forewalk.engine.forecast.PredictiveDistribution;
import io.forewalk.engine.market.MarketData;
import io.forewalk.engine.market.PriceHistory;
import io.forewalk.engine.random.RandomSource;
import io.forewalk.engine.trading.TradingStrategy;
import io.forewalk.strategies.trading.rules.Direction;
import io.forewalk.strategies.trading.rules.RuleStrategy;
import io.forewalk.strategies.trading.rules.TradingRules;
import io.forewalk.strategies.trading.signal.ForecastOpenToClose;
import io.forewalk.strategies.trading.signal.ForecastSign;
import io.forewalk.strategies.trading.technical.MovingAverageCross;
import io.forewalk.strategies.trading.technical.RsiReversal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.ta4j.core.BaseStrategy;
import org.ta4j.core.indicators.averages.EMAIndicator;
import org.ta4j.core.rules.CrossedDownIndicatorRule;
import org.ta4j.core.rules.CrossedUpIndicatorRule;

/** What strategies share changes no number: each does beside others what it does alone. */
class SharingProperties {

    private static final int BARS = 240;
    private static final int[] CUTS = {20, 91, 150, 201};
    private static final List<String> NUMBERS =
            List.of(
                    "sma(close, %d)",
                    "ema(close, %d)",
                    "highest(high, %d)",
                    "lowest(low, %d)[1]",
                    "close[%d]",
                    "bollingerUpper(close, %d, 2)",
                    "close * (1 + roc(close, %d) / 100)",
                    "kama(close, %d, 2, 30)",
                    "close + atr(%d)",
                    "predictedClose[%d]");

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void whatIsSharedChangesNoDecision(long seed) {
        RandomGenerator random = new RandomSource(seed).generator();
        MarketData market =
                Markets.of(
                        Markets.randomWalk("A", BARS, seed),
                        Markets.randomWalk("B", BARS, seed + 1).between(35, BARS - 1));
        Backtest backtest = backtest(market);
        List<ForecastLog> logs = List.of(log(market.histories().getFirst(), random));
        List<Participant> all =
                IntStream.range(0, 40)
                        .mapToObj(which ->
                                participant(
                                        which, random(random), which % 3 == 0 ? List.of() : logs))
                        .toList();

        List<BacktestResult> together = backtest.run(all);

        for (int i = 0; i < all.size(); i++) {
            BacktestResult alone = backtest.run(List.of(all.get(i))).getFirst();
            assertThat(together.get(i).orders()).isEqualTo(alone.orders());
            assertThat(together.get(i).curve().equities()).isEqualTo(alone.curve().equities());
        }
        assertThat(together).anyMatch(result -> result.trades().size() > 2);
    }

    static LongStream seeds() {
        return LongStream.range(0, 40);
    }

    private static Backtest backtest(MarketData market) {
        List<Instant> cuts =
                IntStream.of(CUTS).mapToObj(bar -> market.histories().getFirst().end(bar)).toList();
        return new Backtest(
                market, Accounts.withShorts().terms(Costs.ofRate(0.001)), new BacktestSpan(cuts));
    }

    private static Participant participant(
            int which, TradingStrategy strategy, List<ForecastLog> logs) {
        return new Participant(
                Strategies.contestant("number " + which, strategy), logs, new RandomSource(7));
    }

    private static TradingStrategy random(RandomGenerator random) {
        Direction direction = List.of(Direction.values()).get(random.nextInt(3));
        return switch (random.nextInt(6)) {
            case 0 ->
                    new MovingAverageCross(random.nextInt(2, 8), random.nextInt(8, 30), direction);
            case 1 -> new RsiReversal(random.nextInt(2, 9), 40, 60, direction);
            case 2 -> new ForecastSign(random.nextInt(3) * 0.001, direction);
            case 3 -> new ForecastOpenToClose(random.nextInt(3) * 0.001, direction);
            case 4 -> choosingAnew(text(random), text(random));
            default -> text(random);
        };
    }

    /** Another strategy after every second cut: what it reads comes late into the workspace. */
    private static TradingStrategy choosingAnew(TradingStrategy one, TradingStrategy other) {
        return window ->
                window.known().histories().getFirst().length() % 2 == 0
                        ? one.fit(window)
                        : other.fit(window);
    }

    private static TradingStrategy text(RandomGenerator random) {
        int bars = random.nextInt(2, 40);
        return random.nextInt(8) == 0
                ? written(bars)
                : new TextRules(
                        Direction.LONG_SHORT,
                        "crossesAbove(close, %s) or barsHeld > 9".formatted(number(random)),
                        "not close > %s".formatted(number(random)),
                        "",
                        "");
    }

    private static TradingStrategy written(int bars) {
        return new RuleStrategy(
                series -> {
                    EMAIndicator mean =
                            series.shared(
                                    List.of("ema", bars),
                                    EMAIndicator.class,
                                    () -> new EMAIndicator(series.close(), bars));
                    BaseStrategy strategy =
                            new BaseStrategy(
                                    new CrossedUpIndicatorRule(series.close(), mean),
                                    new CrossedDownIndicatorRule(series.close(), mean));
                    strategy.setUnstableBars(bars);
                    return TradingRules.of(strategy);
                },
                false,
                false);
    }

    private static String number(RandomGenerator random) {
        return NUMBERS.get(random.nextInt(NUMBERS.size())).formatted(random.nextInt(2, 40));
    }

    private static ForecastLog log(PriceHistory history, RandomGenerator random) {
        List<LogEntry> entries = new ArrayList<>();
        for (int origin = CUTS[0]; origin < history.length(); origin++) {
            double close = random.nextInt(9) == 0 ? Double.NaN : history.close(origin);
            entries.add(
                    new LogEntry(
                            origin,
                            history.end(origin),
                            Forecast.of(
                                    PredictiveDistribution.ofPoint(close),
                                    PredictiveDistribution.ofPoint(
                                            close * random.nextDouble(0.98, 1.02)))));
        }
        return new ForecastLog(
                history.instrument(), "any", OptionalLong.empty(), entries, List.of());
    }
}
