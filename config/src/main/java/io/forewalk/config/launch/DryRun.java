package io.forewalk.config.launch;

import io.forewalk.engine.task.ForecastTask;
import io.forewalk.engine.walkforward.Fold;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What a run would do. */
final class DryRun {

    private DryRun() {}

    /** Folds, fits of each forecaster and the folder that would be written. */
    static String text(Prepared prepared, Path folder) {
        List<ForecastTask> tasks = prepared.experiment().tasksOver(prepared.market());
        StringBuilder text = new StringBuilder();
        text.append("%d out-of-sample bars\n".formatted(prepared.scoredBars()));
        ForecastTask first = tasks.getFirst();
        for (Fold fold : first.walkForward().folds(first.market().target().length())) {
            text.append(line(fold, first));
        }
        fits(tasks).forEach((name, fits) -> text.append("%-12s %d fits\n".formatted(name, fits)));
        return text.append("would write %s\n".formatted(folder)).toString();
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
}
