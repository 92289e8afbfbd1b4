package io.forewalk.reports.section;

import io.forewalk.engine.experiment.ExperimentResult;
import io.forewalk.engine.experiment.Outcomes;
import io.forewalk.engine.forecast.ForecastLog;
import io.forewalk.engine.forecast.PredictiveDistribution;
import io.forewalk.engine.forecast.Step;
import io.forewalk.engine.metrics.ForecastCase;
import io.forewalk.engine.metrics.ForecastScore;
import io.forewalk.engine.metrics.measure.PriceKind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/**
 * One forecaster's log beside what happened. Columns have one value per scored target, oldest
 * first.
 *
 * @param kind which of the two prices
 */
record Predictions(ForecastLog log, Outcomes outcomes, PriceKind kind) {

    /**
     * The predictions of every forecaster for the first instrument; of several seeds the one whose
     * close error lies in the middle.
     */
    static List<Predictions> ofFirstInstrument(ExperimentResult result, PriceKind kind) {
        Outcomes outcomes = result.outcomes().getFirst();
        Set<String> names = new LinkedHashSet<>();
        result.logs().forEach(log -> names.add(log.forecaster()));
        List<Predictions> found = new ArrayList<>();
        for (String name : names) {
            middle(result, outcomes, name)
                    .ifPresent(log -> found.add(new Predictions(log, outcomes, kind)));
        }
        return List.copyOf(found);
    }

    private static Optional<ForecastLog> middle(
            ExperimentResult result, Outcomes outcomes, String name) {
        List<ForecastLog> logs =
                result.logs().stream()
                        .filter(log -> log.forecaster().equals(name))
                        .filter(log -> log.instrument().equals(outcomes.instrument()))
                        .sorted(Comparator.comparingDouble(log -> closeError(result, log)))
                        .toList();
        return logs.isEmpty() ? Optional.empty() : Optional.of(logs.get((logs.size() - 1) / 2));
    }

    private static double closeError(ExperimentResult result, ForecastLog log) {
        return result.scorecard().forecasts().stream()
                .filter(score -> score.target() == PriceKind.CLOSE)
                .filter(score -> score.forecaster().equals(log.forecaster()))
                .filter(score -> score.instrument().equals(log.instrument()))
                .filter(score -> score.seed().equals(log.seed()))
                .mapToDouble((ForecastScore score) -> score.value(Keys.RMSE))
                .findFirst()
                .orElse(Double.NaN);
    }

    /** The same forecaster and instrument with every seed, this one included. */
    List<Predictions> seeds(ExperimentResult result) {
        return result.logs().stream()
                .filter(other -> other.forecaster().equals(log.forecaster()))
                .filter(other -> other.instrument().equals(log.instrument()))
                .map(other -> new Predictions(other, outcomes, kind))
                .toList();
    }

    /** Whether a test is about these predictions. */
    boolean isOf(ForecastCase subject) {
        return subject.forecaster().equals(log.forecaster())
                && subject.instrument().equals(log.instrument())
                && subject.target() == kind
                && subject.seeds().equals(log.seed().stream().boxed().toList());
    }

    /** How the page calls it. */
    String title() {
        return log.seed().isPresent()
                ? "%s#%s".formatted(log.forecaster(), log.seed().getAsLong())
                : log.forecaster();
    }

    /** Places of the targets on a time axis. */
    double[] times() {
        double[] times = new double[outcomes.length() - 1];
        for (int i = 0; i < times.length; i++) {
            times[i] = Dates.millis(outcomes.time(i + 1), outcomes.instrument());
        }
        return times;
    }

    /** What happened, in prices. */
    double[] actual() {
        double[] actual = new double[outcomes.length() - 1];
        for (int i = 0; i < actual.length; i++) {
            actual[i] = kind == PriceKind.OPEN ? outcomes.open(i + 1) : outcomes.close(i + 1);
        }
        return actual;
    }

    /** What was predicted, in prices. */
    double[] points() {
        return column(PredictiveDistribution::point);
    }

    /** A quantile of what was predicted, in prices. */
    double[] quantiles(double level) {
        return column(distribution -> distribution.quantile(level));
    }

    /** Prices as log returns from the last close before them. */
    double[] returns(double[] prices) {
        double[] returns = new double[prices.length];
        for (int i = 0; i < returns.length; i++) {
            returns[i] = StrictMath.log(prices[i] / outcomes.close(i));
        }
        return returns;
    }

    /** Share of targets inside the interval, {@code NaN} without intervals. */
    double coverage(double low, double high) {
        double[] below = quantiles(low);
        double[] above = quantiles(high);
        double[] actual = actual();
        int known = 0;
        int inside = 0;
        for (int i = 0; i < actual.length; i++) {
            if (!Double.isNaN(below[i]) && !Double.isNaN(actual[i])) {
                known++;
                inside += actual[i] >= below[i] && actual[i] <= above[i] ? 1 : 0;
            }
        }
        return known == 0 ? Double.NaN : (double) inside / known;
    }

    /** Share of targets at or below a predicted quantile, {@code NaN} without quantiles. */
    double shareBelow(double level) {
        double[] quantiles = quantiles(level);
        double[] actual = actual();
        int known = 0;
        int below = 0;
        for (int i = 0; i < actual.length; i++) {
            if (!Double.isNaN(quantiles[i]) && !Double.isNaN(actual[i])) {
                known++;
                below += actual[i] <= quantiles[i] ? 1 : 0;
            }
        }
        return known == 0 ? Double.NaN : (double) below / known;
    }

    /** Number of targets that have an interval. */
    int answered() {
        double[] lower = quantiles(PredictiveDistribution.LEVELS.getFirst());
        double[] actual = actual();
        return (int)
                IntStream.range(0, actual.length)
                        .filter(i -> !Double.isNaN(lower[i]) && !Double.isNaN(actual[i]))
                        .count();
    }

    /** Mean width of the interval in log returns, {@code NaN} without intervals. */
    double sharpness(double low, double high) {
        double[] below = returns(quantiles(low));
        double[] above = returns(quantiles(high));
        double sum = 0;
        int known = 0;
        for (int i = 0; i < below.length; i++) {
            if (Double.isFinite(above[i] - below[i])) {
                sum += above[i] - below[i];
                known++;
            }
        }
        return known == 0 ? Double.NaN : sum / known;
    }

    /** Whether it has intervals at all. */
    boolean hasIntervals() {
        return !Double.isNaN(coverage(0.025, 0.975));
    }

    private double[] column(ToDoubleFunction<PredictiveDistribution> value) {
        double[] column = new double[outcomes.length() - 1];
        for (int i = 0; i < column.length; i++) {
            Step step = log.at(log.firstOrigin() + i).next();
            column[i] = value.applyAsDouble(kind == PriceKind.OPEN ? step.open() : step.close());
        }
        return column;
    }
}
