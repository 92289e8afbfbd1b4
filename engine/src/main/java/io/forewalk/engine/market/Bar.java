package io.forewalk.engine.market;

import java.time.Instant;

/**
 * One bar of prices, dated by its end. A volume that is not known is {@code NaN}.
 *
 * @param end the instant from which on the bar is known
 */
public record Bar(Instant end, double open, double high, double low, double close, double volume) {}
