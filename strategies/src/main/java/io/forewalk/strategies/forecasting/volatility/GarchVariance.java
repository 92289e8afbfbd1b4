package io.forewalk.strategies.forecasting.volatility;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A fitted GARCH(1,1).
 *
 * @param parameters the estimates; the mean is already off the errors
 * @param presample stands in for the squared error and the variance before the first error
 * @param logLikelihood of the training window
 */
public record GarchVariance(GarchParameters parameters, double presample, double logLikelihood)
        implements VarianceModel {

    @Override
    public double[] along(double[] errors) {
        double[] variances = new double[errors.length + 1];
        variances[0] = parameters.first(presample);
        for (int t = 0; t < errors.length; t++) {
            variances[t + 1] = parameters.after(errors[t], variances[t]);
        }
        return variances;
    }

    @Override
    public double[] ahead(double next, int steps) {
        double[] variances = new double[steps];
        double variance = next;
        for (int step = 0; step < steps; step++) {
            variances[step] = variance;
            variance = parameters.omega() + parameters.persistence() * variance;
        }
        return variances;
    }

    @Override
    public ErrorLaw law() {
        return ErrorLaw.student(parameters.degreesOfFreedom());
    }

    @Override
    public Map<String, Double> numbers() {
        Map<String, Double> numbers = new LinkedHashMap<>();
        numbers.put("omega", parameters.omega());
        numbers.put("alpha", parameters.alpha());
        if (parameters.gamma() != 0) {
            numbers.put("gamma", parameters.gamma());
        }
        numbers.put("beta", parameters.beta());
        if (Double.isFinite(parameters.degreesOfFreedom())) {
            numbers.put("degreesOfFreedom", parameters.degreesOfFreedom());
        }
        numbers.put("persistence", parameters.persistence());
        numbers.put("garchLogLikelihood", logLikelihood);
        return numbers;
    }
}
