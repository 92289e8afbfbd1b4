package io.forewalk.strategies.forecasting.arima;

import io.forewalk.engine.statistics.Minimizer;
import io.forewalk.engine.statistics.Minimum;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Maximum-likelihood estimates of ARMA coefficients: the likelihood is climbed from each start in
 * turn. No chance plays a part.
 *
 * @param shape the orders
 * @param likelihood of the series
 */
record ArmaEstimator(ArmaShape shape, GaussianLikelihood likelihood) {

    private static final int ITERATIONS = 200;
    private static final int EVALUATIONS_PER_COEFFICIENT = 200;
    private static final double TOLERANCE = 1e-13;

    /** The maxima reached from the fixed starts, highest first, ties in the order of the starts. */
    List<Maximum> fromFixedStarts() {
        List<Maximum> maxima = new ArrayList<>();
        for (Start start : Start.fixed(likelihood.centred(), shape)) {
            maxima.add(cold(start));
        }
        return sorted(maxima);
    }

    /** The maximum reached from an earlier estimate and what its search knew; none if lost. */
    List<Maximum> fromEarlier(Maximum earlier) {
        return sorted(new ArrayList<>(List.of(warm(earlier.search()))));
    }

    /** Both of these, the earlier estimate first. */
    List<Maximum> fromAll(Maximum earlier) {
        List<Maximum> maxima = new ArrayList<>(fromEarlier(earlier));
        maxima.addAll(fromFixedStarts());
        return sorted(maxima);
    }

    private static List<Maximum> sorted(List<Maximum> maxima) {
        maxima.removeIf(maximum -> Double.isNaN(maximum.value().logLikelihood()));
        maxima.sort(Comparator.comparingDouble(ArmaEstimator::height).reversed());
        return maxima;
    }

    private static double height(Maximum maximum) {
        return maximum.value().logLikelihood();
    }

    private Maximum cold(Start start) {
        return maximum(start.name(), minimizer().minimize(this::loss, start.point()));
    }

    private Maximum warm(Minimum search) {
        return maximum(
                "earlier",
                minimizer().minimize(this::loss, search.point(), search.inverseHessian()));
    }

    private Maximum maximum(String start, Minimum search) {
        double[] coefficients = shape.coefficients(search.point());
        LikelihoodValue value = likelihood.at(shape.process(coefficients));
        return new Maximum(start, shape, coefficients, value, search);
    }

    // Per value, so that tolerance and curvature mean the same for a longer series.
    private double loss(double[] point) {
        return -likelihood.at(shape.at(point)).logLikelihood() / likelihood.size();
    }

    private Minimizer minimizer() {
        int coefficients = Math.max(1, shape.size());
        return new Minimizer(ITERATIONS, EVALUATIONS_PER_COEFFICIENT * coefficients, TOLERANCE);
    }
}
