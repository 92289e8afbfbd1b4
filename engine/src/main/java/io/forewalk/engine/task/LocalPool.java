package io.forewalk.engine.task;

import io.forewalk.engine.forecast.ForecastLog;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadFactory;
import java.util.function.Supplier;

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
        try (ExecutorService pool = Executors.newFixedThreadPool(threads, workers())) {
            List<Future<ForecastLog>> pending = new ArrayList<>();
            for (ForecastTask task : tasks) {
                pending.add(pool.submit(() -> task.run(store, progress)));
            }
            return collect(tasks, pending, pool);
        }
    }

    @Override
    public <T> List<T> runAll(List<Supplier<T>> work) {
        try (ExecutorService pool = Executors.newFixedThreadPool(threads, workers())) {
            List<T> results = new ArrayList<>();
            try {
                for (Future<T> done : work.stream().map(part -> pool.submit(part::get)).toList()) {
                    results.add(done.get());
                }
                return results;
            } catch (ExecutionException e) {
                pool.shutdownNow();
                throw unwrapped(e);
            } catch (InterruptedException e) {
                pool.shutdownNow();
                throw interrupted(e);
            }
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
            throw interrupted(e);
        }
    }

    private static IllegalStateException interrupted(InterruptedException e) {
        Thread.currentThread().interrupt();
        return new IllegalStateException("The run was interrupted.", e);
    }

    /** The failure as it would have come from the calling thread. */
    private static RuntimeException unwrapped(ExecutionException e) {
        return e.getCause() instanceof RuntimeException cause
                ? cause
                : new IllegalStateException("The work failed.", e.getCause());
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
