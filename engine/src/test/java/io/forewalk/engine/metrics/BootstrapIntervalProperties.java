package io.forewalk.engine.metrics;

import static org.assertj.core.api.Assertions.assertThat;

import io.forewalk.engine.metrics.measure.Interval;
import io.forewalk.engine.metrics.performance.Performance;
import io.forewalk.engine.random.RandomSource;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;

final class BootstrapIntervalProperties {

    private static final int CASES = 200;
    private static final int BARS = 250;

    @Test
    void strategyWithoutEdgeIsRarelySaidToBeatTheBenchmark() {
        int better = 0;
        int covered = 0;
        for (int seed = 0; seed < CASES; seed++) {
            Interval interval = excessReturn(seed, 0);
            better += interval.low() > 0 ? 1 : 0;
            covered += interval.low() <= 0 && 0 <= interval.high() ? 1 : 0;
        }

        assertThat(better).isLessThanOrEqualTo(CASES / 20);
        assertThat(covered).isBetween(CASES * 88 / 100, CASES * 99 / 100);
    }

    @Test
    void strategyWithLargeEdgeIsFound() {
        int better = 0;
        for (int seed = 0; seed < 20; seed++) {
            better += excessReturn(seed, 0.003).low() > 0 ? 1 : 0;
        }

        assertThat(better).isGreaterThanOrEqualTo(18);
    }

    private static Interval excessReturn(long seed, double edge) {
        RandomGenerator random = new RandomSource(seed).named("edge").generator();
        double[] equity = new double[BARS + 1];
        double[] benchmark = new double[BARS];
        equity[0] = 100;
        for (int bar = 0; bar < BARS; bar++) {
            benchmark[bar] = 0.01 * random.nextGaussian();
            double own = 0.5 * benchmark[bar] + 0.008 * random.nextGaussian() + edge;
            equity[bar + 1] = equity[bar] * (1 + own);
        }
        Performance performance = Performance.of(Curves.daily(equity), 252).against(benchmark);
        StatisticsSettings settings = new StatisticsSettings(200, 0.95, 0);
        var bootstrap = new BootstrapIntervals(performance, settings, new RandomSource(seed));
        return bootstrap.byKey().getOrDefault("excessReturn", Interval.NONE);
    }
}
