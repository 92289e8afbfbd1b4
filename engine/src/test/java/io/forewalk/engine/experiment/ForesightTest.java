package io.forewalk.engine.experiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.forewalk.engine.fixture.Markets;
import io.forewalk.engine.forecast.Forecast;
import io.forewalk.engine.forecast.ForecastLog;
import io.forewalk.engine.forecast.LogEntry;
import io.forewalk.engine.forecast.PredictiveDistribution;
import io.forewalk.engine.market.PriceHistory;
import java.util.List;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

class ForesightTest {

    private static final PriceHistory WALK = Markets.randomWalk("A", 12, 5);
    private static final PredictiveDistribution SAID =
            PredictiveDistribution.logNormal(StrictMath.log(90), 0.02);

    @Test
    void withoutErrorTheForecastIsWhatCame() {
        PredictiveDistribution close = close(0, 10);

        assertThat(close.point()).isEqualTo(WALK.close(11), within(1e-9));
    }

    @Test
    void halfTheLogErrorIsLeft() {
        PredictiveDistribution close = close(0.5, 10);

        double expected = Math.sqrt(90 * WALK.close(11));
        assertThat(close.point()).isEqualTo(expected, within(1e-9));
    }

    @Test
    void theSpreadMovesAlong() {
        PredictiveDistribution close = close(0, 10);

        double factor = WALK.close(11) / 90;
        assertThat(close.standardDeviation())
                .isEqualTo(factor * SAID.standardDeviation(), within(1e-9));
        assertThat(close.quantile(0.9)).isEqualTo(factor * SAID.quantile(0.9), within(1e-9));
    }

    @Test
    void beyondTheLastBarNothingIsChanged() {
        assertThat(close(0, 11)).isEqualTo(SAID);
    }

    private static PredictiveDistribution close(double share, int origin) {
        ForecastLog log =
                new ForecastLog(
                        WALK.instrument(),
                        "model",
                        OptionalLong.empty(),
                        List.of(new LogEntry(origin, WALK.end(origin), Forecast.of(SAID, SAID))),
                        List.of());
        return new Foresight(Markets.of(WALK), share).of(log).at(origin).next().close();
    }
}
