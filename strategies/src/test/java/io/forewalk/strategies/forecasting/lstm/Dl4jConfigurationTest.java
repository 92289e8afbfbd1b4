package io.forewalk.strategies.forecasting.lstm;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.deeplearning4j.nn.conf.MultiLayerConfiguration;
import org.deeplearning4j.nn.conf.dropout.Dropout;
import org.deeplearning4j.nn.conf.layers.BaseLayer;
import org.deeplearning4j.nn.conf.layers.LSTM;
import org.deeplearning4j.nn.conf.layers.Layer;
import org.deeplearning4j.nn.conf.layers.recurrent.LastTimeStep;
import org.junit.jupiter.api.Test;

final class Dl4jConfigurationTest {

    @Test
    void droppedShareBecomesRetainedShare() {
        assertThat(Dl4jConfiguration.retained(0.2)).isEqualTo(0.8);
        assertThat(Dl4jConfiguration.retained(0)).isEqualTo(1);
    }

    @Test
    void dropoutBehindLayerStandsAtTheLayerAbove() {
        MultiLayerConfiguration configuration =
                Dl4jConfiguration.of(settings(List.of(0.2, 0.5)), 7);

        assertThat(layer(configuration, 0).getIDropout()).isNull();
        assertThat(layer(configuration, 1).getIDropout()).isEqualTo(new Dropout(0.8));
        assertThat(layer(configuration, 2).getIDropout()).isEqualTo(new Dropout(0.5));
    }

    @Test
    void noDropoutIsNoDropout() {
        MultiLayerConfiguration configuration =
                Dl4jConfiguration.of(settings(List.of(0.0, 0.0)), 7);

        assertThat(layer(configuration, 1).getIDropout()).isNull();
        assertThat(layer(configuration, 2).getIDropout()).isNull();
    }

    @Test
    void freshNetworkHasParametersOfItsShapeAndForgetBiasesOfOne() {
        NetworkSettings settings = settings(List.of(0.2, 0.2));

        NetworkState fresh = Dl4jNetworks.initial(settings, 7);

        assertThat(fresh.parameters()).hasSize(settings.shape().parameters());
        int biases = settings.shape().biases(0);
        assertThat(fresh.parameters()[biases]).isZero();
        assertThat(fresh.parameters()[biases + 4]).isEqualTo(1);
        assertThat(fresh.parameters()[biases + 7]).isEqualTo(1);
        assertThat(fresh.parameters()[biases + 8]).isZero();
    }

    @Test
    void equalSeedsGiveEqualWeights() {
        NetworkSettings settings = settings(List.of(0.2, 0.2));

        float[] weights = Dl4jNetworks.initial(settings, 7).parameters();

        assertThat(Dl4jNetworks.initial(settings, 7).parameters()).isEqualTo(weights);
        assertThat(Dl4jNetworks.initial(settings, 8).parameters()).isNotEqualTo(weights);
    }

    private static BaseLayer layer(MultiLayerConfiguration configuration, int index) {
        Layer layer = configuration.getConf(index).getLayer();
        return layer instanceof LastTimeStep last ? (LSTM) last.getUnderlying() : (BaseLayer) layer;
    }

    private static NetworkSettings settings(List<Double> dropout) {
        return new NetworkSettings(
                new NetworkShape(2, List.of(4, 4)), dropout, LossKind.MSE, 0.001, 1, 0);
    }
}
