package io.forewalk.engine.market;

import java.time.Instant;
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

    /** Replaces the stamps of rows that are in the order of local time. */
    void toInstants(BarColumns bars) {
        if (rules.isFixedOffset()) {
            shift(bars, offsetMillis(rules.getOffset(Instant.EPOCH)));
            return;
        }
        long[] stamps = bars.stamps();
        long before = Long.MIN_VALUE;
        for (int row = 0; row < bars.length(); row++) {
            long local = stamps[row];
            stamps[row] = local - offset(local, local == before, bars.line(row));
            before = local;
        }
    }

    private static void shift(BarColumns bars, long offset) {
        for (int row = 0; offset != 0 && row < bars.length(); row++) {
            bars.stamps()[row] -= offset;
        }
    }

    private long offset(long local, boolean again, int line) {
        LocalDateTime time =
                LocalDateTime.ofEpochSecond(Math.floorDiv(local, 1000L), 0, ZoneOffset.UTC);
        List<ZoneOffset> valid = rules.getValidOffsets(time);
        if (valid.isEmpty()) {
            problems.add(
                    line, column, "time %s does not exist in %s".formatted(time, zone.getId()));
            return offsetMillis(rules.getOffset(time));
        }
        return offsetMillis(again ? valid.getLast() : valid.getFirst());
    }

    private static long offsetMillis(ZoneOffset offset) {
        return offset.getTotalSeconds() * 1000L;
    }
}
