package io.forewalk.engine.backtest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.forewalk.engine.fixture.Accounts;
import io.forewalk.engine.fixture.Markets;
import io.forewalk.engine.fixture.Strategies;
import io.forewalk.engine.fixture.Trial;
import io.forewalk.engine.market.Bar;
import io.forewalk.engine.market.PriceHistory;
import io.forewalk.engine.trading.TargetPosition;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Spread, slippage, fees, borrowing and interest on ten units. */
final class CostsTest {

    private static final Accounts TEN = Accounts.withShorts().sizing(new Sizing.FixedUnits(10));

    @Test
    void spreadSlippageAndTicksMoveThePriceAgainstTheTrader() {
        Costs costs =
                new Costs(
                        Costs.NONE.commission(),
                        new Costs.Slippage(0.01, 3, 0.5),
                        0.04,
                        Costs.NONE.borrow());

        BacktestResult result = roundTrip(costs);

        // 100 * (1 + 0.02 + 0.01) + 1.5 and 110 * (1 - 0.03) - 1.5
        assertThat(result.fills().get(0).price()).isCloseTo(104.5, within(1e-12));
        assertThat(result.fills().get(1).price()).isCloseTo(105.2, within(1e-12));
        assertThat(result.costs().spread()).isCloseTo(10 * (2 + 2.2), within(1e-12));
        assertThat(result.costs().slippage()).isCloseTo(10 * (1 + 1.1 + 3), within(1e-12));
    }

    @Test
    void refusesToMoveASaleBelowAPriceOfZero() {
        assertThatThrownBy(() ->
                        new Costs(
                                Costs.NONE.commission(),
                                new Costs.Slippage(0.9, 0, 0.01),
                                0.5,
                                Costs.NONE.borrow()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "The spread (0.5) / 2 and slippage.rate (0.9) must be below 1 together, or"
                                + " a sale would cost money.");
    }

    @Test
    void feeIsAtLeastTheMinimumOnBothSides() {
        Costs costs = commission(new Costs.Commission(0.001, 2, 3.05));

        BacktestResult result = roundTrip(costs);

        // 2 + 0.001 * 1 000 = 3 is raised to 3.05; 2 + 0.001 * 1 100 = 3.1
        assertThat(result.fills().get(0).fee()).isEqualTo(3.05);
        assertThat(result.fills().get(1).fee()).isCloseTo(3.1, within(1e-12));
        assertThat(result.trades().getFirst().pnl()).isCloseTo(100 - 6.15, within(1e-12));
    }

    @Test
    void borrowFeeCountsCalendarDaysAndSparesTheEntryBar() {
        Costs costs =
                new Costs(
                        Costs.NONE.commission(), Costs.NONE.slippage(), 0, new Costs.Borrow(0.365));
        var trial =
                Trial.of(
                        Strategies.scripted(List.of(TargetPosition.SHORT)),
                        overAWeekend(),
                        TEN.terms(costs));

        BacktestResult result = trial.run();

        // Short from Friday's open; Monday's close 50: 10 * 50 * 0.365 * 3 / 365.
        assertThat(result.costs().borrow()).isCloseTo(1.5, within(1e-12));
        assertThat(result.curve().cash(1)).isEqualTo(10_000 + 10 * 60);
        assertThat(result.curve().cash(2)).isCloseTo(10_600 - 1.5, within(1e-9));
    }

    @Test
    void interestCompoundsToTheYearlyRate() {
        var trial =
                Trial.of(
                        Strategies.scripted(List.of()),
                        Markets.randomWalk("X", 253, 1),
                        Accounts.longOnly().cashRate(0.05).terms(Costs.NONE));

        BacktestResult result = trial.run();

        assertThat(result.curve().equity(0)).isEqualTo(10_000);
        assertThat(result.curve().equity(252)).isCloseTo(10_500, within(1e-7));
        assertThat(result.costs().interest()).isCloseTo(500, within(1e-7));
    }

    private static PriceHistory overAWeekend() {
        var builder = PriceHistory.builder(Markets.daily("X"));
        double[] prices = {60, 60, 50};
        LocalDate thursday = LocalDate.of(2024, 1, 4);
        LocalDate[] days = {thursday, thursday.plusDays(1), thursday.plusDays(4)};
        for (int i = 0; i < days.length; i++) {
            double p = prices[i];
            builder.add(new Bar(Markets.endOf(days[i]), p, p, p, p, 1));
        }
        return builder.build();
    }

    private static Costs commission(Costs.Commission commission) {
        return new Costs(commission, Costs.NONE.slippage(), 0, Costs.NONE.borrow());
    }

    /** Ten units bought at 100 and sold at 110. */
    private static BacktestResult roundTrip(Costs costs) {
        return Trial.of(
                        Strategies.scripted(List.of(TargetPosition.LONG, TargetPosition.FLAT)),
                        Markets.bars("X", new double[] {99, 100, 110}, new double[] {99, 105, 110}),
                        TEN.terms(costs))
                .run();
    }
}
