package io.forewalk.engine.backtest;

import io.forewalk.engine.forecast.ForecastLog;
import io.forewalk.engine.random.RandomSource;
import io.forewalk.engine.trading.Contestant;
import io.forewalk.engine.trading.FittedStrategy;
import io.forewalk.engine.trading.TuningWindow;
import java.time.Instant;
import java.util.List;

/** A contestant with the forecasts it may read and its source of chance. */
record Participant(Contestant contestant, List<ForecastLog> logs, RandomSource random) {

    Participant {
        logs = List.copyOf(logs);
    }

    /** What had been forecast by the instant. */
    List<ForecastLog> logsUpTo(Instant instant) {
        return logs.stream().map(log -> log.upTo(instant)).toList();
    }

    /** The strategy as it trades from this point on. */
    FittedStrategy fit(Timeline timeline, int point) {
        Instant cut = timeline.time(point);
        return contestant
                .strategy()
                .fit(
                        new TuningWindow(
                                timeline.known(point),
                                logsUpTo(cut),
                                random.named(contestant.label()).named("cut " + cut)));
    }
}
