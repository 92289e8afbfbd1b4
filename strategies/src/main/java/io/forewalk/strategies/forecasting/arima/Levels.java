package io.forewalk.strategies.forecasting.arima;

import io.forewalk.engine.statistics.Moments;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

/**
 * The levels to be modelled and what may stand beside them.
 *
 * @param logs the levels
 * @param regressors what else is known bar by bar
 */
record Levels(Logs logs, List<Effect> regressors) implements Serializable {

    Levels {
        regressors = List.copyOf(regressors);
    }

    /** All columns of a specification's regression, the mean or drift first. */
    List<RegressionColumn> columns(Specification specification) {
        List<RegressionColumn> columns = new ArrayList<>();
        if (specification.hasConstant()) {
            columns.add(RegressionColumn.constant(specification, logs.size()));
        }
        int d = specification.differencing().d();
        regressors.forEach(effect -> columns.add(effect.column(d)));
        return columns;
    }

    /** The likelihood of the differences, all columns differenced with them. */
    GaussianLikelihood likelihood(Specification specification) {
        Differencing differencing = specification.differencing();
        double[][] differenced =
                columns(specification).stream()
                        .map(column -> column.differences(differencing))
                        .toArray(double[][]::new);
        return new GaussianLikelihood(differencing.of(logs.values()), differenced);
    }

    /**
     * What stands in the way of estimating a specification; if nothing else does, it can only be
     * the roots.
     */
    Fallback obstacle(Specification specification) {
        if (logs.size() < specification.fewestBars(regressors.size())) {
            return Fallback.TOO_SHORT;
        }
        double[] differences = specification.differencing().of(logs.values());
        return Moments.of(differences).varies() ? Fallback.NO_SOUND_MAXIMUM : Fallback.NO_VARIATION;
    }
}
