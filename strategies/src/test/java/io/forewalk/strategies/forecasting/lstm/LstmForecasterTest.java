package io.forewalk.strategies.forecasting.lstm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.forewalk.engine.forecast.FittedForecaster;
import io.forewalk.engine.forecast.Forecast;
import io.forewalk.engine.forecast.ModelSummary;
import io.forewalk.engine.forecast.TrainingWindow;
import io.forewalk.engine.market.MarketView;
import io.forewalk.engine.market.PriceHistory;
import io.forewalk.engine.settings.Setting;
import java.lang.reflect.RecordComponent;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

final class LstmForecasterTest {

    private static final PriceHistory HISTORY = Prices.randomWalk(80, 11);
    private static final MarketView MARKET = MarketView.of(HISTORY);

    @Test
    void defaultsAreThoseOfTheExperimentFile() throws ReflectiveOperationException {
        LstmForecaster defaults = new LstmForecaster();

        for (RecordComponent component : LstmForecaster.class.getRecordComponents()) {
            Object value = component.getAccessor().invoke(defaults);
            String text = value instanceof List<?> list ? words(list) : word(value);
            assertThat(text).isEqualTo(component.getAnnotation(Setting.class).byDefault());
        }
    }

    @Test
    void defaultNetworkIsTheFoundingOne() {
        assertThat(new LstmForecaster().network().shape().parameters()).isEqualTo(30_902);
    }

    @Test
    void refusesDropoutForOtherNumberOfLayers() {
        LstmForecaster d = new LstmForecaster();

        assertThatThrownBy(() -> withDropout(d, List.of(0.1, 0.2, 0.3)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "The dropout ([0.1, 0.2, 0.3]) must be one share, or one for each of the"
                                + " layers ([50, 50]).");
    }

    @Test
    void refusesHalvingThatComesAfterTheEnd() {
        LstmForecaster d = new LstmForecaster();

        assertThat(withHalveAfter(d, 7).halveAfter()).isEqualTo(7);
        assertThatThrownBy(() -> withHalveAfter(d, 8))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "The halveAfter (8) must be less than the patience (8), since training"
                                + " would stop before a smaller rate is used.");
    }

    @Test
    void refusesADayThatIsNone() {
        assertThatThrownBy(() -> Prices.shownAt("2008-13-01"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("The memoryAt (2008-13-01) must be a day as yyyy-MM-dd.");
    }

    @ParameterizedTest
    @EnumSource
    void equalWindowsGiveEqualModels(TargetKind target) {
        LstmForecaster method = Prices.tiny(target);

        FittedForecaster first = method.fit(Prices.window(HISTORY, 0.15));
        FittedForecaster second = method.fit(Prices.window(HISTORY, 0.15));

        assertThat(second.forecast(MARKET)).isEqualTo(first.forecast(MARKET));
        assertThat(second.summary()).isEqualTo(first.summary());
    }

    @ParameterizedTest
    @EnumSource
    void blockOfForecastsEqualsOneByOne(TargetKind target) {
        FittedForecaster model = Prices.tiny(target).fit(Prices.window(HISTORY.upTo(39), 0.15));

        List<Forecast> block = model.forecastEach(MARKET, 2, 79);

        for (int origin = 2; origin < 80; origin++) {
            assertThat(block.get(origin - 2)).isEqualTo(model.forecast(MARKET.upTo(origin)));
        }
    }

    @Test
    void forecastsArePositivePricesNearTheLastCloseWithSpread() {
        FittedForecaster model =
                Prices.tiny(TargetKind.LOG_RETURN).fit(Prices.window(HISTORY, 0.15));

        Forecast forecast = model.forecast(MARKET);

        double close = HISTORY.close(79);
        assertThat(forecast.next().close().point()).isBetween(0.95 * close, 1.05 * close);
        assertThat(forecast.next().open().standardDeviation()).isPositive();
        assertThat(forecast.next().close().quantile(0.025))
                .isLessThan(forecast.next().close().quantile(0.975));
    }

    @Test
    void thereIsNoSpreadWithoutValidation() {
        FittedForecaster model = Prices.tiny(TargetKind.LOG_RETURN).fit(Prices.window(HISTORY, 0));

        Forecast forecast = model.forecast(MARKET);

        assertThat(forecast.next().close().point()).isPositive();
        assertThat(forecast.next().close().standardDeviation()).isNaN();
    }

    @Test
    void tooShortHistoryGivesNoForecast() {
        FittedForecaster model =
                Prices.tiny(TargetKind.LOG_RETURN).fit(Prices.window(HISTORY, 0.15));

        assertThat(model.forecast(MARKET.upTo(4))).isEqualTo(Forecast.none());
        assertThat(model.forecast(MARKET.upTo(5))).isNotEqualTo(Forecast.none());
    }

    @ParameterizedTest
    @EnumSource
    void constantPricesGiveNumbers(TargetKind target) {
        PriceHistory constant = Prices.constant(40);

        FittedForecaster model = Prices.tiny(target).fit(Prices.window(constant, 0.15));

        assertThat(model.forecast(MarketView.of(constant)).next().close().point()).isPositive();
    }

    @Test
    void updateLearnsOnAndLeavesTheOldModelAlone() {
        FittedForecaster old =
                Prices.tiny(TargetKind.LOG_RETURN).fit(Prices.window(HISTORY.upTo(59), 0.15));
        Forecast before = old.forecast(MARKET);
        ModelSummary told = old.summary();

        FittedForecaster updated = old.update(Prices.window(HISTORY, 0.15));

        assertThat(updated.forecast(MARKET)).isNotEqualTo(before);
        assertThat(old.forecast(MARKET)).isEqualTo(before);
        assertThat(old.summary()).isEqualTo(told);
    }

    @Test
    void updateDiffersFromFitAndKeepsTheScaler() {
        LstmForecaster method = Prices.tiny(TargetKind.LOG_RETURN);
        FittedLstm old = (FittedLstm) method.fit(Prices.window(HISTORY.upTo(59), 0.15));

        FittedLstm updated = (FittedLstm) old.update(Prices.window(HISTORY, 0.15));

        FittedForecaster fresh = method.fit(Prices.window(HISTORY, 0.15));
        assertThat(updated.forecast(MARKET)).isNotEqualTo(fresh.forecast(MARKET));
        assertThat(updated.scaler()).isEqualTo(old.scaler());
    }

    @Test
    void updateTrainsNewWindowsAndAsManyOlderOnes() {
        LstmForecaster method = Prices.tiny(TargetKind.LOG_RETURN);
        FittedLstm old = (FittedLstm) method.fit(Prices.window(HISTORY.upTo(59), 0.15));

        FittedLstm updated = (FittedLstm) old.update(Prices.window(HISTORY, 0.15));

        // 20 new windows and 20 older ones make 3 batches of at most 16, twice.
        assertThat(steps(updated) - steps(old)).isEqualTo(6);
        assertThat(updated.spread().count()).isEqualTo(old.spread().count() + 20);
    }

    @ParameterizedTest
    @ValueSource(ints = {1000, 4000})
    void updateCostsTheSameAfterALongHistory(int bars) {
        LstmForecaster method = Prices.tiny(TargetKind.LOG_RETURN);
        PriceHistory history = Prices.randomWalk(bars, 3);
        FittedLstm old = (FittedLstm) method.fit(Prices.window(history.upTo(bars - 22), 0.15));
        TrainingWindow grown = Prices.window(history, 0.15);

        WindowSet learnt = new LstmTraining(method, grown).newestAndOlder(old);
        FittedLstm updated = (FittedLstm) old.update(grown);

        // 21 new windows of 5 bars in a row, and 21 older ones that hardly ever overlap.
        assertThat(learnt.count()).isEqualTo(42);
        assertThat(learnt.bars()).isBetween(25 + 75, 25 + 105);
        assertThat(steps(updated) - steps(old)).isEqualTo(2 * 3);
    }

    @Test
    void updateWithoutNewBarsChangesNothing() {
        FittedForecaster model =
                Prices.tiny(TargetKind.LOG_RETURN).fit(Prices.window(HISTORY, 0.15));

        assertThat(model.update(Prices.window(HISTORY, 0.15))).isSameAs(model);
    }

    @Test
    void membersForecastTheirMean() {
        LstmForecaster method = Prices.tiny(TargetKind.LOG_RETURN, List.of(Feature.CLOSE), 3);

        FittedLstm model = (FittedLstm) method.fit(Prices.window(HISTORY, 0.15));

        double mean =
                model.networks().stream()
                        .mapToDouble(network -> targetOf(model, network))
                        .average()
                        .orElseThrow();
        double expected = HISTORY.close(79) * StrictMath.exp(mean);
        assertThat(model.forecast(MARKET).next().close().point())
                .isCloseTo(expected, org.assertj.core.api.Assertions.within(1e-9));
        assertThat(model.networks().stream().map(n -> targetOf(model, n)).distinct()).hasSize(3);
    }

    @Test
    void summaryTellsLayersLossesAndScale() {
        ModelSummary summary =
                Prices.tiny(TargetKind.LOG_RETURN).fit(Prices.window(HISTORY, 0.15)).summary();

        assertThat(summary.layers()).hasSize(3);
        assertThat(summary.curves().get("trainingLoss")).hasSizeBetween(1, 3);
        assertThat(summary.curves().get("validationLoss"))
                .hasSameSizeAs(summary.curves().get("trainingLoss"));
        assertThat(summary.curves().get("learningRate"))
                .hasSameSizeAs(summary.curves().get("trainingLoss"))
                .containsOnly(0.01);
        assertThat(summary.numbers()).containsKeys("chosenEpoch", "scalerCloseMaximum");
        assertThat(summary.words()).containsEntry("target", "logReturn");
    }

    private static double targetOf(FittedLstm model, TrainedNetwork network) {
        WindowSet window =
                WindowSet.unlabelled(model.sequences(), model.scaler(), HISTORY, new int[] {79});
        float[] outputs = ForwardPass.of(network.state()).outputs(window);
        return model.scaler().close().unscaled(outputs[1]);
    }

    private static int steps(FittedLstm model) {
        return model.networks().getFirst().state().iteration();
    }

    private static LstmForecaster withDropout(LstmForecaster d, List<Double> dropout) {
        return with(d, dropout, d.halveAfter());
    }

    private static LstmForecaster withHalveAfter(LstmForecaster d, int halveAfter) {
        return with(d, d.dropout(), halveAfter);
    }

    private static LstmForecaster with(LstmForecaster d, List<Double> dropout, int halveAfter) {
        return new LstmForecaster(
                d.layers(),
                dropout,
                d.lookback(),
                d.features(),
                d.target(),
                d.scaler(),
                d.loss(),
                d.epochs(),
                d.batch(),
                d.learningRate(),
                d.gradientClip(),
                d.l2(),
                d.patience(),
                halveAfter,
                d.members(),
                d.updateEpochs(),
                d.replayShare(),
                d.trainer(),
                d.memoryAt());
    }

    private static String words(List<?> values) {
        return values.stream().map(LstmForecasterTest::word).toList().toString();
    }

    private static String word(Object value) {
        return switch (value) {
            case Enum<?> constant -> SettingWords.of(constant);
            case String text -> '"' + text + '"';
            default -> value.toString().replaceFirst("^0\\.0$", "0");
        };
    }
}
