package io.forewalk.engine.metrics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.forewalk.engine.backtest.Backtest;
import io.forewalk.engine.backtest.BacktestResult;
import io.forewalk.engine.backtest.BacktestSpan;
import io.forewalk.engine.backtest.Costs;
import io.forewalk.engine.backtest.Lot;
import io.forewalk.engine.fixture.Accounts;
import io.forewalk.engine.fixture.Markets;
import io.forewalk.engine.fixture.SmaCross;
import io.forewalk.engine.fixture.Strategies;
import io.forewalk.engine.market.MarketData;
import io.forewalk.engine.market.PriceHistory;
import io.forewalk.engine.metrics.measure.Annualisation;
import io.forewalk.engine.metrics.measure.Interval;
import io.forewalk.engine.metrics.measure.MetricDefinition;
import io.forewalk.engine.random.RandomSource;
import io.forewalk.engine.trading.TargetPosition;
import io.forewalk.engine.trading.TradingStrategy;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What the scorekeeper says about contestants that really traded. */
final class StrategyTableTest {

    private static final int INITIAL = 60;
    private static final RandomSource RANDOM = new RandomSource(7);
    private static final MarketData MARKET = Markets.of(Markets.randomWalk("W", 400, 5));
    private static final BacktestResult HOLD =
            run(MARKET, "buyAndHold", Strategies.buyAndHold(), 0.001);
    private static final BacktestResult CROSS = run(MARKET, "cross", SmaCross.LONG_SHORT, 0.001);

    @Test
    void benchmarkIsMeasuredLikeEveryContestant() {
        Scorecard card = score(MARKET, List.of(HOLD, CROSS), LedgerReplay.NONE);

        StrategyScore hold = card.strategies().getFirst();
        assertThat(card.benchmark().orElseThrow().value("totalReturn"))
                .isEqualTo(hold.value("totalReturn"));
        assertThat(hold.value("finalEquity")).isEqualTo(HOLD.curve().equity(340));
        assertThat(hold.value("bars")).isEqualTo(340);
        assertThat(hold.value("exposure")).isEqualTo(1);
        assertThat(hold.value("trades")).isZero();
        assertThat(hold.value("openTrades")).isEqualTo(1);
        assertThat(hold.value("winRate")).isNaN();
        assertThat(hold.value("beta")).isCloseTo(1, within(1e-12));
        assertThat(hold.value("excessReturn")).isZero();
        assertThat(hold.interval("excessReturn")).isEqualTo(Interval.NONE);
    }

    @Test
    void valuesStandInTheOrderOfTheDefinitions() {
        Scorecard card = score(MARKET, List.of(HOLD), LedgerReplay.NONE);

        List<String> keys = card.definitions().stream().map(MetricDefinition::key).toList();
        assertThat(card.strategies().getFirst().values().keySet())
                .containsExactlyElementsOf(keys.subList(0, keys.indexOf("rmse")));
    }

    @Test
    void turnoverIsThatOfTheFills() {
        StrategyScore cross =
                score(MARKET, List.of(CROSS), LedgerReplay.NONE).strategies().getFirst();

        double traded =
                CROSS.fills().stream().mapToDouble(f -> Math.abs(f.units()) * f.price()).sum();
        double mean = Arrays.stream(CROSS.curve().equities()).average().orElseThrow();
        assertThat(cross.value("turnover"))
                .isCloseTo(traded / 2 / mean / (340 / 252.0), within(1e-9));
        assertThat(cross.value("costs")).isEqualTo(CROSS.costs().commission()).isPositive();
    }

    @Test
    void intervalsHoldTheirValuesAndRepeat() {
        Scorecard card = score(MARKET, List.of(CROSS), LedgerReplay.NONE);
        Scorecard again = score(MARKET, List.of(HOLD, CROSS), LedgerReplay.NONE);

        StrategyScore cross = card.strategies().getFirst();
        for (String key : List.of("sharpe", "totalReturn", "cagr", "excessReturn")) {
            assertThat(cross.value(key))
                    .as(key)
                    .isBetween(cross.interval(key).low(), cross.interval(key).high());
        }
        assertThat(cross.value("bootstrapBlock")).isGreaterThanOrEqualTo(1);
        assertThat(again.strategies().getLast()).isEqualTo(cross);
    }

    @Test
    void accountThatNeverTradesHasNoIntervals() {
        BacktestResult idle =
                run(MARKET, "idle", Strategies.eachInstrument(known -> TargetPosition.KEEP), 0);

        StrategyScore score =
                score(MARKET, List.of(idle), LedgerReplay.NONE).strategies().getFirst();

        assertThat(score.interval("sharpe")).isEqualTo(Interval.NONE);
        assertThat(score.interval("totalReturn")).isEqualTo(Interval.NONE);
        assertThat(score.value("totalReturn")).isZero();
        assertThat(score.value("bootstrapBlock")).isNaN();
        assertThat(score.interval("excessReturn").low()).isFinite();
    }

    @Test
    void grossExposureOfOneInstrumentIsThatOfTheCurve() {
        double[] gross = GrossExposure.of(CROSS, MARKET);

        for (int close = 0; close < gross.length; close++) {
            assertThat(gross[close])
                    .isCloseTo(Math.abs(CROSS.curve().exposure(close)), within(1e-12));
        }
    }

    @Test
    void longAndShortAddUpInTheGrossExposure() {
        MarketData pair =
                Markets.of(Markets.randomWalk("A", 120, 1), Markets.randomWalk("B", 120, 2));
        TradingStrategy spread =
                Strategies.eachInstrument(known ->
                        known.instrument().symbol().equals("A")
                                ? TargetPosition.LONG
                                : TargetPosition.SHORT);
        BacktestResult result = run(pair, "spread", spread, 0);

        StrategyScore score =
                score(pair, List.of(result), LedgerReplay.NONE).strategies().getFirst();

        assertThat(score.value("exposure")).isEqualTo(1);
        assertThat(score.value("meanGross")).isCloseTo(meanGross(result, pair), within(1e-12));
        assertThat(Math.abs(result.curve().exposure(1))).isLessThan(0.1);
    }

    /** Of positions taken by the first two fills and never changed. */
    private static double meanGross(BacktestResult result, MarketData pair) {
        assertThat(result.fills()).hasSize(2);
        double sum = 0;
        for (int close = 1; close < result.curve().length(); close++) {
            double value = 0;
            for (int i = 0; i < 2; i++) {
                double price = pair.histories().get(i).close(INITIAL - 1 + close);
                value += Math.abs(result.fills().get(i).units()) * price;
            }
            sum += value / result.curve().equity(close);
        }
        return sum / (result.curve().length() - 1);
    }

    @Test
    void breakEvenCostLeavesTheStartingCash() {
        PriceHistory rising = Markets.bars("UP", rising(200), rising(200));
        MarketData market = Markets.of(rising);
        TradingStrategy swing =
                Strategies.eachInstrument(known ->
                        known.last() / 10 % 2 == 0 ? TargetPosition.LONG : TargetPosition.FLAT);
        LedgerReplay replay =
                (result, rate) -> {
                    var curve = run(market, "swing", swing, rate).curve();
                    return curve.equity(curve.length() - 1);
                };

        StrategyScore score =
                score(market, List.of(run(market, "swing", swing, 0.0001)), replay)
                        .strategies()
                        .getFirst();

        double rate = score.value("breakEvenCost");
        assertThat(rate).isPositive();
        assertThat(replay.finalEquity(CROSS, rate - 2e-6)).isGreaterThan(10_000);
        assertThat(replay.finalEquity(CROSS, rate + 2e-6)).isLessThan(10_000);
    }

    private static double[] rising(int bars) {
        double[] prices = new double[bars];
        for (int bar = 0; bar < bars; bar++) {
            prices[bar] = 100 + 0.1 * bar;
        }
        return prices;
    }

    private static Scorecard score(
            MarketData market, List<BacktestResult> backtests, LedgerReplay replay) {
        Optional<BacktestResult> benchmark =
                backtests.getFirst().curve().length() == HOLD.curve().length()
                        ? Optional.of(HOLD)
                        : Optional.empty();
        Evidence evidence =
                new Evidence(market, Logs.timeline(INITIAL, 126), List.of(), backtests, benchmark);
        ScoringTerms terms =
                new ScoringTerms(
                        Annualisation.given(252),
                        new StatisticsSettings(200, 0.95, 0),
                        RANDOM,
                        replay);
        return Metrics.scorekeeper().scorecard(evidence, terms);
    }

    private static BacktestResult run(
            MarketData market, String name, TradingStrategy strategy, double rate) {
        var terms = Accounts.withShorts().lot(Lot.ANY).terms(Costs.ofRate(rate));
        var span = BacktestSpan.startingAt(market.histories().getFirst().end(INITIAL - 1));
        return new Backtest(market, terms, span)
                .run(Strategies.contestant(name, strategy), List.of(), RANDOM);
    }
}
