package io.forewalk.engine.market.csv;

import java.util.List;
import java.util.Locale;

/**
 * Reads written numbers: sign, currency sign, digits in groups of three or in Indian groups,
 * decimals, an exponent, and K, M or B for thousands, millions and billions. The value is the
 * double nearest to the text. Made for millions of cells: usual ones allocate nothing.
 */
final class NumberCell {

    /** What a cell turned out to be. */
    enum Found {
        NUMBER,
        MISSING,
        OTHER
    }

    private static final List<String> MISSING_WORDS =
            List.of("null", "nan", "n/a", "na", "none", "-", "--");
    private static final double[] POWERS = powersOfTen();
    private static final long EXACT = 1L << 53;

    private final char decimal;
    private final char grouping;
    private final DigitGroups groups = new DigitGroups();
    private char[] text = {};
    private int at;
    private int end;
    private long digits;
    private int digitCount;
    private int exponent;
    private double value;
    private boolean suffixed;

    NumberCell(char decimal) {
        this.decimal = decimal;
        this.grouping = decimal == '.' ? ',' : '.';
    }

    boolean reads(String cell) {
        return read(cell.toCharArray(), 0, cell.length()) == Found.NUMBER;
    }

    Found read(char[] source, int from, int to) {
        text = source;
        at = from;
        end = to;
        trim();
        if (at == end) {
            return Found.MISSING;
        }
        int start = at;
        boolean negative = readSigns();
        if (!readDigits() || !readExponent() || !readSuffix() || at != end) {
            return isMissingWord(start) ? Found.MISSING : Found.OTHER;
        }
        value = negative ? -magnitude(start) : magnitude(start);
        return Found.NUMBER;
    }

    double value() {
        return value;
    }

    /** Whether the number ended in K, M or B. */
    boolean suffixed() {
        return suffixed;
    }

    /** Whether its digits stood in groups such as 12,34,567. */
    boolean indian() {
        return groups.indian();
    }

    private void trim() {
        while (at < end && isBlank(text[at])) {
            at++;
        }
        while (at < end && isBlank(text[end - 1])) {
            end--;
        }
    }

    private boolean readSigns() {
        boolean negative = readMinus();
        if (at < end && Character.getType(text[at]) == Character.CURRENCY_SYMBOL) {
            at++;
            negative |= readMinus();
        }
        return negative;
    }

    private boolean readMinus() {
        boolean minus = peek() == '-';
        if (minus || peek() == '+') {
            at++;
        }
        return minus;
    }

    private boolean readDigits() {
        digits = 0;
        digitCount = 0;
        exponent = 0;
        groups.clear();
        readWholePart();
        int whole = digitCount;
        if (peek() == decimal) {
            at++;
            int start = at;
            while (isDigit()) {
                takeDigit();
            }
            exponent = start - at;
        }
        return digitCount > 0 && groups.valid() && (whole > 0 || exponent < 0);
    }

    private void readWholePart() {
        while (isDigit() || peek() == grouping) {
            if (peek() == grouping) {
                groups.separate();
                at++;
            } else {
                groups.digit();
                takeDigit();
            }
        }
        groups.close();
    }

    private void takeDigit() {
        if (digitCount < 18) {
            digits = 10 * digits + text[at] - '0';
        }
        digitCount++;
        at++;
    }

    private boolean readExponent() {
        if (peek() != 'e' && peek() != 'E') {
            return true;
        }
        at++;
        boolean negative = readMinus();
        int start = at;
        int power = 0;
        for (; isDigit(); at++) {
            power = Math.min(10 * power + text[at] - '0', 9999);
        }
        exponent += negative ? -power : power;
        return at > start;
    }

    private boolean readSuffix() {
        int power =
                switch (peek()) {
                    case 'K', 'k' -> 3;
                    case 'M', 'm' -> 6;
                    case 'B', 'b' -> 9;
                    default -> 0;
                };
        suffixed = power > 0;
        at += suffixed ? 1 : 0;
        exponent += power;
        return true;
    }

    /** Division and multiplication of exact doubles round once, which gives the nearest double. */
    private double magnitude(int start) {
        if (digitCount <= 18 && digits <= EXACT && Math.abs(exponent) < POWERS.length) {
            return exponent < 0 ? digits / POWERS[-exponent] : digits * POWERS[exponent];
        }
        var plain = new StringBuilder();
        for (int i = start; i < end && plain.length() < digitCount; i++) {
            if (text[i] >= '0' && text[i] <= '9') {
                plain.append(text[i]);
            }
        }
        return Double.parseDouble(plain.append('E').append(exponent).toString());
    }

    private boolean isMissingWord(int start) {
        return end - start <= 4
                && MISSING_WORDS.contains(
                        new String(text, start, end - start).toLowerCase(Locale.ROOT));
    }

    private boolean isDigit() {
        char c = peek();
        return c >= '0' && c <= '9';
    }

    private char peek() {
        return at < end ? text[at] : '\0';
    }

    private static boolean isBlank(char c) {
        return c <= ' ' || c == '\u00a0';
    }

    private static double[] powersOfTen() {
        double[] powers = new double[23];
        powers[0] = 1;
        for (int i = 1; i < powers.length; i++) {
            powers[i] = powers[i - 1] * 10;
        }
        return powers;
    }
}
