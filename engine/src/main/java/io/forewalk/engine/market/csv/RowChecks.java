package io.forewalk.engine.market.csv;

import io.forewalk.engine.market.ColumnRole;
import java.util.ArrayList;
import java.util.List;

/** Decides whether a row is a bar, is left out, or is a problem. */
final class RowChecks {

    private final CsvHeader header;
    private final DateColumn date;
    private final MissingRows missing;
    private final List<ColumnRole> prices;
    private final Problems problems;

    RowChecks(CsvHeader header, DateColumn date, CsvMarketData settings, Problems problems) {
        this.header = header;
        this.date = date;
        this.missing = settings.missing();
        this.problems = problems;
        this.prices = new ArrayList<>(ColumnRole.PRICES);
        if (settings.adjustsIn(header)) {
            prices.add(ColumnRole.ADJUSTED);
        }
    }

    /** True for a bar; what is left out is counted, what is wrong becomes a problem. */
    boolean accepts(CsvRow row, SymbolRows counts) {
        if (row.lacksAllPrices()) {
            counts.withoutPrices().add(row.line);
            return false;
        }
        boolean dated = hasDate(row);
        boolean readable = hasNumbers(row);
        boolean complete = isComplete(row, counts);
        return dated && readable && complete && hasPossiblePrices(row);
    }

    private boolean hasDate(CsvRow row) {
        if (!row.hasDate) {
            add(row, ColumnRole.DATE, dateFault(row.text(ColumnRole.DATE)));
        }
        return row.hasDate;
    }

    private String dateFault(String text) {
        return text.isBlank()
                ? "date is missing"
                : "date '%s' does not exist or is not of the form %s"
                        .formatted(text, date.reader().form());
    }

    private boolean hasNumbers(CsvRow row) {
        boolean all = true;
        for (int i = 0; i < ColumnRole.NUMBERS; i++) {
            if (row.found[i] == NumberCell.Found.OTHER && isUsed(ColumnRole.at(i))) {
                ColumnRole role = ColumnRole.at(i);
                add(row, role, "%s '%s' is not a number".formatted(role.word(), row.text(role)));
                all = false;
            }
        }
        double volume = row.value(ColumnRole.VOLUME);
        if (volume < 0 || Double.isInfinite(volume)) {
            add(row, ColumnRole.VOLUME, "volume is %s; it must be >= 0".formatted(plain(volume)));
            all = false;
        }
        return all;
    }

    private boolean isUsed(ColumnRole role) {
        return role == ColumnRole.VOLUME || prices.contains(role);
    }

    private boolean isComplete(CsvRow row, SymbolRows counts) {
        boolean complete = true;
        for (ColumnRole role : prices) {
            if (row.found(role) == NumberCell.Found.MISSING) {
                complete = false;
                if (missing == MissingRows.REFUSE) {
                    add(
                            row,
                            role,
                            "%s is missing; missing: drop leaves such rows out"
                                    .formatted(role.word()));
                }
            }
        }
        if (!complete && missing == MissingRows.DROP) {
            counts.withMissingPrices().add(row.line);
        }
        return complete;
    }

    private boolean hasPossiblePrices(CsvRow row) {
        boolean possible = true;
        for (ColumnRole role : prices) {
            double price = row.value(role);
            if (!(price > 0 && price < Double.POSITIVE_INFINITY)) {
                add(row, role, "%s is %s; prices must be > 0".formatted(role.word(), plain(price)));
                possible = false;
            }
        }
        if (possible && row.value(ColumnRole.HIGH) < row.value(ColumnRole.LOW)) {
            add(row, ColumnRole.HIGH, highBelowLow(row));
            possible = false;
        }
        return possible;
    }

    private static String highBelowLow(CsvRow row) {
        return "high %s is below low %s"
                .formatted(plain(row.value(ColumnRole.HIGH)), plain(row.value(ColumnRole.LOW)));
    }

    private void add(CsvRow row, ColumnRole role, String text) {
        problems.add(row.line, header.column(role) + 1, text);
    }

    private static String plain(double number) {
        return PlainNumber.of(number);
    }
}
