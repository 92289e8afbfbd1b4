package io.forewalk.reports.section;

import static io.forewalk.reports.content.Figures.PAGE;

import io.forewalk.engine.experiment.ExperimentResult;
import io.forewalk.engine.metrics.Scorecard;
import io.forewalk.engine.metrics.measure.PriceKind;
import io.forewalk.engine.statistics.SampleQuantiles;
import io.forewalk.reports.content.Axis;
import io.forewalk.reports.content.ChartData;
import io.forewalk.reports.content.Points;
import io.forewalk.reports.content.Role;
import io.forewalk.reports.content.Series;
import io.forewalk.reports.content.Style;
import io.forewalk.reports.content.Unit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;

/** Predicted against actual, as log returns from the last close or as prices. */
final class ForecastChart {

    private final ExperimentResult result;
    private final List<Predictions> all;
    private final PriceKind kind;

    private ForecastChart(ExperimentResult result, PriceKind kind) {
        this.result = result;
        this.kind = kind;
        this.all = Predictions.ofFirstInstrument(result, kind);
    }

    static ChartData returns(ExperimentResult result, PriceKind kind) {
        return new ForecastChart(result, kind).returns();
    }

    static ChartData prices(ExperimentResult result, PriceKind kind) {
        return new ForecastChart(result, kind).prices();
    }

    private ChartData returns() {
        Predictions any = all.getFirst();
        List<Series> series = new ArrayList<>();
        series.add(
                new Series(
                        "actual",
                        new Style(Role.NAIVE, Style.Dash.SOLID, 0),
                        Series.Shape.BARS,
                        Points.of(any.times(), any.returns(any.actual()))));
        bands(series, prices -> any.returns(prices));
        for (Predictions predictions : all) {
            series.addAll(lines(predictions, prices -> any.returns(prices)));
        }
        String finding =
                subject()
                        .map(p ->
                                "%s predicts moves of %s where %s happen"
                                        .formatted(
                                                p.title(),
                                                typical(p, p.points()),
                                                typical(p, p.actual())))
                        .orElse("Returns to the next " + word());
        return chart(
                "forecastReturns" + suffix(),
                finding + " (" + word() + ")",
                Axis.of("Log return to the next " + word(), Unit.LOG_RETURN),
                series);
    }

    private ChartData prices() {
        Predictions any = all.getFirst();
        List<Series> series = new ArrayList<>();
        bands(series, UnaryOperator.identity());
        series.add(
                new Series(
                        "actual",
                        Style.of(Role.ACTUAL),
                        Series.Shape.LINE,
                        Points.of(any.times(), any.actual())));
        for (Predictions predictions : all) {
            series.addAll(lines(predictions, UnaryOperator.identity()));
        }
        String symbol = any.outcomes().instrument().symbol();
        return chart(
                kind == PriceKind.CLOSE ? "forecast" : "forecastOpen",
                "In prices even the naive looks right, %s off on average (%s of %s)"
                        .formatted(usualMiss(), word(), symbol),
                Axis.of("Price at the " + word(), Unit.PRICE),
                series);
    }

    private ChartData chart(String key, String title, Axis y, List<Series> series) {
        String alt =
                "%s over %s targets for %s forecasters.%s"
                        .formatted(
                                y.title(),
                                PAGE.of(all.getFirst().times().length),
                                all.size(),
                                intervalsInWords());
        return new ChartData(
                key,
                ChartData.Kind.LINES,
                new ChartData.Words(title, alt, "forecasts.csv"),
                Axis.time(),
                y,
                series,
                Timeline.of(result).borders());
    }

    private String intervalsInWords() {
        return subject()
                .map(p ->
                        " The 80 %% interval of %s holds %s of what happened, the 95 %% interval %s."
                                .formatted(
                                        p.title(),
                                        PAGE.of(p.coverage(0.1, 0.9), Unit.FRACTION),
                                        PAGE.of(p.coverage(0.025, 0.975), Unit.FRACTION)))
                .orElse("");
    }

    private void bands(List<Series> series, UnaryOperator<double[]> scale) {
        subject()
                .ifPresent(p -> {
                    series.add(band(p, scale, 0.025, 0.975, "95 % interval of "));
                    series.add(band(p, scale, 0.1, 0.9, "80 % interval of "));
                });
    }

    private Series band(
            Predictions predictions,
            UnaryOperator<double[]> scale,
            double low,
            double high,
            String name) {
        return new Series(
                name + predictions.title(),
                style(predictions),
                Series.Shape.BAND,
                Points.of(
                        predictions.times(),
                        scale.apply(predictions.points()),
                        scale.apply(predictions.quantiles(low)),
                        scale.apply(predictions.quantiles(high))));
    }

    // Several seeds are a band from the lowest to the highest prediction with the median in it.
    private List<Series> lines(Predictions predictions, UnaryOperator<double[]> scale) {
        List<double[]> seeds =
                predictions.seeds(result).stream().map(seed -> scale.apply(seed.points())).toList();
        double[] median = over(seeds, 0.5);
        if (seeds.size() == 1) {
            return List.of(line(predictions, predictions.title(), median));
        }
        String name = predictions.log().forecaster();
        return List.of(
                new Series(
                        "%s, lowest to highest of %s seeds".formatted(name, seeds.size()),
                        style(predictions),
                        Series.Shape.BAND,
                        Points.of(predictions.times(), median, over(seeds, 0), over(seeds, 1))),
                line(predictions, "%s, median of %s seeds".formatted(name, seeds.size()), median));
    }

    private static double[] over(List<double[]> seeds, double probability) {
        return IntStream.range(0, seeds.getFirst().length)
                .mapToObj(target -> seeds.stream().mapToDouble(seed -> seed[target]).toArray())
                .mapToDouble(said -> SampleQuantiles.of(said).at(probability))
                .toArray();
    }

    private Series line(Predictions predictions, String name, double[] values) {
        return new Series(
                name,
                style(predictions),
                Series.Shape.LINE,
                Points.of(predictions.times(), values));
    }

    private Style style(Predictions predictions) {
        return Cast.of(result).forecaster(predictions.log().forecaster());
    }

    // The forecaster that the verdict speaks of, if it has intervals; otherwise the first that has.
    private Optional<Predictions> subject() {
        String named =
                ForecastFinding.of(result, kind).map(Verdict.Forecasting::forecaster).orElse("");
        List<Predictions> bounded = all.stream().filter(Predictions::hasIntervals).toList();
        return bounded.stream()
                .filter(p -> p.log().forecaster().equals(named))
                .findFirst()
                .or(() -> bounded.stream().findFirst());
    }

    private static String typical(Predictions predictions, double[] prices) {
        double[] returns = predictions.returns(prices);
        double sum = 0;
        int known = 0;
        for (double r : returns) {
            if (Double.isFinite(r)) {
                sum += r * r;
                known++;
            }
        }
        return PAGE.of(known == 0 ? Double.NaN : Math.sqrt(sum / known), Unit.LOG_RETURN, 2);
    }

    /** The naive's mean distance from the target as a share of it. */
    private String usualMiss() {
        Predictions naive =
                all.stream()
                        .filter(p -> p.log().forecaster().equals(Scorecard.NAIVE))
                        .findFirst()
                        .orElse(all.getFirst());
        double[] said = naive.points();
        double[] came = naive.actual();
        double share =
                IntStream.range(0, said.length)
                        .mapToDouble(i -> Math.abs(said[i] - came[i]) / came[i])
                        .filter(Double::isFinite)
                        .average()
                        .orElse(Double.NaN);
        return PAGE.of(share, Unit.RATE);
    }

    private String word() {
        return ForecastTables.word(kind);
    }

    private String suffix() {
        return kind == PriceKind.CLOSE ? "Close" : "Open";
    }
}
