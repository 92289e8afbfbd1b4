package io.forewalk.config.yaml;

import io.forewalk.engine.market.MarketDataSource;
import io.forewalk.engine.settings.Setting;
import java.time.LocalDate;
import java.util.Optional;

/**
 * The block {@code market}: a data source under its type's name, and which part of it is used.
 *
 * @param annualisation empty where found from the data
 */
public record MarketBlock(
        MarketDataSource source,
        @Setting("First day used, if not the first there is") Optional<LocalDate> from,
        @Setting("Last day used, if not the last there is") Optional<LocalDate> to,
        @Setting(value = "Bars per year, or auto: found from the data", byDefault = "auto")
                Optional<Double> annualisation,
        @Setting(
                        "Symbol of buy and hold, or equalWeight: all in equal parts, which it is"
                                + " with several instruments if absent")
                Optional<String> benchmark) {}
