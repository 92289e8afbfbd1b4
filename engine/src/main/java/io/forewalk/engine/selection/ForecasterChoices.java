package io.forewalk.engine.selection;

import io.forewalk.engine.forecast.FitMark;
import io.forewalk.engine.forecast.ForecastLog;
import io.forewalk.engine.forecast.LogEntry;
import io.forewalk.engine.metrics.forecast.NaiveScale;
import io.forewalk.engine.metrics.forecast.ScoredForecast;
import io.forewalk.engine.metrics.forecast.ScoredForecasts;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.IntToDoubleFunction;

/**
 * The choices of one forecaster, read from the marks of its fits. Out of sample only the chosen one
 * is known, since only it has forecast.
 *
 * @param closes of the instrument by bar, {@code NaN} where a bar did not come
 */
public record ForecasterChoices(
        ForecastLog log, SelectedForecaster selected, IntToDoubleFunction closes) {

    private static final NaiveScale NO_SCALE = new NaiveScale(Double.NaN, Double.NaN);

    /** All choices of the log. */
    public Selection selection() {
        List<FitMark> made =
                log.fits().stream()
                        .filter(fit -> fit.summary().curves().containsKey(ChosenForecaster.SCORES))
                        .toList();
        List<Choice> choices = new ArrayList<>();
        for (int i = 0; i < made.size(); i++) {
            boolean last = i == made.size() - 1;
            int end = last ? log.lastOrigin() : made.get(i + 1).fold().cut() - 1;
            choices.add(choice(made.get(i), end));
        }
        return new Selection(
                label(),
                Selection.Kind.FORECASTER,
                selected.measure().metric().definition().key(),
                selected.candidates().stream().map(Candidate::settings).toList(),
                selected.leftOut(),
                choices,
                made.stream().map(FitMark::took).reduce(Duration.ZERO, Duration::plus));
    }

    private String label() {
        String seed = log.seed().isPresent() ? "#" + log.seed().getAsLong() : "";
        return "%s %s%s".formatted(log.forecaster(), log.instrument().symbol(), seed);
    }

    private Choice choice(FitMark fit, int lastOrigin) {
        List<Double> inSample =
                fit.summary().curves().getOrDefault(ChosenForecaster.SCORES, List.of());
        int chosen = SelectedForecaster.best(inSample);
        List<Double> outOfSample =
                new ArrayList<>(Collections.nCopies(inSample.size(), Double.NaN));
        int cut = fit.fold().cut();
        if (chosen != Choice.OWN) {
            outOfSample.set(chosen, error(cut, lastOrigin));
        }
        String note = chosen == Choice.OWN ? "no candidate has a score" : "";
        LogEntry first = log.entries().get(cut - log.firstOrigin());
        return new Choice(first.known(), chosen, note, inSample, outOfSample);
    }

    private double error(int firstOrigin, int lastOrigin) {
        List<ScoredForecast> rows = new ArrayList<>();
        for (int origin = firstOrigin; origin <= lastOrigin; origin++) {
            double actual = closes.applyAsDouble(origin + 1);
            if (!Double.isNaN(actual)) {
                rows.add(
                        new ScoredForecast(
                                origin,
                                log.at(origin).next().close(),
                                actual,
                                closes.applyAsDouble(origin),
                                Double.NaN,
                                Double.NaN));
            }
        }
        double error = selected.measure().metric().of(new ScoredForecasts(rows, NO_SCALE));
        return Double.isFinite(error) ? error : Double.NaN;
    }
}
