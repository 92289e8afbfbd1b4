package io.forewalk.engine.statistics;

/**
 * How well the stationary bootstrap's kernel knows the deviation of a mean. With {@code q = 1 - 1 /
 * meanBlock} its variance is too small by the share {@code (2 meanBlock - 1) / n} of independent
 * values, since their mean is estimated (Anderson, 1971, 8.3), and it scatters as that of {@code n
 * (1 - q^2) / (1 + q^2)} squares (the equivalent degrees of freedom of a spectral estimate,
 * Priestley, 1981, 6.2.4), of which the mean takes one.
 *
 * @param shrinkage expected variance over the true one, above 0
 * @param degrees of freedom, at least 1
 */
record KernelFreedom(double shrinkage, double degrees) {

    static KernelFreedom of(int count, double meanBlock) {
        double block = Math.max(1, meanBlock);
        double goesOn = 1 - 1 / block;
        double square = goesOn * goesOn;
        return new KernelFreedom(
                Math.max(1, count - (2 * block - 1)) / count,
                Math.max(1, count * (1 - square) / (1 + square) - 1));
    }

    /**
     * The normal value as rare as this mean over its estimated deviation, which follows Student's
     * distribution; 0 for values below 0.
     */
    double asNormal(double t) {
        if (!(t > 0)) {
            return 0;
        }
        double tail = new StudentT(degrees).cumulative(-t * Math.sqrt(shrinkage));
        return -Normal.quantile(tail);
    }
}
