package io.forewalk.engine.metrics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.forewalk.engine.forecast.ForecastLog;
import io.forewalk.engine.market.PriceHistory;
import io.forewalk.engine.metrics.measure.PriceKind;
import io.forewalk.engine.statistics.DieboldMariano;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/**
 * Naive and drift on GOOG daily, values worked out beforehand with numpy; they are printed with
 * nine decimals, so half of the last one is the tolerance.
 */
final class GoogForecastReferenceTest {

    private static final double PRINTED = 5.1e-10;

    @Test
    void agreesOnBundledPrices() {
        PriceHistory goog = TestFiles.goog();
        List<ForecastLog> logs = List.of(Logs.naive(goog, 503), Logs.drift(goog, 503));

        Scorecard card = Logs.score(Logs.evidence(goog, 504, logs));

        check(
                card,
                "naive",
                PriceKind.CLOSE,
                Map.of(
                        "rmse", 11.415042102,
                        "mae", 7.741712707,
                        "mape", 1.527705957,
                        "returnRmse", 0.023012742));
        check(
                card,
                "drift",
                PriceKind.CLOSE,
                Map.of(
                        "rmse", 11.477757525,
                        "mae", 7.833396210,
                        "mape", 1.549430156,
                        "returnRmse", 0.023107325));
        check(
                card,
                "naive",
                PriceKind.OPEN,
                Map.of(
                        "rmse", 7.106300955,
                        "mae", 3.875488029,
                        "mape", 0.763308692,
                        "returnRmse", 0.014332846));
        check(
                card,
                Scorecard.LAST_OPEN,
                PriceKind.OPEN,
                Map.of(
                        "rmse", 11.677886360,
                        "mae", 7.980883978,
                        "mape", 1.581091299,
                        "returnRmse", 0.023685536));
        checkSixDecimals(card, "naive", PriceKind.CLOSE, "mase", 1.600185);
        checkSixDecimals(card, "naive", PriceKind.OPEN, "mase", 1.699435);
        checkSixDecimals(card, "drift", PriceKind.CLOSE, "hitRate", 0.482505);
        assertThat(card.forecasts()).allMatch(score -> score.bars() == 543);
        assertThat(card.leftOut()).isZero();
    }

    @Test
    void agreesOnLastDaysOfLongerFile() {
        PriceHistory goog = TestFiles.daily(TestFiles.shared("data/open/GOOG_daily_2004_2013.csv"));
        int first = goog.length() - 430;
        List<ForecastLog> logs = List.of(Logs.naive(goog, first - 1), Logs.drift(goog, first - 1));

        Scorecard card = Logs.score(Logs.evidence(goog, first, logs));

        assertThat(goog.date(first)).hasToString("2011-06-15");
        check(
                card,
                "naive",
                PriceKind.CLOSE,
                Map.of("rmse", 10.377387918, "mae", 7.237488372, "mape", 1.179797433));
        check(
                card,
                "drift",
                PriceKind.CLOSE,
                Map.of("rmse", 10.360806346, "mae", 7.210534214, "mape", 1.176341793));
        check(card, "naive", PriceKind.OPEN, Map.of("rmse", 6.671705110, "mae", 3.902813953));
        check(
                card,
                Scorecard.LAST_OPEN,
                PriceKind.OPEN,
                Map.of("rmse", 9.993253829, "mae", 7.289093023));
        checkSixDecimals(card, "drift", PriceKind.CLOSE, "hitRate", 0.541860);
        assertThat(Logs.find(card.forecasts(), "drift", PriceKind.CLOSE).value("relativeRmse"))
                .isCloseTo(0.9984, within(5e-5));
        assertThat(priceTest(goog, first, logs)).isCloseTo(0.566, within(5e-4));
    }

    private static double priceTest(PriceHistory goog, int first, List<ForecastLog> logs) {
        CommonTargets targets =
                CommonTargets.of(
                        goog, Logs.timeline(first, 126).folds(goog.length()).getFirst(), 1, logs);
        double[][] squares =
                logs.stream()
                        .map(log -> targets.score(log, PriceKind.CLOSE).errors())
                        .map(errors -> Arrays.stream(errors).map(e -> e * e).toArray())
                        .toArray(double[][]::new);
        return DieboldMariano.of(squares[0], squares[1], 1).orElseThrow().twoSidedPValue();
    }

    private static void check(
            Scorecard card, String forecaster, PriceKind target, Map<String, Double> expected) {
        ForecastScore score = Logs.find(card.forecasts(), forecaster, target);
        expected.forEach((key, value) ->
                assertThat(score.value(key))
                        .as("%s of %s %s", key, forecaster, target)
                        .isCloseTo(value, within(PRINTED)));
    }

    private static void checkSixDecimals(
            Scorecard card, String forecaster, PriceKind target, String key, double expected) {
        assertThat(Logs.find(card.forecasts(), forecaster, target).value(key))
                .as(key)
                .isCloseTo(expected, within(5e-7));
    }
}
