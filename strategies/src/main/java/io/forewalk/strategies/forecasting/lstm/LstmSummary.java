package io.forewalk.strategies.forecasting.lstm;

import io.forewalk.engine.forecast.ModelSummary;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What a report tells of a trained LSTM. */
final class LstmSummary {

    private LstmSummary() {}

    static ModelSummary of(FittedLstm model) {
        return new ModelSummary(
                numbers(model),
                words(model.method()),
                model.network().shape().table(),
                curves(model.networks()));
    }

    private static Map<String, Double> numbers(FittedLstm model) {
        TrainedNetwork first = model.networks().getFirst();
        Map<String, Double> numbers = new LinkedHashMap<>();
        numbers.put("parameters", (double) model.network().shape().parameters());
        numbers.put("lookback", (double) model.method().lookback());
        numbers.put("members", (double) model.networks().size());
        numbers.put("epochs", (double) first.trainingLoss().size());
        numbers.put("chosenEpoch", (double) first.chosenEpoch());
        numbers.put("trainingSteps", (double) first.state().iteration());
        numbers.put("openDeviation", Math.sqrt(model.spread().variance(0)));
        numbers.put("closeDeviation", Math.sqrt(model.spread().variance(1)));
        for (Scale scale : model.scaler().scales()) {
            String name = "scaler" + SettingWords.capitalised(scale.name());
            numbers.put(name + "Minimum", scale.minimum());
            numbers.put(name + "Maximum", scale.maximum());
            numbers.put(name + "Centre", scale.centre());
            numbers.put(name + "Divisor", scale.divisor());
        }
        return numbers;
    }

    private static Map<String, String> words(LstmForecaster method) {
        Map<String, String> words = new LinkedHashMap<>();
        words.put("target", SettingWords.of(method.target()));
        words.put("scaler", SettingWords.of(method.scaler()));
        words.put(
                "features",
                String.join(", ", method.features().stream().map(SettingWords::of).toList()));
        words.put("loss", SettingWords.of(method.loss()));
        words.put("optimiser", "Adam, learning rate " + method.learningRate());
        words.put("trainer", SettingWords.of(method.trainer()));
        return words;
    }

    private static Map<String, List<Double>> curves(List<TrainedNetwork> networks) {
        Map<String, List<Double>> curves = new LinkedHashMap<>();
        for (int member = 0; member < networks.size(); member++) {
            String suffix = member == 0 ? "" : " " + (member + 1);
            curves.put("trainingLoss" + suffix, networks.get(member).trainingLoss());
            curves.put("validationLoss" + suffix, networks.get(member).validationLoss());
            curves.put("learningRate" + suffix, networks.get(member).learningRate());
        }
        return curves;
    }
}
