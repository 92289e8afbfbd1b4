package io.forewalk.strategies.trading.expression;

/**
 * A function at work on one unbroken run of bars at which all its operands are known. After a gap
 * it is begun anew, so that a missing number is forgotten as soon as the function's bars are full
 * again.
 */
@FunctionalInterface
interface Running {

    /**
     * Takes the operands' numbers at the next bar and gives the function's number there; what it
     * gives before its {@link Kernel#barsBefore} have passed is not looked at.
     */
    double next(double[] operands);
}
