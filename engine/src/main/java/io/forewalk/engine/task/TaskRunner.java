package io.forewalk.engine.task;

import io.forewalk.engine.forecast.ForecastLog;
import java.util.List;
import java.util.function.Supplier;

/** Where forecast tasks and backtests run. */
@FunctionalInterface
public interface TaskRunner {

    /** The logs of the tasks, in task order, whatever the order in which they finished. */
    List<ForecastLog> run(List<ForecastTask> tasks, Progress progress);

    /** How much work runs at once; by itself a runner has the calling thread only. */
    default int threads() {
        return 1;
    }

    /**
     * Runs work that needs no store, such as backtests.
     *
     * @return what came out, in the order of the work, whatever the order in which it finished
     */
    default <T> List<T> runAll(List<Supplier<T>> work) {
        return work.stream().map(Supplier::get).toList();
    }
}
