package io.forewalk.reports.section;

import static io.forewalk.reports.content.Figures.PAGE;

import io.forewalk.engine.experiment.ExperimentResult;
import io.forewalk.engine.forecast.FitMark;
import io.forewalk.engine.forecast.ForecastLog;
import io.forewalk.engine.walkforward.Fold;
import io.forewalk.reports.content.Axis;
import io.forewalk.reports.content.Block;
import io.forewalk.reports.content.ChartData;
import io.forewalk.reports.content.Column;
import io.forewalk.reports.content.Column.Place;
import io.forewalk.reports.content.Points;
import io.forewalk.reports.content.ReportSection;
import io.forewalk.reports.content.Role;
import io.forewalk.reports.content.Section;
import io.forewalk.reports.content.Series;
import io.forewalk.reports.content.Style;
import io.forewalk.reports.content.TableData;
import io.forewalk.reports.content.Unit;
import io.forewalk.reports.content.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;

/** What was trained on what, and what it was tested on. */
public final class FoldsSection implements ReportSection {

    @Override
    public Optional<Section> of(ExperimentResult result) {
        Timeline timeline = Timeline.of(result);
        List<Block> blocks = new ArrayList<>();
        blocks.add(map(result, timeline));
        blocks.add(folds(result, timeline));
        blocks.add(fits(result));
        TableData failures = failures(result);
        if (!failures.rows().isEmpty()) {
            blocks.add(failures);
        }
        return Optional.of(
                Section.of(
                        "folds",
                        "Walk-forward map",
                        "Every test block lies after the training that served it; one account runs"
                                + " through all of them.",
                        blocks));
    }

    private static ChartData map(ExperimentResult result, Timeline timeline) {
        double share = result.experiment().walkForward().validationShare();
        List<Fold> folds = timeline.folds();
        boolean validated = isValidated(result);
        List<Series> series = new ArrayList<>();
        series.add(
                spans(
                        "training",
                        Role.THIRD_FURTHER,
                        folds,
                        Fold::firstTrainingBar,
                        f -> validationStart(f, validated ? share : 0)));
        if (validated) {
            series.add(
                    spans(
                            "validation",
                            Role.SECOND_FURTHER,
                            folds,
                            f -> validationStart(f, share),
                            f -> f.lastTrainingBar() + 1));
        }
        series.add(spans("test", Role.LSTM, folds, f -> f.cut() + 1, f -> testEnd(f, timeline)));
        List<String> names = folds.stream().map(fold -> "fold " + (fold.index() + 1)).toList();
        String title =
                "%s, each trained on what lies before its test block"
                        .formatted(folds.size() == 1 ? "1 fold" : folds.size() + " folds");
        return new ChartData(
                "folds",
                ChartData.Kind.SPANS,
                new ChartData.Words(title, alt(timeline), "fits.csv"),
                Axis.of("Bar of the history", Unit.COUNT),
                Axis.of("", names),
                series,
                List.of());
    }

    /** Whether a forecaster kept a tail of its training window to validate on. */
    private static boolean isValidated(ExperimentResult result) {
        return result.logs().stream()
                .flatMap(log -> log.fits().stream())
                .flatMap(fit -> fit.summary().curves().entrySet().stream())
                .anyMatch(c -> c.getKey().startsWith("validation") && !c.getValue().isEmpty());
    }

    private static String alt(Timeline timeline) {
        var text = new StringBuilder("Training and test of each fold in bars.");
        for (Fold fold : timeline.folds()) {
            text.append(
                    " Fold %s trains on %s to %s and is tested on %s to %s."
                            .formatted(
                                    fold.index() + 1,
                                    fold.firstTrainingBar(),
                                    fold.lastTrainingBar(),
                                    fold.cut() + 1,
                                    (int) testEnd(fold, timeline) - 1));
        }
        return text.toString();
    }

    private static Series spans(
            String name,
            Role role,
            List<Fold> folds,
            ToDoubleFunction<Fold> from,
            ToDoubleFunction<Fold> to) {
        double[] rows = folds.stream().mapToDouble(Fold::index).toArray();
        double[] starts = folds.stream().mapToDouble(from).toArray();
        double[] ends = folds.stream().mapToDouble(to).toArray();
        return new Series(
                name, Style.of(role), Series.Shape.SPANS, Points.of(starts, rows, starts, ends));
    }

    private static double validationStart(Fold fold, double share) {
        int bars = fold.lastTrainingBar() - fold.firstTrainingBar() + 1;
        return fold.lastTrainingBar() + 1 - Math.floor(share * bars);
    }

    // The target of the very last origin does not exist.
    private static double testEnd(Fold fold, Timeline timeline) {
        int last = timeline.firstOrigin() + timeline.targets();
        return Math.min(fold.lastOrigin() + 1, last) + 1;
    }

    private static TableData folds(ExperimentResult result, Timeline timeline) {
        List<Column> columns =
                List.of(
                        Column.of("fold", "Fold", Unit.COUNT),
                        Column.of("cut", "Fitted at the close of"),
                        Column.of("trainingBars", "Training bars", Unit.COUNT),
                        Column.of("lastTrainingTarget", "Last training target"),
                        Column.of("firstTestTarget", "First test target"),
                        Column.of("lastTestTarget", "Last test target"),
                        Column.of("testBars", "Test bars", Unit.COUNT),
                        Column.of("clean", "Training ends first"),
                        Column.of("seconds", "Training", Unit.SECONDS).in(Place.PAGE));
        List<List<Value>> rows =
                timeline.folds().stream()
                        .filter(fold -> fold.cut() < timeline.firstOrigin() + timeline.targets())
                        .map(fold -> row(result, timeline, fold))
                        .toList();
        return TableData.of("folds", "Folds", columns, rows)
                .remarking(
                        "Seconds are wall time of all fits of the fold, all forecasters and seeds"
                            + " together; they come from the manifest. Bars before the span have no"
                            + " date here.");
    }

    private static List<Value> row(ExperimentResult result, Timeline timeline, Fold fold) {
        int end = (int) testEnd(fold, timeline) - 1;
        return List.of(
                Value.of(fold.index() + 1),
                date(timeline, fold.cut()),
                Value.of(fold.lastTrainingBar() - fold.firstTrainingBar() + 1),
                date(timeline, fold.lastTrainingBar()),
                date(timeline, fold.cut() + 1),
                date(timeline, end),
                Value.of(end - fold.cut()),
                Value.of(FoldCheck.isClean(result, fold)),
                Value.of(FoldCheck.seconds(result, fold)));
    }

    private static Value date(Timeline timeline, int bar) {
        String date = timeline.date(bar);
        return date.isEmpty() ? Value.MISSING : Value.of(date);
    }

    private static TableData fits(ExperimentResult result) {
        List<Column> columns =
                List.of(
                        Column.of("forecaster", "Forecaster"),
                        Column.of("instrument", "Instrument"),
                        Column.of("seed", "Seed", Unit.COUNT),
                        Column.of("fits", "Fits", Unit.COUNT),
                        Column.of("updates", "Updates", Unit.COUNT),
                        Column.of("failed", "Failed", Unit.COUNT),
                        Column.of("seconds", "Training", Unit.SECONDS).in(Place.PAGE));
        Cast cast = Cast.of(result);
        List<List<Value>> rows = result.logs().stream().map(log -> row(cast, log)).toList();
        return TableData.of("fits", "Fits", columns, rows);
    }

    private static List<Value> row(Cast cast, ForecastLog log) {
        long updates = log.fits().stream().filter(f -> f.kind() == FitMark.Kind.UPDATE).count();
        long failed = log.fits().stream().filter(FitMark::failed).count();
        double seconds = log.fits().stream().mapToDouble(f -> f.took().toNanos() / 1e9).sum();
        return List.of(
                cast.named(log.forecaster()),
                Value.of(log.instrument().symbol()),
                Value.of(log.seed()),
                Value.of(log.fits().size() - updates),
                Value.of(updates),
                Value.of(failed),
                Value.of(seconds));
    }

    private static TableData failures(ExperimentResult result) {
        List<Column> columns =
                List.of(
                        Column.of("forecaster", "Forecaster"),
                        Column.of("seed", "Seed", Unit.COUNT),
                        Column.of("bar", "At bar", Unit.COUNT),
                        Column.of("reason", "Reason"));
        List<List<Value>> rows = new ArrayList<>();
        for (ForecastLog log : result.logs()) {
            for (FitMark fit : log.fits()) {
                if (fit.failed()) {
                    rows.add(
                            List.of(
                                    Value.of(log.forecaster()),
                                    Value.of(log.seed()),
                                    Value.of(fit.fold().cut()),
                                    Value.of(fit.failure())));
                }
            }
        }
        return TableData.of(
                "failures", "%s fits failed".formatted(PAGE.of(rows.size())), columns, rows);
    }
}
