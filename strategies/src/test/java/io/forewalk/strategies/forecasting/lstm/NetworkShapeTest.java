package io.forewalk.strategies.forecasting.lstm;

import static org.assertj.core.api.Assertions.assertThat;

import io.forewalk.engine.forecast.ModelSummary.Layer;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The numbers of the founding text and of deeplearning4j's layout. */
final class NetworkShapeTest {

    @Test
    void listsParametersOfEachLayer() {
        NetworkShape shape = new NetworkShape(2, List.of(50, 50));

        List<Layer> table = shape.table();

        assertThat(table)
                .containsExactly(
                        new Layer("LSTM", 2, 50, 10_600),
                        new Layer("LSTM", 50, 50, 20_200),
                        new Layer("dense", 50, 2, 102));
        assertThat(shape.parameters()).isEqualTo(30_902);
    }

    @Test
    void hasFewerParametersForOneInput() {
        NetworkShape shape = new NetworkShape(1, List.of(50, 50));

        assertThat(shape.parametersOf(0)).isEqualTo(10_400);
        assertThat(shape.parameters()).isEqualTo(30_702);
    }

    @Test
    void knowsWhereEachBlockStarts() {
        NetworkShape shape = new NetworkShape(2, List.of(50, 50));

        assertThat(shape.inputWeights(0)).isZero();
        assertThat(shape.recurrentWeights(0)).isEqualTo(400);
        assertThat(shape.biases(0)).isEqualTo(10_400);
        assertThat(shape.inputWeights(1)).isEqualTo(10_600);
        assertThat(shape.recurrentWeights(1)).isEqualTo(20_600);
        assertThat(shape.biases(1)).isEqualTo(30_600);
        assertThat(shape.denseWeights()).isEqualTo(30_800);
        assertThat(shape.denseBiases()).isEqualTo(30_900);
    }
}
