package io.forewalk.engine.market.csv;

/** Reads one of the known layouts, each cell with or without time and offset like all others. */
record LayoutReader(DateLayout layout, boolean timed, boolean zoned, DateCell cell)
        implements DateReader {

    @Override
    public boolean read(char[] text, int from, int to, Stamp stamp) {
        if (!cell.read(text, from, to) || cell.timed() != timed || cell.zoned() != zoned) {
            return false;
        }
        stamp.day = layout.dayOf(cell);
        cell.copyTimeTo(stamp);
        return stamp.day != DateLayout.NO_DAY;
    }

    @Override
    public String form() {
        return layout.pattern() + (timed ? " with a time" : "") + (zoned ? " and an offset" : "");
    }
}
