package io.forewalk.engine.market;

import java.io.Serializable;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;

/**
 * The histories of all instruments of an experiment, in file order, with what their source had to
 * say.
 *
 * @param notes repairs and suspicions of the source, for people; empty in a cut market
 * @param files where the prices came from; empty in a cut or simulated market
 * @param indices series that are neither forecast nor traded; empty in a cut market, so that no
 *     forecaster or strategy sees them
 */
public record MarketData(
        List<PriceHistory> histories,
        List<MarketNote> notes,
        List<DataFile> files,
        List<PriceHistory> indices)
        implements Serializable {

    public MarketData {
        histories = List.copyOf(histories);
        notes = List.copyOf(notes);
        files = List.copyOf(files);
        indices = List.copyOf(indices);
    }

    /** A market without an index. */
    public MarketData(List<PriceHistory> histories, List<MarketNote> notes, List<DataFile> files) {
        this(histories, notes, files, List.of());
    }

    /** A market without notes and files. */
    public static MarketData of(List<PriceHistory> histories) {
        return new MarketData(histories, List.of(), List.of());
    }

    /** The instruments, in file order. */
    public List<Instrument> instruments() {
        return histories.stream().map(PriceHistory::instrument).toList();
    }

    /**
     * The history of an instrument.
     *
     * @throws NoSuchElementException if the market does not hold it
     */
    public PriceHistory history(Instrument instrument) {
        for (PriceHistory history : histories) {
            if (history.instrument().equals(instrument)) {
                return history;
            }
        }
        throw new NoSuchElementException("The market holds no " + instrument.symbol() + ".");
    }

    /** What was known at the instant: of each instrument the bars that had ended by then. */
    public MarketData upTo(Instant instant) {
        return of(
                histories.stream()
                        .filter(history -> history.lastEndedAt(instant) >= 0)
                        .map(history -> history.upTo(history.lastEndedAt(instant)))
                        .toList());
    }

    /**
     * The same market, with a note on every instrument that has bars which begin after the instant.
     */
    public MarketData notedAt(Instant present) {
        var noted = new ArrayList<MarketNote>(notes);
        histories.forEach(history -> FutureBars.note(history, present).ifPresent(noted::add));
        return new MarketData(histories, noted, files, indices);
    }

    /** One instrument's history and, beside it, all others'. */
    public MarketView viewOf(Instrument instrument) {
        List<PriceHistory> others =
                histories.stream().filter(h -> !h.instrument().equals(instrument)).toList();
        return new MarketView(history(instrument), of(others));
    }
}
