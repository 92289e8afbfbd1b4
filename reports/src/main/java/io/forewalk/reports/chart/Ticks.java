package io.forewalk.reports.chart;

import io.forewalk.reports.content.Axis;
import io.forewalk.reports.content.Figures;
import io.forewalk.reports.content.Unit;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/** Places a person would label: round numbers, first days of months and years. */
final class Ticks {

    private static final int WANTED = 6;
    private static final int MONTHS_AT_MOST = 16;

    private Ticks() {}

    static List<Tick> of(Axis axis, double low, double high) {
        return switch (axis.scale()) {
            case TIME -> dates((long) low, (long) high);
            case CATEGORY -> categories(axis.categories());
            case LINEAR -> numbers(axis.unit(), low, high);
            case LOG -> numbers(axis.unit(), low, high).stream().filter(t -> t.at() > 0).toList();
        };
    }

    /** Multiples of 1, 2, 2.5 or 5 times a power of ten. */
    static List<Tick> numbers(Unit unit, double low, double high) {
        double step = step((high - low) / WANTED);
        List<Tick> ticks = new ArrayList<>();
        for (long i = (long) Math.ceil(low / step - 1e-9);
                i * step <= high * (1 + 1e-12) + 1e-300;
                i++) {
            double at = new BigDecimal(i * step).round(new MathContext(12)).doubleValue();
            ticks.add(new Tick(at, label(unit, at, step)));
        }
        return ticks;
    }

    static double step(double rough) {
        double power = StrictMath.pow(10, Math.floor(StrictMath.log10(rough)));
        for (double factor : new double[] {1, 2, 2.5, 5}) {
            if (factor * power >= rough * (1 - 1e-12)) {
                return factor * power;
            }
        }
        return 10 * power;
    }

    private static String label(Unit unit, double at, double step) {
        double scaled = unit.printsPerCent() ? 100 * step : step;
        int decimals = scaled >= 1 && scaled == Math.floor(scaled) ? 0 : decimals(scaled);
        return Figures.PAGE.of(at, unit, decimals);
    }

    private static int decimals(double step) {
        return Math.clamp(
                new BigDecimal(step).round(new MathContext(3)).stripTrailingZeros().scale(), 0, 6);
    }

    private static List<Tick> categories(List<String> names) {
        List<Tick> ticks = new ArrayList<>();
        for (String name : names) {
            ticks.add(new Tick(ticks.size(), name));
        }
        return ticks;
    }

    // 1 January of every so manieth year, first of every so manieth month, or whole days.
    private static List<Tick> dates(long low, long high) {
        LocalDate first = LocalDate.ofInstant(Instant.ofEpochMilli(low), ZoneOffset.UTC);
        LocalDate last = LocalDate.ofInstant(Instant.ofEpochMilli(high), ZoneOffset.UTC);
        long months = ChronoUnit.MONTHS.between(first, last);
        if (months > 4 * 12) {
            return months(first, last, (int) (12 * Math.ceilDiv(months, 12 * 10)));
        }
        if (months >= 4) {
            return months(first, last, months > MONTHS_AT_MOST ? 6 : 3);
        }
        return days(first, last);
    }

    private static List<Tick> months(LocalDate first, LocalDate last, int step) {
        List<Tick> ticks = new ArrayList<>();
        LocalDate day = LocalDate.of(first.getYear(), 1, 1);
        for (; !day.isAfter(last); day = day.plusMonths(step)) {
            if (!day.isBefore(first)) {
                ticks.add(
                        tick(
                                day,
                                step % 12 == 0
                                        ? Integer.toString(day.getYear())
                                        : yearAndMonth(day)));
            }
        }
        return ticks;
    }

    private static List<Tick> days(LocalDate first, LocalDate last) {
        long step = Math.max(1, Math.ceilDiv(ChronoUnit.DAYS.between(first, last), 8));
        List<Tick> ticks = new ArrayList<>();
        for (LocalDate day = first.plusDays(1); !day.isAfter(last); day = day.plusDays(step)) {
            ticks.add(tick(day, day.toString()));
        }
        return ticks;
    }

    private static String yearAndMonth(LocalDate day) {
        return day.toString().substring(0, 7);
    }

    private static Tick tick(LocalDate day, String label) {
        return new Tick(day.atStartOfDay(ZoneOffset.UTC).toInstant().toEpochMilli(), label);
    }
}
