package io.forewalk.engine.market.csv;

import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import de.siegmar.fastcsv.reader.RecordType;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.util.Iterator;
import org.jspecify.annotations.Nullable;

/** Sends every record of a table to a sink; the only place where FastCSV meets prices. */
final class CsvScan {

    private static final int MOST_RECORDS = 10_000_001;

    private final CsvText text;
    private final CsvDialect dialect;
    private final Problems problems;

    CsvScan(CsvText text, CsvDialect dialect, Problems problems) {
        this.text = text;
        this.dialect = dialect;
        this.problems = problems;
    }

    /** Reads all the bytes; false, with a problem, if they are not a table. */
    boolean run(InputStream bytes, CellSink sink) {
        var handler = new Handler(sink);
        try (CsvReader<Boolean> reader = builder().build(handler, text.reader(bytes))) {
            return withinLimit(reader.iterator());
        } catch (CsvParseException e) {
            problems.add(
                    handler.line, 0, "a quoted cell that does not end, or goes on after its quote");
        } catch (UncheckedIOException e) {
            addReadingProblem(e.getCause());
        } catch (IOException e) {
            addReadingProblem(e);
        }
        return false;
    }

    private CsvReader.CsvReaderBuilder builder() {
        return CsvReader.builder()
                .fieldSeparator(dialect.delimiter())
                .allowUnclosedQuote(false)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE);
    }

    private boolean withinLimit(Iterator<Boolean> records) {
        int read = 0;
        while (records.hasNext()) {
            records.next();
            read++;
            if (read > MOST_RECORDS) {
                problems.add("the file has more than %d rows".formatted(MOST_RECORDS - 1));
                return false;
            }
        }
        return true;
    }

    private void addReadingProblem(@Nullable IOException cause) {
        if (cause instanceof CharacterCodingException) {
            problems.add(text.lineOfFault(), 0, text.encodingFault());
        } else {
            problems.add("the file cannot be read");
        }
    }

    private static final class Handler extends AbstractBaseCsvCallbackHandler<Boolean> {

        private final CellSink sink;
        private int line;

        private Handler(CellSink sink) {
            this.sink = sink;
        }

        @Override
        protected void handleBegin(long startingLine) {
            line = Math.toIntExact(startingLine);
            sink.begin(line);
        }

        @Override
        protected void handleField(
                int index, char[] buffer, int offset, int length, boolean quoted) {
            sink.cell(index, buffer, offset, offset + length);
        }

        @Override
        protected Boolean buildRecord() {
            if (getRecordType() != RecordType.EMPTY) {
                sink.end(getFieldCount());
            }
            return true;
        }
    }
}
