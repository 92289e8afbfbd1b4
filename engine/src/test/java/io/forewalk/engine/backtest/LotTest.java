package io.forewalk.engine.backtest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.forewalk.engine.fixture.Accounts;
import io.forewalk.engine.fixture.Markets;
import io.forewalk.engine.fixture.Strategies;
import io.forewalk.engine.fixture.Trial;
import io.forewalk.engine.market.PriceHistory;
import io.forewalk.engine.random.RandomSource;
import io.forewalk.engine.trading.TargetPosition;
import java.util.Arrays;
import java.util.List;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.Timeout.ThreadMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Units in whole lots, where doubles cannot tell a lot exactly. */
final class LotTest {

    @ParameterizedTest(name = "{0} in lots of {1}")
    @CsvSource({
        "0.3, 0.1, 0.3", // 0.3 / 0.1 is 2.9999999999999996
        "0.7, 0.1, 0.7",
        "1.15, 0.05, 1.15",
        "0.35, 0.1, 0.3",
        "0.2999, 0.1, 0.2",
        "7.9, 1, 7",
        "0.05, 0.1, 0"
    })
    void unitsAskedForAreWholeLots(double asked, double lot, double units) {
        assertThat(Lot.of(lot).whole(asked)).isCloseTo(units, within(1e-12));
    }

    @Test
    void anyLotTakesUnitsAsTheyAre() {
        assertThat(Lot.ANY.whole(0.123456789)).isEqualTo(0.123456789);
    }

    @Test
    void threeTenthsAreBoughtInLotsOfATenth() {
        var trial =
                Trial.of(
                        Strategies.scripted(List.of(new TargetPosition.Units(0.3))),
                        constant(3, 100),
                        Accounts.longOnly().lot(Lot.of(0.1)).terms(Costs.NONE));

        BacktestResult result = trial.run();

        assertThat(result.fills().getFirst().units()).isCloseTo(0.3, within(1e-12));
    }

    /**
     * Half a lot more or less is the least that can be wanted; below it stands a rounding error.
     */
    @ParameterizedTest(name = "lot {0}")
    @ValueSource(doubles = {0.1, 0.01})
    void aWeightAskedForAgainTradesNoRoundingError(double lot) {
        double[] weights = new double[2_000];
        RandomGenerator random = new RandomSource(3).generator();
        for (int bar = 0; bar < weights.length; bar += 2) {
            weights[bar] = random.nextDouble();
            weights[bar + 1] = weights[bar];
        }
        var trial =
                Trial.of(
                        Strategies.eachInstrument(
                                known -> new TargetPosition.Weight(weights[known.last()])),
                        constant(weights.length, 7.3),
                        Accounts.longOnly().lot(Lot.of(lot)).terms(Costs.NONE));

        BacktestResult result = trial.run();

        assertThat(result.fills()).hasSizeGreaterThan(900);
        assertThat(result.fills()).allMatch(fill -> Math.abs(fill.units()) > lot / 2);
    }

    /** A billion units of such a coin lie further apart as doubles than ten lots. */
    @Test
    @Timeout(value = 60, threadMode = ThreadMode.SEPARATE_THREAD) // the sizing once had no end
    void aLotFinerThanTheSpacingOfDoublesIsSizedAllTheSame() {
        TradingTerms terms = Accounts.longOnly().lot(Lot.of(1e-8)).terms(Costs.ofRate(0.001));

        for (double price : new double[] {1e-5, 1.1e-5, 1.3e-5, 1.7e-5, 1.9e-5}) {
            var trial = Trial.of(Strategies.buyAndHold(), constant(3, price), terms);
            assertThat(trial.run().curve().cash(1)).isBetween(0.0, 1e-9);
        }
    }

    private static PriceHistory constant(int bars, double price) {
        double[] prices = new double[bars];
        Arrays.fill(prices, price);
        return Markets.bars("X", prices, prices);
    }
}
