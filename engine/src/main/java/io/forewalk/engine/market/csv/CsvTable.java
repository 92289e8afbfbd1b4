package io.forewalk.engine.market.csv;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A table of text and numbers as a CSV file: comma, LF, UTF-8, quotes where needed (RFC 4180).
 * Numbers are written in the shortest form that reads back to the same double; {@code NaN} is an
 * empty cell. A text that a spreadsheet would take for a formula gets a leading apostrophe, which
 * reading takes off again. Immutable; made by a {@link Builder}.
 */
public final class CsvTable {

    // An apostrophe before a dangerous start is doubled, so that reading restores every text.
    private static final Pattern FORMULA = Pattern.compile("'*[=+\\-@\t\r].*", Pattern.DOTALL);
    private static final Pattern ESCAPED = Pattern.compile("'+[=+\\-@\t\r].*", Pattern.DOTALL);

    private final List<String> header;
    private final List<List<String>> rows;

    private CsvTable(List<String> header, List<List<String>> rows) {
        this.header = List.copyOf(header);
        this.rows = List.copyOf(rows);
    }

    /** A builder of a table with these columns. */
    public static Builder withColumns(String... names) {
        return new Builder(List.of(names));
    }

    /**
     * Reads what {@link #write} has written.
     *
     * @throws IllegalArgumentException if it is not a table with a header and equally long rows
     */
    public static CsvTable read(Path file) {
        try {
            return parse(Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException("The table %s cannot be read.".formatted(file), e);
        }
    }

    /**
     * Reads what {@link #toText} has made.
     *
     * @throws IllegalArgumentException if it is not a table with a header and equally long rows
     */
    public static CsvTable parse(String text) {
        List<List<String>> lines = cells(text);
        if (lines.isEmpty()) {
            throw new IllegalArgumentException("The table is empty; it needs a header.");
        }
        return new CsvTable(lines.getFirst(), checked(lines));
    }

    private static List<List<String>> cells(String text) {
        var lines = new ArrayList<List<String>>();
        var builder = CsvReader.builder().skipEmptyLines(false);
        builder.extraFieldStrategy(FieldMismatchStrategy.IGNORE);
        builder.missingFieldStrategy(FieldMismatchStrategy.IGNORE);
        try (CsvReader<CsvRecord> reader = builder.ofCsvRecord(new StringReader(text))) {
            reader.forEach(line -> lines.add(List.copyOf(line.getFields())));
        } catch (CsvParseException e) {
            throw new IllegalArgumentException("The text is not a table.", e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return lines;
    }

    private static List<List<String>> checked(List<List<String>> lines) {
        int width = lines.getFirst().size();
        for (int line = 1; line < lines.size(); line++) {
            int cells = lines.get(line).size();
            if (cells != width) {
                throw new IllegalArgumentException(
                        "Row %d has %d cells; the header has %d.".formatted(line, cells, width));
            }
        }
        return lines.subList(1, lines.size());
    }

    /** The columns' names. */
    public List<String> header() {
        return header;
    }

    /** Number of rows, the header not counted. */
    public int rows() {
        return rows.size();
    }

    /** A cell as the text that was put in. */
    public String text(int row, String column) {
        String cell = cell(row, column);
        return ESCAPED.matcher(cell).matches() ? cell.substring(1) : cell;
    }

    /**
     * A cell as a number, {@code NaN} if it is empty.
     *
     * @throws NumberFormatException if it is another text
     */
    public double number(int row, String column) {
        String cell = cell(row, column);
        return cell.isEmpty() ? Double.NaN : Double.parseDouble(cell);
    }

    private String cell(int row, String column) {
        int index = header.indexOf(column);
        if (index < 0) {
            throw new IllegalArgumentException(
                    "The table has no column %s; it has %s.".formatted(column, header));
        }
        return rows.get(row).get(index);
    }

    /** Writes the table; the caller moves the file into place. */
    public void write(Path file) throws IOException {
        Files.writeString(file, toText(), StandardCharsets.UTF_8);
    }

    /** The table as the text of a CSV file. */
    public String toText() {
        var text = new StringWriter();
        try (var writer = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(text)) {
            writer.writeRecord(header);
            rows.forEach(writer::writeRecord);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    /** Collects cells from left to right, row by row. */
    public static final class Builder {

        private final List<String> header;
        private final List<List<String>> rows = new ArrayList<>();
        private final String[] row;
        private int filled;

        private Builder(List<String> header) {
            this.header = header;
            this.row = new String[header.size()];
        }

        /** Appends a text. */
        public Builder text(String text) {
            return cell(FORMULA.matcher(text).matches() ? "'" + text : text);
        }

        /**
         * Appends a number; {@code NaN} leaves the cell empty.
         *
         * @throws IllegalArgumentException if it is infinite
         */
        public Builder number(double number) {
            if (Double.isInfinite(number)) {
                throw new IllegalArgumentException(
                        "The %s (%s) must be finite or NaN.".formatted(header.get(filled), number));
            }
            return cell(Double.isNaN(number) ? "" : PlainNumber.of(number));
        }

        /** Appends an empty cell. */
        public Builder empty() {
            return cell("");
        }

        /** The table of all complete rows. */
        public CsvTable build() {
            if (filled != 0) {
                throw new IllegalStateException(
                        "The last row has %d cells of %d.".formatted(filled, row.length));
            }
            return new CsvTable(header, rows);
        }

        private Builder cell(String cell) {
            row[filled] = cell;
            filled++;
            if (filled == row.length) {
                rows.add(List.copyOf(Arrays.asList(row)));
                filled = 0;
            }
            return this;
        }
    }
}
