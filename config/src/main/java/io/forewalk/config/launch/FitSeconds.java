package io.forewalk.config.launch;

import io.forewalk.config.runs.MeasuredFits;
import io.forewalk.engine.forecast.ModelSummary.Layer;
import io.forewalk.engine.task.ForecastTask;
import io.forewalk.strategies.forecasting.lstm.LstmForecaster;
import java.util.Optional;

/**
 * Guesses how long fits take, before one was made: by those of an earlier run, else by a rough
 * model. The model: a network needs 6 operations per parameter, bar of its look-back, training
 * window, epoch and member, at 20 billion a second; every other method needs 2 milliseconds.
 */
record FitSeconds(Optional<MeasuredFits> measured) {

    private static final double OPERATIONS = 6;
    private static final double OPERATIONS_PER_SECOND = 2e10;
    private static final double SECONDS_OF_OTHERS = 0.002;

    /** Seconds that all fits of a task take, one after the other. */
    double of(ForecastTask task) {
        double rough = rough(task);
        return task.fits()
                * measured.map(fits -> fits.secondsPerFit().getOrDefault(task.name(), rough))
                        .orElse(rough);
    }

    /** Where the guess comes from, as the end of a sentence. */
    String origin() {
        return measured.map(fits -> "by the times of " + fits.run())
                .orElse("by a rough model, since no run of this name is there");
    }

    private static double rough(ForecastTask task) {
        if (!(task.forecaster() instanceof LstmForecaster network)) {
            return SECONDS_OF_OTHERS;
        }
        double parameters = network.architecture().stream().mapToDouble(Layer::parameters).sum();
        return OPERATIONS
                * parameters
                * network.lookback()
                * task.market().target().length()
                * network.epochs()
                * network.members()
                / OPERATIONS_PER_SECOND;
    }
}
