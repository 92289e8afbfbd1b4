package io.forewalk.strategies.forecasting.arima;

import io.forewalk.engine.statistics.Kpss;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Finds an order (Hyndman and Khandakar, 2008): d by the KPSS test, at most 1; then from four
 * simple models step by step to the best neighbour, p and q at most 3, seasonal ones at most 1,
 * with and without the constant. Of a short series without a season every order within these limits
 * is tried. A model with a root too near to the unit circle is left out before any comparison.
 */
final class OrderSearch {

    private static final int MOST = 3;
    private static final int MOST_SEASONAL = 1;

    // Where stepwise search stops short most often, and trying all is cheap: decision 0011.
    private static final int SHORT = 500;

    private final ArimaForecaster method;
    private final Levels levels;
    private final Differencing differencing;
    private final Set<Candidate> tried = new LinkedHashSet<>();
    private Optional<Candidate> best = Optional.empty();
    private Optional<ArimaEstimate> estimate = Optional.empty();
    private double smallest = Double.POSITIVE_INFINITY;

    OrderSearch(ArimaForecaster method, Levels levels) {
        this.method = method;
        this.levels = levels;
        double[] seasonally = method.differencing(0).of(levels.logs().values());
        this.differencing = method.differencing(Kpss.rejectsLevel(seasonally) ? 1 : 0);
    }

    /** The best model with all roots clear of the unit circle; empty if there is none. */
    Optional<ArimaEstimate> run() {
        if (reason() == Fallback.NO_SOUND_MAXIMUM) {
            climb();
        }
        return estimate;
    }

    /** What stands in the way of all models; if nothing else does, it can only be the roots. */
    Fallback reason() {
        return levels.obstacle(
                new Specification(ArmaShape.of(0, 0), differencing, method.constant()));
    }

    private void climb() {
        starts().forEach(this::visit);
        goToBestNeighbours();
        if (method.period() == 1 && levels.logs().size() <= SHORT) {
            grid().forEach(this::visit);
        }
    }

    private void goToBestNeighbours() {
        Optional<Candidate> centre = Optional.empty();
        while (!centre.equals(best)) {
            centre = best;
            centre.ifPresent(this::visitNeighbours);
        }
    }

    // Every order without a season; those already tried are not tried again.
    private static List<Candidate> grid() {
        List<Candidate> grid = new ArrayList<>();
        for (int p = 0; p <= MOST; p++) {
            for (int q = 0; q <= MOST; q++) {
                grid.add(new Candidate(p, q, 0, 0, true));
                grid.add(new Candidate(p, q, 0, 0, false));
            }
        }
        return grid;
    }

    private List<Candidate> starts() {
        boolean constant = method.constant() && differencing.rounds() < 2;
        List<Candidate> starts = new ArrayList<>();
        starts.add(new Candidate(2, 2, 1, 1, constant));
        starts.add(new Candidate(0, 0, 0, 0, constant));
        starts.add(new Candidate(1, 0, 1, 0, constant));
        starts.add(new Candidate(0, 1, 0, 1, constant));
        starts.add(new Candidate(0, 0, 0, 0, false));
        return starts;
    }

    // Goes on at once from a better one, as R does.
    private void visitNeighbours(Candidate centre) {
        for (Candidate neighbour : centre.neighbours()) {
            if (visit(neighbour)) {
                return;
            }
        }
    }

    private boolean visit(Candidate wish) {
        Candidate candidate = within(wish);
        if (!tried.add(candidate)) {
            return false;
        }
        Specification specification = specification(candidate);
        if (levels.logs().size() < specification.fewestBars(levels.regressors().size())) {
            return false;
        }
        GaussianLikelihood likelihood = levels.likelihood(specification);
        Optional<ArimaEstimate> found =
                ArimaEstimate.of(
                        specification,
                        new ArmaEstimator(specification.arma(), likelihood).fromFixedStarts());
        double value = found.map(e -> criterion(e, likelihood)).orElse(Double.NaN);
        if (!(value < smallest)) {
            return false;
        }
        smallest = value;
        best = Optional.of(candidate);
        estimate = found;
        return true;
    }

    private double criterion(ArimaEstimate found, GaussianLikelihood likelihood) {
        int parameters = found.specification().arma().size() + likelihood.columns() + 1;
        return method.criterion().of(found.value().logLikelihood(), parameters, likelihood.size());
    }

    // Starts are cut to the limits; neighbours beyond them are not visited.
    private Candidate within(Candidate wish) {
        int seasonal = method.period() > 1 ? MOST_SEASONAL : 0;
        return new Candidate(
                Math.clamp(wish.p(), 0, MOST),
                Math.clamp(wish.q(), 0, MOST),
                Math.clamp(wish.seasonalP(), 0, seasonal),
                Math.clamp(wish.seasonalQ(), 0, seasonal),
                wish.constant() && method.constant() && differencing.rounds() < 2);
    }

    private Specification specification(Candidate candidate) {
        return new Specification(
                new ArmaShape(
                        candidate.p(),
                        candidate.q(),
                        candidate.seasonalP(),
                        candidate.seasonalQ(),
                        method.period()),
                differencing,
                candidate.constant());
    }

    /** A point of the search. */
    private record Candidate(int p, int q, int seasonalP, int seasonalQ, boolean constant) {

        private static final int[][] STEPS = {
            {0, 0, -1, 0}, {0, 0, 0, -1}, {0, 0, 1, 0}, {0, 0, 0, 1}, {0, 0, -1, -1},
            {0, 0, -1, 1}, {0, 0, 1, -1}, {0, 0, 1, 1}, {-1, 0, 0, 0}, {0, -1, 0, 0},
            {1, 0, 0, 0}, {0, 1, 0, 0}, {-1, -1, 0, 0}, {-1, 1, 0, 0}, {1, -1, 0, 0},
            {1, 1, 0, 0}
        };

        List<Candidate> neighbours() {
            List<Candidate> neighbours = new ArrayList<>();
            for (int[] step : STEPS) {
                neighbours.add(
                        new Candidate(
                                p + step[0],
                                q + step[1],
                                seasonalP + step[2],
                                seasonalQ + step[3],
                                constant));
            }
            neighbours.add(new Candidate(p, q, seasonalP, seasonalQ, !constant));
            return neighbours;
        }
    }
}
