package io.forewalk.strategies.forecasting.lstm;

/** A training under way: a network that changes with every step. */
interface TrainingSession extends AutoCloseable {

    /**
     * One optimiser step on some windows.
     *
     * @return the mean loss of these windows before the step, penalties included
     */
    double step(int[] windows);

    /** A copy of the network as it is now. */
    NetworkState state();

    @Override
    void close();
}
