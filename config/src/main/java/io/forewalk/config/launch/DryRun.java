package io.forewalk.config.launch;

import io.forewalk.config.runs.MeasuredFits;
import io.forewalk.config.runs.RunFolder;
import io.forewalk.config.yaml.JsonText;
import io.forewalk.engine.selection.SelectedForecaster;
import io.forewalk.engine.task.ForecastTask;
import io.forewalk.engine.walkforward.Fold;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What a run would do.
 *
 * @param folder that it would write
 * @param threads that would fit
 */
record DryRun(Prepared prepared, Path folder, int threads) {

    /** Folds, fits of each forecaster, time and files; each line is ended by a line feed. */
    String text() {
        List<ForecastTask> tasks = tasks();
        FitSeconds guess = guess();
        StringBuilder text = new StringBuilder();
        text.append("%d out-of-sample bars\n".formatted(prepared.scoredBars()));
        ForecastTask first = tasks.getFirst();
        for (Fold fold : first.walkForward().folds(first.market().target().length())) {
            text.append(line(fold, first));
        }
        Map<String, Integer> tries = tries(tasks);
        fits(tasks)
                .forEach((name, fits) ->
                        text.append(
                                "%-12s %d fits%s\n"
                                        .formatted(
                                                name, fits, tried(tries.getOrDefault(name, 0)))));
        text.append(
                String.format(
                        Locale.ROOT,
                        "about %s of fits on %d threads, %s\n",
                        clock(seconds(tasks, guess)),
                        threads,
                        guess.origin()));
        text.append("would write %s\n".formatted(folder));
        return text.append("  ").append(String.join(" ", files())).append('\n').toString();
    }

    /** The same as one object, ended by a line feed. */
    String json() {
        List<ForecastTask> tasks = tasks();
        FitSeconds guess = guess();
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("schema", "forewalk.dryRun/1");
        facts.put("name", prepared.experiment().name());
        facts.put("outOfSampleBars", prepared.scoredBars());
        facts.put("folds", prepared.folds());
        facts.put("fits", fits(tasks));
        facts.put("tries", tries(tasks));
        facts.put("seconds", seconds(tasks, guess));
        facts.put("secondsAre", guess.origin());
        facts.put("folder", folder.toString());
        facts.put("files", files());
        return JsonText.of(facts) + "\n";
    }

    /** Relative to the folder; a star stands for names that hang on the result. */
    private List<String> files() {
        Stream<String> pictures =
                prepared.document().shape().report().png()
                        ? Stream.of("charts/*.png")
                        : Stream.empty();
        Stream<String> report = Stream.of("report.html", "report.json", "report.md");
        return Stream.of(
                        report,
                        pictures,
                        RunFolder.tables(prepared.experiment(), prepared.market()).stream(),
                        Stream.of(
                                "manifest.json",
                                "config.yaml",
                                "config.resolved.yaml",
                                "run.log",
                                "checkpoints/"))
                .flatMap(files -> files)
                .toList();
    }

    private List<ForecastTask> tasks() {
        return prepared.experiment().tasksOver(prepared.market());
    }

    private FitSeconds guess() {
        Path out = folder.resolveSibling("");
        return new FitSeconds(MeasuredFits.newest(out, prepared.experiment().name()));
    }

    /** Tasks are not shared among threads: none ends before the longest of them. */
    private double seconds(List<ForecastTask> tasks, FitSeconds guess) {
        double sum = tasks.stream().mapToDouble(guess::of).sum();
        double longest = tasks.stream().mapToDouble(guess::of).max().orElse(0);
        return Math.max(longest, sum / threads);
    }

    private static String clock(double seconds) {
        return seconds < 60
                ? String.format(Locale.ROOT, "%.1f s", seconds)
                : "%d min".formatted(Math.round(seconds / 60));
    }

    private static String line(Fold fold, ForecastTask task) {
        return "fold %d  trains on %s..%s, forecasts from the close of %s to that of %s\n"
                .formatted(
                        fold.index() + 1,
                        task.market().target().date(fold.firstTrainingBar()),
                        task.market().target().date(fold.lastTrainingBar()),
                        task.market().target().date(fold.cut()),
                        task.market().target().date(fold.lastOrigin()));
    }

    private static Map<String, Integer> fits(List<ForecastTask> tasks) {
        Map<String, Integer> fits = new LinkedHashMap<>();
        tasks.forEach(task -> fits.merge(task.name(), task.fits(), Integer::sum));
        return fits;
    }

    /** Trainings of candidates before a choice, of forecasters that choose their settings. */
    private static Map<String, Integer> tries(List<ForecastTask> tasks) {
        Map<String, Integer> tries = new LinkedHashMap<>();
        for (ForecastTask task : tasks) {
            SelectedForecaster.in(task.forecaster())
                    .map(selected -> selected.candidates().size() * FitSeconds.choices(task))
                    .ifPresent(number -> tries.merge(task.name(), number, Integer::sum));
        }
        return tries;
    }

    private static String tried(int tries) {
        return tries == 0 ? "" : " and %d of candidates".formatted(tries);
    }
}
