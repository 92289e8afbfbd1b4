package example;

import io.forewalk.engine.market.Bar;
import io.forewalk.engine.market.Instrument;
import io.forewalk.engine.market.MarketData;
import io.forewalk.engine.market.MarketDataSource;
import io.forewalk.engine.market.PriceHistory;
import io.forewalk.engine.settings.Setting;
import io.forewalk.engine.settings.Settings;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;

/** Made-up prices that rise and fall in turn, for a look at how a source is written. */
public record Sawtooth(
        @Setting(value = "How many", byDefault = "250", atLeast = 10) int bars,
        @Setting(value = "Bars of one rise or fall", byDefault = "7", atLeast = 1) int turn)
        implements MarketDataSource {

    private static final Duration DAY = Duration.ofDays(1);

    public Sawtooth {
        Settings.check(Sawtooth.class, bars, turn);
    }

    @Override
    public MarketData load(Path folder) {
        var instrument = new Instrument("SAW", "", ZoneOffset.UTC, DAY);
        PriceHistory.Builder history = PriceHistory.builder(instrument);
        Instant end = Instant.parse("2001-01-02T00:00:00Z");
        double close = 100;
        for (int bar = 0; bar < bars; bar++) {
            double open = close;
            close *= bar / turn % 2 == 0 ? 1.01 : 0.992;
            double high = Math.max(open, close);
            double low = Math.min(open, close);
            history.add(new Bar(end, open, high, low, close, 1000));
            end = end.plus(DAY);
        }
        return MarketData.of(List.of(history.build()));
    }
}
