package example;

import io.forewalk.engine.market.Instrument;
import io.forewalk.engine.market.PriceHistory;
import io.forewalk.engine.settings.Setting;
import io.forewalk.engine.settings.Settings;
import io.forewalk.engine.trading.FittedStrategy;
import io.forewalk.engine.trading.Situation;
import io.forewalk.engine.trading.TargetPosition;
import io.forewalk.engine.trading.TargetPositions;
import io.forewalk.engine.trading.TradingStrategy;
import io.forewalk.engine.trading.TuningWindow;
import java.util.LinkedHashMap;
import java.util.Map;

/** Long while the close is below the one of some bars ago, else out. */
public record Fade(@Setting(value = "How many bars ago", byDefault = "5", atLeast = 1) int bars)
        implements TradingStrategy {

    public Fade {
        Settings.check(Fade.class, bars);
    }

    @Override
    public FittedStrategy fit(TuningWindow window) {
        return this::decide;
    }

    private TargetPositions decide(Situation now) {
        Map<Instrument, TargetPosition> targets = new LinkedHashMap<>();
        for (PriceHistory known : now.known().histories()) {
            boolean fallen =
                    known.last() >= bars
                            && known.close(known.last()) < known.close(known.last() - bars);
            targets.put(known.instrument(), fallen ? TargetPosition.LONG : TargetPosition.FLAT);
        }
        return new TargetPositions(targets);
    }
}
