package io.forewalk.strategies.forecasting.logprice;

import io.forewalk.engine.forecast.Forecaster;
import io.forewalk.engine.forecast.TrainingWindow;
import io.forewalk.engine.statistics.Moments;
import io.forewalk.strategies.forecasting.volatility.ConstantVariance;
import io.forewalk.strategies.forecasting.volatility.GarchEstimator;
import io.forewalk.strategies.forecasting.volatility.VarianceModel;
import io.forewalk.strategies.forecasting.volatility.Volatility;
import java.util.Arrays;
import java.util.function.Function;

/**
 * The prices of a training window, and the ways from a mean to a model.
 *
 * @param method whose model is learnt
 * @param prices of the window
 * @param horizon bars ahead that will be forecast
 * @param gap from a close to the next open
 */
public record LogPriceTraining(Forecaster method, LogPrices prices, int horizon, OpenGap gap) {

    private static final String EVEN = "the log returns do not vary";

    /**
     * Reads a window; opens lie the mean gap above the last close.
     *
     * @throws IllegalArgumentException if it has fewer bars, or a price is not a positive number
     */
    public static LogPriceTraining of(Forecaster method, TrainingWindow window, int fewestBars) {
        LogPrices prices = LogPrices.of(window, fewestBars);
        return new LogPriceTraining(method, prices, window.horizon(), OpenGap.of(prices.gaps()));
    }

    /** The same with opens around the last close itself. */
    public LogPriceTraining driftless() {
        return new LogPriceTraining(method, prices, horizon, OpenGap.aroundZero(prices.gaps()));
    }

    /**
     * A model whose variance is learnt from the errors of its mean.
     *
     * @param constant the errors' variance if it is taken to be constant
     */
    public LogPriceModel model(MeanModel mean, Volatility volatility, double constant) {
        VarianceModel variance = volatility.learn(errorsOf(mean), constant);
        boolean fellBack = volatility != Volatility.CONSTANT && variance.isConstant();
        return model(
                mean,
                variance,
                fellBack ? Notes.fallback("constant variance: " + noGarch()) : Notes.NONE);
    }

    /** A model of a mean and a variance. */
    public LogPriceModel model(MeanModel mean, VarianceModel variance, Notes notes) {
        OpenGap night = variance.isConstant() ? gap : relativeGap(mean, variance);
        return new LogPriceModel(method, prices.firstBar(), horizon, mean, variance, night, notes);
    }

    /** A model of log returns that vary; of others the random walk. */
    public LogPriceModel whereReturnsVary(Function<LogPriceTraining, LogPriceModel> model) {
        return prices.vary() ? model.apply(this) : randomWalk(EVEN);
    }

    /** The random walk with the mean move as its drift, and why it stands in. */
    public LogPriceModel randomWalk(String reason) {
        Moments moves = Moments.of(prices.returns());
        double deviation = prices.vary() ? moves.deviation() : 0;
        return model(
                RandomWalkMean.drifting(prices.returns()),
                new ConstantVariance(deviation * deviation),
                Notes.fallback("random walk with drift: " + reason));
    }

    /** What the log closes differ by from their predictions. */
    public double[] errorsOf(MeanModel mean) {
        double[] logCloses = prices.closes();
        return mean.along(logCloses).errors(logCloses);
    }

    /** Why a GARCH of this window could not be had, in words. */
    public String noGarch() {
        int known = prices.returns().length;
        if (!prices.vary()) {
            return EVEN;
        }
        return known <= GarchEstimator.TOO_FEW_RETURNS
                ? "a GARCH needs more than %d returns, %d are known"
                        .formatted(GarchEstimator.TOO_FEW_RETURNS, known)
                : "the likelihood of a GARCH has no sound maximum";
    }

    private OpenGap relativeGap(MeanModel mean, VarianceModel variance) {
        double[] errors = errorsOf(mean);
        double[] known = Arrays.copyOf(variance.along(errors), errors.length);
        return gap.relativeTo(prices.gaps(), known);
    }
}
