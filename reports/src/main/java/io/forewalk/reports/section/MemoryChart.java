package io.forewalk.reports.section;

import io.forewalk.engine.experiment.ExperimentResult;
import io.forewalk.engine.forecast.ForecastLog;
import io.forewalk.engine.forecast.NetworkMemory;
import io.forewalk.engine.statistics.SampleQuantiles;
import io.forewalk.reports.content.Axis;
import io.forewalk.reports.content.ChartData;
import io.forewalk.reports.content.Points;
import io.forewalk.reports.content.Role;
import io.forewalk.reports.content.Series;
import io.forewalk.reports.content.Style;
import io.forewalk.reports.content.Unit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** The share of all influence on the forecast that each past bar has, seeds as a band. */
final class MemoryChart {

    private final Cast cast;
    private final Map<String, List<NetworkMemory>> memories = new LinkedHashMap<>();

    private MemoryChart(ExperimentResult result) {
        this.cast = Cast.of(result);
        var first = result.outcomes().getFirst().instrument();
        for (ForecastLog log : result.logs()) {
            if (!log.memory().isEmpty() && log.instrument().equals(first)) {
                memories.computeIfAbsent(log.forecaster(), name -> new ArrayList<>())
                        .add(log.memory());
            }
        }
    }

    static ChartData of(ExperimentResult result) {
        return new MemoryChart(result).chart();
    }

    private ChartData chart() {
        List<Series> series = new ArrayList<>();
        memories.forEach((name, seeds) -> series.addAll(series(name, seeds)));
        memories.values().stream()
                .mapToInt(seeds -> seeds.getFirst().influence().size())
                .max()
                .ifPresent(bars -> series.add(even(bars)));
        return new ChartData(
                "memory",
                ChartData.Kind.LINES,
                new ChartData.Words(title(), alt(), "memory.csv"),
                Axis.of("Bars back from the forecast bar, 1 = the last one known", Unit.COUNT),
                Axis.of("Share of all influence on the forecast", Unit.FRACTION),
                series,
                List.of());
    }

    private List<Series> series(String name, List<NetworkMemory> seeds) {
        double[][] shares = shares(seeds);
        double[] bars = places(shares.length);
        Style style = cast.forecaster(name);
        double[] median =
                Arrays.stream(shares)
                        .mapToDouble(seed -> SampleQuantiles.of(seed).at(0.5))
                        .toArray();
        int count = seeds.size();
        String title = count == 1 ? name : "%s, median of %s seeds".formatted(name, count);
        var line = new Series(title, style, Series.Shape.AREA, Points.of(bars, median));
        if (count == 1) {
            return List.of(line);
        }
        Points band = Points.of(bars, median, column(shares, 0), column(shares, count - 1));
        String range = "%s, lowest to highest of %s seeds".formatted(name, count);
        return List.of(new Series(range, style, Series.Shape.BAND, band), line);
    }

    private static Series even(int bars) {
        double[] share = new double[bars];
        Arrays.fill(share, 1.0 / bars);
        return new Series(
                "all bars alike",
                Style.of(Role.NAIVE),
                Series.Shape.LINE,
                Points.of(places(bars), share));
    }

    // Shape [bars][seeds], the seeds in ascending order at each bar.
    private static double[][] shares(List<NetworkMemory> seeds) {
        return IntStream.range(0, seeds.getFirst().influence().size())
                .mapToObj(bar ->
                        seeds.stream().mapToDouble(seed -> share(seed, bar)).sorted().toArray())
                .toArray(double[][]::new);
    }

    /** Share of one bar in all influence; {@code NaN} where nothing has any. */
    static double share(NetworkMemory memory, int bar) {
        List<Double> influence = memory.influence();
        double all = influence.stream().mapToDouble(Double::doubleValue).sum();
        return all > 0 ? influence.get(bar) / all : Double.NaN;
    }

    private static double[] places(int bars) {
        return IntStream.rangeClosed(1, bars).asDoubleStream().toArray();
    }

    private static double[] column(double[][] rows, int column) {
        return Arrays.stream(rows).mapToDouble(row -> row[column]).toArray();
    }

    private String title() {
        return memories.entrySet().stream()
                .findFirst()
                .map(entry -> finding(entry.getKey(), entry.getValue()))
                .orElse("How far back the networks look");
    }

    private static String finding(String name, List<NetworkMemory> seeds) {
        int bars = seeds.getFirst().influence().size();
        return "90 %% of what moves %s’s forecast lies in the last %s of %s bars; alike they would need %s"
                .formatted(
                        name,
                        horizons(seeds),
                        bars,
                        (int) Math.ceil(NetworkMemory.HORIZON_SHARE * bars));
    }

    private String alt() {
        var text = new StringBuilder("Influence of each past bar on the forecast.");
        memories.forEach((name, seeds) -> {
            NetworkMemory first = seeds.getFirst();
            int largest =
                    IntStream.range(0, first.influence().size())
                            .reduce((a, b) ->
                                    first.influence().get(b) > first.influence().get(a) ? b : a)
                            .orElse(0);
            text.append(
                    " %s: 90 %% within %s bars, most of all the bar %s back."
                            .formatted(name, horizons(seeds), largest + 1));
        });
        return text.toString();
    }

    /** The horizons of seeds: 23, or 21 to 25. */
    private static String horizons(List<NetworkMemory> seeds) {
        int[] bars = seeds.stream().mapToInt(NetworkMemory::horizon).sorted().toArray();
        int last = bars[bars.length - 1];
        return bars[0] == last ? "%s".formatted(last) : "%s to %s".formatted(bars[0], last);
    }
}
