package io.forewalk.engine.metrics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.forewalk.engine.backtest.BacktestResult;
import io.forewalk.engine.backtest.Costs;
import io.forewalk.engine.fixture.Accounts;
import io.forewalk.engine.fixture.Markets;
import io.forewalk.engine.fixture.RandomStrategy;
import io.forewalk.engine.fixture.Strategies;
import io.forewalk.engine.fixture.Trial;
import io.forewalk.engine.market.MarketData;
import io.forewalk.engine.market.PriceHistory;
import io.forewalk.engine.random.RandomSource;
import io.forewalk.engine.trading.TargetPosition;
import io.forewalk.engine.trading.TradingStrategy;
import java.util.Arrays;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** How an account's entries compare with random ones of the same exposure. */
final class RandomEntryTest {

    private static final RandomSource SOURCE = new RandomSource(11);
    private static final List<TargetPosition> IN_OR_OUT =
            List.of(TargetPosition.LONG, TargetPosition.FLAT);

    @Test
    void whoKnowsTheDaysThatRiseBeatsAllRandomEntries() {
        PriceHistory walk = Markets.randomWalk("A", 300, 3);
        TradingStrategy prophet =
                Strategies.eachInstrument(known -> {
                    int bar = known.last() + 1;
                    boolean rises = bar + 1 < walk.length() && walk.open(bar + 1) > walk.open(bar);
                    return rises ? TargetPosition.LONG : TargetPosition.FLAT;
                });

        RandomEntry entry = of(prophet, Markets.of(walk), Costs.ofRate(0.0005));

        assertThat(entry.share()).isEqualTo(1);
        assertThat(entry.probability()).isCloseTo(1.0 / 1001, within(1e-12));
    }

    @Test
    void buyAndHoldHasNoOtherTime() {
        MarketData market = Markets.of(Markets.randomWalk("A", 100, 1));

        RandomEntry entry = of(Strategies.buyAndHold(), market, Costs.ofRate(0.001));

        assertThat(entry.share()).isNaN();
        assertThat(entry.probability()).isNaN();
    }

    @Test
    void withoutATradeThereIsNothingToCompare() {
        MarketData market = Markets.of(Markets.randomWalk("A", 100, 1));

        RandomEntry entry =
                of(Strategies.eachInstrument(k -> TargetPosition.KEEP), market, Costs.NONE);

        assertThat(entry.share()).isNaN();
    }

    /** Entries drawn by lot must be rejected at about the level of the test. */
    @Test
    void randomStrategiesAreAsGoodAsRandomEntries() {
        double[] probabilities =
                LongStream.range(0, 200)
                        .mapToDouble(seed ->
                                of(
                                                RandomStrategy.drawing(seed, IN_OR_OUT),
                                                Markets.of(Markets.randomWalk("A", 200, seed)),
                                                Costs.ofRate(0.001))
                                        .probability())
                        .toArray();

        long atTen = Arrays.stream(probabilities).filter(p -> p <= 0.1).count();
        double mean = Arrays.stream(probabilities).average().orElseThrow();
        // 200 draws: 20 expected, deviation 4.2; the mean of 200 uniform ones has 0.0204.
        assertThat(atTen).isBetween(7L, 33L);
        assertThat(mean).isBetween(0.43, 0.57);
    }

    @Test
    void sameSourceGivesTheSameAnswer() {
        MarketData market =
                Markets.of(
                        Markets.randomWalk("A", 150, 1),
                        Markets.withoutEvery(5, Markets.randomWalk("B", 150, 2)));
        TradingStrategy strategy = RandomStrategy.drawing(5, IN_OR_OUT);

        assertThat(of(strategy, market, Costs.ofRate(0.001)))
                .isEqualTo(of(strategy, market, Costs.ofRate(0.001)));
    }

    private static RandomEntry of(TradingStrategy strategy, MarketData market, Costs costs) {
        BacktestResult result = new Trial(strategy, market, Accounts.longOnly().terms(costs)).run();
        return RandomEntry.of(result, market, SOURCE);
    }
}
