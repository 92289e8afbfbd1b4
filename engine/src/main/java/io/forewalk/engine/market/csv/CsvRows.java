package io.forewalk.engine.market.csv;

import io.forewalk.engine.market.ColumnRole;

/** Second reading: rows become bars of their instrument. */
final class CsvRows implements CellSink {

    private final CsvHeader header;
    private final int[] roles;
    private final DateColumn date;
    private final NumberCell number;
    private final RowChecks checks;
    private final Problems problems;
    private final SymbolColumn symbols;
    private final SymbolTargets targets;
    private final CsvRow row = new CsvRow();
    private boolean skipping;
    private boolean lastIsEmpty;
    private int symbol;

    /**
     * A reading of the rows.
     *
     * @param symbols of the first reading, so that numbers mean the same
     */
    CsvRows(
            CsvForm form,
            SymbolColumn symbols,
            SymbolTargets targets,
            RowChecks checks,
            Problems problems) {
        this.header = form.header();
        this.roles = header.roleIndices();
        this.date = form.date();
        this.number = new NumberCell(form.decimal());
        this.checks = checks;
        this.problems = problems;
        this.symbols = symbols;
        this.targets = targets;
        this.skipping = header.inFile();
    }

    @Override
    public void begin(int line) {
        row.clear(line);
        symbol = SymbolColumn.NO_SYMBOL;
    }

    @Override
    public void cell(int column, char[] text, int from, int to) {
        lastIsEmpty = from == to;
        if (skipping || column >= header.width() || roles[column] < 0) {
            return;
        }
        ColumnRole role = ColumnRole.at(roles[column]);
        if (role.isNumber()) {
            readNumber(role, text, from, to);
        } else if (role == ColumnRole.SYMBOL) {
            symbol = symbols.numberOf(text, from, to);
        } else {
            readDate(text, from, to);
        }
    }

    @Override
    public void end(int cells) {
        if (skipping) {
            skipping = false;
        } else if (cells != header.width() && !(cells == header.width() + 1 && lastIsEmpty)) {
            String rule = "%d cells; the header has %d".formatted(cells, header.width());
            problems.add(row.line, 0, rule);
        } else if (targets.needSymbol(symbol) && !row.lacksAllPrices()) {
            problems.add(row.line, header.column(ColumnRole.SYMBOL) + 1, "symbol is missing");
        } else {
            targets.target(symbol).ifPresent(this::append);
        }
    }

    private void append(SymbolRows target) {
        if (!checks.accepts(row, target)) {
            return;
        }
        if (target.bars().isFull()) {
            problems.add("the file grew while it was read");
            return;
        }
        target.bars().add(date.millis(row.stamp), row.line, row.values);
        if (Double.isNaN(row.value(ColumnRole.VOLUME))) {
            target.withoutVolume().add(row.line);
        }
        if (row.roundedVolume) {
            target.withRoundedVolume().add(row.line);
        }
        if (row.indianGroups) {
            target.withIndianGroups().add(row.line);
        }
    }

    private void readDate(char[] text, int from, int to) {
        row.hasDate = date.reader().read(text, from, to, row.stamp);
        if (!row.hasDate) {
            row.texts[ColumnRole.DATE.index()] = CellText.of(text, from, to);
        }
    }

    private void readNumber(ColumnRole role, char[] text, int from, int to) {
        NumberCell.Found found = number.read(text, from, to);
        boolean rounded = found == NumberCell.Found.NUMBER && number.suffixed();
        if (rounded && role != ColumnRole.VOLUME) {
            found = NumberCell.Found.OTHER;
        }
        row.found[role.index()] = found;
        if (found == NumberCell.Found.NUMBER) {
            row.values[role.index()] = number.value();
            row.roundedVolume |= rounded;
            row.indianGroups |= number.indian();
        } else if (found == NumberCell.Found.OTHER) {
            row.texts[role.index()] = CellText.of(text, from, to);
        }
    }
}
