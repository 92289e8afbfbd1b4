package io.forewalk.reports.section;

import static io.forewalk.reports.content.Figures.PAGE;

import io.forewalk.engine.experiment.ExperimentResult;
import io.forewalk.engine.metrics.ForecastCheck;
import io.forewalk.engine.metrics.Histogram;
import io.forewalk.engine.metrics.ResidualCheck;
import io.forewalk.engine.statistics.Normal;
import io.forewalk.reports.content.Axis;
import io.forewalk.reports.content.ChartData;
import io.forewalk.reports.content.Column;
import io.forewalk.reports.content.Column.Place;
import io.forewalk.reports.content.Points;
import io.forewalk.reports.content.Role;
import io.forewalk.reports.content.Series;
import io.forewalk.reports.content.Style;
import io.forewalk.reports.content.TableData;
import io.forewalk.reports.content.Unit;
import io.forewalk.reports.content.Value;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalLong;
import java.util.stream.IntStream;

/** Autocorrelations and histograms of errors, and the numbers behind them. */
final class ResidualCharts {

    private ResidualCharts() {}

    static ChartData correlations(Cast cast, ForecastCheck check) {
        ResidualCheck residuals = check.residuals();
        double[] lags = IntStream.rangeClosed(1, ResidualCheck.LAGS).asDoubleStream().toArray();
        double[] values =
                residuals.autocorrelations().stream().mapToDouble(value -> value).toArray();
        double[] low = new double[lags.length];
        double[] high = new double[lags.length];
        Arrays.fill(low, -residuals.band());
        Arrays.fill(high, residuals.band());
        return new ChartData(
                "acf." + check.subject().name(),
                ChartData.Kind.LINES,
                new ChartData.Words(title(check), alt(check), "report.json"),
                Axis.of("Lag in bars", Unit.COUNT),
                Axis.of("Autocorrelation of errors", Unit.RATIO),
                List.of(
                        new Series(
                                "95 % of independent errors",
                                Style.of(Role.NAIVE),
                                Series.Shape.BAND,
                                Points.of(lags, values, low, high)),
                        new Series(
                                "autocorrelation",
                                cast.forecaster(check.subject().forecaster()),
                                Series.Shape.BARS,
                                Points.of(lags, values))),
                List.of());
    }

    private static String title(ForecastCheck check) {
        ResidualCheck residuals = check.residuals();
        String name = check.subject().name();
        if (!residuals.ljungBox().exists()) {
            return "%s: no test, %s".formatted(name, residuals.ljungBox().reason());
        }
        return "%s: %s of %s lags outside, Ljung–Box p %s"
                .formatted(
                        name,
                        outside(residuals),
                        ResidualCheck.LAGS,
                        equalsP(residuals.ljungBox().pValue()));
    }

    private static long outside(ResidualCheck residuals) {
        return residuals.autocorrelations().stream()
                .filter(value -> Math.abs(value) > residuals.band())
                .count();
    }

    private static String equalsP(double p) {
        String text = PAGE.of(p, Unit.PROBABILITY);
        return text.startsWith("<") ? text : "= " + text;
    }

    private static String alt(ForecastCheck check) {
        ResidualCheck residuals = check.residuals();
        int largest = 0;
        for (int lag = 1; lag < residuals.autocorrelations().size(); lag++) {
            if (Math.abs(residuals.autocorrelations().get(lag))
                    > Math.abs(residuals.autocorrelations().get(largest))) {
                largest = lag;
            }
        }
        return "Autocorrelations of the errors of %s up to lag %s; the largest is %s at lag %s, 95 %% of independent errors lie within ±%s. %s."
                .formatted(
                        check.subject().name(),
                        ResidualCheck.LAGS,
                        PAGE.of(residuals.autocorrelations().get(largest), Unit.RATIO),
                        largest + 1,
                        PAGE.of(residuals.band(), Unit.RATIO),
                        title(check));
    }

    static ChartData histogram(Cast cast, ForecastCheck check) {
        Histogram histogram = check.residuals().histogram();
        int bins = histogram.counts().size();
        double[] centres = IntStream.range(0, bins).mapToDouble(histogram::centre).toArray();
        double[] counts = histogram.counts().stream().mapToDouble(count -> count).toArray();
        double[] normal = Arrays.stream(centres).map(at -> expected(histogram, at)).toArray();
        return new ChartData(
                "errors." + check.subject().name(),
                ChartData.Kind.LINES,
                new ChartData.Words(shape(check), altOf(check), "report.json"),
                Axis.of("Error of the return", Unit.LOG_RETURN),
                Axis.of("Targets", Unit.COUNT),
                List.of(
                        new Series(
                                "errors",
                                cast.forecaster(check.subject().forecaster()),
                                Series.Shape.BARS,
                                Points.of(centres, counts)),
                        new Series(
                                "normal law",
                                Style.of(Role.ACTUAL),
                                Series.Shape.LINE,
                                Points.of(centres, normal))),
                List.of());
    }

    private static double expected(Histogram histogram, double at) {
        double deviation = histogram.deviation();
        return deviation > 0
                ? histogram.count()
                        * histogram.width()
                        / deviation
                        * Normal.density((at - histogram.mean()) / deviation)
                : Double.NaN;
    }

    private static String shape(ForecastCheck check) {
        Histogram histogram = check.residuals().histogram();
        return histogram.counts().isEmpty()
                ? "%s: no errors".formatted(check.subject().name())
                : "%s: mean %s, deviation %s"
                        .formatted(
                                check.subject().name(),
                                PAGE.of(histogram.mean(), Unit.LOG_RETURN),
                                PAGE.of(histogram.deviation(), Unit.LOG_RETURN));
    }

    private static String altOf(ForecastCheck check) {
        Histogram histogram = check.residuals().histogram();
        double within = 0;
        for (int bin = 0; bin < histogram.counts().size(); bin++) {
            boolean near =
                    Math.abs(histogram.centre(bin) - histogram.mean()) <= histogram.deviation();
            within += near ? histogram.counts().get(bin) : 0;
        }
        return "Histogram of the errors of %s, %s targets. About %s of them lie within one standard deviation of the mean; of a normal law it would be 68 %%."
                .formatted(
                        shape(check),
                        histogram.count(),
                        PAGE.of(within / histogram.count(), Unit.FRACTION, 0));
    }

    /** All checks of errors, open and close; the page folds the table away. */
    static TableData table(ExperimentResult result, List<ForecastCheck> checks) {
        List<Column> columns =
                List.of(
                        Column.of("forecaster", "Forecaster"),
                        Column.of("instrument", "Instrument"),
                        Column.of("seed", "Seed", Unit.COUNT),
                        Column.of("target", "Price"),
                        Column.of("ljungBox", "Ljung–Box Q(20)", Unit.RATIO),
                        Column.of("pLjungBox", "p", Unit.PROBABILITY),
                        Column.of("lag0", "Correlation with its target", Unit.RATIO),
                        Column.of("lag1", "with the bar before", Unit.RATIO),
                        Column.of("pCopies", "p, copies yesterday", Unit.PROBABILITY),
                        Column.of("remark", "No test because"),
                        Column.of("correlations", "Correlations", Unit.RATIO).in(Place.JSON),
                        Column.of("autocorrelations", "ACF", Unit.RATIO).in(Place.JSON),
                        Column.of("band", "Band", Unit.RATIO).in(Place.JSON),
                        Column.of("histogram", "Histogram", Unit.COUNT).in(Place.JSON),
                        Column.of("normalPlot", "Against a normal law", Unit.RATIO).in(Place.JSON));
        Cast cast = Cast.of(result);
        List<List<Value>> rows = checks.stream().map(check -> row(cast, check)).toList();
        return TableData.of("checks", "Errors of every forecaster", columns, rows)
                .as(TableData.Layout.FOLDED);
    }

    private static List<Value> row(Cast cast, ForecastCheck check) {
        var subject = check.subject();
        ResidualCheck residuals = check.residuals();
        return List.of(
                cast.named(subject.forecaster()),
                Value.of(subject.instrument().symbol()),
                Value.of(
                        subject.seeds().isEmpty()
                                ? OptionalLong.empty()
                                : OptionalLong.of(subject.seeds().getFirst())),
                Value.of(ForecastTables.word(subject.target())),
                Value.of(residuals.ljungBox().statistic()),
                Value.of(residuals.ljungBox().pValue()),
                Value.of(check.lag().at(0)),
                Value.of(check.lag().at(1)),
                Value.of(check.lag().copies().pValue()),
                Value.of(reasons(check)),
                numbers(check.lag().correlations()),
                numbers(residuals.autocorrelations()),
                Value.of(residuals.band()),
                histogram(residuals.histogram()),
                Value.Fields.NONE
                        .with("normal", numbers(residuals.normalPlot().normal()))
                        .with("errors", numbers(residuals.normalPlot().values())));
    }

    private static String reasons(ForecastCheck check) {
        List<String> reasons = new ArrayList<>();
        reasons.add(check.residuals().ljungBox().reason());
        reasons.add(check.lag().copies().reason());
        return String.join(
                "; ", reasons.stream().filter(reason -> !reason.isEmpty()).distinct().toList());
    }

    private static Value numbers(List<Double> values) {
        return new Value.Items(values.stream().map(Value::of).toList());
    }

    private static Value histogram(Histogram histogram) {
        return Value.Fields.NONE
                .with("mean", histogram.mean())
                .with("deviation", histogram.deviation())
                .with(
                        "counts",
                        new Value.Items(
                                histogram.counts().stream()
                                        .<Value>map(count -> Value.of(count))
                                        .toList()));
    }
}
