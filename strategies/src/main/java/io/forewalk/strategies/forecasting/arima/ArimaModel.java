package io.forewalk.strategies.forecasting.arima;

import io.forewalk.engine.forecast.FittedForecaster;
import io.forewalk.engine.forecast.Forecast;
import io.forewalk.engine.forecast.ModelSummary;
import io.forewalk.engine.forecast.PredictiveDistribution;
import io.forewalk.engine.forecast.TrainingWindow;
import io.forewalk.engine.market.MarketView;
import java.util.ArrayList;
import java.util.List;

/**
 * A trained {@link ArimaForecaster}. Its parameters stay until the next update; newly known bars
 * enter by filtering from the training window's first bar. An update climbs from the last maximum,
 * and from the fixed starts too at every {@link #FIXED_STARTS_EVERY}th, so that a chain of updates
 * cannot stay in a bad maximum. All that the next update depends on is in here.
 *
 * @param method the settings
 * @param firstBar first bar of the training window
 * @param estimate the parameters
 * @param gap from a close to the next open
 * @param updates since the fixed starts were last tried
 */
record ArimaModel(
        ArimaForecaster method, int firstBar, ArimaEstimate estimate, OvernightGap gap, int updates)
        implements FittedForecaster {

    private static final int FIXED_STARTS_EVERY = 50;

    static ArimaModel fit(ArimaForecaster method, TrainingWindow window) {
        ArimaEstimate estimate = new ArimaTraining(method, window).fromFixedStarts();
        return new ArimaModel(method, window.firstBar(), estimate, OvernightGap.of(window), 0);
    }

    @Override
    public FittedForecaster update(TrainingWindow grown) {
        boolean due = updates + 1 >= FIXED_STARTS_EVERY;
        ArimaEstimate next = next(new ArimaTraining(method, grown), due);
        return new ArimaModel(
                method, grown.firstBar(), next, OvernightGap.of(grown), due ? 0 : updates + 1);
    }

    private ArimaEstimate next(ArimaTraining training, boolean due) {
        if (estimate.maximum().isEmpty()) {
            return due ? training.fromFixedStarts() : training.fromFallback(estimate.fallback());
        }
        Maximum earlier = estimate.maximum().get();
        return due ? training.fromAllStarts(earlier) : training.fromEarlier(earlier);
    }

    @Override
    public Forecast forecast(MarketView known) {
        int origin = known.target().last();
        return forecastEach(known, origin, origin).getFirst();
    }

    @Override
    public List<Forecast> forecastEach(MarketView known, int firstOrigin, int lastOrigin) {
        var filter = new ArimaFilter(estimate, LogCloses.of(known.target(), firstBar));
        List<Forecast> forecasts = new ArrayList<>();
        for (int origin = firstOrigin; origin <= lastOrigin; origin++) {
            PredictedLevel close = filter.after(origin - firstBar, 1).getFirst();
            forecasts.add(Forecast.of(open(known.target().close(origin)), priceOf(close)));
        }
        return forecasts;
    }

    private PredictiveDistribution open(double lastClose) {
        return PredictiveDistribution.aroundMedian(
                lastClose * StrictMath.exp(gap.mean()), gap.deviation());
    }

    private static PredictiveDistribution priceOf(PredictedLevel logClose) {
        return PredictiveDistribution.logNormal(logClose.mean(), logClose.deviation());
    }

    @Override
    public ModelSummary summary() {
        return ArimaSummary.of(this);
    }
}
