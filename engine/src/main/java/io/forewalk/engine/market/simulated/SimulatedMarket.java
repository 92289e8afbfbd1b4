package io.forewalk.engine.market.simulated;

import io.forewalk.engine.market.Instrument;
import io.forewalk.engine.market.MarketData;
import io.forewalk.engine.market.MarketDataSource;
import io.forewalk.engine.market.PriceHistory;
import io.forewalk.engine.random.RandomSource;
import io.forewalk.engine.settings.Setting;
import io.forewalk.engine.settings.Settings;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;

/**
 * Made-up daily prices whose truth is known, for tests and for judging methods. Equal settings give
 * equal bars on every machine, and a longer market begins with the bars of a shorter one.
 */
public record SimulatedMarket(
        @Setting(value = "How returns are made", byDefault = "randomWalk") Kind kind,
        @Setting(value = "Number of bars", byDefault = "2500", atLeast = 1, atMost = 10_000_000)
                int bars,
        @Setting(value = "Equal seeds give equal prices", byDefault = "1") long seed,
        @Setting(value = "Name of the instrument", byDefault = "SIM") String symbol,
        @Setting(
                        value = "Long-run standard deviation of log returns per year of 252 bars",
                        byDefault = "0.2",
                        above = 0,
                        atMost = 5)
                double volatility,
        @Setting(
                        value =
                                "Share of the variance that the planted rule explains (plantedRule"
                                        + " only)",
                        byDefault = "0.2",
                        atLeast = 0,
                        atMost = 1)
                double signalShare,
        @Setting(value = "First day; bars fall on Monday to Friday", byDefault = "2000-01-03")
                LocalDate start)
        implements MarketDataSource {

    /** How returns are made. */
    public enum Kind {
        /** Independent normal log returns. */
        RANDOM_WALK,
        /** GARCH(1,1): calm and wild times, no direction. */
        GARCH,
        /** The next return leans against the sum of the last 20. */
        PLANTED_RULE
    }

    private static final double FIRST_CLOSE = 100;
    private static final ZoneId ZONE = ZoneOffset.UTC;

    public SimulatedMarket {
        Settings.check(
                SimulatedMarket.class, kind, bars, seed, symbol, volatility, signalShare, start);
    }

    /** A random walk of 2500 bars. */
    public SimulatedMarket() {
        this(Kind.RANDOM_WALK, 2500, 1);
    }

    /** A market of the kind, with the other settings at their defaults. */
    public SimulatedMarket(Kind kind, int bars, long seed) {
        this(kind, bars, seed, "SIM", 0.2, 0.2, LocalDate.of(2000, 1, 3));
    }

    /** A random walk of daily bars. */
    public static PriceHistory randomWalk(int bars, long seed) {
        return new SimulatedMarket(Kind.RANDOM_WALK, bars, seed).history();
    }

    @Override
    public MarketData load(Path folder) {
        return MarketData.of(List.of(history()));
    }

    /** The simulated bars. */
    public PriceHistory history() {
        var source = new RandomSource(seed).named("simulated market").named(kind.name());
        var simulated = new SimulatedBars(returns(), FIRST_CLOSE, source);
        var builder = PriceHistory.builder(new Instrument(symbol, "", ZONE, Duration.ofDays(1)));
        LocalDate day = businessDay(start);
        for (int bar = 0; bar < bars; bar++) {
            LocalDate next = day.plusDays(1);
            builder.add(simulated.next(next.atStartOfDay(ZONE).toInstant()));
            day = businessDay(next);
        }
        return builder.build();
    }

    private ReturnProcess returns() {
        double deviation = volatility / Math.sqrt(252);
        return switch (kind) {
            case RANDOM_WALK -> new RandomWalkReturns(deviation);
            case GARCH -> new GarchReturns(deviation);
            case PLANTED_RULE -> new PlantedRuleReturns(deviation, signalShare);
        };
    }

    private static LocalDate businessDay(LocalDate day) {
        if (day.getDayOfWeek() == DayOfWeek.SATURDAY) {
            return day.plusDays(2);
        }
        return day.getDayOfWeek() == DayOfWeek.SUNDAY ? day.plusDays(1) : day;
    }
}
