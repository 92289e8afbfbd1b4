package io.forewalk.engine.metrics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.forewalk.engine.forecast.PredictiveDistribution;
import io.forewalk.engine.market.Bar;
import io.forewalk.engine.market.Instrument;
import io.forewalk.engine.market.PriceHistory;
import io.forewalk.engine.metrics.forecast.NaiveScale;
import io.forewalk.engine.metrics.forecast.ScoredForecast;
import io.forewalk.engine.metrics.forecast.ScoredForecasts;
import io.forewalk.engine.metrics.measure.PriceKind;
import io.forewalk.engine.statistics.Autocovariance;
import io.forewalk.engine.statistics.ReferenceFiles;
import io.forewalk.engine.statistics.ReferenceTable;
import io.forewalk.engine.walkforward.Fold;
import java.time.Duration;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The errors of four forecasts of the DAX over sixty days, as {@code forecast_statistics.json} has
 * them: R 4.2.2 with forecast 8.20, and formulas. Relative tolerance 1e-9.
 */
final class ForecastErrorReferenceTest {

    private static final double[] ACTUAL = column("actual");
    private static final double[] BEFORE = column("prev");
    private static final int TRAINED = 1_800;
    private static final List<String> FORECASTS = List.of("A", "B_naive", "C_ma3", "D_drift");
    private static final ReferenceTable TABLE = table();

    static List<String> keys() {
        return TABLE.keys().stream().filter(key -> key.startsWith("/accuracy")).toList();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("keys")
    void agreesWithR(String key) {
        TABLE.check(key);
    }

    @Test
    void everyEntryOfTheTableIsInTheFile() {
        assertThat(TABLE.unknown()).isEmpty();
        assertThat(keys()).hasSize(4 * 18);
    }

    @Test
    void theRatioOfErrorsIsNotThePackagesU2() {
        double relative = value("relativeRmse", scored(column("A")));

        assertThat(relative)
                .isNotCloseTo(
                        TABLE.at("/accuracy/A/TheilU2_forecast_pkg").doubleValue(), within(1e-3));
    }

    private static ReferenceTable table() {
        ReferenceTable table = new ReferenceTable("forecast_statistics.json");
        double[] drift = Arrays.stream(BEFORE).map(price -> price + step()).toArray();
        for (String forecast : FORECASTS) {
            String key = "/accuracy/" + forecast.charAt(0);
            ScoredForecasts scored = scored(column(forecast));
            plain(table, key, scored);
            plain(table, key + "/forecast_accuracy", scored);
            relative(table, key, scored);
            table.with(
                    key + "/R2_oos_vs_train_drift",
                    1 - square(value("rmse", scored) / value("rmse", scored(drift))));
            for (String other : List.of("/MdAE", "/MPE", "/TheilU1", "/TheilU2_forecast_pkg")) {
                table.without(key + other, "no measure of ours");
            }
            for (String other : List.of("/MPE", "/Theil's U")) {
                table.without(key + "/forecast_accuracy" + other, "no measure of ours");
            }
        }
        return table;
    }

    private static void plain(ReferenceTable table, String key, ScoredForecasts scored) {
        table.with(key + "/ME", value("bias", scored))
                .with(key + "/RMSE", value("rmse", scored))
                .with(key + "/MAE", value("mae", scored))
                .with(key + "/MAPE", value("mape", scored))
                .with(key + "/ACF1", Autocovariance.correlations(scored.errors(), 1)[1]);
    }

    private static void relative(ReferenceTable table, String key, ScoredForecasts scored) {
        double ratio = value("relativeRmse", scored);
        table.with(key + "/MSE", square(value("rmse", scored)))
                .with(key + "/sMAPE_M4", value("smape", scored))
                .with(key + "/MASE_train_naive", value("mase", scored))
                .with(key + "/RMSSE_train_naive", value("rmsse", scored))
                .with(key + "/TheilU2_rmse_ratio_naive", ratio)
                .with(key + "/R2_oos_vs_naive", 1 - ratio * ratio)
                .with(
                        key + "/relMAE_vs_naive",
                        value("mae", scored) / value("mae", scored(BEFORE)));
    }

    private static double value(String key, ScoredForecasts scored) {
        return Metrics.value(key, scored);
    }

    private static ScoredForecasts scored(double[] predicted) {
        List<ScoredForecast> rows = new ArrayList<>();
        for (int t = 0; t < predicted.length; t++) {
            var point = PredictiveDistribution.ofPoint(predicted[t]);
            rows.add(new ScoredForecast(t, point, ACTUAL[t], BEFORE[t], 0, 0));
        }
        return new ScoredForecasts(rows, scale());
    }

    private static NaiveScale scale() {
        var instrument = new Instrument("DAX", "", ZoneOffset.UTC, Duration.ofDays(1));
        PriceHistory.Builder history = PriceHistory.builder(instrument);
        double[] closes = training();
        for (int t = 0; t < closes.length; t++) {
            double close = closes[t];
            history.add(
                    new Bar(
                            Curves.START.plus(t, ChronoUnit.DAYS),
                            close,
                            close,
                            close,
                            close,
                            Double.NaN));
        }
        Fold fold = new Fold(0, TRAINED - 1, 0, TRAINED - 1, TRAINED - 1);
        return NaiveScale.of(history.build(), fold, PriceKind.CLOSE);
    }

    private static double step() {
        return (training()[TRAINED - 1] - training()[0]) / (TRAINED - 1);
    }

    private static double[] training() {
        return Arrays.copyOf(ReferenceFiles.column("series/dax.csv", "value"), TRAINED);
    }

    private static double[] column(String name) {
        return ReferenceFiles.column("forecast_comparison_60.csv", name);
    }

    private static double square(double value) {
        return value * value;
    }
}
