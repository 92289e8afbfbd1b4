package io.forewalk.strategies.forecasting.seasonal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.forewalk.engine.forecast.Step;
import io.forewalk.engine.market.MarketView;
import io.forewalk.engine.market.PriceHistory;
import io.forewalk.strategies.forecasting.Series;
import io.forewalk.strategies.forecasting.logprice.LogPriceModel;
import io.forewalk.strategies.forecasting.logprice.LogStep;
import java.util.List;
import org.junit.jupiter.api.Test;

class SeasonalNaiveForecasterTest {

    // Seasons of three: 100 110 90, 102 112 91, 105.
    private static final PriceHistory CLOSES = Series.history(100, 110, 90, 102, 112, 91, 105);
    private static final SeasonalNaiveForecaster METHOD = new SeasonalNaiveForecaster(3);

    @Test
    void theNextCloseIsThatOfASeasonBefore() {
        Step next = METHOD.fit(Series.window(CLOSES)).forecast(MarketView.of(CLOSES)).next();

        assertThat(next.close().point()).isCloseTo(112, within(1e-12));
    }

    @Test
    void itsSpreadIsThatOfTheSeasonalMoves() {
        Step next = METHOD.fit(Series.window(CLOSES)).forecast(MarketView.of(CLOSES)).next();

        double squares =
                square(102 / 100.0) + square(112 / 110.0) + square(91 / 90.0) + square(105 / 102.0);
        double sd = Math.sqrt(squares / 4);
        assertThat(next.close().quantile(0.975))
                .isCloseTo(112 * Math.exp(1.959963984540054 * sd), within(1e-10));
    }

    @Test
    void theOpenFollowsTheLastClose() {
        Step next = METHOD.fit(Series.window(CLOSES)).forecast(MarketView.of(CLOSES)).next();

        double gaps = 0;
        for (int bar = 1; bar < 7; bar++) {
            gaps += Math.log(CLOSES.open(bar) / CLOSES.close(bar - 1));
        }
        assertThat(next.open().point()).isCloseTo(105 * Math.exp(gaps / 6), within(1e-10));
    }

    // Steps 1 to 3 have one error, 4 to 6 two.
    @Test
    void theVarianceGrowsOnceASeason() {
        var model = (LogPriceModel) METHOD.fit(Series.window(CLOSES));

        List<LogStep> steps = model.closesAfter(CLOSES, 6, 6);

        double once = steps.getFirst().variance();
        assertThat(steps)
                .extracting(LogStep::variance)
                .endsWith(once, 2 * once, 2 * once, 2 * once);
        assertThat(Math.exp(steps.get(3).mean())).isCloseTo(112, within(1e-12));
        assertThat(Math.exp(steps.get(5).mean())).isCloseTo(105, within(1e-12));
    }

    @Test
    void refusesAWindowWithoutTwoSeasonalMoves() {
        var method = new SeasonalNaiveForecaster(6);

        assertThatThrownBy(() -> method.fit(Series.window(CLOSES)))
                .hasMessage("The training window (7 bars) must have at least 8.");
        assertThatThrownBy(() -> new SeasonalNaiveForecaster(0))
                .hasMessage("The period (0) must be at least 1.");
    }

    private static double square(double ratio) {
        return Math.log(ratio) * Math.log(ratio);
    }
}
