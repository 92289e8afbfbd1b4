package io.forewalk.engine.market.csv;

import io.forewalk.engine.market.BarColumns;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneRules;
import java.util.List;

/**
 * Turns local times into instants. A time that the clocks skip is a problem; of one that they show
 * twice, the first row means the earlier instant and the second the later one.
 */
final class LocalTimes {

    private final ZoneId zone;
    private final ZoneRules rules;
    private final int column;
    private final Problems problems;

    /**
     * Local times of a zone.
     *
     * @param column of the date, counted from 1
     */
    LocalTimes(ZoneId zone, int column, Problems problems) {
        this.zone = zone;
        this.rules = zone.getRules();
        this.column = column;
        this.problems = problems;
    }

    /**
     * Takes the rows for a log of passing time: one that seems to go back while the clocks show an
     * hour twice belongs to the second showing. Leaves the stamps alone and answers false if the
     * rows are in no order even so.
     */
    boolean followRows(BarColumns bars) {
        long[] instants = new long[bars.length()];
        for (int row = 0; row < instants.length; row++) {
            long local = bars.stamps()[row];
            List<ZoneOffset> offsets = offsets(local);
            if (offsets.isEmpty()) {
                problems.add(bars.line(row), column, skipped(local));
            }
            instants[row] = local - millis(offsets.isEmpty() ? ZoneOffset.UTC : offsets.getFirst());
            if (row > 0 && instants[row] <= instants[row - 1] && offsets.size() > 1) {
                instants[row] = local - millis(offsets.getLast());
            }
        }
        if (!BarOrder.isSorted(instants, instants.length)) {
            return false;
        }
        System.arraycopy(instants, 0, bars.stamps(), 0, instants.length);
        return true;
    }

    /** Replaces the stamps of rows that are sorted by local time, of equal ones in file order. */
    void countShowings(BarColumns bars) {
        long before = Long.MIN_VALUE;
        for (int row = 0; row < bars.length(); row++) {
            long local = bars.stamps()[row];
            List<ZoneOffset> offsets = offsets(local);
            if (!offsets.isEmpty()) {
                ZoneOffset offset = local == before ? offsets.getLast() : offsets.getFirst();
                bars.stamps()[row] = local - millis(offset);
            }
            before = local;
        }
    }

    private List<ZoneOffset> offsets(long local) {
        return rules.getValidOffsets(time(local));
    }

    private String skipped(long local) {
        return "time %s does not exist in %s".formatted(time(local), zone.getId());
    }

    private static LocalDateTime time(long local) {
        return LocalDateTime.ofEpochSecond(Math.floorDiv(local, 1000L), 0, ZoneOffset.UTC);
    }

    private static long millis(ZoneOffset offset) {
        return offset.getTotalSeconds() * 1000L;
    }
}
