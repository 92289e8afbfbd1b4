package io.forewalk.engine.task;

import io.forewalk.engine.forecast.ForecastLog;
import java.util.List;

/** Where forecast tasks run. */
public interface TaskRunner {

    /** The logs of the tasks, in task order, whatever the order in which they finished. */
    List<ForecastLog> run(List<ForecastTask> tasks, Progress progress);
}
