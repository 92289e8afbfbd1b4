package io.forewalk.strategies.forecasting.arima;

import io.forewalk.engine.market.PriceHistory;
import io.forewalk.engine.market.csv.CsvMarketData;
import io.forewalk.engine.market.csv.MissingRows;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/**
 * Processor times of the automatic order on the prices below {@code FOREWALK_SHARED}: each series
 * cut into its last 2,500 bars, the 2,500 before, .. (shorter ones as they are), the best of three
 * rounds each, printed. A program.
 */
public final class OrderTimes {

    private static final int BARS = 2_500;
    private static final int ROUNDS = 4;
    private static final ArimaForecaster AUTO = ArimaForecaster.of(ArimaOrder.AUTO, true);

    private OrderTimes() {}

    /**
     * Runs it.
     *
     * @param arguments none
     */
    public static void main(String[] arguments) {
        Map<String, PriceHistory> pieces = new TreeMap<>();
        for (PriceHistory history : histories(shared())) {
            cut(history, pieces);
        }
        List<Double> full = new ArrayList<>();
        List<Double> all = new ArrayList<>();
        pieces.forEach((name, piece) -> {
            double best = Double.POSITIVE_INFINITY;
            String order = "";
            for (int round = 0; round < ROUNDS; round++) {
                long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
                ArimaModel model = ArimaModel.fit(AUTO, Simulated.window(piece, 0, piece.last()));
                long took = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start;
                best = Math.min(best, took / 1e6);
                order = model.estimate().specification().label();
            }
            all.add(best);
            if (piece.length() == BARS) {
                full.add(best);
            }
            System.out.printf(
                    Locale.ROOT,
                    "%-24s %5d bars %7.1f ms  %s%n",
                    name,
                    piece.length(),
                    best,
                    order);
        });
        print("series of 2,500 bars", full);
        print("all series", all);
    }

    private static Path shared() {
        return Path.of(Objects.requireNonNull(System.getenv("FOREWALK_SHARED"), "FOREWALK_SHARED"));
    }

    private static void print(String name, List<Double> times) {
        List<Double> sorted = times.stream().sorted().toList();
        System.out.printf(
                Locale.ROOT,
                "%s (%d): median %.1f ms, worst %.1f ms%n",
                name,
                sorted.size(),
                sorted.get(sorted.size() / 2),
                sorted.getLast());
    }

    private static void cut(PriceHistory history, Map<String, PriceHistory> pieces) {
        String symbol = history.instrument().symbol();
        int last = history.last();
        do {
            int first = Math.max(0, last - BARS + 1);
            pieces.put(symbol + " from " + first, history.between(first, last));
            last = first - 1;
        } while (last >= BARS - 1);
    }

    private static List<PriceHistory> histories(Path shared) {
        Path open = shared.resolve("data/open");
        List<PriceHistory> histories =
                new ArrayList<>(
                        CsvMarketData.builder()
                                .panel(open.resolve("sp500_panel50_2013_2018.csv"))
                                .missing(MissingRows.DROP)
                                .build()
                                .load(open)
                                .histories());
        Map<String, String> files =
                Map.of(
                        "AAPL.d", "AAPL_daily_2013_ta4j.csv",
                        "ETHUSD.5m", "ETHUSD_5min_2023.csv",
                        "EURUSD.h", "EURUSD_hourly_2017_2018.csv",
                        "GOOG.d", "GOOG_daily_2004_2013.csv",
                        "SPX.d", "SPX_daily_2000_2020.csv",
                        "TATA.d", "NSE-TATAGLOBAL.csv");
        new TreeMap<>(files)
                .forEach((symbol, file) ->
                        histories.addAll(
                                CsvMarketData.of(Map.of(symbol, open.resolve(file)))
                                        .load(open)
                                        .histories()));
        return histories;
    }
}
