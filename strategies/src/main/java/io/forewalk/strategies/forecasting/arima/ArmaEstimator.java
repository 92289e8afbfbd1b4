package io.forewalk.strategies.forecasting.arima;

import io.forewalk.engine.statistics.Minimizer;
import io.forewalk.engine.statistics.Minimum;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Maximum-likelihood estimates of ARMA coefficients: the likelihood is climbed from each start in
 * turn. No chance plays a part.
 *
 * @param p autoregressive order
 * @param q moving-average order
 * @param withMean whether a mean is estimated; otherwise it is 0
 */
record ArmaEstimator(int p, int q, boolean withMean) {

    private static final int ITERATIONS = 200;
    private static final int EVALUATIONS_PER_COEFFICIENT = 200;
    private static final double TOLERANCE = 1e-13;

    /** The maxima reached from the fixed starts, highest first, ties in the order of the starts. */
    List<Maximum> fromFixedStarts(double[] series) {
        return climb(new GaussianLikelihood(series, withMean), Optional.empty(), true);
    }

    /** The maximum reached from an earlier estimate and what its search knew; none if lost. */
    List<Maximum> fromEarlier(double[] series, Maximum earlier) {
        return climb(new GaussianLikelihood(series, withMean), Optional.of(earlier), false);
    }

    /** Both of these, the earlier estimate first. */
    List<Maximum> fromAll(double[] series, Maximum earlier) {
        return climb(new GaussianLikelihood(series, withMean), Optional.of(earlier), true);
    }

    private List<Maximum> climb(
            GaussianLikelihood likelihood, Optional<Maximum> earlier, boolean fixedStarts) {
        List<Maximum> maxima = new ArrayList<>();
        earlier.ifPresent(maximum -> maxima.add(warm(likelihood, maximum.search())));
        if (fixedStarts) {
            for (Start start : Start.fixed(likelihood.centred(), p, q)) {
                Minimum search =
                        minimizer().minimize(point -> loss(likelihood, point), start.point());
                maxima.add(maximum(likelihood, start.name(), search));
            }
        }
        maxima.removeIf(maximum -> Double.isNaN(maximum.value().logLikelihood()));
        maxima.sort(Comparator.comparingDouble(ArmaEstimator::height).reversed());
        return maxima;
    }

    private static double height(Maximum maximum) {
        return maximum.value().logLikelihood();
    }

    private Maximum warm(GaussianLikelihood likelihood, Minimum search) {
        return maximum(
                likelihood,
                "earlier",
                minimizer()
                        .minimize(
                                point -> loss(likelihood, point),
                                search.point(),
                                search.inverseHessian()));
    }

    private Maximum maximum(GaussianLikelihood likelihood, String start, Minimum search) {
        ArmaProcess process = ArmaProcess.at(search.point(), p);
        return new Maximum(start, process, likelihood.at(process), search);
    }

    // Per value, so that tolerance and curvature mean the same for a longer series.
    private double loss(GaussianLikelihood likelihood, double[] point) {
        return -likelihood.at(ArmaProcess.at(point, p)).logLikelihood() / likelihood.size();
    }

    private Minimizer minimizer() {
        int coefficients = Math.max(1, p + q);
        return new Minimizer(ITERATIONS, EVALUATIONS_PER_COEFFICIENT * coefficients, TOLERANCE);
    }
}
