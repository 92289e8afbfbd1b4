package io.forewalk.strategies.forecasting.lstm;

import org.deeplearning4j.nn.conf.GradientNormalization;
import org.deeplearning4j.nn.conf.MultiLayerConfiguration;
import org.deeplearning4j.nn.conf.NeuralNetConfiguration;
import org.deeplearning4j.nn.conf.inputs.InputType;
import org.deeplearning4j.nn.conf.layers.LSTM;
import org.deeplearning4j.nn.conf.layers.Layer;
import org.deeplearning4j.nn.conf.layers.OutputLayer;
import org.deeplearning4j.nn.conf.layers.recurrent.LastTimeStep;
import org.deeplearning4j.nn.weights.WeightInit;
import org.nd4j.linalg.activations.Activation;
import org.nd4j.linalg.learning.config.Adam;
import org.nd4j.linalg.lossfunctions.LossFunctions.LossFunction;

/** Our settings in deeplearning4j's words. */
final class Dl4jConfiguration {

    private Dl4jConfiguration() {}

    /**
     * LSTM layers, of which the last gives its last step only, and a linear dense layer.
     *
     * @param seed of the starting weights
     */
    static MultiLayerConfiguration of(NetworkSettings settings, long seed) {
        NetworkShape shape = settings.shape();
        NeuralNetConfiguration.ListBuilder layers = common(settings, seed).list();
        for (int layer = 0; layer < shape.depth(); layer++) {
            LSTM lstm = lstm(settings, layer);
            layers.layer(layer < shape.depth() - 1 ? lstm : new LastTimeStep(lstm));
        }
        return layers.layer(output(settings))
                .setInputType(InputType.recurrent(shape.inputs()))
                .build();
    }

    /**
     * Our dropout is the share dropped from a layer's outputs; deeplearning4j's is the share
     * retained of a layer's inputs, so it stands at the layer above.
     */
    static double retained(double dropped) {
        return 1 - dropped;
    }

    private static NeuralNetConfiguration.Builder common(NetworkSettings settings, long seed) {
        var builder =
                new NeuralNetConfiguration.Builder()
                        .seed(seed)
                        .weightInit(WeightInit.XAVIER)
                        .updater(new Adam(settings.learningRate()));
        if (settings.l2() > 0) {
            builder.l2(settings.l2());
        }
        if (settings.gradientClip() > 0) {
            builder.gradientNormalization(GradientNormalization.ClipL2PerLayer)
                    .gradientNormalizationThreshold(settings.gradientClip());
        }
        return builder;
    }

    private static LSTM lstm(NetworkSettings settings, int layer) {
        LSTM.Builder builder =
                new LSTM.Builder()
                        .nIn(settings.shape().inputsOf(layer))
                        .nOut(settings.shape().units().get(layer))
                        .activation(Activation.TANH)
                        .forgetGateBiasInit(1);
        return layer == 0 ? builder.build() : dropping(builder, settings, layer - 1).build();
    }

    private static OutputLayer output(NetworkSettings settings) {
        int below = settings.shape().depth() - 1;
        LossFunction loss =
                switch (settings.loss()) {
                    case MSE -> LossFunction.MSE;
                    case MAE -> LossFunction.MEAN_ABSOLUTE_ERROR;
                };
        OutputLayer.Builder builder =
                new OutputLayer.Builder(loss)
                        .nIn(settings.shape().units().get(below))
                        .nOut(settings.shape().outputs())
                        .activation(Activation.IDENTITY);
        return dropping(builder, settings, below).build();
    }

    private static <B extends Layer.Builder<B>> B dropping(
            B builder, NetworkSettings settings, int below) {
        double dropped = settings.dropout().get(below);
        return dropped == 0 ? builder : builder.dropOut(retained(dropped));
    }
}
