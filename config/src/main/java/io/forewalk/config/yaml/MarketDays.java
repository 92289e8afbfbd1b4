package io.forewalk.config.yaml;

import io.forewalk.engine.market.MarketDataSource;
import java.time.LocalDate;
import java.util.Optional;

/** The keys of the block {@code market} beside its source. */
record MarketDays(
        Optional<LocalDate> from,
        Optional<LocalDate> to,
        Optional<Double> annualisation,
        Optional<String> benchmark) {

    MarketBlock of(MarketDataSource source) {
        return new MarketBlock(source, from, to, annualisation, benchmark);
    }
}
