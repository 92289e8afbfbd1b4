/**
 * Price files of any dialect. A file goes from {@code CsvLoading} through {@code CsvFileReader}
 * (first how it is written: {@code CsvText}, {@code CsvDialect}, {@code CsvHeader}, {@code
 * CsvSurvey}; then its rows: {@code CsvRows}) to {@code InstrumentRows}, where they become bars.
 * Start at {@link io.forewalk.engine.market.csv.CsvMarketData}.
 */
@NullMarked
package io.forewalk.engine.market.csv;

import org.jspecify.annotations.NullMarked;
