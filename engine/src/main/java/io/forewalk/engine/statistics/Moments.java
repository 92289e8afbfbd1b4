package io.forewalk.engine.statistics;

/**
 * Mean and central moments of a sample, by two passes over the values; the moments divide by {@code
 * count}. Skewness and kurtosis follow Joanes and Gill (1998): biased {@code g1}, {@code g2}, and
 * unbiased {@code G1}, {@code G2}, as {@code scipy.stats.skew} and {@code kurtosis} with {@code
 * bias} on and off.
 *
 * @param count number of values
 * @param mean arithmetic mean, {@code NaN} for an empty sample
 * @param second mean squared deviation
 * @param third mean cubed deviation
 * @param fourth mean fourth power of the deviation
 */
public record Moments(int count, double mean, double second, double third, double fourth) {

    private static final double ZERO = 1e-12;
    private static final double SMALLEST_MEAN = 1e-300;

    /** Moments of {@code values}; a {@code NaN} among them makes every moment {@code NaN}. */
    public static Moments of(double[] values) {
        int count = values.length;
        double mean = meanOf(values);
        double second = 0;
        double third = 0;
        double fourth = 0;
        for (double value : values) {
            double difference = value - mean;
            double square = difference * difference;
            second += square;
            third += square * difference;
            fourth += square * square;
        }
        return new Moments(count, mean, second / count, third / count, fourth / count);
    }

    // A second pass over the differences takes back the rounding of the first sum.
    private static double meanOf(double[] values) {
        double sum = 0;
        for (double value : values) {
            sum += value;
        }
        double mean = sum / values.length;
        double rest = 0;
        for (double value : values) {
            rest += value - mean;
        }
        return mean + rest / values.length;
    }

    /** Sample standard deviation, divisor {@code count - 1}; {@code NaN} below two values. */
    public double deviation() {
        return count < 2 ? Double.NaN : Math.sqrt(second * count / (count - 1.0));
    }

    /**
     * Whether the values differ by more than rounding: a deviation of at most {@code 1e-12 *
     * max(|mean|, 1e-300)} counts as zero. {@code false} below two values and with {@code NaN}.
     */
    public boolean varies() {
        return deviation() > ZERO * Math.max(Math.abs(mean), SMALLEST_MEAN);
    }

    /** Biased skewness {@code m3 / m2^1.5}; {@code NaN} where the values do not vary. */
    public double skewness() {
        return varies() ? third / (second * Math.sqrt(second)) : Double.NaN;
    }

    /** Biased kurtosis {@code m4 / m2^2}, 3 for a normal; {@code NaN} without variation. */
    public double kurtosis() {
        return varies() ? fourth / (second * second) : Double.NaN;
    }

    /** Unbiased skewness {@code G1}; {@code NaN} below three values or without variation. */
    public double unbiasedSkewness() {
        double n = count;
        return count < 3 ? Double.NaN : skewness() * Math.sqrt(n * (n - 1)) / (n - 2);
    }

    /**
     * Unbiased excess kurtosis {@code G2}, 0 for a normal; {@code NaN} below four values or without
     * variation.
     */
    public double unbiasedExcessKurtosis() {
        double n = count;
        double excess = kurtosis() - 3;
        return count < 4 ? Double.NaN : (n - 1) / ((n - 2) * (n - 3)) * ((n + 1) * excess + 6);
    }
}
