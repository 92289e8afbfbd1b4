package io.forewalk.reports.section;

import static io.forewalk.reports.content.Figures.PAGE;

import io.forewalk.engine.backtest.EquityCurve;
import io.forewalk.engine.experiment.ExperimentResult;
import io.forewalk.reports.content.Axis;
import io.forewalk.reports.content.Block;
import io.forewalk.reports.content.ChartData;
import io.forewalk.reports.content.ReportSection;
import io.forewalk.reports.content.Section;
import io.forewalk.reports.content.Series;
import io.forewalk.reports.content.Unit;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;

/** Sharpe ratio and volatility of the last half year at every close, and the exposure. */
public final class RollingSection implements ReportSection {

    /** Half a year of daily bars. */
    private static final int WINDOW = 126;

    @Override
    public Optional<Section> of(ExperimentResult result) {
        List<SeedGroup> groups = SeedGroup.of(result);
        if (groups.isEmpty() || Timeline.of(result).targets() < 2 * WINDOW) {
            return Optional.empty();
        }
        double perYear = result.scorecard().annualisation().barsPerYear();
        ChartData sharpe =
                chart(
                        result,
                        "rollingSharpe",
                        "Sharpe ratio, last %s bars".formatted(WINDOW),
                        Unit.RATIO,
                        curve -> rolling(curve, perYear, true));
        ChartData volatility =
                chart(
                        result,
                        "rollingVolatility",
                        "Volatility, last %s bars, per year".formatted(WINDOW),
                        Unit.FRACTION,
                        curve -> rolling(curve, perYear, false));
        ChartData exposure =
                chart(
                        result,
                        "rollingExposure",
                        "Mean exposure, last %s bars".formatted(WINDOW),
                        Unit.FRACTION,
                        RollingSection::exposure);
        return Optional.of(
                Section.of(
                        "rolling",
                        "Rolling",
                        "Whether a result came steadily or from one stretch.",
                        List.of(new Block.Row(List.of(sharpe, volatility, exposure)))));
    }

    private static ChartData chart(
            ExperimentResult result,
            String key,
            String title,
            Unit unit,
            Function<EquityCurve, double[]> values) {
        Curves curves = Curves.of(result);
        List<Series> series =
                SeedGroup.of(result).stream()
                        .map(g -> curves.line(g, values.apply(g.middle().backtest().curve())))
                        .toList();
        return new ChartData(
                key,
                ChartData.Kind.LINES,
                new ChartData.Words(title, alt(title, unit, series), "equity.csv"),
                Axis.time(),
                Axis.of(title, unit),
                series,
                Timeline.of(result).borders());
    }

    private static String alt(String title, Unit unit, List<Series> series) {
        var text = new StringBuilder(title).append(" over time.");
        for (Series line : series) {
            double[] values =
                    IntStream.range(0, line.points().length())
                            .mapToDouble(line.points()::y)
                            .filter(Double::isFinite)
                            .toArray();
            text.append(
                    " %s lies between %s and %s."
                            .formatted(
                                    line.name(),
                                    PAGE.of(Arrays.stream(values).min().orElse(Double.NaN), unit),
                                    PAGE.of(Arrays.stream(values).max().orElse(Double.NaN), unit)));
        }
        return text.toString();
    }

    private static double[] exposure(EquityCurve curve) {
        double[] rolling = new double[curve.length()];
        double sum = 0;
        for (int close = 0; close < rolling.length; close++) {
            sum += curve.exposure(close);
            sum -= close < WINDOW ? 0 : curve.exposure(close - WINDOW);
            rolling[close] = close < WINDOW - 1 ? Double.NaN : sum / WINDOW;
        }
        return rolling;
    }

    // Sample moments of the last WINDOW returns; NaN before there are as many, and where nothing
    // varies.
    private static double[] rolling(EquityCurve curve, double perYear, boolean sharpe) {
        double[] returns = curve.returns();
        double[] rolling = new double[curve.length()];
        Arrays.fill(rolling, Double.NaN);
        for (int close = WINDOW; close < rolling.length; close++) {
            double[] window = Arrays.copyOfRange(returns, close - WINDOW, close);
            double mean = Arrays.stream(window).sum() / WINDOW;
            double squares = Arrays.stream(window).map(r -> (r - mean) * (r - mean)).sum();
            double deviation = Math.sqrt(squares / (WINDOW - 1));
            boolean varies = deviation > 1e-12 * Math.max(Math.abs(mean), 1e-300);
            double ratio = varies ? mean / deviation : Double.NaN;
            rolling[close] = (sharpe ? ratio : deviation) * Math.sqrt(perYear);
        }
        return rolling;
    }
}
