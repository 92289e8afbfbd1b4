package io.forewalk.config.runs;

import io.forewalk.engine.experiment.ExperimentResult;
import io.forewalk.engine.experiment.Outcomes;
import io.forewalk.engine.market.Instrument;
import io.forewalk.engine.market.csv.CsvTable;
import java.time.Instant;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/**
 * {@code bars.csv}: what really happened, one row per instrument and bar from the first origin on.
 */
final class BarTable {

    private BarTable() {}

    static CsvTable of(ExperimentResult result) {
        CsvTable.Builder table =
                CsvTable.withColumns("instrument", "time", "open", "high", "low", "close");
        for (Outcomes outcomes : result.outcomes()) {
            for (int bar = 0; bar < outcomes.length(); bar++) {
                table.text(outcomes.instrument().symbol())
                        .text(BarTimes.text(outcomes.instrument(), outcomes.time(bar)))
                        .number(outcomes.open(bar))
                        .number(outcomes.high(bar))
                        .number(outcomes.low(bar))
                        .number(outcomes.close(bar));
            }
        }
        return table.build();
    }

    /** The rows back as what happened, one per instrument. */
    static List<Outcomes> outcomes(CsvTable table, List<Instrument> instruments) {
        return instruments.stream().map(instrument -> outcomes(table, instrument)).toList();
    }

    private static Outcomes outcomes(CsvTable table, Instrument instrument) {
        List<Integer> rows =
                IntStream.range(0, table.rows())
                        .filter(row -> table.text(row, "instrument").equals(instrument.symbol()))
                        .boxed()
                        .toList();
        List<Instant> times =
                rows.stream()
                        .map(row -> BarTimes.parse(instrument, table.text(row, "time")))
                        .toList();
        return new Outcomes(
                        instrument,
                        times,
                        column(rows, row -> table.number(row, "open")),
                        column(rows, row -> table.number(row, "close")))
                .within(
                        column(rows, row -> table.number(row, "high")),
                        column(rows, row -> table.number(row, "low")));
    }

    private static double[] column(List<Integer> rows, ToDoubleFunction<Integer> value) {
        return rows.stream().mapToDouble(value).toArray();
    }
}
