package io.forewalk.engine.market.csv;

import java.time.LocalDate;
import java.time.YearMonth;

/** The orders in which day, month and year are written; time and offset may follow each. */
enum DateLayout {
    ISO("yyyy-MM-dd", DateCell.Shape.DASHED),
    BASIC("yyyyMMdd", DateCell.Shape.BASIC),
    MONTH_FIRST("M/d/yyyy", DateCell.Shape.SLASHED),
    DAY_FIRST("d/M/yyyy", DateCell.Shape.SLASHED),
    NAMED_MONTH("d-MMM-yyyy", DateCell.Shape.NAMED_MONTH),
    DOTTED("d.M.yyyy", DateCell.Shape.DOTTED),
    YEAR_SLASHED("yyyy/MM/dd", DateCell.Shape.YEAR_SLASHED),
    YEAR_DOTTED("yyyy.MM.dd", DateCell.Shape.YEAR_DOTTED);

    /** Answer for a cell that is no day in this layout. */
    static final long NO_DAY = Long.MIN_VALUE;

    private final String pattern;
    private final DateCell.Shape shape;

    DateLayout(String pattern, DateCell.Shape shape) {
        this.pattern = pattern;
        this.shape = shape;
    }

    /** As it is written in {@code dateFormat}. */
    String pattern() {
        return pattern;
    }

    /** Days since 1970-01-01, or {@link #NO_DAY}. */
    long dayOf(DateCell cell) {
        if (cell.shape() != shape) {
            return NO_DAY;
        }
        return switch (this) {
            case ISO, BASIC, YEAR_SLASHED, YEAR_DOTTED ->
                    day(cell.part(0), cell.part(1), cell.part(2));
            case MONTH_FIRST -> day(cell.part(2), cell.part(0), cell.part(1));
            case DAY_FIRST, NAMED_MONTH, DOTTED -> day(cell.part(2), cell.part(1), cell.part(0));
        };
    }

    private static long day(int year, int month, int day) {
        boolean exists =
                month >= 1
                        && month <= 12
                        && day >= 1
                        && (day <= 28 || day <= YearMonth.of(year, month).lengthOfMonth());
        return exists ? LocalDate.of(year, month, day).toEpochDay() : NO_DAY;
    }
}
