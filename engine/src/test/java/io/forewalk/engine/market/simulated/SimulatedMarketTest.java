package io.forewalk.engine.market.simulated;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.forewalk.engine.market.MarketData;
import io.forewalk.engine.market.PriceHistory;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class SimulatedMarketTest {

    @ParameterizedTest
    @EnumSource(SimulatedMarket.Kind.class)
    void obeysTheRulesOfBars(SimulatedMarket.Kind kind) {
        PriceHistory history = new SimulatedMarket(kind, 3000, 5).history();

        for (int bar = 0; bar < history.length(); bar++) {
            double top = Math.max(history.open(bar), history.close(bar));
            double bottom = Math.min(history.open(bar), history.close(bar));
            assertThat(history.high(bar)).isFinite().isGreaterThanOrEqualTo(top);
            assertThat(history.low(bar)).isPositive().isLessThanOrEqualTo(bottom);
            assertThat(history.volume(bar)).isPositive();
            assertThat(history.date(bar).getDayOfWeek())
                    .isNotIn(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);
        }
        assertThat(history.date(0)).isEqualTo(LocalDate.of(2000, 1, 3));
        assertThat(history.instrument().isDaily()).isTrue();
    }

    @ParameterizedTest
    @EnumSource(SimulatedMarket.Kind.class)
    void longerMarketBeginsWithShorterOne(SimulatedMarket.Kind kind) {
        PriceHistory longer = new SimulatedMarket(kind, 500, 5).history();
        PriceHistory shorter = new SimulatedMarket(kind, 200, 5).history();

        assertThat(longer.between(0, 199).digest()).isEqualTo(shorter.digest());
        assertThat(new SimulatedMarket(kind, 200, 6).history().digest())
                .isNotEqualTo(shorter.digest());
    }

    /**
     * Four digests of this program's own: they hold the bits still across machines and releases.
     */
    @ParameterizedTest
    @CsvSource({
        "RANDOM_WALK, 8859ba56476b6c45",
        "GARCH, 764547d4062312e7",
        "PLANTED_RULE, fd64339f125b5145"
    })
    void keepsItsBits(SimulatedMarket.Kind kind, String digest) {
        assertThat(new SimulatedMarket(kind, 1000, 1).history().digest()).startsWith(digest);
    }

    @Test
    void randomWalkHasTheVolatilityAskedForAndGaps() {
        PriceHistory history = SimulatedMarket.randomWalk(20_000, 3);

        double[] returns = returns(history);
        double[] gaps = new double[returns.length];
        for (int i = 0; i < gaps.length; i++) {
            gaps[i] = StrictMath.log(history.open(i + 1) / history.close(i));
        }

        assertThat(deviation(returns) * Math.sqrt(252)).isCloseTo(0.2, within(0.005));
        assertThat(variance(gaps) / variance(returns)).isCloseTo(0.2, within(0.01));
        assertThat(Math.abs(correlation(returns, 1))).isLessThan(0.03);
    }

    @Test
    void garchClustersItsVolatility() {
        double[] returns =
                returns(new SimulatedMarket(SimulatedMarket.Kind.GARCH, 20_000, 3).history());

        double[] squares = Arrays.stream(returns).map(r -> r * r).toArray();

        assertThat(Math.abs(correlation(returns, 1))).isLessThan(0.03);
        assertThat(correlation(squares, 1)).isGreaterThan(0.1);
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.2, 0.05, 0.5})
    void plantedRuleExplainsTheShareAskedFor(double share) {
        var market =
                new SimulatedMarket(
                        SimulatedMarket.Kind.PLANTED_RULE,
                        20_000,
                        4,
                        "SIM",
                        0.2,
                        share,
                        LocalDate.of(1950, 1, 2));
        double[] returns = returns(market.history());

        double daily = 0.2 / Math.sqrt(252);
        double residual = 0;
        for (int t = 20; t < returns.length; t++) {
            double sum = Arrays.stream(returns, t - 20, t).sum();
            double error = returns[t] + Math.signum(sum) * daily * Math.sqrt(share);
            residual += error * error;
        }

        assertThat(deviation(returns)).isCloseTo(daily, within(0.02 * daily));
        assertThat(1 - residual / (returns.length - 20) / variance(returns))
                .isCloseTo(share, within(0.015));
    }

    @Test
    void refusesNoBars() {
        assertThatThrownBy(() -> new SimulatedMarket(SimulatedMarket.Kind.GARCH, 0, 1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("The bars (0) must be at least 1.");
    }

    @Test
    void isItsOwnSource() {
        MarketData market = new SimulatedMarket().load(Path.of("nowhere"));

        assertThat(market.histories())
                .singleElement()
                .extracting(PriceHistory::length)
                .isEqualTo(2500);
        assertThat(market.notes()).isEmpty();
    }

    private static double[] returns(PriceHistory history) {
        double[] closes = history.closes();
        double[] returns = new double[closes.length - 1];
        for (int t = 0; t < returns.length; t++) {
            returns[t] = StrictMath.log(closes[t + 1] / closes[t]);
        }
        return returns;
    }

    private static double variance(double[] values) {
        double mean = Arrays.stream(values).average().orElseThrow();
        return Arrays.stream(values).map(v -> (v - mean) * (v - mean)).sum() / (values.length - 1);
    }

    private static double deviation(double[] values) {
        return Math.sqrt(variance(values));
    }

    private static double correlation(double[] values, int lag) {
        double mean = Arrays.stream(values).average().orElseThrow();
        double sum = 0;
        for (int t = lag; t < values.length; t++) {
            sum += (values[t] - mean) * (values[t - lag] - mean);
        }
        return sum / (values.length - 1) / variance(values);
    }
}
