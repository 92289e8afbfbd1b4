package io.forewalk.engine.backtest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.forewalk.engine.fixture.Accounts;
import io.forewalk.engine.fixture.Markets;
import io.forewalk.engine.fixture.Strategies;
import io.forewalk.engine.fixture.Trial;
import io.forewalk.engine.market.MarketData;
import io.forewalk.engine.market.PriceHistory;
import io.forewalk.engine.trading.TargetPosition;
import org.junit.jupiter.api.Test;

/** Full positions by volatility; all are bought at the fourth bar's open of 100. */
final class InverseVolatilitySizingTest {

    private static final double[] OPENS = {100, 100, 100, 100};
    // Log returns of +a and -a have the deviation a * sqrt(2); 1.21 = 1.1^2.
    private static final PriceHistory CALM = bars("CALM", 100, 110, 100, 100);
    private static final PriceHistory WILD = bars("WILD", 100, 121, 100, 100);
    private static final PriceHistory CONSTANT = bars("CONSTANT", 100, 100, 100, 100);
    private static final Sizing SIZING = new Sizing.InverseVolatility(2);

    @Test
    void twiceTheVolatilityGetsHalfTheEquity() {
        BacktestResult result = bought(Markets.of(CALM, WILD), 2);

        assertThat(result.trades())
                .extracting(trade -> trade.instrument().symbol())
                .containsExactly("CALM", "WILD");
        assertThat(result.fills().getFirst().value()).isCloseTo(20_000.0 / 3, within(1e-6));
        assertThat(result.fills().getLast().value()).isCloseTo(10_000.0 / 3, within(1e-6));
    }

    @Test
    void anInstrumentWithoutVolatilityGetsNoneAndDoesNotCount() {
        BacktestResult result = bought(Markets.of(CALM, CONSTANT, WILD), 2);

        assertThat(result.fills()).hasSize(2);
        assertThat(result.fills().getFirst().value()).isCloseTo(20_000.0 / 3, within(1e-6));
        assertThat(result.orders())
                .extracting(Order::outcome)
                .contains(new Order.Dropped("no volatility"));
    }

    @Test
    void tooFewBarsGiveNoPosition() {
        BacktestResult result = bought(Markets.of(CALM, WILD), 1);

        assertThat(result.fills()).isEmpty();
        assertThat(result.orders())
                .extracting(Order::outcome)
                .containsOnly(new Order.Dropped("no volatility"));
    }

    private static BacktestResult bought(MarketData market, int bar) {
        var strategy =
                Strategies.eachInstrument(history ->
                        history.last() >= bar ? TargetPosition.LONG : TargetPosition.FLAT);
        Accounts accounts = Accounts.longOnly().lot(Lot.ANY).sizing(SIZING);
        return new Trial(strategy, market, accounts.terms(Costs.NONE)).run();
    }

    private static PriceHistory bars(String symbol, double... closes) {
        return Markets.bars(symbol, OPENS, closes);
    }
}
