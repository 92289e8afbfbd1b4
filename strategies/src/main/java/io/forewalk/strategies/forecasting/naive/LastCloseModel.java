package io.forewalk.strategies.forecasting.naive;

import io.forewalk.engine.forecast.FittedForecaster;
import io.forewalk.engine.forecast.Forecast;
import io.forewalk.engine.forecast.Forecaster;
import io.forewalk.engine.market.MarketView;
import io.forewalk.engine.market.PriceHistory;
import java.util.ArrayList;
import java.util.List;

/**
 * A model that needs no training: its answer follows from the last close and the moves of all known
 * bars.
 */
record LastCloseModel(Forecaster method, Rule rule) implements FittedForecaster {

    /** How the answer follows. */
    interface Rule {
        Forecast forecast(double lastClose, KnownMoves moves);
    }

    @Override
    public Forecast forecast(MarketView known) {
        int origin = known.target().last();
        return forecastEach(known, origin, origin).getFirst();
    }

    /** One pass over the bars, in the order in which a single answer adds them up. */
    @Override
    public List<Forecast> forecastEach(MarketView known, int firstOrigin, int lastOrigin) {
        PriceHistory history = known.target();
        KnownMoves moves = new KnownMoves();
        List<Forecast> forecasts = new ArrayList<>();
        for (int bar = 0; bar <= lastOrigin; bar++) {
            if (bar > 0) {
                moves.add(history.close(bar - 1), history.open(bar), history.close(bar));
            }
            if (bar >= firstOrigin) {
                forecasts.add(rule.forecast(history.close(bar), moves));
            }
        }
        return forecasts;
    }
}
