package io.forewalk.engine.metrics;

import io.forewalk.engine.market.Instrument;
import io.forewalk.engine.metrics.forecast.Errors;
import io.forewalk.engine.statistics.DieboldMariano;
import io.forewalk.engine.statistics.HolmAdjustment;
import io.forewalk.engine.statistics.LongRunVariance;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Diebold-Mariano tests between the forecasters of one price of one instrument, squared return
 * errors. Each forecaster against the naive is one family of tests for Holm, the remaining pairs
 * are another.
 *
 * @param forecasters of one price, in file order
 */
record ComparisonTable(Instrument instrument, List<ForecastTable.Row> forecasters) {

    private static final int HORIZON = 1;

    List<ForecastComparison> rows() {
        List<ForecastComparison> againstNaive = new ArrayList<>();
        List<ForecastComparison> others = new ArrayList<>();
        for (int i = 0; i < forecasters.size(); i++) {
            for (int j = i + 1; j < forecasters.size(); j++) {
                ForecastTable.Row first = forecasters.get(i);
                ForecastTable.Row second = forecasters.get(j);
                if (isNaive(first)) {
                    againstNaive.add(compare(second, first));
                } else if (isNaive(second)) {
                    againstNaive.add(compare(first, second));
                } else {
                    others.add(compare(first, second));
                }
            }
        }
        List<ForecastComparison> rows = new ArrayList<>(adjusted(againstNaive));
        rows.addAll(adjusted(others));
        return rows;
    }

    private static boolean isNaive(ForecastTable.Row row) {
        return row.forecaster().equals(Scorecard.NAIVE);
    }

    private ForecastComparison compare(ForecastTable.Row first, ForecastTable.Row second) {
        double[] firstLosses = losses(first);
        double[] secondLosses = losses(second);
        Optional<DieboldMariano> test =
                firstLosses.length == secondLosses.length
                        ? DieboldMariano.of(firstLosses, secondLosses, HORIZON)
                        : Optional.empty();
        return new ForecastComparison(
                instrument,
                first.target(),
                first.forecaster(),
                first.seeds(),
                second.forecaster(),
                second.seeds(),
                test.map(DieboldMariano::statistic).orElse(Double.NaN),
                test.map(DieboldMariano::twoSidedPValue).orElse(Double.NaN),
                test.map(DieboldMariano::firstBetterPValue).orElse(Double.NaN),
                Double.NaN,
                test.map(ComparisonTable::remark)
                        .orElseGet(() -> reason(firstLosses, secondLosses)));
    }

    private static double[] losses(ForecastTable.Row row) {
        return row.scored().column(scored -> scored.returnError() * scored.returnError());
    }

    private static String remark(DieboldMariano test) {
        return test.kernel() == LongRunVariance.BARTLETT ? "variance by Bartlett's weights" : "";
    }

    private static String reason(double[] first, double[] second) {
        if (Math.min(first.length, second.length) <= HORIZON) {
            return "too few targets, no test";
        }
        boolean numbers = Double.isFinite(Errors.mean(first) + Errors.mean(second));
        return numbers ? "equal errors, no test" : "a prediction not above 0, no test";
    }

    private static List<ForecastComparison> adjusted(List<ForecastComparison> family) {
        double[] adjusted =
                HolmAdjustment.of(
                        family.stream().mapToDouble(ForecastComparison::pBetter).toArray());
        List<ForecastComparison> rows = new ArrayList<>();
        for (int i = 0; i < adjusted.length; i++) {
            rows.add(family.get(i).withHolm(adjusted[i]));
        }
        return rows;
    }
}
