package io.forewalk.engine.market;

import io.forewalk.engine.market.MarketNote.Kind;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Makes the history of one instrument from its rows: order, duplicates, checks, repairs. */
final class InstrumentRows {

    private final SymbolRows rows;
    private final BarColumns bars;
    private final CsvForm form;
    private final CsvMarketData settings;
    private final ZoneId zone;
    private final StampText text;
    private final NoteList notes;
    private final Problems problems;

    InstrumentRows(SymbolRows rows, CsvForm form, CsvMarketData settings, Problems problems) {
        this.rows = rows;
        this.bars = rows.bars();
        this.form = form;
        this.settings = settings;
        this.zone = ZoneId.of(settings.zone());
        this.text = new StampText(form.date().daily());
        this.notes = new NoteList(rows.symbol());
        this.problems = problems;
    }

    /** The history, or empty with a problem. */
    Optional<PriceHistory> history(Instant now) {
        addRowNotes();
        if (bars.length() == 0) {
            if (problems.none()) {
                problems.add("no bars for " + CellText.of(rows.symbol()));
            }
            return Optional.empty();
        }
        order();
        repair();
        if (bars.length() < 2 && !form.date().daily()) {
            problems.add("one row does not tell how long a bar is");
            return Optional.empty();
        }
        if (!problems.none()) {
            return Optional.empty();
        }
        PriceHistory history = PriceHistory.of(instrument(), bars);
        new GapNotes(history, notes).add();
        addFutureNote(history, now);
        return Optional.of(history);
    }

    List<MarketNote> notes() {
        return notes.list();
    }

    private void order() {
        var sorting = new BarSorting(bars, notes);
        sorting.sort();
        if (!form.date().daily() && !form.date().zoned()) {
            int column = form.header().column(ColumnRole.DATE) + 1;
            new LocalTimes(zone, column, problems).toInstants(bars);
            sorting.sortAgain();
        }
        sorting.dropDuplicates(text, problems);
    }

    private void repair() {
        new RangeCheck(bars, text, settings.outsideRange()).apply(notes, problems);
        if (bars.hasAdjusted()) {
            CloseAdjustment.apply(bars, text, notes);
        }
        new SplitSuspicion(bars, text).apply(settings.splits(), notes, problems);
    }

    /** Its bars are as long as the median step; with it the stamps become the bars' ends. */
    private Instrument instrument() {
        long step = medianStep();
        long[] stamps = bars.stamps();
        for (int row = 0; row < bars.length(); row++) {
            stamps[row] =
                    form.date().daily() ? endOfDay(stamps[row]) : stamps[row] + startToEnd(step);
        }
        return new Instrument(rows.symbol(), "", zone, Duration.ofMillis(step));
    }

    private long startToEnd(long step) {
        return settings.timestamps() == Timestamps.START ? step : 0;
    }

    private long endOfDay(long stamp) {
        LocalDate day = LocalDate.ofEpochDay(stamp / Stamp.DAY_MILLIS);
        return day.plusDays(1).atStartOfDay(zone).toInstant().toEpochMilli();
    }

    private long medianStep() {
        long[] steps = new long[bars.length() - 1];
        for (int i = 0; i < steps.length; i++) {
            steps[i] = bars.stamps()[i + 1] - bars.stamps()[i];
        }
        Arrays.sort(steps);
        return steps.length == 0 ? Stamp.DAY_MILLIS : steps[steps.length / 2];
    }

    private void addRowNotes() {
        addRepair(rows.withoutPrices(), "%s without prices left out (%s).");
        addRepair(rows.withMissingPrices(), "%s with missing prices left out (%s).");
        addRepair(rows.withIndianGroups(), "%s with digits in Indian groups (%s).");
        addRepair(
                rows.withRoundedVolume(), "%s with a volume rounded by its suffix K, M or B (%s).");
        if (!form.header().has(ColumnRole.VOLUME)) {
            notes.add(Kind.MISSING_VOLUME, "The file has no column for volume.");
        } else if (!rows.withoutVolume().none()) {
            notes.add(
                    Kind.MISSING_VOLUME,
                    "Volume is missing in %d of %d rows (%s)."
                            .formatted(
                                    rows.withoutVolume().count(),
                                    bars.length(),
                                    rows.withoutVolume().where()));
        }
    }

    private void addRepair(Tally tally, String words) {
        if (!tally.none()) {
            notes.repaired(words.formatted(tally.rows(), tally.where()));
        }
    }

    private void addFutureNote(PriceHistory history, Instant now) {
        int first = history.lastEndedAt(now.plus(history.instrument().barLength())) + 1;
        int count = history.length() - first;
        if (count > 0) {
            notes.add(
                    Kind.FUTURE_DATES,
                    "%d %s in the future (first %s, last %s)."
                            .formatted(
                                    count,
                                    count == 1 ? "bar lies" : "bars lie",
                                    history.date(first),
                                    history.date(history.last())));
        }
    }
}
