package io.forewalk.reports.section;

import static io.forewalk.reports.content.Figures.PAGE;

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
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The loss per epoch of each fit, small charts beside each other. */
final class LossCurves {

    /** More small charts than this are not shown; fits.csv has all fits. */
    private static final int SHOWN = 12;

    private static final String RATE = "learningRate";

    private LossCurves() {}

    static Block of(ForecastLog log, List<FitMark> fits) {
        List<ChartData> charts = new ArrayList<>();
        for (FitMark fit : fits.stream().limit(SHOWN).toList()) {
            if (!fit.summary().curves().isEmpty()) {
                charts.add(chart(log, fit, charts.size() + 1));
            }
        }
        return new Block.Row(charts);
    }

    private static ChartData chart(ForecastLog log, FitMark fit, int number) {
        List<Series> series = new ArrayList<>();
        for (Map.Entry<String, List<Double>> curve : fit.summary().curves().entrySet()) {
            if (curve.getKey().startsWith(RATE)) {
                continue;
            }
            Role role = curve.getKey().startsWith("validation") ? Role.SECOND_FURTHER : Role.LSTM;
            series.add(
                    new Series(
                            words(curve.getKey()),
                            Style.of(role),
                            Series.Shape.LINE,
                            points(curve.getValue())));
        }
        List<ChartData.Mark> marks = new ArrayList<>(chosen(fit));
        String title =
                "%s fitted at bar %s".formatted(log.forecaster(), fit.fold().cut())
                        + (marks.isEmpty()
                                ? ""
                                : ", epoch %s chosen".formatted((long) marks.getFirst().at()));
        marks.addAll(halvings(fit));
        return new ChartData(
                "loss" + log.forecaster() + number,
                ChartData.Kind.LINES,
                new ChartData.Words(title, alt(title, series), "fits.csv"),
                Axis.of("Epoch", Unit.COUNT),
                new Axis("Loss", Unit.LOSS, Axis.Scale.LINEAR, List.of()),
                series,
                marks);
    }

    private static Points points(List<Double> losses) {
        double[] epochs = new double[losses.size()];
        double[] values = new double[losses.size()];
        for (int i = 0; i < epochs.length; i++) {
            epochs[i] = i + 1;
            values[i] = losses.get(i);
        }
        return Points.of(epochs, values);
    }

    private static List<ChartData.Mark> chosen(FitMark fit) {
        double epoch = fit.summary().numbers().getOrDefault("chosenEpoch", Double.NaN);
        return Double.isNaN(epoch) ? List.of() : List.of(new ChartData.Mark(epoch, "chosen"));
    }

    /** The epochs that were the first with a smaller learning rate. */
    private static List<ChartData.Mark> halvings(FitMark fit) {
        List<Double> rates = fit.summary().curves().getOrDefault(RATE, List.of());
        List<ChartData.Mark> marks = new ArrayList<>();
        for (int i = 1; i < rates.size(); i++) {
            if (rates.get(i) < rates.get(i - 1)) {
                marks.add(new ChartData.Mark(i + 1, "rate halved"));
            }
        }
        return marks;
    }

    // trainingLoss reads training loss.
    private static String words(String key) {
        return key.replaceAll("([A-Z])", " $1").toLowerCase(Locale.ROOT);
    }

    private static String alt(String title, List<Series> series) {
        var text = new StringBuilder(title).append(".");
        for (Series line : series) {
            int last = line.points().length() - 1;
            if (last >= 0) {
                text.append(
                        " %s goes from %s to %s in %s epochs."
                                .formatted(
                                        line.name(),
                                        PAGE.of(line.points().y(0), Unit.LOSS),
                                        PAGE.of(line.points().y(last), Unit.LOSS),
                                        last + 1));
            }
        }
        return text.toString();
    }
}
