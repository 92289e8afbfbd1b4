package io.forewalk.engine.market.simulated;

/** Makes log returns from close to close, one bar after the other. */
interface ReturnProcess {

    /**
     * The log return of the next bar.
     *
     * @param noise a draw of the standard normal distribution
     */
    double next(double noise);

    /** Standard deviation of the return made last, given the bars before it. */
    double deviation();
}
