package io.forewalk.strategies.forecasting.arima;

import static org.assertj.core.api.Assertions.assertThat;

import io.forewalk.engine.forecast.FittedForecaster;
import io.forewalk.engine.market.MarketView;
import io.forewalk.engine.market.PriceHistory;
import io.forewalk.engine.market.simulated.SimulatedMarket;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import org.junit.jupiter.api.Test;

class ArimaResumeTest {

    private static final PriceHistory WALK = SimulatedMarket.randomWalk(400, 8);

    @Test
    void aModelThatWasStoredGoesOnToTheSameBits() throws IOException, ClassNotFoundException {
        FittedForecaster model = ArimaForecaster.of(1, 1, 1).fit(Simulated.window(WALK, 0, 299));
        FittedForecaster stored = copy(model);

        for (int cut = 300; cut < 360; cut++) {
            model = model.update(Simulated.window(WALK, 0, cut));
            stored = stored.update(Simulated.window(WALK, 0, cut));

            MarketView known = MarketView.of(WALK).upTo(cut);
            assertThat(stored.forecast(known)).isEqualTo(model.forecast(known));
            assertThat(stored.summary()).isEqualTo(model.summary());
        }
    }

    private static FittedForecaster copy(FittedForecaster model)
            throws IOException, ClassNotFoundException {
        var bytes = new ByteArrayOutputStream();
        try (var out = new ObjectOutputStream(bytes)) {
            out.writeObject(model);
        }
        try (var in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            return (FittedForecaster) in.readObject();
        }
    }
}
