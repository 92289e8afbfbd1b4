package io.forewalk.reports.section;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.forewalk.engine.backtest.EquityCurve;
import java.time.Instant;
import java.util.Arrays;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RollingTest {

    private static final Rolling THREE_BARS = new Rolling(3, 252);
    private static final EquityCurve CURVE = curve(100, 101, 99, 102, 104, 103);

    @Test
    void nothingIsKnownBeforeTheWindowIsFull() {
        assertThat(THREE_BARS.sharpe(CURVE)).startsWith(Double.NaN, Double.NaN, Double.NaN);
        assertThat(THREE_BARS.beta(CURVE, CURVE.returns())[2]).isNaN();
    }

    @Test
    void sharpeAndVolatilityAreThoseOfTheLastReturns() {
        double[] returns = {0.01, 99 / 101.0 - 1, 102 / 99.0 - 1};
        double mean = (returns[0] + returns[1] + returns[2]) / 3;
        double squares = 0;
        for (double one : returns) {
            squares += (one - mean) * (one - mean);
        }
        double deviation = Math.sqrt(squares / 2);

        assertThat(THREE_BARS.volatility(CURVE)[3])
                .isCloseTo(deviation * Math.sqrt(252), within(1e-12));
        assertThat(THREE_BARS.sharpe(CURVE)[3])
                .isCloseTo(mean / deviation * Math.sqrt(252), within(1e-12));
    }

    @Test
    void anAccountHasBetaOneToItselfAndTwoToHalfItsReturns() {
        double[] half = Arrays.stream(CURVE.returns()).map(r -> r / 2).toArray();

        assertThat(THREE_BARS.beta(CURVE, CURVE.returns())[5]).isCloseTo(1, within(1e-12));
        assertThat(THREE_BARS.beta(CURVE, half)[5]).isCloseTo(2, within(1e-12));
    }

    @Test
    void aBenchmarkThatDoesNotMoveHasNoBeta() {
        assertThat(THREE_BARS.beta(CURVE, new double[5])[5]).isNaN();
    }

    private static EquityCurve curve(double... equity) {
        double[] none = new double[equity.length];
        return new EquityCurve(
                IntStream.range(0, equity.length)
                        .mapToObj(day -> Instant.EPOCH.plusSeconds(86_400L * day))
                        .toList(),
                equity,
                none,
                none);
    }
}
