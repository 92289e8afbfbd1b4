package io.forewalk.engine.market.csv;

import io.forewalk.engine.market.DataFile;
import io.forewalk.engine.market.MarketNote;
import java.util.List;
import java.util.Optional;

/**
 * What was read from one file.
 *
 * @param files the file, or none if it could not be read
 * @param notes on the form in which it is written
 * @param rows of each instrument, checked one by one, in the order of the file
 * @param form how it is written, if it could be read
 */
record CsvContents(
        List<DataFile> files,
        List<MarketNote> notes,
        List<SymbolRows> rows,
        Optional<CsvForm> form) {

    static final CsvContents NONE =
            new CsvContents(List.of(), List.of(), List.of(), Optional.empty());
}
