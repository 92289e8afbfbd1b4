package io.forewalk.engine.backtest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.forewalk.engine.fixture.Accounts;
import io.forewalk.engine.fixture.Accounts.Change;
import io.forewalk.engine.fixture.Markets;
import io.forewalk.engine.fixture.Strategies;
import io.forewalk.engine.fixture.Trial;
import io.forewalk.engine.trading.TargetPosition;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * How many units an order at an open of 30 has, ten thousand in cash; the decision's close is 25.
 */
final class SizingTest {

    private static final double[] OPENS = {24, 30, 31};
    private static final double[] CLOSES = {25, 32, 33};

    @ParameterizedTest(name = "rate {0}, fixed {1}, minimum {2}")
    @CsvSource({
        "0,     0, 0,   333", // 333 * 30 = 9 990
        "0.001, 0, 0,   333", // 9 990 + 9.99 = 9 999.99
        "0.002, 0, 0,   332", // 333 units would need 10 009.98
        "0,     11, 0,  332", // 9 990 + 11 is more than there is
        "0.001, 0, 41,  331", // 331 * 30 + 41 = 9 971; 332 need 10 001
    })
    void allEquityBuysWhatTheCashPaysForFeesIncluded(
            double rate, double fixed, double minimum, double units) {
        Costs costs =
                new Costs(
                        new Costs.Commission(rate, fixed, minimum),
                        Costs.NONE.slippage(),
                        0,
                        Costs.NONE.borrow());

        BacktestResult result = bought(Accounts.longOnly(), costs);

        assertThat(result.fills()).extracting(Fill::units).containsExactly(units);
    }

    /**
     * 333 * 2.5 * 1.001 = 833.3325 is a rounding error more than there is; the quotient rounds to
     * 333.
     */
    @Test
    void neverSpendsMoreThanTheCashByARoundingError() {
        var trial =
                Trial.of(
                        Strategies.buyAndHold(),
                        Markets.bars("X", new double[] {2.5, 2.5}, new double[] {2.5, 2.5}),
                        Accounts.longOnly().cash(833.3324999999999).terms(Costs.ofRate(0.001)));

        BacktestResult result = trial.run();

        assertThat(result.fills()).extracting(Fill::units).containsExactly(332.0);
    }

    @Test
    void anyLotSpendsAllCash() {
        BacktestResult result = bought(Accounts.longOnly().lot(Lot.ANY), Costs.ofRate(0.001));

        assertThat(result.fills().getFirst().units()).isCloseTo(10_000 / 30.03, within(1e-9));
        assertThat(result.curve().cash(1)).isCloseTo(0, within(1e-9));
    }

    @Test
    void fractionalLotsAreWholeMillionths() {
        BacktestResult result = bought(Accounts.longOnly().lot(Lot.of(0.000001)), Costs.NONE);

        assertThat(result.fills().getFirst().units()).isCloseTo(333.333333, within(1e-9));
    }

    @Test
    void fractionTakesThatShareOfTheEquity() {
        BacktestResult result =
                bought(Accounts.longOnly().sizing(new Sizing.Fraction(0.5)), Costs.NONE);

        assertThat(result.fills()).extracting(Fill::units).containsExactly(166.0);
    }

    @Test
    void fixedUnitsAreRefusedWhenCashDoesNotPayForThem() {
        Accounts accounts = Accounts.longOnly().sizing(new Sizing.FixedUnits(334));

        BacktestResult result = bought(accounts, Costs.NONE);

        assertThat(result.orders())
                .extracting(Order::outcome)
                .containsExactly(new Order.Dropped("no cash"));
        assertThat(result.curve().equities()).containsOnly(10_000);
    }

    @Test
    void sizeAtDecisionUsesItsCloseAndIsCutDownToTheCash() {
        Accounts decision = Accounts.longOnly().with(Change.SIZE_AT_DECISION);

        BacktestResult all = bought(decision, Costs.NONE);
        BacktestResult half = bought(decision.sizing(new Sizing.Fraction(0.5)), Costs.NONE);

        assertThat(all.fills()).extracting(Fill::units).containsExactly(333.0); // not 400
        assertThat(half.fills()).extracting(Fill::units).containsExactly(200.0); // not 166
    }

    @Test
    void grossExposureOfShortsIsLimited() {
        Accounts accounts = Accounts.withShorts().maxGross(0.6);
        var sold =
                Trial.of(
                        Strategies.scripted(List.of(TargetPosition.SHORT)),
                        Markets.bars("X", OPENS, CLOSES),
                        accounts.terms(Costs.NONE));

        BacktestResult result = sold.run();

        assertThat(result.fills()).extracting(Fill::units).containsExactly(-200.0);
    }

    @Test
    void shortIsDroppedWhereTheAccountHasNone() {
        var sold =
                Trial.of(
                        Strategies.scripted(List.of(TargetPosition.LONG, TargetPosition.SHORT)),
                        Markets.bars("X", OPENS, CLOSES),
                        Accounts.longOnly().terms(Costs.NONE));

        BacktestResult result = sold.run();

        assertThat(result.fills()).extracting(Fill::units).containsExactly(333.0, -333.0);
        assertThat(result.orders().getLast().outcome()).isEqualTo(new Order.Dropped("no shorts"));
    }

    /**
     * Log returns of the closes 100, 110, 99 are ln 1.1 and ln 0.9, deviation 0.141895; at 0.1419 *
     * sqrt(252) a year a wish for 0.45 is a weight of 0.19977.
     */
    @Test
    void volatilityTargetWeighsByTheLastReturns() {
        var sizing = new Sizing.VolatilityTarget(0.45, 2, 1, Rebalance.ON_SIGNAL, 0.1);
        double deviation = StrictMath.log(1.1 / 0.9) / Math.sqrt(2);
        var trial =
                Trial.of(
                        Strategies.scripted(
                                List.of(
                                        TargetPosition.LONG, // one return only: unknown
                                        TargetPosition.FLAT,
                                        TargetPosition.LONG)),
                        Markets.bars(
                                "X",
                                new double[] {100, 100, 100, 50, 50},
                                new double[] {100, 110, 99, 50, 50}),
                        Accounts.longOnly().lot(Lot.ANY).sizing(sizing).terms(Costs.NONE));

        BacktestResult result = trial.run();

        double weight = 0.45 / (deviation * Math.sqrt(252));
        assertThat(weight).isCloseTo(0.19977, within(1e-5));
        assertThat(result.fills()).hasSize(1);
        assertThat(result.fills().getFirst().units()).isCloseTo(10_000 * weight / 50, within(1e-9));
        assertThat(result.orders().getFirst().outcome())
                .isEqualTo(new Order.Dropped("no volatility"));
    }

    @Test
    void halfAShareSellsHalfTheUnits() {
        var trial =
                Trial.of(
                        Strategies.scripted(
                                List.of(TargetPosition.LONG, new TargetPosition.Share(0.5))),
                        Markets.bars("X", OPENS, CLOSES),
                        Accounts.longOnly().terms(Costs.NONE));

        BacktestResult result = trial.run();

        // Equity at the second open is 10 + 333 * 31 = 10 333; half of it pays for 166 units.
        assertThat(result.fills()).extracting(Fill::units).containsExactly(333.0, -167.0);
        assertThat(result.trades()).hasSize(1);
    }

    private static BacktestResult bought(Accounts accounts, Costs costs) {
        return Trial.of(
                        Strategies.buyAndHold(),
                        Markets.bars("X", OPENS, CLOSES),
                        accounts.terms(costs))
                .run();
    }
}
