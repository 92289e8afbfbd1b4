package io.forewalk.engine.statistics;

/** Score interval of a proportion (Wilson, 1927), without continuity correction. */
public final class WilsonInterval {

    private WilsonInterval() {}

    /**
     * Interval of the share {@code hits / trials}; none without a trial.
     *
     * @param level confidence level, e.g. 0.95
     * @throws IllegalArgumentException if there are more hits than trials or fewer than none
     */
    public static Interval of(int hits, int trials, double level) {
        if (hits < 0 || hits > trials) {
            throw new IllegalArgumentException(
                    "The hits (" + hits + ") must lie in 0.." + trials + ".");
        }
        if (trials == 0) {
            return Interval.none(level);
        }
        double n = trials;
        double z = Normal.quantile(0.5 + level / 2);
        double share = hits / n;
        double centre = share + z * z / (2 * n);
        double half = z * Math.sqrt(share * (1 - share) / n + z * z / (4 * n * n));
        double scale = 1 + z * z / n;
        // Without a hit, or a miss, the limit is 0 or 1 but for rounding.
        return new Interval(
                hits == 0 ? 0 : (centre - half) / scale,
                hits == trials ? 1 : (centre + half) / scale,
                level);
    }
}
