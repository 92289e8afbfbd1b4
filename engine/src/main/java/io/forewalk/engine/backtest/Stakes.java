package io.forewalk.engine.backtest;

import io.forewalk.engine.forecast.ForecastLog;
import io.forewalk.engine.forecast.PredictiveDistribution;
import io.forewalk.engine.market.Instrument;
import io.forewalk.engine.market.LogReturns;
import io.forewalk.engine.market.PriceHistory;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Shares of the equity that are drawn from more than an instrument's own prices: from the trades
 * that the account has closed so far, from what the contestant's own forecaster said at the origin,
 * and from the other instruments' prices.
 */
final class Stakes {

    /** No trades and no forecaster. */
    static final Stakes NONE = new Stakes(new Winnings(), false, Map.of(), List.of());

    private final Winnings winnings;
    private final boolean forecasts;
    private final Map<Instrument, ForecastLog> logs;
    private final List<PriceHistory> histories;

    private Stakes(
            Winnings winnings,
            boolean forecasts,
            Map<Instrument, ForecastLog> logs,
            List<PriceHistory> histories) {
        this.winnings = winnings;
        this.forecasts = forecasts;
        this.logs = logs;
        this.histories = histories;
    }

    Stakes(Participant participant, Ledger ledger, List<PriceHistory> histories) {
        this(
                ledger.winnings(),
                !participant.contestant().forecaster().isEmpty(),
                ownLogs(participant),
                histories);
    }

    /** The share of equity that a part of Kelly's stake makes; 0 without an edge. */
    double stake(Sizing.Kelly kelly) {
        double full = winnings.trades() < kelly.trades() ? 1 : winnings.stake();
        return Math.min(kelly.cap(), kelly.share() * Math.max(0, full));
    }

    /** The share of equity that a forecast of the bar's successor makes; 0 without one. */
    double stake(Sizing.ForecastProportional sizing, PriceHistory history, int bar) {
        if (!forecasts) {
            return sizing.cap();
        }
        ForecastLog log = logs.get(history.instrument());
        PredictiveDistribution close =
                log == null ? PredictiveDistribution.NONE : log.at(bar).next().close();
        double move = Math.abs(close.point() - history.close(bar));
        double stake = sizing.scale() * move / close.standardDeviation();
        return stake >= 0 && close.standardDeviation() > 0 ? Math.min(sizing.cap(), stake) : 0;
    }

    /** The share of equity inverse to an instrument's volatility; 0 where it has none. */
    double weight(Sizing.InverseVolatility sizing, Instrument instrument, Instant now) {
        double own = 0;
        double all = 0;
        for (PriceHistory history : histories) {
            int bar = history.lastEndedAt(now);
            double deviation = LogReturns.deviation(history, bar, sizing.lookback());
            double inverse = deviation > 0 ? 1 / deviation : 0;
            all += inverse;
            own += history.instrument().equals(instrument) ? inverse : 0;
        }
        return all > 0 ? own / all : 0;
    }

    private static Map<Instrument, ForecastLog> ownLogs(Participant participant) {
        Map<Instrument, ForecastLog> own = new LinkedHashMap<>();
        for (ForecastLog log : participant.logs()) {
            if (log.forecaster().equals(participant.contestant().forecaster())) {
                own.putIfAbsent(log.instrument(), log);
            }
        }
        return own;
    }
}
