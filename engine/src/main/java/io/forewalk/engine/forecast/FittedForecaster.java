package io.forewalk.engine.forecast;

import io.forewalk.engine.market.MarketView;
import java.util.ArrayList;
import java.util.List;

/** A model as its last training left it; it never changes. */
public interface FittedForecaster {

    /** The method that made it. */
    Forecaster method();

    /** The bars after the last one known. */
    Forecast forecast(MarketView known);

    /** A model that has also learnt the grown window; from nothing unless overridden. */
    default FittedForecaster update(TrainingWindow grown) {
        return method().fit(grown);
    }

    /**
     * The forecasts of origins {@code firstOrigin} to {@code lastOrigin}, each from the bars up to
     * its origin only. An override must equal the one-by-one answers bit for bit.
     *
     * @param known the market up to the last origin
     */
    default List<Forecast> forecastEach(MarketView known, int firstOrigin, int lastOrigin) {
        List<Forecast> forecasts = new ArrayList<>();
        for (int origin = firstOrigin; origin <= lastOrigin; origin++) {
            forecasts.add(forecast(known.upTo(origin)));
        }
        return forecasts;
    }

    /**
     * What the model remembers at origins {@code firstOrigin} to {@code lastOrigin}, where it is a
     * recurrent network. Some of them may stand for all.
     *
     * @param known the market up to the last origin
     */
    default NetworkMemory memory(MarketView known, int firstOrigin, int lastOrigin) {
        return NetworkMemory.NONE;
    }

    /** What the model is, for the report. */
    default ModelSummary summary() {
        return ModelSummary.EMPTY;
    }
}
