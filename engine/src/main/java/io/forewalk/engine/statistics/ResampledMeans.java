package io.forewalk.engine.statistics;

/**
 * Means of several series, and by how much the means of their common resamples differ from them.
 */
final class ResampledMeans {

    /** {@code [series]}. */
    private final double[] means;

    /** {@code [series][resamples]}. */
    private final double[][] errors;

    private ResampledMeans(double[] means, double[][] errors) {
        this.means = means;
        this.errors = errors;
    }

    double[] means() {
        return means;
    }

    double[][] errors() {
        return errors;
    }

    /**
     * Means over the rows drawn.
     *
     * @param series {@code [series][times]}
     * @param rows {@code [resamples][times]}
     */
    static ResampledMeans of(double[][] series, int[][] rows) {
        double[] means = new double[series.length];
        double[][] errors = new double[series.length][rows.length];
        for (int i = 0; i < series.length; i++) {
            double[] values = series[i];
            means[i] = Moments.of(values).mean();
            for (int resample = 0; resample < rows.length; resample++) {
                double sum = 0;
                for (int row : rows[resample]) {
                    sum += values[row] - means[i];
                }
                errors[i][resample] = sum / rows[resample].length;
            }
        }
        return new ResampledMeans(means, errors);
    }

    int resamples() {
        return errors[0].length;
    }

    /** A share of resamples with the sample itself among them; {@code NaN} for {@code NaN}. */
    static double counted(double share, int resamples) {
        return (1 + StrictMath.rint(share * resamples)) / (1.0 + resamples);
    }
}
