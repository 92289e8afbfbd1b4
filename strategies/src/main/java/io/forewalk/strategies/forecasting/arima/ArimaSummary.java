package io.forewalk.strategies.forecasting.arima;

import io.forewalk.engine.forecast.ModelSummary;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What a fitted ARIMA tells the report. */
final class ArimaSummary {

    private ArimaSummary() {}

    static ModelSummary of(ArimaModel model) {
        return new ModelSummary(numbers(model), words(model), List.of(), Map.of());
    }

    private static Map<String, Double> numbers(ArimaModel model) {
        ArimaEstimate estimate = model.estimate();
        Map<String, Double> numbers = new LinkedHashMap<>();
        for (int lag = 1; lag <= estimate.process().p(); lag++) {
            numbers.put("ar" + lag, estimate.process().phi(lag));
        }
        for (int lag = 1; lag <= estimate.process().q(); lag++) {
            numbers.put("ma" + lag, estimate.process().theta(lag));
        }
        if (model.method().hasDrift()) {
            numbers.put("drift", estimate.value().mean());
        } else if (model.method().hasMean() && !estimate.isFallback()) {
            numbers.put("mean", estimate.value().mean());
        }
        numbers.put("sigma", estimate.sigma());
        numbers.put("logLikelihood", estimate.value().logLikelihood());
        numbers.put("openMean", model.gap().mean());
        numbers.put("openDeviation", model.gap().deviation());
        return numbers;
    }

    private static Map<String, String> words(ArimaModel model) {
        ArimaEstimate estimate = model.estimate();
        Map<String, String> words = new LinkedHashMap<>();
        words.put("order", model.method().label());
        if (estimate.isFallback()) {
            words.put("fallback", "random walk: " + estimate.fallback().reason());
        } else {
            words.put("start", estimate.maximum().map(Maximum::start).orElse(""));
            words.put("startsTried", String.join(", ", estimate.starts()));
        }
        return words;
    }
}
