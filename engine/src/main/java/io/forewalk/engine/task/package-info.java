/**
 * The unit of work, one path through time for one forecaster, and where it runs. Start at {@link
 * io.forewalk.engine.task.ForecastTask}; {@link io.forewalk.engine.task.TaskStore} keeps what an
 * interrupted run has done.
 */
@NullMarked
package io.forewalk.engine.task;

import org.jspecify.annotations.NullMarked;
