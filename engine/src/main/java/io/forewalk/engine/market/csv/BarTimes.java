package io.forewalk.engine.market.csv;

import io.forewalk.engine.market.BarColumns;
import io.forewalk.engine.market.ColumnRole;
import io.forewalk.engine.market.Instrument;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;

/** The stamps of one instrument's rows: their order, their length, and when each bar ends. */
final class BarTimes {

    private static final long HOUR_MILLIS = 3_600_000L;

    private final BarColumns bars;
    private final CsvForm form;
    private final ZoneId zone;
    private final Timestamps timestamps;
    private boolean daily;

    BarTimes(BarColumns bars, CsvForm form, CsvMarketData settings) {
        this.bars = bars;
        this.form = form;
        this.zone = settings.zone();
        this.timestamps = settings.timestamps();
        this.daily = form.date().daily();
    }

    /** Sorts the rows by time, drops exact duplicates, and finds out whether the bars are days. */
    void order(NoteList notes, Problems problems) {
        var sorting = new BarSorting(bars);
        Tally late = sorting.late();
        boolean reversed = sorting.reverseNewestFirst();
        boolean inOrder = placeInTime(sorting, problems);
        if (!inOrder) {
            notes.repaired(
                    "%s stood after a later one; the rows were sorted (%s)."
                            .formatted(late.rows(), late.where()));
        } else if (reversed) {
            notes.repaired(
                    "The file is newest first; %d rows were reversed (lines %d to %d)."
                            .formatted(bars.length(), bars.line(bars.length() - 1), bars.line(0)));
        }
        if (!daily && bars.length() > 1 && medianStep() >= Stamp.DAY_MILLIS - HOUR_MILLIS) {
            toDays();
        }
        sorting.dropDuplicates(text(), notes, problems);
    }

    /** Makes instants of local times, and sorts; true if the rows were in the order of time. */
    private boolean placeInTime(BarSorting sorting, Problems problems) {
        if (daily || form.date().zoned()) {
            return sorting.sort();
        }
        int column = form.header().column(ColumnRole.DATE) + 1;
        var local = new LocalTimes(zone, column, problems);
        if (local.followRows(bars)) {
            return true;
        }
        sorting.sort();
        local.countShowings(bars);
        sorting.sort();
        return false;
    }

    /** How stamps are written in messages. */
    StampText text() {
        return new StampText(daily);
    }

    /** Whether the rows tell how long a bar is. */
    boolean tellBarLength() {
        return daily || bars.length() > 1;
    }

    /** The instrument, whose bars are as long as the median step between rows. */
    Instrument instrument(String symbol) {
        return new Instrument(symbol, "", zone, Duration.ofMillis(medianStep()));
    }

    /** Replaces each stamp by the end of its bar. */
    void toEnds() {
        long[] stamps = bars.stamps();
        long length = timestamps == Timestamps.START ? medianStep() : 0;
        for (int row = 0; row < bars.length(); row++) {
            stamps[row] = daily ? endOfDay(stamps[row]) : stamps[row] + length;
        }
    }

    /** Median step between rows, a day where there is but one. */
    private long medianStep() {
        long[] steps = new long[Math.max(0, bars.length() - 1)];
        for (int i = 0; i < steps.length; i++) {
            steps[i] = bars.stamps()[i + 1] - bars.stamps()[i];
        }
        Arrays.sort(steps);
        return steps.length == 0 ? Stamp.DAY_MILLIS : steps[steps.length / 2];
    }

    /**
     * Daily bars stamped with an hour, such as that of the close, become days, if no day has two.
     */
    private void toDays() {
        long[] days = new long[bars.length()];
        for (int row = 0; row < days.length; row++) {
            days[row] = dayOf(bars.stamps()[row]) * Stamp.DAY_MILLIS;
            boolean another = row > 0 && bars.stamps()[row] != bars.stamps()[row - 1];
            if (another && days[row] == days[row - 1]) {
                return;
            }
        }
        System.arraycopy(days, 0, bars.stamps(), 0, days.length);
        daily = true;
    }

    /** The local day of an instant; midnight as an end belongs to the day that ends. */
    private long dayOf(long instant) {
        long inside = timestamps == Timestamps.END ? instant - 1 : instant;
        return LocalDate.ofInstant(Instant.ofEpochMilli(inside), zone).toEpochDay();
    }

    private long endOfDay(long stamp) {
        LocalDate day = LocalDate.ofEpochDay(Math.floorDiv(stamp, Stamp.DAY_MILLIS));
        return day.plusDays(1).atStartOfDay(zone).toInstant().toEpochMilli();
    }
}
