package io.forewalk.engine.metrics;

import io.forewalk.engine.market.Bar;
import io.forewalk.engine.market.Instrument;
import io.forewalk.engine.market.PriceHistory;
import io.forewalk.engine.random.RandomSource;
import java.time.Duration;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.random.RandomGenerator;

/** Seeded random walks of daily prices. */
final class Walks {

    private Walks() {}

    /** Log returns with a deviation of 1 %, a third of it overnight; times the scale. */
    static PriceHistory walk(String symbol, int bars, long seed, double scale) {
        RandomGenerator random = new RandomSource(seed).named(symbol).generator();
        Instrument instrument = new Instrument(symbol, "USD", ZoneOffset.UTC, Duration.ofDays(1));
        PriceHistory.Builder builder = PriceHistory.builder(instrument);
        double close = 100;
        for (int bar = 0; bar < bars; bar++) {
            double open = close * StrictMath.exp(0.003 * random.nextGaussian());
            close = open * StrictMath.exp(0.009 * random.nextGaussian());
            builder.add(
                    new Bar(
                            Curves.START.plus(bar, ChronoUnit.DAYS),
                            open * scale,
                            Math.max(open, close) * scale,
                            Math.min(open, close) * scale,
                            close * scale,
                            1000));
        }
        return builder.build();
    }

    static PriceHistory walk(String symbol, int bars, long seed) {
        return walk(symbol, bars, seed, 1);
    }
}
