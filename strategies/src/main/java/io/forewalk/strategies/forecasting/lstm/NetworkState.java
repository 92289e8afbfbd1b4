package io.forewalk.strategies.forecasting.lstm;

/** A network as training left it, in deeplearning4j's layout; immutable. */
final class NetworkState {

    private final NetworkSettings settings;
    private final float[] parameters;
    private final float[] moments;
    private final int iteration;

    /**
     * A copy of the arrays.
     *
     * @param parameters flat, see {@link NetworkShape}
     * @param moments of Adam: first moments, then second ones, each as long as the parameters
     * @param iteration training steps made so far
     */
    NetworkState(NetworkSettings settings, float[] parameters, float[] moments, int iteration) {
        this.settings = settings;
        this.parameters = parameters.clone();
        this.moments = moments.clone();
        this.iteration = iteration;
    }

    NetworkSettings settings() {
        return settings;
    }

    NetworkShape shape() {
        return settings.shape();
    }

    /** A copy of the parameters. */
    float[] parameters() {
        return parameters.clone();
    }

    /** A copy of Adam's moments. */
    float[] moments() {
        return moments.clone();
    }

    int iteration() {
        return iteration;
    }
}
