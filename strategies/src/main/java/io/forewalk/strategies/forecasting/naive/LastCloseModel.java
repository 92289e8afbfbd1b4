package io.forewalk.strategies.forecasting.naive;

import io.forewalk.engine.forecast.FittedForecaster;
import io.forewalk.engine.forecast.Forecast;
import io.forewalk.engine.forecast.Forecaster;
import io.forewalk.engine.forecast.Step;
import io.forewalk.engine.market.MarketView;
import io.forewalk.engine.market.PriceHistory;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A model that needs no training: its answer follows from the last close and the moves of all known
 * bars.
 */
record LastCloseModel(Forecaster method, Rule rule, int horizon) implements FittedForecaster {

    /** How the answer for a bar ahead follows. */
    interface Rule {

        /**
         * The open and close of one bar.
         *
         * @param step bars from the origin, 1 for the next
         */
        Step step(double lastClose, KnownMoves moves, int step);
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
                forecasts.add(forecast(history.close(bar), moves));
            }
        }
        return forecasts;
    }

    private Forecast forecast(double lastClose, KnownMoves moves) {
        return new Forecast(
                IntStream.rangeClosed(1, horizon)
                        .mapToObj(step -> rule.step(lastClose, moves, step))
                        .toList());
    }
}
