package io.forewalk.strategies.trading.portfolio;

import io.forewalk.engine.forecast.ForecastLog;
import io.forewalk.engine.market.Instrument;
import io.forewalk.engine.market.PriceHistory;
import io.forewalk.engine.trading.Situation;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The instruments with the highest predicted returns. Free places go to the best that are not held;
 * after that the worst of the held makes way for the best of the others as long as that one is
 * better, at most so many times at a close. A held one whose prediction is below the threshold goes
 * in any case, within the same number. What has no bar or no prediction at a close keeps its place.
 */
record BestByForecast(int hold, int exchange, double threshold) implements PortfolioTrader.Choice {

    @Override
    public PortfolioTrader.Members of(Situation now, Closes closes, boolean due) {
        List<Ranked> ranked = ranking(now, closes);
        List<PriceHistory> members =
                new ArrayList<>(
                        now.known().histories().stream()
                                .filter(h -> now.holding(h.instrument()).units() != 0)
                                .toList());
        List<Ranked> held = ranked.stream().filter(r -> members.contains(r.history())).toList();
        List<Ranked> others =
                ranked.stream()
                        .filter(r -> !held.contains(r) && r.predicted() >= threshold)
                        .toList();
        int free = Math.min(Math.max(0, hold - members.size()), others.size());
        List<PriceHistory> leaving = leaving(held.reversed(), others.subList(free, others.size()));
        int coming = Math.min(others.size(), free + leaving.size());
        List<PriceHistory> bought =
                others.subList(0, coming).stream().map(Ranked::history).toList();
        members.removeAll(leaving);
        members.addAll(bought);
        return new PortfolioTrader.Members(
                members, bought, leaving, Math.min(1, (double) members.size() / hold));
    }

    /** The held ones that go, the worst first. */
    private List<PriceHistory> leaving(List<Ranked> worstFirst, List<Ranked> rivals) {
        List<PriceHistory> leaving = new ArrayList<>();
        for (Ranked worst : worstFirst) {
            int next = leaving.size();
            boolean beaten =
                    next < rivals.size() && rivals.get(next).predicted() > worst.predicted();
            if (next == exchange || !(beaten || worst.predicted() < threshold)) {
                break;
            }
            leaving.add(worst.history());
        }
        return leaving;
    }

    /** Everything with a bar and a prediction at this close, the best first, ties in file order. */
    private static List<Ranked> ranking(Situation now, Closes closes) {
        Map<Instrument, ForecastLog> logs = new HashMap<>();
        // The logs of the contestant's own forecaster come first.
        now.forecasts().forEach(log -> logs.putIfAbsent(log.instrument(), log));
        List<Ranked> ranked = new ArrayList<>();
        for (PriceHistory history : now.known().histories()) {
            ForecastLog log = logs.get(history.instrument());
            if (log != null && closes.hasBar(history)) {
                int bar = history.last();
                double predicted = log.at(bar).next().close().point() / history.close(bar) - 1;
                if (!Double.isNaN(predicted)) {
                    ranked.add(new Ranked(history, predicted));
                }
            }
        }
        ranked.sort(Comparator.comparingDouble(Ranked::predicted).reversed());
        return ranked;
    }

    private record Ranked(PriceHistory history, double predicted) {}
}
