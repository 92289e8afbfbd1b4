package io.forewalk.reports.section;

import io.forewalk.engine.experiment.ExperimentResult;
import io.forewalk.engine.experiment.Outcomes;
import io.forewalk.engine.forecast.ForecastLog;
import io.forewalk.engine.market.Instrument;
import io.forewalk.engine.walkforward.Fold;
import io.forewalk.reports.content.ChartData;
import java.util.List;

/**
 * The out-of-sample span of a result: what happened to its first instrument, and the common folds.
 *
 * @param outcomes of the first instrument
 * @param firstOrigin index of outcome 0 in the instrument's history
 */
record Timeline(Outcomes outcomes, int firstOrigin, List<Fold> folds) {

    static Timeline of(ExperimentResult result) {
        Outcomes outcomes = result.outcomes().getFirst();
        int first = result.experiment().walkForward().initialBars() - 1;
        for (ForecastLog log : result.logs()) {
            if (log.instrument().equals(outcomes.instrument())) {
                first = log.firstOrigin();
                break;
            }
        }
        List<Fold> folds = result.experiment().walkForward().folds(first + outcomes.length());
        return new Timeline(outcomes, first, folds);
    }

    Instrument instrument() {
        return outcomes.instrument();
    }

    /** Number of scored targets. */
    int targets() {
        return outcomes.length() - 1;
    }

    /** Date of a bar of the history, empty outside the span. */
    String date(int bar) {
        int at = bar - firstOrigin;
        return at < 0 || at >= outcomes.length() ? "" : Dates.text(outcomes.time(at), instrument());
    }

    /** Place of a bar of the history on a time axis. */
    double millis(int bar) {
        return Dates.millis(outcomes.time(bar - firstOrigin), instrument());
    }

    /** Where folds after the first begin. */
    List<ChartData.Mark> borders() {
        return folds.stream()
                .skip(1)
                .map(fold -> new ChartData.Mark(millis(fold.cut()), "fold " + (fold.index() + 1)))
                .toList();
    }
}
