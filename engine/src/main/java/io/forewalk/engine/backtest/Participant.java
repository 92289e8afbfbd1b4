package io.forewalk.engine.backtest;

import io.forewalk.engine.forecast.ForecastLog;
import io.forewalk.engine.random.RandomSource;
import io.forewalk.engine.trading.Contestant;
import io.forewalk.engine.trading.FittedStrategy;
import io.forewalk.engine.trading.TuningWindow;
import java.time.Instant;
import java.util.List;

/**
 * A contestant with the forecasts it may read and its source of chance.
 *
 * @param logs those of its own forecaster first
 * @param random the run's source; fits are named by contestant and cut
 */
public record Participant(Contestant contestant, List<ForecastLog> logs, RandomSource random) {

    public Participant {
        logs = List.copyOf(logs);
    }

    /** The strategy as it trades from this point on. */
    FittedStrategy fit(Outlook outlook, int point) {
        Instant cut = outlook.time(point);
        return contestant
                .strategy()
                .fit(
                        new TuningWindow(
                                outlook.known(point),
                                outlook.forecasts(point),
                                random.named(contestant.label()).named("cut " + cut),
                                outlook.workspace()));
    }
}
