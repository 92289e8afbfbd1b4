package io.forewalk.engine.metrics;

import io.forewalk.engine.backtest.EquityCurve;
import io.forewalk.engine.backtest.Trade;
import io.forewalk.engine.market.Instrument;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.IntStream;

/** Equity curves and trades to be measured. */
public final class Curves {

    static final Instrument TEST =
            new Instrument("TEST", "USD", ZoneOffset.UTC, Duration.ofDays(1));
    static final Instant START = Instant.parse("2020-01-02T00:00:00Z");

    private Curves() {}

    /** A curve of one close a day. */
    public static EquityCurve daily(double... equity) {
        List<Instant> times =
                IntStream.range(0, equity.length)
                        .mapToObj(day -> START.plus(day, ChronoUnit.DAYS))
                        .toList();
        return of(times, equity);
    }

    /** A curve read from lines of date and equity, the first a header. */
    public static EquityCurve read(List<String> lines) {
        List<String[]> rows = lines.stream().skip(1).map(line -> line.split(",")).toList();
        return of(
                rows.stream().map(row -> TestFiles.end(row[0])).toList(),
                rows.stream().mapToDouble(row -> Double.parseDouble(row[1])).toArray());
    }

    private static EquityCurve of(List<Instant> times, double[] equity) {
        return new EquityCurve(times, equity, equity, new double[equity.length]);
    }

    /** A curve whose position was worth so much of the equity at each close. */
    public static EquityCurve exposed(double[] equity, double[] exposure) {
        return new EquityCurve(daily(equity).times(), equity, equity, exposure);
    }

    /** A closed trade. */
    public static Trade trade(double quantity, double entryPrice, double exitPrice, double pnl) {
        Instant exit = START.plus(1, ChronoUnit.DAYS);
        return new Trade(
                TEST, quantity, START, entryPrice, exit, exitPrice, pnl, 0, 0, 1, "signal");
    }

    /** A trade that goes on. */
    public static Trade openTrade() {
        return new Trade(TEST, 1, START, 100, Instant.MAX, Double.NaN, Double.NaN, 0, 0, -1, "");
    }
}
