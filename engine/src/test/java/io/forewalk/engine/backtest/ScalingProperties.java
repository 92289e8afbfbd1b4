package io.forewalk.engine.backtest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.forewalk.engine.fixture.Accounts;
import io.forewalk.engine.fixture.Markets;
import io.forewalk.engine.fixture.RandomStrategy;
import io.forewalk.engine.fixture.Trial;
import io.forewalk.engine.fixture.Trials;
import io.forewalk.engine.market.Bar;
import io.forewalk.engine.market.MarketData;
import io.forewalk.engine.market.PriceHistory;
import java.time.Duration;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What must not change when units of money, prices or dates do: any lot, proportional costs. */
final class ScalingProperties {

    private static final Costs PROPORTIONAL =
            new Costs(
                    new Costs.Commission(0.0013, 0, 0),
                    new Costs.Slippage(0.0004, 0, 0.01),
                    0.0006,
                    new Costs.Borrow(0.02));

    static LongStream seeds() {
        return LongStream.range(0, 50);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void twiceTheCapitalIsTwiceTheProfitToTheBit(long seed) {
        Trial trial = trial(seed);

        BacktestResult once = trial.run();
        BacktestResult twice = trial.under(accounts().cash(20_000).terms(PROPORTIONAL)).run();

        assertThat(twice.closedTrades().stream().mapToDouble(Trade::pnl).toArray())
                .isNotEmpty()
                .isEqualTo(
                        once.closedTrades().stream()
                                .mapToDouble(trade -> 2 * trade.pnl())
                                .toArray());
        assertThat(twice.curve().returns()).isEqualTo(once.curve().returns());
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void twiceThePricesAreHalfTheUnitsToTheBit(long seed) {
        Trial trial = trial(seed);

        BacktestResult once = trial.run();
        BacktestResult dear = trial.on(scaled(trial.market(), 2)).run();

        assertThat(dear.fills().stream().mapToDouble(Fill::units).toArray())
                .isEqualTo(once.fills().stream().mapToDouble(fill -> fill.units() / 2).toArray());
        assertThat(dear.curve().returns()).isEqualTo(once.curve().returns());
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void tenTimesThePricesGiveTheSameReturns(long seed) {
        Trial trial = trial(seed);

        BacktestResult once = trial.run();
        BacktestResult dear = trial.on(scaled(trial.market(), 10)).run();

        assertThat(dear.curve().returns()).containsExactly(once.curve().returns(), within(1e-12));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void splitAdjustedPricesGiveTheSameReturns(long seed) {
        Trial trial = trial(seed);
        PriceHistory whole = trial.market().histories().getFirst();
        MarketData adjusted =
                Markets.of(Markets.changed(whole, bar -> Markets.scaled(bar, 1.0 / 7)));

        BacktestResult before = trial.run();
        BacktestResult after = trial.on(adjusted).run();

        assertThat(after.curve().returns())
                .containsExactly(before.curve().returns(), within(1e-12));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void otherDatesOnTheSameWeekdaysGiveTheSameNumbers(long seed) {
        Trial trial = Trials.random(seed);
        MarketData later = Markets.changed(trial.market(), ScalingProperties::nextYear);

        BacktestResult now = trial.run();
        BacktestResult then = trial.on(later).run();

        assertThat(then.curve().equities()).isEqualTo(now.curve().equities());
        assertThat(then.costs()).isEqualTo(now.costs());
    }

    private static Accounts accounts() {
        return Accounts.withShorts().lot(Lot.ANY).sizing(new Sizing.Fraction(0.75));
    }

    private static Trial trial(long seed) {
        return new Trial(
                RandomStrategy.ofShares(seed), Trials.one(seed), accounts().terms(PROPORTIONAL));
    }

    private static MarketData scaled(MarketData market, double factor) {
        return Markets.changed(market, bar -> Markets.scaled(bar, factor));
    }

    private static Bar nextYear(Bar bar) {
        return new Bar(
                bar.end().plus(Duration.ofDays(364)),
                bar.open(),
                bar.high(),
                bar.low(),
                bar.close(),
                bar.volume());
    }
}
