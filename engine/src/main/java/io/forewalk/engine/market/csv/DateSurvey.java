package io.forewalk.engine.market.csv;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Finds the one form in which the whole date column can be read. */
final class DateSurvey {

    private static final String KNOWN =
            Arrays.stream(DateLayout.values())
                    .map(DateLayout::pattern)
                    .collect(Collectors.joining(", "));

    private final CsvMarketData settings;
    private final Optional<PatternReader> pattern;
    private final DateCell cell = new DateCell();
    private final Stamp stamp = new Stamp();
    private final List<Candidate> candidates = new ArrayList<>();
    private boolean midnights = true;
    private boolean patternReads;
    private int firstLine;
    private String firstText = "";

    DateSurvey(CsvMarketData settings) {
        this.settings = settings;
        this.pattern =
                Optional.of(settings.dateFormat())
                        .filter(format -> !format.isEmpty())
                        .map(PatternReader::of);
        for (DateLayout layout : DateLayout.values()) {
            candidates.add(new Candidate(layout, false, false));
            candidates.add(new Candidate(layout, true, false));
            candidates.add(new Candidate(layout, true, true));
        }
    }

    /** Takes note of one cell. */
    void add(int line, char[] text, int from, int to) {
        if (firstLine == 0) {
            firstLine = line;
            firstText = CellText.of(text, from, to);
        }
        if (pattern.isPresent()) {
            if (pattern.get().read(text, from, to, stamp)) {
                patternReads = true;
                midnights &= stamp.millisOfDay == 0;
            }
        } else if (cell.read(text, from, to)) {
            cell.copyTimeTo(stamp);
            midnights &= stamp.millisOfDay == 0;
            countCandidates(line);
        }
    }

    /**
     * The form that reads the most cells; empty, with a problem, if there is none or more than one.
     */
    Optional<DateColumn> decide(int column, Problems problems) {
        return pattern.isPresent()
                ? decide(pattern.get(), column, problems)
                : decideLayout(column, problems);
    }

    private Optional<DateColumn> decide(PatternReader reader, int column, Problems problems) {
        if (!patternReads) {
            problems.add(
                    firstLine,
                    column + 1,
                    "date '%s' is not in the form %s".formatted(firstText, reader.form()));
            return Optional.empty();
        }
        return Optional.of(new DateColumn(reader, isDaily(reader.timed()), reader.zoned(), 0));
    }

    private boolean isDaily(boolean timed) {
        return !timed || (midnights && settings.timestamps() == Timestamps.START);
    }

    private Optional<DateColumn> decideLayout(int column, Problems problems) {
        Candidate best = candidates.getFirst();
        for (Candidate candidate : candidates) {
            best = candidate.read > best.read ? candidate : best;
        }
        if (best.read == 0) {
            problems.add(firstLine, column + 1, unknown());
            return Optional.empty();
        }
        if (isAmbiguous(best)) {
            problems.add(firstLine, column + 1, ambiguous());
            return Optional.empty();
        }
        int decidedBy = best.layout == DateLayout.ISO ? 0 : best.firstAlone;
        var reader = new LayoutReader(best.layout, best.timed, best.zoned, cell);
        return Optional.of(new DateColumn(reader, isDaily(best.timed), best.zoned, decidedBy));
    }

    private boolean isAmbiguous(Candidate best) {
        return best.layout == DateLayout.MONTH_FIRST
                && candidates.stream()
                        .anyMatch(c -> c.layout == DateLayout.DAY_FIRST && c.read == best.read);
    }

    private void countCandidates(int line) {
        int readers = 0;
        Candidate reader = candidates.getFirst();
        for (Candidate candidate : candidates) {
            if (candidate.reads(cell)) {
                candidate.read++;
                readers++;
                reader = candidate;
            }
        }
        if (readers == 1 && reader.firstAlone == 0) {
            reader.firstAlone = line;
        }
    }

    private String unknown() {
        return "date '%s' is in none of the known forms (%s); set dateFormat"
                .formatted(firstText, KNOWN);
    }

    private String ambiguous() {
        return "date '%s' and all others can be read as M/d/yyyy and as d/M/yyyy; set dateFormat"
                .formatted(firstText);
    }

    /** A form that the column may have, with what speaks for it. */
    private static final class Candidate {

        private final DateLayout layout;
        private final boolean timed;
        private final boolean zoned;
        private int read;
        private int firstAlone;

        private Candidate(DateLayout layout, boolean timed, boolean zoned) {
            this.layout = layout;
            this.timed = timed;
            this.zoned = zoned;
        }

        private boolean reads(DateCell cell) {
            return cell.timed() == timed
                    && cell.zoned() == zoned
                    && layout.dayOf(cell) != DateLayout.NO_DAY;
        }
    }
}
