package io.forewalk.strategies.forecasting.lstm;

/** A training under way: a network that changes with every step. */
interface TrainingSession extends AutoCloseable {

    /**
     * One optimiser step on some windows.
     *
     * @return the mean loss of these windows before the step, penalties included
     */
    double step(int[] windows);

    /** Lets the next steps be smaller or larger; weights and moments stay as they are. */
    void changeLearningRate(double rate);

    /** A copy of the network as it is now, its learning rate included. */
    NetworkState state();

    @Override
    void close();
}
