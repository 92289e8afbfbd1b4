package io.forewalk.config.launch;

import io.forewalk.engine.task.ForecastTask;
import io.forewalk.engine.task.Progress.FinishedFit;
import io.forewalk.engine.task.TaskStore;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;

/**
 * Guesses how long a run still takes: of each forecaster, the fits left times their mean so far.
 */
final class TimeLeft {

    private final Map<String, Work> works = new HashMap<>();
    private final int threads;

    private TimeLeft(int threads) {
        this.threads = threads;
    }

    /** What a store does not have yet of these tasks. */
    static TimeLeft of(List<ForecastTask> tasks, TaskStore store, int threads) {
        TimeLeft left = new TimeLeft(threads);
        for (ForecastTask task : tasks) {
            left.works.computeIfAbsent(task.name(), _ -> new Work()).fits +=
                    task.fits() - store.done(task).fits().size();
        }
        return left;
    }

    /** Takes note of a fit. */
    void add(FinishedFit fit) {
        Work work = works.computeIfAbsent(fit.forecaster(), _ -> new Work());
        work.done++;
        work.seconds += fit.seconds();
    }

    /** Seconds left; empty while a forecaster has not finished its first fit. */
    OptionalDouble seconds() {
        double left = 0;
        for (Work work : works.values()) {
            if (work.done == 0 && work.fits > 0) {
                return OptionalDouble.empty();
            }
            left += work.seconds / Math.max(1, work.done) * Math.max(0, work.fits - work.done);
        }
        return OptionalDouble.of(left / threads);
    }

    private static final class Work {
        private int fits;
        private int done;
        private double seconds;
    }
}
