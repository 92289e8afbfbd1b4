package io.forewalk.engine.selection;

import io.forewalk.engine.forecast.FittedForecaster;
import io.forewalk.engine.forecast.Forecast;
import io.forewalk.engine.forecast.Forecaster;
import io.forewalk.engine.forecast.ModelSummary;
import io.forewalk.engine.forecast.NetworkMemory;
import io.forewalk.engine.forecast.TrainingWindow;
import io.forewalk.engine.market.MarketView;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The model of a chosen candidate.
 *
 * @param chosen index of the candidate, {@link Best#NONE} for the entry's own values
 * @param chosenAt last bar of the window it was chosen from
 * @param scores of all candidates if they were compared for this model, else none
 */
record ChosenForecaster(
        SelectedForecaster selection,
        int chosen,
        int chosenAt,
        List<Double> scores,
        FittedForecaster model)
        implements FittedForecaster {

    /** The name of the candidates' errors among a model's curves; shape [candidates]. */
    static final String SCORES = "selectionError";

    /** The name of the chosen settings among a model's words. */
    static final String SETTINGS = "selected";

    static ChosenForecaster fit(SelectedForecaster selection, TrainingWindow window) {
        List<Double> scores = selection.scores(window);
        int chosen = SelectedForecaster.best(scores);
        return new ChosenForecaster(
                selection,
                chosen,
                window.target().last(),
                scores,
                selection.player(chosen).fit(window));
    }

    @Override
    public Forecaster method() {
        return selection.method();
    }

    @Override
    public Forecast forecast(MarketView known) {
        return model.forecast(known);
    }

    @Override
    public List<Forecast> forecastEach(MarketView known, int firstOrigin, int lastOrigin) {
        return model.forecastEach(known, firstOrigin, lastOrigin);
    }

    /** The same candidate learns on, unless a choice is due and another one is better now. */
    @Override
    public FittedForecaster update(TrainingWindow grown) {
        int last = grown.target().last();
        if (last - chosenAt < selection.every()) {
            return new ChosenForecaster(
                    selection, chosen, chosenAt, List.of(), model.update(grown));
        }
        List<Double> compared = selection.scores(grown);
        int best = SelectedForecaster.best(compared);
        FittedForecaster next =
                best == chosen ? model.update(grown) : selection.player(best).fit(grown);
        return new ChosenForecaster(selection, best, last, compared, next);
    }

    @Override
    public NetworkMemory memory(MarketView known, int firstOrigin, int lastOrigin) {
        return model.memory(known, firstOrigin, lastOrigin);
    }

    /** The model's own, with the chosen settings and, where a choice was made, all errors. */
    @Override
    public ModelSummary summary() {
        ModelSummary inner = model.summary();
        Map<String, String> words = new LinkedHashMap<>();
        words.put(SETTINGS, settings());
        words.putAll(inner.words());
        Map<String, List<Double>> curves = new LinkedHashMap<>(inner.curves());
        if (!scores.isEmpty()) {
            curves.put(SCORES, scores);
        }
        return new ModelSummary(inner.numbers(), words, inner.layers(), curves);
    }

    private String settings() {
        return chosen == Best.NONE
                ? "own values, no candidate has a score"
                : selection.candidates().get(chosen).text();
    }
}
