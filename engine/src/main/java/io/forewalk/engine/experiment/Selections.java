package io.forewalk.engine.experiment;

import io.forewalk.engine.forecast.ForecastLog;
import io.forewalk.engine.selection.ForecasterChoices;
import io.forewalk.engine.selection.SelectedForecaster;
import io.forewalk.engine.selection.Selection;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Everything that was chosen in a run. */
public final class Selections {

    private Selections() {}

    /** The contestants' choices, then the forecasters', each in the experiment's order. */
    public static List<Selection> of(ExperimentResult result) {
        List<Selection> all = new ArrayList<>(result.selections());
        for (ForecasterEntry entry : result.experiment().forecasters()) {
            Optional<SelectedForecaster> selected = SelectedForecaster.in(entry.forecaster());
            for (ForecastLog log : result.logs()) {
                if (selected.isPresent() && log.forecaster().equals(entry.name())) {
                    all.add(choices(log, selected.get(), result).selection());
                }
            }
        }
        return all.stream().filter(selection -> !selection.choices().isEmpty()).toList();
    }

    private static ForecasterChoices choices(
            ForecastLog log, SelectedForecaster selected, ExperimentResult result) {
        Outcomes outcomes =
                result.outcomes().stream()
                        .filter(one -> one.instrument().equals(log.instrument()))
                        .findFirst()
                        .orElseThrow();
        int first = log.firstOrigin();
        return new ForecasterChoices(
                log,
                selected,
                bar ->
                        bar >= first && bar - first < outcomes.length()
                                ? outcomes.close(bar - first)
                                : Double.NaN);
    }
}
