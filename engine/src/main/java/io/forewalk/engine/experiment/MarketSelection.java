package io.forewalk.engine.experiment;

import io.forewalk.engine.market.MarketData;
import io.forewalk.engine.market.MarketDataSource;
import io.forewalk.engine.market.MarketNote;
import io.forewalk.engine.market.PriceHistory;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Which prices an experiment is about.
 *
 * @param folder where the source's relative paths start
 * @param from first day used, if not the first there is
 * @param to last day used, if not the last there is
 * @param annualisation bars per year, if not found from the data
 * @param benchmark symbol of buy and hold, or {@link Experiment#EQUAL_WEIGHT}; if empty, the index,
 *     else the only instrument or all in equal parts
 */
public record MarketSelection(
        MarketDataSource source,
        Path folder,
        Optional<LocalDate> from,
        Optional<LocalDate> to,
        Optional<Double> annualisation,
        Optional<String> benchmark) {

    /** All that the source has. */
    public static MarketSelection of(MarketDataSource source, Path folder) {
        return new MarketSelection(
                source,
                folder,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    /** Loads the prices and cuts them to the days asked for. */
    public MarketData load() {
        MarketData all = source.load(folder);
        List<PriceHistory> cut = all.histories().stream().map(this::cut).toList();
        List<PriceHistory> indices = all.indices().stream().map(this::cut).toList();
        List<MarketNote> notes = new ArrayList<>(all.notes());
        notes.addAll(IndexEnds.of(cut, indices));
        return new MarketData(cut, notes, all.files(), indices);
    }

    private PriceHistory cut(PriceHistory history) {
        int first = 0;
        int last = history.last();
        while (first <= last && from.isPresent() && history.date(first).isBefore(from.get())) {
            first++;
        }
        while (last >= first && to.isPresent() && history.date(last).isAfter(to.get())) {
            last--;
        }
        return first == 0 && last == history.last() ? history : history.between(first, last);
    }
}
