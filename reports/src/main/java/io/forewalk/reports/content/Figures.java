package io.forewalk.reports.content;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;

/**
 * Prints numbers as a person would: fixed decimals per unit, grouped thousands, a dash for what
 * does not exist; no locale changes them.
 */
public final class Figures {

    /** For the page and the pictures: thin spaces between thousands, a true minus sign. */
    public static final Figures PAGE = new Figures("\u202f", "\u2212", "\u2013");

    /** For terminals: plain ASCII. */
    public static final Figures PLAIN = new Figures(",", "-", "-");

    private static final double SMALLEST_PROBABILITY = 0.001;
    private static final double PLAIN_PROBABILITY = 0.1;

    private final String group;
    private final String minus;
    private final String dash;

    private Figures(String group, String minus, String dash) {
        this.group = group;
        this.minus = minus;
        this.dash = dash;
    }

    /** What stands for a number that does not exist. */
    public String dash() {
        return dash;
    }

    /** The number with its unit's decimals and symbol. */
    public String of(double value, Unit unit) {
        return of(value, unit, unit.decimals());
    }

    /** The number with so many decimals and its unit's symbol. */
    public String of(double value, Unit unit, int decimals) {
        if (!Double.isFinite(value)) {
            return dash;
        }
        if (unit == Unit.PROBABILITY) {
            return probability(value);
        }
        if (unit == Unit.LOSS) {
            return scientific(value);
        }
        if (unit == Unit.UNITS) {
            return fixed(value, decimals).replaceFirst("\\.?0+$", "");
        }
        String digits = fixed(unit.printsPerCent() ? 100 * value : value, decimals);
        return unit.symbol().equals("%") ? digits + percent() : digits;
    }

    /** The same with a plus sign before what is above zero. */
    public String signed(double value, Unit unit, int decimals) {
        String text = of(value, unit, decimals);
        return value > 0 && hasDigitAboveZero(text) ? "+" + text : text;
    }

    /** An interval, such as {@code -9 to +38}; empty if it has no bounds. */
    public String range(double low, double high, Unit unit, int decimals) {
        if (!Double.isFinite(low) || !Double.isFinite(high)) {
            return "";
        }
        return "%s to %s".formatted(of(low, unit, decimals), of(high, unit, decimals));
    }

    /** A whole number. */
    public String of(long value) {
        return grouped(Long.toString(Math.abs(value)), value < 0);
    }

    // The third decimal counts only where something is nearly or truly significant.
    private String probability(double value) {
        if (value < SMALLEST_PROBABILITY) {
            return "<\u00a0" + fixed(SMALLEST_PROBABILITY, 3);
        }
        return fixed(value, value < PLAIN_PROBABILITY ? 3 : 2);
    }

    private String percent() {
        return this == PLAIN ? " %" : "\u202f%";
    }

    private String fixed(double value, int decimals) {
        var rounded = new BigDecimal(value).setScale(decimals, RoundingMode.HALF_EVEN);
        return grouped(rounded.abs().toPlainString(), rounded.signum() < 0);
    }

    private String scientific(double value) {
        if (value == 0) {
            return "0";
        }
        String text =
                String.format(Locale.ROOT, "%.2e", value).replace("e+0", "e").replace("e-0", "e-");
        return text.replace("-", minus);
    }

    private String grouped(String digits, boolean negative) {
        int point = digits.indexOf('.');
        int whole = point < 0 ? digits.length() : point;
        var text = new StringBuilder(digits);
        for (int at = whole - 3; at > 0; at -= 3) {
            text.insert(at, group);
        }
        return (negative ? minus : "") + text;
    }

    private static boolean hasDigitAboveZero(String text) {
        return text.chars().anyMatch(c -> c >= '1' && c <= '9');
    }
}
