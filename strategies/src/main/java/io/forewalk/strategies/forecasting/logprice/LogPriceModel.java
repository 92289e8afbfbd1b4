package io.forewalk.strategies.forecasting.logprice;

import io.forewalk.engine.forecast.FittedForecaster;
import io.forewalk.engine.forecast.Forecast;
import io.forewalk.engine.forecast.Forecaster;
import io.forewalk.engine.forecast.ModelSummary;
import io.forewalk.engine.forecast.PredictiveDistribution;
import io.forewalk.engine.forecast.Step;
import io.forewalk.engine.market.MarketView;
import io.forewalk.engine.market.PriceHistory;
import io.forewalk.strategies.forecasting.volatility.ErrorLaw;
import io.forewalk.strategies.forecasting.volatility.VarianceModel;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A fitted mean and variance of the log close. The estimates stay; newly known bars enter by
 * running both rules from the training window's first bar on. A close h bars ahead has the variance
 * {@code sum over j = 1..h of w[h-j]^2 v[j]}, w the weights of the mean and v the variances ahead.
 * An open lies the mean gap above the close before it.
 *
 * @param method its settings
 * @param firstBar first bar of the training window
 * @param horizon bars ahead that are forecast
 * @param notes choices and fall-backs, for the report
 */
public record LogPriceModel(
        Forecaster method,
        int firstBar,
        int horizon,
        MeanModel mean,
        VarianceModel variance,
        OpenGap gap,
        Notes notes)
        implements FittedForecaster {

    @Override
    public Forecast forecast(MarketView known) {
        int origin = known.target().last();
        return forecastEach(known, origin, origin).getFirst();
    }

    @Override
    public List<Forecast> forecastEach(MarketView known, int firstOrigin, int lastOrigin) {
        Run run = new Run(known.target());
        ErrorLaw law = variance.law();
        List<Forecast> forecasts = new ArrayList<>();
        for (int origin = firstOrigin; origin <= lastOrigin; origin++) {
            double lastClose = known.target().close(origin);
            forecasts.add(prices(lastClose, run.after(origin, horizon), law));
        }
        return forecasts;
    }

    /** The log closes after an origin; element 0 is the next bar. */
    public List<LogStep> closesAfter(PriceHistory history, int origin, int steps) {
        return new Run(history).after(origin, steps);
    }

    private Forecast prices(double lastClose, List<LogStep> closes, ErrorLaw law) {
        List<Step> steps = new ArrayList<>();
        double median = lastClose;
        double wayVariance = 0;
        for (LogStep close : closes) {
            double night = gap.deviation(close.innovation());
            PredictiveDistribution open =
                    law.around(
                            median * StrictMath.exp(gap.mean()),
                            Math.sqrt(wayVariance + night * night));
            // In this form a log close that stays gives the last close itself, to the bit.
            median = lastClose * StrictMath.exp(close.mean() - StrictMath.log(lastClose));
            wayVariance = close.variance();
            steps.add(new Step(open, law.around(median, Math.sqrt(wayVariance))));
        }
        return new Forecast(steps);
    }

    /** The same model with another note. */
    public LogPriceModel noting(Notes others) {
        return new LogPriceModel(method, firstBar, horizon, mean, variance, gap, others);
    }

    @Override
    public ModelSummary summary() {
        Map<String, Double> numbers = new LinkedHashMap<>(mean.numbers());
        numbers.putAll(notes.numbers());
        numbers.putAll(variance.numbers());
        numbers.put("openMean", gap.mean());
        numbers.put(gap.relative() ? "openShare" : "openDeviation", gap.spread());
        return new ModelSummary(numbers, notes.words(), List.of(), Map.of());
    }

    /** Both rules along all known bars. */
    private final class Run {

        private final MeanPath path;
        private final double[] variances;

        Run(PriceHistory history) {
            double[] logCloses = new LogPrices(history, firstBar).closes();
            this.path = mean.along(logCloses);
            this.variances = variance.along(path.errors(logCloses));
        }

        List<LogStep> after(int origin, int steps) {
            int last = origin - firstBar;
            double[] means = path.after(last, steps);
            double[] ahead = variance.ahead(variances[last + 1 - path.first()], steps);
            double[] weights = mean.weights(steps);
            List<LogStep> found = new ArrayList<>();
            for (int step = 1; step <= steps; step++) {
                double sum = mean.estimationVariance(step);
                for (int j = 0; j < step; j++) {
                    double weight = weights[step - 1 - j];
                    sum += weight * weight * ahead[j];
                }
                found.add(new LogStep(means[step - 1], sum, ahead[step - 1]));
            }
            return found;
        }
    }
}
