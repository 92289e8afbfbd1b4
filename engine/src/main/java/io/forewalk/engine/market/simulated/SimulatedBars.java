package io.forewalk.engine.market.simulated;

import io.forewalk.engine.market.Bar;
import io.forewalk.engine.random.RandomSource;
import java.time.Instant;
import java.util.random.RandomGenerator;

/**
 * Dresses log returns as bars: a gap over night, a path from open to close, extremes and a volume.
 * A part of each return falls on the night ({@value #NIGHT} of its variance), the rest is a
 * Brownian bridge whose highest and lowest point are drawn from their exact distributions.
 */
final class SimulatedBars {

    private static final double NIGHT = 0.2;
    private static final double TYPICAL_VOLUME = 1e6;

    private final ReturnProcess returns;
    private final NormalDraws closes;
    private final NormalDraws gaps;
    private final NormalDraws volumes;
    private final RandomGenerator extremes;
    private double close;

    SimulatedBars(ReturnProcess returns, double firstClose, RandomSource random) {
        this.returns = returns;
        this.closes = new NormalDraws(random.named("closes").generator());
        this.gaps = new NormalDraws(random.named("gaps").generator());
        this.volumes = new NormalDraws(random.named("volumes").generator());
        this.extremes = random.named("extremes").generator();
        this.close = firstClose;
    }

    Bar next(Instant end) {
        double move = returns.next(closes.next());
        double deviation = returns.deviation();
        double gap = NIGHT * move + deviation * Math.sqrt(NIGHT * (1 - NIGHT)) * gaps.next();
        double day = move - gap;
        double open = close * StrictMath.exp(gap);
        close = close * StrictMath.exp(move);
        double high = open * StrictMath.exp(reach(day, deviation));
        double low = open * StrictMath.exp(-reach(-day, deviation));
        return new Bar(
                end,
                open,
                Math.max(high, Math.max(open, close)),
                Math.min(low, Math.min(open, close)),
                close,
                volume(move, deviation));
    }

    /**
     * Highest point of a Brownian bridge from 0 to {@code day}, by inversion of its distribution.
     */
    private double reach(double day, double deviation) {
        double variance = (1 - NIGHT) * deviation * deviation;
        double chance = 1 - extremes.nextDouble();
        return (day + Math.sqrt(day * day - 2 * variance * StrictMath.log(chance))) / 2;
    }

    private double volume(double move, double deviation) {
        double size = deviation > 0 ? Math.abs(move) / deviation : 0;
        return Math.rint(TYPICAL_VOLUME * StrictMath.exp(0.3 * volumes.next() + 0.3 * size));
    }
}
