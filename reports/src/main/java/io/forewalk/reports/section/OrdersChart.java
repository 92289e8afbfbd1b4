package io.forewalk.reports.section;

import io.forewalk.engine.experiment.ExperimentResult;
import io.forewalk.engine.forecast.FitMark;
import io.forewalk.engine.forecast.ForecastLog;
import io.forewalk.reports.content.Axis;
import io.forewalk.reports.content.Block;
import io.forewalk.reports.content.ChartData;
import io.forewalk.reports.content.Points;
import io.forewalk.reports.content.Role;
import io.forewalk.reports.content.Series;
import io.forewalk.reports.content.Style;
import io.forewalk.reports.content.Unit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The orders (p, d, q) that an ARIMA forecaster was fitted with, over time, and the fits that fell
 * back to a random walk.
 */
final class OrdersChart {

    private static final List<String> ORDER = List.of("p", "d", "q");

    private final ForecastLog log;
    private final List<FitMark> fits;

    private OrdersChart(ForecastLog log) {
        this.log = log;
        this.fits = log.fits().stream().filter(fit -> isOrdered(fit) || fellBack(fit)).toList();
    }

    /** A chart where the order changes, a sentence where it does not; nothing without orders. */
    static Optional<Block> of(ExperimentResult result, ForecastLog log) {
        var orders = new OrdersChart(log);
        Timeline timeline = Timeline.of(result);
        if (orders.fits.stream().noneMatch(OrdersChart::isOrdered)
                || !log.instrument().equals(timeline.instrument())) {
            return Optional.empty();
        }
        return Optional.of(
                orders.counts().size() == 1
                        ? new Block.Text(orders.title() + ".")
                        : orders.chart(timeline));
    }

    private static boolean isOrdered(FitMark fit) {
        return fit.summary().numbers().keySet().containsAll(ORDER);
    }

    private static boolean fellBack(FitMark fit) {
        return fit.summary().words().containsKey("fallback");
    }

    private ChartData chart(Timeline timeline) {
        List<Series> series = new ArrayList<>();
        for (String name : ORDER) {
            double[] values =
                    fits.stream()
                            .mapToDouble(
                                    fit -> fit.summary().numbers().getOrDefault(name, Double.NaN))
                            .toArray();
            series.add(
                    new Series(
                            name,
                            Style.of(Role.ARIMA, ORDER.indexOf(name)),
                            Series.Shape.LINE,
                            Points.of(times(timeline, fits), values)));
        }
        List<FitMark> fallen = fits.stream().filter(OrdersChart::fellBack).toList();
        if (!fallen.isEmpty()) {
            series.add(
                    new Series(
                            "random walk instead",
                            Style.of(Role.NAIVE),
                            Series.Shape.DOTS,
                            Points.of(times(timeline, fallen), new double[fallen.size()])));
        }
        return new ChartData(
                "orders." + log.forecaster(),
                ChartData.Kind.LINES,
                new ChartData.Words(title(), alt(), "fits.csv"),
                Axis.time(),
                Axis.of("Order", Unit.COUNT),
                series,
                timeline.borders());
    }

    private static double[] times(Timeline timeline, List<FitMark> fits) {
        return fits.stream().mapToDouble(fit -> timeline.millis(fit.fold().cut())).toArray();
    }

    private String title() {
        Map<String, Integer> counts = counts();
        String usual =
                counts.entrySet().stream()
                        .max(Comparator.comparingInt(Map.Entry::getValue))
                        .map(Map.Entry::getKey)
                        .orElse("");
        if (counts.size() == 1) {
            return "%s is %s in all %s fits".formatted(log.forecaster(), usual, fits.size());
        }
        long fallen = fits.stream().filter(OrdersChart::fellBack).count();
        return "%s is most often %s, in %s of %s fits%s"
                .formatted(
                        log.forecaster(),
                        usual,
                        counts.get(usual),
                        fits.size(),
                        fallen == 0 ? "" : "; %s fell back to a random walk".formatted(fallen));
    }

    /** How often each order was fitted, in the order of their first fits. */
    private Map<String, Integer> counts() {
        Map<String, Integer> counts = new LinkedHashMap<>();
        fits.forEach(fit -> counts.merge(label(fit), 1, Integer::sum));
        return counts;
    }

    private static String label(FitMark fit) {
        if (!isOrdered(fit)) {
            return "a random walk";
        }
        Map<String, Double> numbers = fit.summary().numbers();
        long[] order =
                ORDER.stream()
                        .mapToLong(name -> Math.round(numbers.getOrDefault(name, Double.NaN)))
                        .toArray();
        return "(%s)"
                .formatted(
                        String.join(",", Arrays.stream(order).mapToObj(Long::toString).toList()));
    }

    private String alt() {
        var text =
                new StringBuilder(
                        "Orders (p,d,q) of %s by the day of the fit.".formatted(log.forecaster()));
        counts().forEach((order, count) -> text.append(" %s: %s fits.".formatted(order, count)));
        return text.toString();
    }
}
