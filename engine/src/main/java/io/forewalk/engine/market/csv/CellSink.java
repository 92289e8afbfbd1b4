package io.forewalk.engine.market.csv;

/** Takes the cells of a table as they are read. */
interface CellSink {

    /** A record begins in this line, counted from 1. */
    void begin(int line);

    /**
     * A cell of the record.
     *
     * @param column counted from 0
     * @param text holds the cell from {@code from} to before {@code to}, during this call only
     */
    void cell(int column, char[] text, int from, int to);

    /** The record is complete. */
    void end(int cells);
}
