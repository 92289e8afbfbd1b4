package io.forewalk.engine.task;

/**
 * Keeps what tasks have done, so that an interrupted run goes on where it stopped. May be called
 * from several threads, each with tasks of its own.
 */
public interface TaskStore {

    /** Keeps nothing. */
    TaskStore NONE =
            new TaskStore() {
                @Override
                public Checkpoint done(ForecastTask task) {
                    return Checkpoint.START;
                }

                @Override
                public void add(ForecastTask task, Checkpoint stretch) {
                    // Nothing is kept.
                }
            };

    /** The path of a task from its beginning as far as it is kept. */
    Checkpoint done(ForecastTask task);

    /**
     * Keeps the stretch that a path has walked since the one before.
     *
     * @throws java.io.UncheckedIOException if it cannot be kept
     */
    void add(ForecastTask task, Checkpoint stretch);
}
