package io.forewalk.engine.selection;

import io.forewalk.engine.forecast.FittedForecaster;
import io.forewalk.engine.forecast.Forecaster;
import io.forewalk.engine.forecast.ModelSummary;
import io.forewalk.engine.forecast.ResumableForecaster;
import io.forewalk.engine.forecast.TrainingWindow;
import io.forewalk.engine.metrics.measure.MetricDefinition.Better;
import io.forewalk.engine.walkforward.Refit;
import java.util.List;
import java.util.Optional;

/**
 * A forecaster whose settings are chosen anew, by the error on the last share of the training
 * window. Every candidate is trained on the window without that share and predicts it; the best is
 * then trained on the whole window, as if it alone had been written.
 *
 * @param own as the entry's own values say; used where no candidate has a score
 * @param candidates in file order
 * @param every bars from one choice to the next at least; in between the chosen one learns on
 * @param leftOut combinations that make no sense and are no candidates
 */
public record SelectedForecaster(
        Forecaster own,
        List<Candidate<Forecaster>> candidates,
        ForecastMeasure measure,
        int every,
        int leftOut)
        implements Forecaster {

    public SelectedForecaster {
        candidates = List.copyOf(candidates);
        if (candidates.isEmpty()) {
            throw new IllegalArgumentException("The candidates (none) must be at least one.");
        }
    }

    /** The method as tasks run it: resumable where every candidate is. */
    public Forecaster method() {
        boolean resumable =
                own instanceof ResumableForecaster
                        && candidates.stream()
                                .allMatch(one -> one.player() instanceof ResumableForecaster);
        return resumable ? new ResumableSelection(this) : this;
    }

    /** The selection behind a method, if it is one. */
    public static Optional<SelectedForecaster> in(Forecaster method) {
        return switch (method) {
            case SelectedForecaster selected -> Optional.of(selected);
            case ResumableSelection(SelectedForecaster selected) -> Optional.of(selected);
            default -> Optional.empty();
        };
    }

    /** A method without its selection: what the entry's own values say. */
    public static Forecaster ownOf(Forecaster method) {
        return in(method).map(SelectedForecaster::own).orElse(method);
    }

    @Override
    public FittedForecaster fit(TrainingWindow window) {
        return ChosenForecaster.fit(this, window);
    }

    /** The scores of the candidates inside a window, in their order; shape [candidates]. */
    List<Double> scores(TrainingWindow window) {
        Validation validation = new Validation(window, measure);
        return candidates.stream().map(validation::score).toList();
    }

    /** The candidate with the smallest error, {@link Best#NONE} if none has one. */
    static int best(List<Double> scores) {
        return Best.of(scores, Better.LOWER);
    }

    /** The method of a candidate, the entry's own for none. */
    Forecaster player(int chosen) {
        return chosen == Best.NONE ? own : candidates.get(chosen).player();
    }

    @Override
    public List<ModelSummary.Layer> architecture() {
        return own.architecture();
    }

    @Override
    public boolean usesChance() {
        return own.usesChance() || candidates.stream().anyMatch(one -> one.player().usesChance());
    }

    @Override
    public Optional<Refit> preferredRefit() {
        return own.preferredRefit();
    }

    @Override
    public boolean mayRepeatLastClose() {
        return own.mayRepeatLastClose()
                || candidates.stream().anyMatch(one -> one.player().mayRepeatLastClose());
    }
}
