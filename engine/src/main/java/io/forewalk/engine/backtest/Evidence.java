package io.forewalk.engine.backtest;

import io.forewalk.engine.forecast.ForecastLog;
import io.forewalk.engine.forecast.PredictiveDistribution;
import io.forewalk.engine.market.Instrument;
import io.forewalk.engine.market.PriceHistory;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/**
 * What a size is drawn from besides prices: the trades that the account has closed so far, and what
 * the contestant's own forecaster said at the origin.
 */
final class Evidence {

    /** No trades and no forecaster. */
    static final Evidence NONE = new Evidence(List::of, false, Map.of());

    private final Supplier<List<Trade>> trades;
    private final boolean forecasts;
    private final Map<Instrument, ForecastLog> logs;

    private Evidence(
            Supplier<List<Trade>> trades, boolean forecasts, Map<Instrument, ForecastLog> logs) {
        this.trades = trades;
        this.forecasts = forecasts;
        this.logs = logs;
    }

    Evidence(Participant participant, Ledger ledger) {
        this(
                ledger::closedTrades,
                !participant.contestant().forecaster().isEmpty(),
                ownLogs(participant));
    }

    /** The share of equity that a part of Kelly's stake makes; 0 without an edge. */
    double stake(Sizing.Kelly kelly) {
        List<Trade> closed = trades.get();
        double full = closed.size() < kelly.trades() ? 1 : fullStake(closed);
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

    /** Kelly's stake by money won and lost; 1 without a loss, 0 without a win. */
    private static double fullStake(List<Trade> closed) {
        double won = 0;
        double lost = 0;
        int wins = 0;
        int losses = 0;
        for (Trade trade : closed) {
            if (trade.pnl() > 0) {
                won += trade.pnl();
                wins++;
            } else if (trade.pnl() < 0) {
                lost -= trade.pnl();
                losses++;
            }
        }
        if (wins == 0 || losses == 0) {
            return wins == 0 ? 0 : 1;
        }
        double rate = (double) wins / closed.size();
        return rate - (1 - rate) / (won / wins / (lost / losses));
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
