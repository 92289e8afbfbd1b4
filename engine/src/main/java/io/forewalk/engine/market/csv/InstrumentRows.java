package io.forewalk.engine.market.csv;

import io.forewalk.engine.market.BarColumns;
import io.forewalk.engine.market.ColumnRole;
import io.forewalk.engine.market.Instrument;
import io.forewalk.engine.market.MarketNote;
import io.forewalk.engine.market.MarketNote.Kind;
import io.forewalk.engine.market.PriceHistory;
import java.util.List;
import java.util.Optional;

/** Makes the history of one instrument from its rows: order, duplicates, checks, repairs. */
final class InstrumentRows {

    private final SymbolRows rows;
    private final BarColumns bars;
    private final CsvForm form;
    private final CsvMarketData settings;
    private final NoteList notes;
    private final Problems problems;

    InstrumentRows(SymbolRows rows, CsvForm form, CsvMarketData settings, Problems problems) {
        this.rows = rows;
        this.bars = rows.bars();
        this.form = form;
        this.settings = settings;
        this.notes = new NoteList(rows.symbol());
        this.problems = problems;
    }

    /** The history, or empty with a problem. */
    Optional<PriceHistory> history() {
        addRowNotes();
        if (bars.length() == 0) {
            if (problems.none()) {
                problems.add("no bars for %s".formatted(CellText.of(rows.symbol())));
            }
            return Optional.empty();
        }
        var times = new BarTimes(bars, form, settings);
        times.order(notes, problems);
        repair(times.text());
        if (!times.tellBarLength()) {
            problems.add("one row does not tell how long a bar is");
        }
        if (!problems.none()) {
            return Optional.empty();
        }
        Instrument instrument = times.instrument(rows.symbol());
        times.toEnds();
        PriceHistory history = PriceHistory.of(instrument, bars);
        new GapNotes(history, notes).add();
        return Optional.of(history);
    }

    List<MarketNote> notes() {
        return notes.list();
    }

    private void repair(StampText text) {
        new RangeCheck(bars, text, settings.outsideRange()).apply(notes, problems);
        if (bars.hasAdjusted()) {
            CloseAdjustment.apply(bars, text, notes);
        }
        new SplitSuspicion(bars, text).apply(settings.splits(), notes, problems);
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
}
