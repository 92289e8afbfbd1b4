package io.forewalk.config.launch;

import io.forewalk.config.runs.MeasuredFits;
import io.forewalk.engine.forecast.Forecaster;
import io.forewalk.engine.forecast.ModelSummary.Layer;
import io.forewalk.engine.selection.SelectedForecaster;
import io.forewalk.engine.task.ForecastTask;
import io.forewalk.engine.walkforward.Fold;
import io.forewalk.engine.walkforward.RefitPolicy;
import io.forewalk.strategies.forecasting.lstm.LstmForecaster;
import java.util.Optional;

/**
 * Guesses how long fits take, before one was made: by those of an earlier run, else by a rough
 * model. The model: a network needs 6 operations per parameter, bar of its look-back, training
 * window, epoch and member, at 20 billion a second; every other method needs 2 milliseconds. Where
 * settings are chosen, each candidate is trained on the window without its validation share first.
 */
record FitSeconds(Optional<MeasuredFits> measured) {

    private static final double OPERATIONS = 6;
    private static final double OPERATIONS_PER_SECOND = 2e10;
    private static final double SECONDS_OF_OTHERS = 0.002;

    /** Seconds that all fits of a task take, one after the other. */
    double of(ForecastTask task) {
        return measured.flatMap(fits -> Optional.ofNullable(fits.secondsPerFit().get(task.name())))
                .map(seconds -> task.fits() * seconds)
                .orElseGet(() -> rough(task));
    }

    /** Where the guess comes from, as the end of a sentence. */
    String origin() {
        return measured.map(fits -> "by the times of " + fits.run())
                .orElse("by a rough model, since no run of this name is there");
    }

    private static double rough(ForecastTask task) {
        int bars = task.market().target().length();
        double chosen = task.fits() * ofOne(SelectedForecaster.ownOf(task.forecaster()), bars);
        double left = 1 - task.walkForward().validationShare();
        double tried =
                SelectedForecaster.in(task.forecaster()).stream()
                        .flatMap(selected -> selected.candidates().stream())
                        .mapToDouble(candidate -> ofOne(candidate.player(), left * bars))
                        .sum();
        return chosen + tried * choices(task);
    }

    /** How often settings are chosen: at fits from fresh weights, of updates every so many bars. */
    static int choices(ForecastTask task) {
        Optional<SelectedForecaster> selected = SelectedForecaster.in(task.forecaster());
        if (selected.isEmpty() || task.refit().mode() != RefitPolicy.UPDATE) {
            return selected.isEmpty() ? 0 : task.fits();
        }
        int choices = 0;
        int newest = Integer.MIN_VALUE / 2;
        for (Fold fold : task.walkForward().folds(task.market().target().length(), task.refit())) {
            if (fold.cut() - newest >= selected.get().every()) {
                newest = fold.cut();
                choices++;
            }
        }
        return choices;
    }

    private static double ofOne(Forecaster method, double bars) {
        if (!(method instanceof LstmForecaster network)) {
            return SECONDS_OF_OTHERS;
        }
        double parameters = network.architecture().stream().mapToDouble(Layer::parameters).sum();
        return OPERATIONS
                * parameters
                * network.lookback()
                * bars
                * network.epochs()
                * network.members()
                / OPERATIONS_PER_SECOND;
    }
}
