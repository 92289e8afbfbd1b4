package io.forewalk.engine.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class ShuffledTradesTest {

    @Test
    void theWorstOrderHasNoDeeperOne() {
        double[] returns = {-0.1, -0.1, -0.1, 0.2, 0.2};

        ShuffledTrades result = ShuffledTrades.of(returns, 500, new SplittableRandom(1));

        assertThat(result.trades()).isEqualTo(5);
        assertThat(result.drawdown()).isEqualTo(0.9 * 0.9 * 0.9 - 1, within(1e-12));
        assertThat(result.deeper()).isZero();
        assertThat(result.shuffled().low()).isGreaterThanOrEqualTo(result.drawdown() - 1e-12);
        assertThat(result.shuffled().high()).isLessThanOrEqualTo(-0.1 + 1e-12);
    }

    @Test
    void aLuckyOrderHasManyDeeperOnes() {
        double[] returns = {0.2, -0.1, 0.2, -0.1, 0.2, -0.1};

        ShuffledTrades result = ShuffledTrades.of(returns, 2_000, new SplittableRandom(2));

        // Of the 20 orders of three losses 4 keep them apart; all others fall deeper than 10 %.
        assertThat(result.deeper()).isEqualTo(16 / 20.0, within(0.03));
    }

    @Test
    void tradesThatOnlyWinNeitherLoseNorFall() {
        double[] returns = new double[20];
        Arrays.fill(returns, 0.01);

        ShuffledTrades result = ShuffledTrades.of(returns, 100, new SplittableRandom(3));

        double end = StrictMath.pow(1.01, 20);
        assertThat(result.loss()).isZero();
        assertThat(result.growth().low()).isEqualTo(end, within(1e-12));
        assertThat(result.growth().high()).isEqualTo(end, within(1e-12));
        assertThat(result.resampled().low()).isZero();
    }

    /** A gain as likely as a loss of the same logarithm ends below the start half the time. */
    @Test
    void fairTradesEndBelowTheStartAboutHalfTheTime() {
        double[] returns = new double[401];
        SplittableRandom random = new SplittableRandom(4);
        for (int i = 0; i < 400; i += 2) {
            double step = 0.02 * random.nextGaussian();
            returns[i] = StrictMath.expm1(step);
            returns[i + 1] = StrictMath.expm1(-step);
        }

        ShuffledTrades result = ShuffledTrades.of(returns, 2_000, random);

        assertThat(result.loss()).isEqualTo(0.5, within(0.05));
    }

    @Test
    void ruinStaysRuin() {
        ShuffledTrades result =
                ShuffledTrades.of(new double[] {0.5, -1.2, 0.5}, 100, new SplittableRandom(5));

        assertThat(result.drawdown()).isEqualTo(-1);
        assertThat(result.shuffled().low()).isEqualTo(-1);
        assertThat(result.growth().low()).isZero();
    }

    @Test
    void oneTradeCannotBeShuffled() {
        ShuffledTrades result = ShuffledTrades.of(new double[] {0.5}, 100, new SplittableRandom(6));

        assertThat(result.reason()).isEqualTo("there are fewer than two closed trades");
        assertThat(result.shuffled().middle()).isNaN();
        assertThat(result.loss()).isNaN();
    }
}
