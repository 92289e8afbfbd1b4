package io.forewalk.strategies.forecasting.arima;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.forewalk.engine.forecast.FittedForecaster;
import io.forewalk.engine.forecast.TrainingWindow;
import io.forewalk.engine.market.Bar;
import io.forewalk.engine.market.Instrument;
import io.forewalk.engine.market.MarketData;
import io.forewalk.engine.market.MarketView;
import io.forewalk.engine.market.PriceHistory;
import io.forewalk.engine.random.RandomSource;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ArimaRegressorsTest {

    private static final int BARS = 600;
    private static final PriceHistory LEADER = leader();
    private static final PriceHistory FOLLOWER = follower();
    private static final MarketView MARKET =
            new MarketView(FOLLOWER, MarketData.of(List.of(LEADER)));

    // The follower moves by half of what the leader did one day before.
    @Test
    void theLastReturnOfAnotherInstrumentIsFound() {
        FittedForecaster model = method(List.of(), List.of("L")).fit(window(MARKET, BARS - 1));

        Map<String, Double> numbers = model.summary().numbers();
        assertThat(numbers.get("L")).isCloseTo(0.5, within(1e-3));
        assertThat(numbers.get("LError")).isPositive().isLessThan(1e-3);
        double predicted = model.forecast(MARKET).next().close().point();
        double move = StrictMath.log(predicted / FOLLOWER.close(BARS - 1));
        double led = StrictMath.log(LEADER.close(BARS - 1) / LEADER.close(BARS - 2));
        assertThat(move).isCloseTo(0.5 * led, within(1e-4));
    }

    @Test
    void laterPricesOfTheOtherInstrumentChangeNothing() {
        FittedForecaster model = method(List.of(), List.of("L")).fit(window(MARKET, 500));

        double cut = model.forecast(MARKET.upTo(550)).next().close().point();
        double whole = model.forecastEach(MARKET, 550, 550).getFirst().next().close().point();

        assertThat(whole).isEqualTo(cut);
    }

    @Test
    void aColumnThatDependsOnOthersIsLeftOut() {
        FittedForecaster model =
                method(List.of(Regressor.TREND, Regressor.WEEKDAY), List.of())
                        .fit(window(MARKET, BARS - 1));

        assertThat(model.summary().numbers())
                .containsKeys("drift", "afterTuesday", "afterSunday")
                .doesNotContainKey("trend");
    }

    @Test
    void anInstrumentThatIsNotThereIsNamed() {
        ArimaForecaster method = method(List.of(), List.of("NONE"));

        assertThatThrownBy(() -> method.fit(window(MARKET, 300)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("The market holds no NONE beside the target.");
    }

    @Test
    void aVolumeThatIsNotThereIsNamed() {
        ArimaForecaster method = method(List.of(Regressor.VOLUME), List.of());
        PriceHistory without = history("F", FOLLOWER.closes(), Double.NaN);

        assertThatThrownBy(() -> method.fit(window(MarketView.of(without), 300)))
                .hasMessage("The regressor volume has no value at bar 0.");
    }

    // Known for one step; after it the effects keep their mean, so the forecast goes on.
    @Test
    void severalStepsAreForecast() {
        var model = ArimaModel.fit(method(List.of(), List.of("L")), window(MARKET, BARS - 1));

        var steps = model.forecast(MARKET, 5).steps();

        assertThat(steps).hasSize(5);
        for (int step = 1; step < 5; step++) {
            assertThat(steps.get(step).close().standardDeviation())
                    .isGreaterThan(steps.get(step - 1).close().standardDeviation());
            assertThat(steps.get(step).open().point())
                    .isCloseTo(steps.get(step - 1).close().point(), within(0.5));
        }
    }

    private static ArimaForecaster method(List<Regressor> regressors, List<String> returnsOf) {
        return new ArimaForecaster(
                ArimaOrder.of(0, 1, 0),
                true,
                Criterion.AICC,
                List.of(0, 0, 0, 1),
                regressors,
                returnsOf);
    }

    private static TrainingWindow window(MarketView market, int lastBar) {
        return new TrainingWindow(market.upTo(lastBar), 0, new RandomSource(1), 0);
    }

    private static PriceHistory leader() {
        double[] moves = Simulated.arma(ArmaProcess.noise(), BARS - 1, 1);
        return history("L", Simulated.prices(moves), 1);
    }

    private static PriceHistory follower() {
        double[] noise = Simulated.arma(ArmaProcess.noise(), BARS - 1, 2);
        double[] moves = new double[BARS - 1];
        for (int t = 1; t < moves.length; t++) {
            double led = 100 * StrictMath.log(LEADER.close(t) / LEADER.close(t - 1));
            moves[t] = 0.5 * led + noise[t] / 100;
        }
        return history("F", Simulated.prices(moves), 1);
    }

    private static PriceHistory history(String symbol, double[] closes, double volume) {
        var instrument = new Instrument(symbol, "", ZoneOffset.UTC, Duration.ofDays(1));
        var history = PriceHistory.builder(instrument);
        for (int day = 0; day < closes.length; day++) {
            double close = closes[day];
            Instant end = Instant.EPOCH.plus(Duration.ofDays(day + 1L));
            history.add(new Bar(end, close, close, close, close, volume));
        }
        return history.build();
    }
}
