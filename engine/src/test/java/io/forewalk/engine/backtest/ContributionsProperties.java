package io.forewalk.engine.backtest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.forewalk.engine.fixture.Accounts;
import io.forewalk.engine.fixture.RandomStrategy;
import io.forewalk.engine.fixture.Trial;
import io.forewalk.engine.fixture.Trials;
import io.forewalk.engine.market.MarketData;
import io.forewalk.engine.trading.TradingStrategy;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the instruments brought adds up to what the account did, at every close. */
final class ContributionsProperties {

    private static final Costs EVERY_COST =
            new Costs(
                    new Costs.Commission(0.001, 1, 3),
                    new Costs.Slippage(0.001, 1, 0.01),
                    0.001,
                    new Costs.Borrow(0.05));

    static LongStream seeds() {
        return LongStream.range(0, 60);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void contributionsSumToTheChangeOfTheEquityAtEveryClose(long seed) {
        TradingStrategy strategy =
                seed % 2 == 0 ? RandomStrategy.ofShares(seed) : RandomStrategy.ofWeights(seed);
        TradingTerms terms = Accounts.withShorts().lot(Lot.ANY).maxGross(3).terms(EVERY_COST);

        BacktestResult result = new Trial(strategy, Trials.three(seed), terms).run();

        EquityCurve curve = result.curve();
        for (int close = 0; close < curve.length(); close++) {
            double ended = close == curve.length() - 1 ? result.costs().deficit() : 0;
            if (curve.equity(close) != 0) {
                assertThat(sum(result.contributions(), close) + ended)
                        .isCloseTo(
                                curve.equity(close) - 10_000,
                                within(1e-9 * Math.max(10_000, curve.equity(close))));
            }
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void contributionsInterestAndDeficitSumToTheWholeChange(long seed) {
        Trial drawn = Trials.random(seed);
        MarketData market = Trials.three(seed);

        BacktestResult result = drawn.on(market).run();

        Contributions contributions = result.contributions();
        CostTotals costs = result.costs();
        int last = result.curve().length() - 1;
        assertThat(sum(contributions, last) + costs.interest() + costs.deficit())
                .isCloseTo(result.curve().equity(last) - 10_000, within(1e-6));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void netExposureNeverPassesTheGrossOne(long seed) {
        BacktestResult result = Trials.random(seed).run();

        for (int close = 0; close < result.curve().length(); close++) {
            assertThat(result.curve().gross(close))
                    .isGreaterThanOrEqualTo(Math.abs(result.curve().exposure(close)) - 1e-12);
        }
    }

    @Test
    void oneInstrumentHasNone() {
        Trial trial =
                new Trial(
                        RandomStrategy.ofShares(1),
                        Trials.one(1),
                        Accounts.withShorts().terms(EVERY_COST));

        assertThat(trial.run().contributions().isEmpty()).isTrue();
    }

    @Test
    void monthsKeepTheirLastCloses() {
        TradingTerms terms = Accounts.withShorts().terms(EVERY_COST);
        Contributions all =
                new Trial(RandomStrategy.ofShares(3), Trials.three(3), terms).run().contributions();

        Contributions months = all.monthly();

        // 120 days from 2024-01-01: the ends of January, February, March, and April 29.
        assertThat(months.times())
                .containsExactly(
                        all.times().get(30),
                        all.times().get(59),
                        all.times().get(90),
                        all.times().get(119));
        assertThat(months.profit(1, 2)).isEqualTo(all.profit(1, 90));
        assertThat(months.total(2)).isEqualTo(all.total(2));
        assertThat(months.monthly().times()).isEqualTo(months.times());
    }

    private static double sum(Contributions contributions, int close) {
        double sum = 0;
        for (int i = 0; i < contributions.instruments().size(); i++) {
            sum += contributions.profit(i, close);
        }
        return sum;
    }
}
