package io.forewalk.strategies.forecasting.lstm;

import io.forewalk.engine.forecast.FittedForecaster;
import io.forewalk.engine.forecast.ModelSummary;
import io.forewalk.engine.forecast.ResumableForecaster;
import io.forewalk.engine.forecast.SavedModel;
import io.forewalk.engine.forecast.TrainingWindow;
import io.forewalk.engine.settings.Setting;
import io.forewalk.engine.settings.Settings;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;

/**
 * Stacked LSTM layers with dropout and a dense layer of two outputs, the next open and the next
 * close, trained by Adam and stopped early on the validation share of its window. Predicted prices
 * are medians; their spread comes from the errors on the validation share and, with several
 * members, from the members' disagreement.
 */
public record LstmForecaster(
        @Setting(
                        value = "Units of each LSTM layer",
                        byDefault = "[50, 50]",
                        atLeast = 1,
                        atMost = 1024)
                List<Integer> layers,
        @Setting(
                        value =
                                "Share of outputs dropped in training, one for all layers or one"
                                        + " each",
                        byDefault = "[0.2]",
                        atLeast = 0,
                        below = 1)
                List<Double> dropout,
        @Setting(value = "Bars per sequence", byDefault = "60", atLeast = 2, atMost = 5000)
                int lookback,
        @Setting(value = "What the network sees of a bar", byDefault = "[open, close]")
                List<Feature> features,
        @Setting(value = "The scale of inputs and outputs", byDefault = "logReturn")
                TargetKind target,
        @Setting(value = "How they are brought to a common size", byDefault = "standard")
                ScalerKind scaler,
        @Setting(value = "What training makes small", byDefault = "mse") LossKind loss,
        @Setting(value = "Most passes over the windows", byDefault = "50", atLeast = 1) int epochs,
        @Setting(value = "Windows per training step", byDefault = "256", atLeast = 1) int batch,
        @Setting(value = "Learning rate of Adam", byDefault = "0.001", above = 0, atMost = 1)
                double learningRate,
        @Setting(
                        value = "Largest norm of a layer's gradient, 0 for no limit",
                        byDefault = "1.0",
                        atLeast = 0)
                double gradientClip,
        @Setting(value = "Penalty on half the squared weights", byDefault = "0", atLeast = 0)
                double l2,
        @Setting(
                        value = "Epochs without a lower validation loss before training stops",
                        byDefault = "8",
                        atLeast = 1)
                int patience,
        @Setting(
                        value =
                                "Epochs without a lower validation loss before the learning rate is"
                                        + " halved, 0 for never",
                        byDefault = "0",
                        atLeast = 0)
                int halveAfter,
        @Setting(
                        value = "Networks whose mean is the forecast",
                        byDefault = "1",
                        atLeast = 1,
                        atMost = 100)
                int members,
        @Setting(value = "Passes of a warm start", byDefault = "5", atLeast = 1) int updateEpochs,
        @Setting(
                        value = "Older windows per new one in a warm start",
                        byDefault = "1.0",
                        atLeast = 0)
                double replayShare,
        @Setting(value = "Who trains", byDefault = "fused") TrainerKind trainer,
        @Setting(
                        value =
                                "Day at whose close the report shows the network's gates; empty:"
                                        + " the last one",
                        byDefault = "\"\"")
                String memoryAt)
        implements ResumableForecaster {

    public LstmForecaster {
        layers = List.copyOf(layers);
        dropout = List.copyOf(dropout);
        features = List.copyOf(features);
        Settings.check(
                LstmForecaster.class,
                layers,
                dropout,
                lookback,
                features,
                target,
                scaler,
                loss,
                epochs,
                batch,
                learningRate,
                gradientClip,
                l2,
                patience,
                halveAfter,
                members,
                updateEpochs,
                replayShare,
                trainer,
                memoryAt);
        requireOneEach(layers, dropout);
        requireDistinct(features);
        requireBeforeTheEnd(halveAfter, patience);
        requireDay(memoryAt);
    }

    /** The defaults. */
    public LstmForecaster() {
        this(
                List.of(50, 50),
                List.of(0.2),
                60,
                List.of(Feature.OPEN, Feature.CLOSE),
                TargetKind.LOG_RETURN,
                ScalerKind.STANDARD,
                LossKind.MSE,
                50,
                256,
                0.001,
                1.0,
                0,
                8,
                0,
                1,
                5,
                1.0,
                TrainerKind.FUSED,
                "");
    }

    @Override
    public FittedForecaster fit(TrainingWindow window) {
        return new LstmTraining(this, window).fit();
    }

    /** {@inheritDoc} Networks are plain deeplearning4j zip files. */
    @Override
    public SavedModel save(FittedForecaster model) {
        if (model instanceof FittedLstm lstm) {
            return StoredLstm.save(lstm);
        }
        throw new IllegalArgumentException("The model (%s) must be an LSTM.".formatted(model));
    }

    @Override
    public FittedForecaster restore(SavedModel saved) {
        return StoredLstm.restore(this, saved);
    }

    /** {@inheritDoc} Our own kernels give the same bits everywhere. */
    @Override
    public Map<String, String> nativeFacts() {
        return trainer == TrainerKind.DL4J ? NativeThreads.facts() : Map.of();
    }

    @Override
    public List<ModelSummary.Layer> architecture() {
        return network().shape().table();
    }

    @Override
    public boolean usesChance() {
        return true;
    }

    /** Whether the report may show the window that ends at a day. */
    boolean showsMemoryAt(LocalDate day) {
        return memoryAt.isEmpty() || !day.isAfter(LocalDate.parse(memoryAt));
    }

    Sequences sequences(int horizon) {
        return new Sequences(lookback, features, target, horizon);
    }

    /** The network that predicts the next bar alone. */
    NetworkSettings network() {
        return network(1);
    }

    NetworkSettings network(int horizon) {
        return new NetworkSettings(
                new NetworkShape(features.size(), layers, Sequences.PRICES * horizon),
                dropout.size() == 1
                        ? Collections.nCopies(layers.size(), dropout.getFirst())
                        : dropout,
                loss,
                learningRate,
                gradientClip,
                l2);
    }

    private static void requireOneEach(List<Integer> layers, List<Double> dropout) {
        if (layers.isEmpty()) {
            throw new IllegalArgumentException("The layers ([]) must be at least one.");
        }
        if (dropout.size() != 1 && dropout.size() != layers.size()) {
            throw new IllegalArgumentException(
                    "The dropout (%s) must be one share, or one for each of the layers (%s)."
                            .formatted(dropout, layers));
        }
    }

    private static void requireBeforeTheEnd(int halveAfter, int patience) {
        if (halveAfter >= patience) {
            throw new IllegalArgumentException(
                    ("The halveAfter (%d) must be less than the patience (%d), since training would"
                                    + " stop before a smaller rate is used.")
                            .formatted(halveAfter, patience));
        }
    }

    private static void requireDistinct(List<Feature> features) {
        if (features.isEmpty()) {
            throw new IllegalArgumentException("The features ([]) must be at least one.");
        }
        if (EnumSet.copyOf(features).size() != features.size()) {
            throw new IllegalArgumentException(
                    "The features (%s) must differ."
                            .formatted(features.stream().map(SettingWords::of).toList()));
        }
    }

    private static void requireDay(String memoryAt) {
        try {
            if (!memoryAt.isEmpty()) {
                LocalDate.parse(memoryAt);
            }
        } catch (DateTimeException e) {
            throw new IllegalArgumentException(
                    "The memoryAt (%s) must be a day as yyyy-MM-dd.".formatted(memoryAt), e);
        }
    }
}
