package io.forewalk.strategies.forecasting.arima;

import java.util.ArrayList;
import java.util.List;

/**
 * A point from which the likelihood is climbed. On prices it has several nearly equal maxima, where
 * roots of both polynomials almost cancel, and one start finds one of them.
 */
final class Start {

    // Measured: docs/decisions/0010-arima-starts.md and 0011.
    private static final double[] CANCELLING = {0.7, -0.7, 0.95, -0.95};

    private final String name;
    private final double[] point;

    private Start(String name, double[] point) {
        this.name = name;
        this.point = point;
    }

    /**
     * The fixed starts of an order, in the order in which ties are decided: Hannan and Rissanen's
     * guess, then for mixed models white noise written with cancelling roots, for others zero.
     *
     * @param x series of mean zero, {@code [n]}
     */
    static List<Start> fixed(double[] x, ArmaShape shape) {
        List<Start> starts = new ArrayList<>();
        if (shape.size() > 0) {
            starts.add(new Start("hannanRissanen", HannanRissanen.start(x, shape)));
        }
        if (shape.p() == 0 || shape.q() == 0) {
            starts.add(new Start("zero", new double[shape.size()]));
            return starts;
        }
        for (double partial : CANCELLING) {
            double[] point = new double[shape.size()];
            point[0] = PartialAutocorrelations.inverseTanh(partial);
            point[shape.p()] = point[0];
            starts.add(new Start("cancelling " + partial, point));
        }
        return starts;
    }

    /** The name, for the report. */
    String name() {
        return name;
    }

    /** The point, see {@link ArmaShape#at}. */
    double[] point() {
        return point.clone();
    }
}
