package io.forewalk.engine.backtest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.forewalk.engine.fixture.Accounts;
import io.forewalk.engine.fixture.Markets;
import io.forewalk.engine.fixture.Strategies;
import io.forewalk.engine.fixture.Trial;
import io.forewalk.engine.forecast.Forecast;
import io.forewalk.engine.forecast.ForecastLog;
import io.forewalk.engine.forecast.LogEntry;
import io.forewalk.engine.forecast.PredictiveDistribution;
import io.forewalk.engine.market.PriceHistory;
import io.forewalk.engine.random.RandomSource;
import io.forewalk.engine.trading.Contestant;
import io.forewalk.engine.trading.TargetPosition;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Sizes in money, by past trades and by forecasts. Every second bar buys, the next one sells. */
final class StakesTest {

    private static final double[] CLOSES = {100, 100, 100, 110, 110, 95, 95, 100, 100, 100};
    private static final double[] OPENS = {100, 100, 110, 110, 95, 95, 100, 100, 100, 100};
    private static final PriceHistory BARS = Markets.bars("X", OPENS, CLOSES);

    @Test
    void fixedMoneyBuysForThatMuchFeesIncludedOrForWhatThereIs() {
        Accounts some = Accounts.longOnly().lot(Lot.ANY).sizing(new Sizing.FixedMoney(2_002));
        Accounts more = Accounts.longOnly().lot(Lot.ANY).sizing(new Sizing.FixedMoney(20_000));

        Fill within = bought(some, Costs.ofRate(0.001));
        Fill all = bought(more, Costs.NONE);

        assertThat(within.value() + within.fee()).isCloseTo(2_002, within(1e-9));
        assertThat(all.value()).isCloseTo(10_000, within(1e-9));
    }

    @Test
    void kellyStakesItsShareUntilThereAreTradesEnoughAndThenWhatTheyAreWorth() {
        var kelly = new Sizing.Kelly(0.5, 1, 2);
        Accounts accounts = Accounts.longOnly().lot(Lot.ANY).sizing(kelly);

        BacktestResult result =
                new Trial(
                                Strategies.scripted(turns()),
                                Markets.of(BARS),
                                accounts.terms(Costs.NONE))
                        .run();

        // 5 000 at 100 sold at 110: +500. 5 250 at 110 sold at 95: -715.91. The stake of the third
        // is half of 0.5 - 0.5 / (500 / 715.91), which is below 0.
        assertThat(result.closedTrades()).hasSize(2);
        assertThat(result.fills().getFirst().value()).isCloseTo(5_000, within(1e-9));
        assertThat(result.fills().get(2).value()).isCloseTo(5_250, within(1e-9));
        assertThat(result.orders())
                .extracting(Order::outcome)
                .contains(new Order.Dropped("no edge"));
    }

    @Test
    void kellyWithoutALossSoFarStakesItsShareAtMostTheCap() {
        PriceHistory rising =
                Markets.bars(
                        "X",
                        new double[] {100, 100, 101, 102, 103, 104, 105, 106},
                        new double[] {100, 100, 101, 102, 103, 104, 105, 106});
        Accounts accounts = Accounts.longOnly().lot(Lot.ANY).sizing(new Sizing.Kelly(0.5, 0.3, 2));

        BacktestResult result =
                new Trial(
                                Strategies.scripted(turns()),
                                Markets.of(rising),
                                accounts.terms(Costs.NONE))
                        .run();

        Fill third = result.fills().get(4);
        assertThat(third.value()).isCloseTo(0.3 * result.curve().equity(5), within(1e-6));
    }

    @ParameterizedTest(name = "predicted {0} with deviation {1}")
    @CsvSource({"102, 4, 0.5", "98, 4, 0.5", "101, 10, 0.1", "110, 1, 0.8"})
    void forecastsStakeByTheirSureness(double point, double deviation, double share) {
        var sizing = new Sizing.ForecastProportional(1, 0.8);

        BacktestResult result =
                run(sizing, "sage", PredictiveDistribution.normal(point, deviation));

        assertThat(result.fills().getFirst().value()).isCloseTo(share * 10_000, within(1e-6));
    }

    @Test
    void withoutANumberThereIsNoPositionAndTheLedgerSaysWhy() {
        BacktestResult result =
                run(new Sizing.ForecastProportional(1, 0.8), "sage", PredictiveDistribution.NONE);

        assertThat(result.fills()).isEmpty();
        assertThat(result.orders())
                .extracting(Order::outcome)
                .containsExactly(new Order.Dropped("no forecast"));
    }

    @Test
    void contestantWithoutAForecasterTakesTheCap() {
        BacktestResult result =
                run(new Sizing.ForecastProportional(1, 0.8), "", PredictiveDistribution.NONE);

        assertThat(result.fills().getFirst().value()).isCloseTo(8_000, within(1e-6));
    }

    private static List<TargetPosition> turns() {
        List<TargetPosition> turns = new ArrayList<>();
        for (int bar = 0; bar < 10; bar++) {
            turns.add(bar % 2 == 0 ? TargetPosition.LONG : TargetPosition.FLAT);
        }
        return turns;
    }

    private static Fill bought(Accounts accounts, Costs costs) {
        return new Trial(Strategies.buyAndHold(), Markets.of(BARS), accounts.terms(costs))
                .run()
                .fills()
                .getFirst();
    }

    private static BacktestResult run(
            Sizing sizing, String forecaster, PredictiveDistribution close) {
        List<LogEntry> entries =
                IntStream.range(0, BARS.length())
                        .mapToObj(
                                bar -> new LogEntry(bar, BARS.end(bar), Forecast.of(close, close)))
                        .toList();
        var log =
                new ForecastLog(
                        BARS.instrument(), "sage", OptionalLong.empty(), entries, List.of());
        TradingTerms terms = Accounts.longOnly().lot(Lot.ANY).sizing(sizing).terms(Costs.NONE);
        return new Backtest(Markets.of(BARS), terms, BacktestSpan.startingAt(BARS.end(0)))
                .run(
                        new Contestant(
                                "tested", "tested", forecaster, List.of(), Strategies.buyAndHold()),
                        List.of(log),
                        new RandomSource(7));
    }
}
