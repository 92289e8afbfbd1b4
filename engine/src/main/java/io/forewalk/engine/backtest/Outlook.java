package io.forewalk.engine.backtest;

import io.forewalk.engine.forecast.ForecastLog;
import io.forewalk.engine.market.MarketData;
import io.forewalk.engine.trading.Workspace;
import java.time.Instant;
import java.util.List;

/**
 * What contestants that read the same forecasts see in common as they trade side by side. The view
 * of a point is cut once for all of them; points are visited in time order.
 */
final class Outlook {

    private final Timeline timeline;
    private final List<ForecastLog> logs;
    private final Workspace workspace = new Workspace();
    private int point = -1;
    private MarketData known = MarketData.of(List.of());
    private List<ForecastLog> forecasts = List.of();

    Outlook(Timeline timeline, List<ForecastLog> logs) {
        this.timeline = timeline;
        this.logs = logs;
    }

    Timeline timeline() {
        return timeline;
    }

    Instant time(int at) {
        return timeline.time(at);
    }

    Workspace workspace() {
        return workspace;
    }

    /** All bars that have ended by a point. */
    MarketData known(int at) {
        moveTo(at);
        return known;
    }

    /** What had been forecast by a point. */
    List<ForecastLog> forecasts(int at) {
        moveTo(at);
        return forecasts;
    }

    private void moveTo(int at) {
        if (at != point) {
            Instant now = timeline.time(at);
            known = timeline.known(at);
            forecasts = logs.isEmpty() ? logs : logs.stream().map(log -> log.upTo(now)).toList();
            point = at;
        }
    }
}
