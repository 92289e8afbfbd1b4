package io.forewalk.reports.section;

import static io.forewalk.reports.content.Figures.PAGE;

import io.forewalk.reports.content.Unit;
import io.forewalk.reports.content.Value;

/** A cell of a matrix of tests: statistic and p in words, on a ground that says the same. */
public final class TestCell {

    private static final double[] LIMITS = {0.1, 0.05, 0.01};

    private TestCell() {}

    /**
     * The cell, a dash without a test.
     *
     * @param statistic below 0 in favour of the row
     * @param p the smaller, the darker the ground: at 0.1, 0.05 and 0.01
     */
    public static Value of(double statistic, double p) {
        if (Double.isNaN(statistic)) {
            return Value.MISSING;
        }
        String text =
                "%s (p %s)".formatted(PAGE.of(statistic, Unit.RATIO), PAGE.of(p, Unit.PROBABILITY));
        return new Value.Shaded(text, statistic < 0 ? strength(p) : -strength(p));
    }

    private static int strength(double p) {
        int passed = 0;
        for (double limit : LIMITS) {
            passed += p < limit ? 1 : 0;
        }
        return passed == 0 ? 0 : passed + 1;
    }
}
