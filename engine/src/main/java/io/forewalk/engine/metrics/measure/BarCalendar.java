package io.forewalk.engine.metrics.measure;

import io.forewalk.engine.market.PriceHistory;
import io.forewalk.engine.statistics.SampleQuantiles;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * How the bars of a history lie in the calendar.
 *
 * @param bars their number
 * @param daily whether they carry dates only
 * @param perYear observed: bars - 1 over years of 365.2425 days
 * @param perDay median number of bars per date, first and last date left out; 1 for daily bars
 * @param stepDays median days from one bar to the next
 * @param weekends whether a Saturday or a Sunday occurs
 */
record BarCalendar(
        int bars, boolean daily, double perYear, double perDay, double stepDays, boolean weekends) {

    private static final double DAYS_PER_YEAR = 365.2425;
    private static final double MILLIS_PER_DAY = 86_400_000;
    private static final double NEAR = 0.03;
    private static final int FEW = 30;
    private static final double[] CALENDAR = {252, 365, 52, 12, 4};
    private static final double[] DAYS = {252, 260, 365};

    static BarCalendar of(PriceHistory history) {
        int bars = history.length();
        if (bars < 2) {
            throw new IllegalArgumentException(
                    "The history (%d bars) must have at least 2 bars to find the bars per year."
                            .formatted(bars));
        }
        boolean daily = history.instrument().isDaily();
        double days = daysBetween(history, 0, history.last());
        return new BarCalendar(
                bars,
                daily,
                (bars - 1) * DAYS_PER_YEAR / days,
                daily ? 1 : medianPerDate(history),
                medianStep(history),
                hasWeekends(history));
    }

    Annualisation annualisation() {
        if (bars < FEW) {
            String origin = "fewer than 30 bars, median step %s days".formatted(shortly(stepDays));
            return new Annualisation(bySteps(), origin, false);
        }
        double nearest = nearest();
        String observed = "observed %s".formatted(shortly(perYear));
        if (Math.abs(nearest / perYear - 1) <= NEAR) {
            return new Annualisation(
                    nearest, observed + ", nearest %s".formatted(shortly(nearest)), false);
        }
        double guess = bySteps();
        String origin = ", no usual number within 3 %, " + shortly(guess) + " by the median step";
        return new Annualisation(guess, observed + origin, true);
    }

    private double nearest() {
        double[] candidates =
                daily ? CALENDAR : Arrays.stream(DAYS).map(days -> days * perDay).toArray();
        double nearest = candidates[0];
        for (double candidate : candidates) {
            boolean nearer = Math.abs(candidate - perYear) < Math.abs(nearest - perYear);
            nearest = nearer ? candidate : nearest;
        }
        return nearest;
    }

    private double bySteps() {
        if (stepDays > 60) {
            return 4;
        }
        if (stepDays > 20) {
            return 12;
        }
        if (stepDays > 4) {
            return 52;
        }
        return perDay * (weekends ? 365 : 252);
    }

    private static double daysBetween(PriceHistory history, int from, int to) {
        return Duration.between(history.end(from), history.end(to)).toMillis() / MILLIS_PER_DAY;
    }

    private static double medianStep(PriceHistory history) {
        double[] steps = new double[history.last()];
        for (int bar = 0; bar < steps.length; bar++) {
            steps[bar] = daysBetween(history, bar, bar + 1);
        }
        return median(steps);
    }

    /** With fewer than three dates there is no whole one, and the fullest must do. */
    private static double medianPerDate(PriceHistory history) {
        List<Integer> counts = countsPerDate(history);
        List<Integer> whole = counts.size() < 3 ? counts : counts.subList(1, counts.size() - 1);
        double[] values = whole.stream().mapToDouble(Integer::doubleValue).toArray();
        return counts.size() < 3 ? Arrays.stream(values).max().orElseThrow() : median(values);
    }

    private static List<Integer> countsPerDate(PriceHistory history) {
        List<Integer> counts = new ArrayList<>();
        LocalDate current = LocalDate.MIN;
        for (int bar = 0; bar < history.length(); bar++) {
            LocalDate date = history.date(bar);
            if (date.equals(current)) {
                counts.set(counts.size() - 1, counts.getLast() + 1);
            } else {
                counts.add(1);
            }
            current = date;
        }
        return counts;
    }

    private static boolean hasWeekends(PriceHistory history) {
        for (int bar = 0; bar < history.length(); bar++) {
            if (history.date(bar).getDayOfWeek().compareTo(DayOfWeek.FRIDAY) > 0) {
                return true;
            }
        }
        return false;
    }

    private static double median(double[] values) {
        return SampleQuantiles.of(values).at(0.5);
    }

    private static String shortly(double value) {
        String text = String.format(Locale.ROOT, "%.1f", value);
        return text.endsWith(".0") ? text.substring(0, text.length() - 2) : text;
    }
}
