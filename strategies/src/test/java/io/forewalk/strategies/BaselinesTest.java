package io.forewalk.strategies;

import static org.assertj.core.api.Assertions.assertThat;

import io.forewalk.engine.forecast.Forecaster;
import io.forewalk.strategies.forecasting.arima.ArimaForecaster;
import io.forewalk.strategies.forecasting.lstm.LstmForecaster;
import io.forewalk.strategies.forecasting.naive.DriftForecaster;
import io.forewalk.strategies.forecasting.naive.NaiveForecaster;
import io.forewalk.strategies.forecasting.seasonal.SeasonalNaiveForecaster;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the forecasters say of themselves to the tests that compare them. */
final class BaselinesTest {

    @Test
    void simpleMethodsAreBaselines() {
        List<Forecaster> simple =
                List.of(
                        new NaiveForecaster(),
                        new DriftForecaster(),
                        ArimaForecaster.of(1, 1, 1),
                        new SeasonalNaiveForecaster(5));

        assertThat(simple).allMatch(Forecaster::isBaseline);
        assertThat(new LstmForecaster().isBaseline()).isFalse();
    }

    @Test
    void seasonalNaiveAloneCannotRepeatTheLastClose() {
        assertThat(new SeasonalNaiveForecaster(5).mayRepeatLastClose()).isFalse();
        assertThat(ArimaForecaster.of(1, 1, 1).mayRepeatLastClose()).isTrue();
        assertThat(new DriftForecaster().mayRepeatLastClose()).isTrue();
    }
}
