package io.forewalk.engine.market.csv;

import io.forewalk.engine.market.ColumnRole;

/** First reading: how dates and numbers are written and how many rows each symbol has. */
final class CsvSurvey implements CellSink {

    private static final int NONE = -1;

    private final CsvHeader header;
    private final int[] roles;
    private final int dateColumn;
    private final int symbolColumn;
    private final DateSurvey dates;
    private final DecimalSurvey decimals = new DecimalSurvey();
    private final SymbolColumn symbols = new SymbolColumn();
    private boolean skipping;
    private int line;
    private int symbol;
    private int rows;

    CsvSurvey(CsvHeader header, CsvMarketData settings) {
        this.header = header;
        this.roles = header.roleIndices();
        this.dateColumn = header.column(ColumnRole.DATE);
        this.symbolColumn = header.column(ColumnRole.SYMBOL);
        this.dates = new DateSurvey(settings);
        this.skipping = header.inFile();
    }

    @Override
    public void begin(int startingLine) {
        line = startingLine;
        symbol = SymbolColumn.NO_SYMBOL;
    }

    @Override
    public void cell(int column, char[] text, int from, int to) {
        if (skipping || column >= header.width()) {
            return;
        }
        if (column == dateColumn) {
            dates.add(line, text, from, to);
        } else if (column == symbolColumn) {
            symbol = symbols.numberOf(text, from, to);
        } else if (roles[column] != NONE) {
            decimals.add(line, column, text, from, to);
        }
    }

    @Override
    public void end(int cells) {
        if (skipping) {
            skipping = false;
            return;
        }
        symbols.countRow(symbol);
        rows++;
    }

    int rows() {
        return rows;
    }

    DateSurvey dates() {
        return dates;
    }

    DecimalSurvey decimals() {
        return decimals;
    }

    SymbolColumn symbols() {
        return symbols;
    }
}
