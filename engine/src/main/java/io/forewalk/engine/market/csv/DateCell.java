package io.forewalk.engine.market.csv;

/**
 * Takes a written date apart without deciding which part is the month: three numbers, then perhaps
 * {@code T10:30:00.000Z} or the like. Made for millions of cells: nothing is allocated.
 */
final class DateCell {

    /** How the three parts are held together. */
    enum Shape {
        NONE,
        DASHED,
        BASIC,
        SLASHED,
        DOTTED,
        YEAR_SLASHED,
        YEAR_DOTTED,
        NAMED_MONTH
    }

    private static final String MONTHS = "janfebmaraprmayjunjulaugsepoctnovdec";

    private final int[] parts = new int[3];
    private char[] text = {};
    private int at;
    private int end;
    private Shape shape = Shape.NONE;
    private long millisOfDay;
    private boolean timed;
    private boolean zoned;
    private long offsetMillis;

    /** False if the cell does not look like a date. */
    boolean read(String cell) {
        return read(cell.toCharArray(), 0, cell.length());
    }

    /** False if the cell does not look like a date. */
    boolean read(char[] source, int from, int to) {
        text = source;
        at = from;
        end = to;
        trim();
        shape = readDate();
        return shape != Shape.NONE && readTime() && at == end;
    }

    Shape shape() {
        return shape;
    }

    /** Year, month or day in the order written. */
    int part(int index) {
        return parts[index];
    }

    boolean timed() {
        return timed;
    }

    boolean zoned() {
        return zoned;
    }

    /** Hands all but the day to a stamp. */
    void copyTimeTo(Stamp stamp) {
        stamp.millisOfDay = millisOfDay;
        stamp.timed = timed;
        stamp.zoned = zoned;
        stamp.offsetMillis = offsetMillis;
    }

    private void trim() {
        while (at < end && text[at] <= ' ') {
            at++;
        }
        while (at < end && text[end - 1] <= ' ') {
            end--;
        }
    }

    private Shape readDate() {
        int start = at;
        int first = number(9);
        int digits = at - start;
        if (digits == 8) {
            return parts(first / 10_000, first / 100 % 100, first % 100, Shape.BASIC);
        }
        char mark = peek();
        at++;
        if (digits == 4) {
            return monthAndDay(first, mark);
        }
        if (digits < 1 || digits > 2) {
            return Shape.NONE;
        }
        return switch (mark) {
            case '/' -> dayAndYear(first, twoAtMost(), '/', Shape.SLASHED);
            case '.' -> dayAndYear(first, twoAtMost(), '.', Shape.DOTTED);
            case '-' -> dayAndYear(first, monthName(), '-', Shape.NAMED_MONTH);
            default -> Shape.NONE;
        };
    }

    private Shape monthAndDay(int year, char mark) {
        int month = exactly(2);
        boolean marked = take(mark);
        int day = exactly(2);
        if (!marked || month < 0 || day < 0) {
            return Shape.NONE;
        }
        return switch (mark) {
            case '-' -> parts(year, month, day, Shape.DASHED);
            case '/' -> parts(year, month, day, Shape.YEAR_SLASHED);
            case '.' -> parts(year, month, day, Shape.YEAR_DOTTED);
            default -> Shape.NONE;
        };
    }

    private Shape dayAndYear(int first, int second, char mark, Shape found) {
        boolean marked = take(mark);
        int year = exactly(4);
        return second >= 0 && marked && year >= 0 ? parts(first, second, year, found) : Shape.NONE;
    }

    private Shape parts(int first, int second, int third, Shape found) {
        parts[0] = first;
        parts[1] = second;
        parts[2] = third;
        return found;
    }

    /** Reads what follows the date; true if that is nothing or a time of day. */
    private boolean readTime() {
        millisOfDay = 0;
        timed = false;
        zoned = false;
        offsetMillis = 0;
        if (at == end) {
            return true;
        }
        timed = take('T') || take(' ');
        int hour = timed ? exactly(2) : -1;
        int minute = take(':') ? exactly(2) : -1;
        int second = take(':') ? exactly(2) : 0;
        int milli = peek() == '.' || peek() == ',' ? fraction() : 0;
        if (hour < 0
                || hour > 23
                || minute < 0
                || minute > 59
                || second < 0
                || second > 59
                || milli < 0) {
            return false;
        }
        millisOfDay = ((hour * 60L + minute) * 60 + second) * 1000 + milli;
        return at == end || readOffset();
    }

    private boolean readOffset() {
        take(' ');
        zoned = true;
        if (take('Z')) {
            return true;
        }
        int sign = take('-') ? -1 : take('+') ? 1 : 0;
        int hours = exactly(2);
        boolean more = take(':') || at < end;
        int minutes = more ? exactly(2) : 0;
        offsetMillis = sign * (hours * 60L + minutes) * 60_000;
        return sign != 0 && hours >= 0 && hours <= 18 && minutes >= 0 && minutes < 60;
    }

    /** Milliseconds of a fraction of up to nine digits; finer parts are cut off. */
    private int fraction() {
        at++;
        int start = at;
        int millis = 0;
        for (int weight = 100; isDigit(); weight /= 10) {
            millis += weight * (text[at] - '0');
            at++;
        }
        return at == start || at - start > 9 ? -1 : millis;
    }

    private int monthName() {
        if (at + 3 > end) {
            return -1;
        }
        for (int month = 0; month < 12; month++) {
            if (isMonth(month)) {
                at += 3;
                return month + 1;
            }
        }
        return -1;
    }

    private boolean isMonth(int month) {
        for (int i = 0; i < 3; i++) {
            if ((text[at + i] | 0x20) != MONTHS.charAt(3 * month + i)) {
                return false;
            }
        }
        return true;
    }

    /** The digits from here, at most so many; 0 if there are none. */
    private int number(int most) {
        int number = 0;
        for (int start = at; isDigit() && at - start < most; at++) {
            number = 10 * number + text[at] - '0';
        }
        return number;
    }

    private int twoAtMost() {
        int start = at;
        int number = number(2);
        return at == start ? -1 : number;
    }

    private int exactly(int digits) {
        int start = at;
        int number = number(digits);
        return at - start == digits ? number : -1;
    }

    private boolean take(char wanted) {
        if (peek() == wanted) {
            at++;
            return true;
        }
        return false;
    }

    private boolean isDigit() {
        char c = peek();
        return c >= '0' && c <= '9';
    }

    private char peek() {
        return at < end ? text[at] : '\0';
    }
}
