/**
 * Prices as a trader could know them: histories that end at a bar, and the sources they come from.
 * Start at {@link io.forewalk.engine.market.MarketData}. A CSV file goes from {@code CsvLoading}
 * through {@code CsvFileReader} (first how it is written: {@code CsvText}, {@code CsvDialect},
 * {@code CsvHeader}, {@code CsvSurvey}; then its rows: {@code CsvRows}) to {@code InstrumentRows},
 * where they become bars.
 */
@NullMarked
package io.forewalk.engine.market;

import org.jspecify.annotations.NullMarked;
