package io.forewalk.engine.market.csv;

import java.util.Optional;

/**
 * Finds out whether point or comma stands before the decimals. A mark that is followed by other
 * than three digits is a decimal mark, one that stands twice groups digits, and of two kinds the
 * last is the decimal mark; {@code 1,234} alone proves nothing.
 */
final class DecimalSurvey {

    private int points;
    private int commas;
    private int doubtfulLine;
    private int doubtfulColumn;
    private String doubtfulText = "";

    /** Takes note of one cell of a column of numbers. */
    void add(int line, int column, char[] text, int from, int to) {
        int pointCount = 0;
        int commaCount = 0;
        int last = -1;
        for (int i = from; i < to; i++) {
            if (text[i] == '.' || text[i] == ',') {
                last = i;
                pointCount += text[i] == '.' ? 1 : 0;
                commaCount += text[i] == ',' ? 1 : 0;
            }
        }
        if (last < 0) {
            return;
        }
        boolean lastIsPoint = text[last] == '.';
        int lastCount = lastIsPoint ? pointCount : commaCount;
        int otherCount = lastIsPoint ? commaCount : pointCount;
        if (lastCount > 1) {
            count(!lastIsPoint);
        } else if (otherCount > 0 || !couldGroup(text, from, last, to)) {
            count(lastIsPoint);
        } else if (!lastIsPoint && doubtfulLine == 0) {
            doubtfulLine = line;
            doubtfulColumn = column + 1;
            doubtfulText = CellText.of(text, from, to);
        }
    }

    /** The mark before the decimals; empty, with a problem, if nothing tells. */
    Optional<Character> decide(DecimalMark wanted, Problems problems) {
        return switch (wanted) {
            case POINT -> Optional.of('.');
            case COMMA -> Optional.of(',');
            case AUTO -> found(problems);
        };
    }

    private Optional<Character> found(Problems problems) {
        if (points == 0 && commas == 0 && doubtfulLine > 0) {
            problems.add(
                    doubtfulLine,
                    doubtfulColumn,
                    "'%s' may have decimals or thousands, and no other number tells which; set decimal: point or decimal: comma"
                            .formatted(doubtfulText));
            return Optional.empty();
        }
        return Optional.of(commas > points ? ',' : '.');
    }

    private void count(boolean point) {
        points += point ? 1 : 0;
        commas += point ? 0 : 1;
    }

    /**
     * Whether the mark may separate thousands: one to three digits before it, not 0, and three
     * after.
     */
    private static boolean couldGroup(char[] text, int from, int mark, int to) {
        int before = mark;
        while (before > from && isDigit(text[before - 1])) {
            before--;
        }
        int after = mark + 1;
        while (after < to && isDigit(text[after])) {
            after++;
        }
        int digitsBefore = mark - before;
        return after - mark == 4 && digitsBefore >= 1 && digitsBefore <= 3 && text[before] != '0';
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
