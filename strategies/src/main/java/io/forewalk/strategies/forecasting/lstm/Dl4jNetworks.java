package io.forewalk.strategies.forecasting.lstm;

import org.deeplearning4j.nn.multilayer.MultiLayerNetwork;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

/** Network states to deeplearning4j networks and back. */
final class Dl4jNetworks {

    private Dl4jNetworks() {}

    /** Fresh weights: Xavier, forget-gate biases 1, Adam's moments 0. */
    static NetworkState initial(NetworkSettings settings, long seed) {
        NativeThreads.pin();
        MultiLayerNetwork network = new MultiLayerNetwork(Dl4jConfiguration.of(settings, seed));
        network.init();
        try {
            int parameters = settings.shape().parameters();
            return new NetworkState(
                    settings, values(network.params()), new float[2 * parameters], 0);
        } finally {
            network.close();
        }
    }

    /** A network of its own, to be closed after use. */
    static MultiLayerNetwork network(NetworkState state, long seed) {
        NativeThreads.pin();
        MultiLayerNetwork network =
                new MultiLayerNetwork(Dl4jConfiguration.of(state.settings(), seed));
        network.init();
        try (INDArray parameters = Nd4j.createFromArray(state.parameters());
                INDArray moments = Nd4j.createFromArray(state.moments())) {
            network.setParams(parameters);
            network.getUpdater().getStateViewArray().assign(moments);
        }
        network.setIterationCount(state.iteration());
        return network;
    }

    /** What a network holds, copied. */
    static NetworkState state(NetworkSettings settings, MultiLayerNetwork network) {
        return new NetworkState(
                settings,
                values(network.params()),
                values(network.getUpdater().getStateViewArray()),
                network.getIterationCount());
    }

    private static float[] values(INDArray vector) {
        return vector.toFloatVector();
    }
}
