package io.forewalk.engine.task;

import io.forewalk.engine.forecast.ForecastLog;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadFactory;
import java.util.function.Function;

/**
 * A fixed number of threads of this JVM. The calling thread never trains, not even with one thread:
 * native libraries keep state per thread, and the same kind of thread must do the work however many
 * there are.
 *
 * @param threads how many tasks run at once
 * @param store what is done already, and where what is done is kept
 */
public record LocalPool(int threads, TaskStore store) implements TaskRunner {

    public LocalPool {
        if (threads < 1) {
            throw new IllegalArgumentException(
                    "The threads (%d) must be at least 1.".formatted(threads));
        }
    }

    /** Threads that keep nothing. */
    public LocalPool(int threads) {
        this(threads, TaskStore.NONE);
    }

    @Override
    public List<ForecastLog> run(List<ForecastTask> tasks, Progress progress) {
        return runEach(tasks, task -> task.run(store, progress));
    }

    /** What each task says after a fit at its last bar; nothing of it is kept. */
    public List<ForecastLog> runAtLastBar(List<ForecastTask> tasks, Progress progress) {
        return runEach(tasks, task -> task.runAtLastBar(progress));
    }

    private List<ForecastLog> runEach(
            List<ForecastTask> tasks, Function<ForecastTask, ForecastLog> work) {
        try (ExecutorService pool = Executors.newFixedThreadPool(threads, workers())) {
            List<Future<ForecastLog>> pending = new ArrayList<>();
            for (ForecastTask task : tasks) {
                pending.add(pool.submit(() -> work.apply(task)));
            }
            return collect(tasks, pending, pool);
        }
    }

    private static List<ForecastLog> collect(
            List<ForecastTask> tasks, List<Future<ForecastLog>> pending, ExecutorService pool) {
        List<ForecastLog> logs = new ArrayList<>();
        try {
            for (Future<ForecastLog> log : pending) {
                logs.add(log.get());
            }
            return logs;
        } catch (ExecutionException e) {
            pool.shutdownNow();
            throw failureOf(tasks.get(logs.size()), e);
        } catch (InterruptedException e) {
            pool.shutdownNow();
            Thread.currentThread().interrupt();
            throw new IllegalStateException("The run was interrupted.", e);
        }
    }

    private static IllegalStateException failureOf(ForecastTask task, ExecutionException e) {
        return new IllegalStateException(
                "The forecasts of %s for %s failed."
                        .formatted(task.name(), task.market().target().instrument().symbol()),
                e.getCause());
    }

    private static ThreadFactory workers() {
        return Thread.ofPlatform().daemon().name("forewalk-", 1).factory();
    }
}
