package io.forewalk.reports.section;

import static io.forewalk.reports.content.Figures.PAGE;

import io.forewalk.engine.experiment.ExperimentResult;
import io.forewalk.engine.metrics.Tries;
import io.forewalk.engine.trials.Trial;
import io.forewalk.reports.content.Axis;
import io.forewalk.reports.content.ChartData;
import io.forewalk.reports.content.Points;
import io.forewalk.reports.content.Role;
import io.forewalk.reports.content.Series;
import io.forewalk.reports.content.Style;
import io.forewalk.reports.content.Unit;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** The Sharpe ratios of all tries beside what the best of as many worthless ones would reach. */
final class TriesChart {

    private static final int FEWEST = 5;

    private TriesChart() {}

    /** Nothing for so few tries that the table says it all. */
    static Optional<ChartData> of(ExperimentResult result) {
        double year = Math.sqrt(result.scorecard().annualisation().barsPerYear());
        double[] ratios =
                result.trials().stream()
                        .map(Trial::score)
                        .mapToDouble(score -> score.sharpe() * year)
                        .filter(Double::isFinite)
                        .sorted()
                        .toArray();
        Tries tries = result.scorecard().luck().tries();
        return ratios.length < FEWEST
                ? Optional.empty()
                : Optional.of(chart(ratios, tries, tries.expected() * year));
    }

    private static ChartData chart(double[] ratios, Tries tries, double expected) {
        double[] places = IntStream.rangeClosed(1, ratios.length).asDoubleStream().toArray();
        double[] level = new double[ratios.length];
        Arrays.fill(level, expected);
        String best = PAGE.of(ratios[ratios.length - 1], Unit.RATIO);
        String finding =
                "The best of %s tries has a Sharpe ratio of %s; luck alone would give %s"
                        .formatted(
                                PAGE.of((long) tries.count()), best, PAGE.of(expected, Unit.RATIO));
        return new ChartData(
                "tries",
                ChartData.Kind.LINES,
                new ChartData.Words(
                        finding,
                        "Sharpe ratios of all tries from %s to %s, the middle one %s, beside %s, what the best of as many worthless tries would have."
                                .formatted(
                                        PAGE.of(ratios[0], Unit.RATIO),
                                        best,
                                        PAGE.of(ratios[ratios.length / 2], Unit.RATIO),
                                        PAGE.of(expected, Unit.RATIO)),
                        "report.json"),
                Axis.of("Tries, the worst first", Unit.COUNT),
                Axis.of("Sharpe ratio per year", Unit.RATIO),
                List.of(
                        new Series(
                                "tries",
                                Style.of(Role.LSTM),
                                Series.Shape.LINE,
                                Points.of(places, ratios)),
                        new Series(
                                "best of as many worthless tries",
                                Style.of(Role.NAIVE),
                                Series.Shape.LINE,
                                Points.of(places, level))),
                List.of());
    }
}
