package io.forewalk.engine.selection;

import io.forewalk.engine.forecast.FittedForecaster;
import io.forewalk.engine.forecast.Forecast;
import io.forewalk.engine.forecast.Forecaster;
import io.forewalk.engine.forecast.PredictiveDistribution;
import io.forewalk.engine.forecast.TrainingWindow;
import io.forewalk.engine.market.PriceHistory;
import io.forewalk.engine.metrics.forecast.NaiveScale;
import io.forewalk.engine.metrics.forecast.ScoredForecast;
import io.forewalk.engine.metrics.forecast.ScoredForecasts;
import java.util.ArrayList;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The last share of a training window, which a candidate predicts after it has been trained on what
 * lies before. All targets lie inside the window.
 */
record Validation(TrainingWindow window, ForecastMeasure measure) {

    private static final Logger LOG = LoggerFactory.getLogger(Validation.class);
    private static final NaiveScale NO_SCALE = new NaiveScale(Double.NaN, Double.NaN);

    /** The error of a candidate; {@code NaN} where it cannot be trained or leaves a bar out. */
    double score(Candidate<Forecaster> candidate) {
        int last = window.target().last();
        int cut = last - (int) Math.floor(window.validationShare() * window.length());
        if (cut >= last || cut <= window.firstBar()) {
            return Double.NaN;
        }
        try {
            FittedForecaster model = candidate.player().fit(before(cut, candidate));
            List<Forecast> said = model.forecastEach(window.known().upTo(last - 1), cut, last - 1);
            return error(said, cut);
        } catch (RuntimeException e) {
            // A candidate that cannot be trained here is no candidate here; the others are.
            LOG.debug("{} could not be validated.", candidate.text(), e);
            return Double.NaN;
        }
    }

    private TrainingWindow before(int cut, Candidate<Forecaster> candidate) {
        return new TrainingWindow(
                window.known().upTo(cut),
                window.firstBar(),
                window.random().named("select").named(candidate.text()),
                window.validationShare(),
                window.horizon());
    }

    private double error(List<Forecast> said, int firstOrigin) {
        List<ScoredForecast> rows = new ArrayList<>();
        for (int i = 0; i < said.size(); i++) {
            PredictiveDistribution close = said.get(i).next().close();
            rows.add(row(window.target(), firstOrigin + i, close));
        }
        return measure.metric().of(new ScoredForecasts(rows, NO_SCALE));
    }

    private static ScoredForecast row(
            PriceHistory history, int origin, PredictiveDistribution close) {
        return new ScoredForecast(
                origin,
                close,
                history.close(origin + 1),
                history.close(origin),
                Double.NaN,
                history.close(origin + 1) - history.open(origin + 1));
    }
}
