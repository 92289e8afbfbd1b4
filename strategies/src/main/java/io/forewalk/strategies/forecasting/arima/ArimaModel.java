package io.forewalk.strategies.forecasting.arima;

import io.forewalk.engine.forecast.FittedForecaster;
import io.forewalk.engine.forecast.Forecast;
import io.forewalk.engine.forecast.ModelSummary;
import io.forewalk.engine.forecast.PredictiveDistribution;
import io.forewalk.engine.forecast.Step;
import io.forewalk.engine.forecast.TrainingWindow;
import io.forewalk.engine.market.MarketView;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

/**
 * A trained {@link ArimaForecaster}. Its parameters stay until the next update; newly known bars
 * enter by filtering from the training window's first bar. An update climbs from the last maximum,
 * and from the fixed starts too at every {@link #FIXED_STARTS_EVERY}th, so that a chain of updates
 * cannot stay in a bad maximum; an automatic order is found again then. All that the next update
 * depends on is in here.
 *
 * @param method the settings
 * @param firstBar first bar of the training window
 * @param horizon bars ahead that are forecast
 * @param levels what was learnt
 * @param estimate the parameters
 * @param gap from a close to the next open
 * @param updates since the fixed starts were last tried
 */
record ArimaModel(
        ArimaForecaster method,
        int firstBar,
        int horizon,
        Levels levels,
        ArimaEstimate estimate,
        OvernightGap gap,
        int updates)
        implements FittedForecaster, Serializable {

    private static final int FIXED_STARTS_EVERY = 50;
    private static final int FEWEST_BARS = 3;

    static ArimaModel fit(ArimaForecaster method, TrainingWindow window) {
        Levels levels = levels(method, window, Logs.ofCloses(window.target(), window.firstBar()));
        ArimaEstimate estimate = new ArimaTraining(method, levels).fromNothing();
        OvernightGap gap = OvernightGap.of(window);
        return new ArimaModel(
                method, window.firstBar(), window.horizon(), levels, estimate, gap, 0);
    }

    @Override
    public FittedForecaster update(TrainingWindow grown) {
        boolean due = updates + 1 >= FIXED_STARTS_EVERY;
        Levels next =
                levels(
                        method,
                        grown,
                        levels.logs().ofClosesAgain(grown.target(), grown.firstBar()));
        ArimaEstimate again = new ArimaTraining(method, next).fromEarlier(estimate, due);
        int later = due ? 0 : updates + 1;
        return new ArimaModel(
                method, grown.firstBar(), horizon, next, again, gap.again(grown), later);
    }

    private static Levels levels(ArimaForecaster method, TrainingWindow window, Logs logs) {
        if (logs.size() < FEWEST_BARS) {
            throw new IllegalArgumentException(
                    "The training window (%d bars) must have at least %d for %s."
                            .formatted(logs.size(), FEWEST_BARS, method.label()));
        }
        if (logs.firstUnknown() >= 0) {
            throw new IllegalArgumentException(
                    "The close of bar %d must be a positive number."
                            .formatted(logs.firstUnknown()));
        }
        return new Levels(logs, Effects.of(method, window.known(), window.firstBar()));
    }

    @Override
    public Forecast forecast(MarketView known) {
        return forecast(known, horizon);
    }

    /** The bars 1..{@code steps} after the last one known. */
    Forecast forecast(MarketView known, int steps) {
        int origin = known.target().last();
        return forecastEach(known, origin, origin, steps).getFirst();
    }

    @Override
    public List<Forecast> forecastEach(MarketView known, int firstOrigin, int lastOrigin) {
        return forecastEach(known, firstOrigin, lastOrigin, horizon);
    }

    private List<Forecast> forecastEach(
            MarketView known, int firstOrigin, int lastOrigin, int steps) {
        Logs logs = levels.logs().ofClosesAgain(known.target(), firstBar);
        boolean beside = !estimate.isFallback();
        var filter =
                new ArimaFilter(
                        estimate,
                        new Levels(logs, beside ? Effects.of(method, known, firstBar) : List.of()));
        List<Forecast> forecasts = new ArrayList<>();
        for (int origin = firstOrigin; origin <= lastOrigin; origin++) {
            forecasts.add(
                    forecastOf(
                            known.target().close(origin), filter.after(origin - firstBar, steps)));
        }
        return forecasts;
    }

    private Forecast forecastOf(double lastClose, List<PredictedLevel> closes) {
        List<Step> steps = new ArrayList<>();
        PredictiveDistribution open =
                PredictiveDistribution.aroundMedian(
                        lastClose * StrictMath.exp(gap.mean()), gap.deviation());
        for (PredictedLevel close : closes) {
            steps.add(
                    new Step(
                            open,
                            PredictiveDistribution.logNormal(close.mean(), close.deviation())));
            open = openAfter(close);
        }
        return new Forecast(steps);
    }

    // A close that is itself a forecast and the gap behind it, taken to be independent.
    private PredictiveDistribution openAfter(PredictedLevel close) {
        double variance = close.deviation() * close.deviation() + gap.deviation() * gap.deviation();
        return PredictiveDistribution.logNormal(close.mean() + gap.mean(), Math.sqrt(variance));
    }

    @Override
    public ModelSummary summary() {
        return ArimaSummary.of(this);
    }
}
