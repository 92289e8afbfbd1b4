package io.forewalk.engine.market;

import java.io.Serializable;
import java.time.Duration;
import java.time.ZoneId;

/**
 * What is traded and how its bars are timed.
 *
 * @param symbol the name in files and reports, kept as given
 * @param currency ISO code, or empty where the file does not say
 * @param zone the exchange's zone, in which days are counted
 * @param barLength the time one bar covers; a day or more for daily bars and longer
 */
public record Instrument(String symbol, String currency, ZoneId zone, Duration barLength)
        implements Serializable {

    /** Whether its bars carry a date only. */
    public boolean isDaily() {
        return barLength.compareTo(Duration.ofDays(1)) >= 0;
    }
}
