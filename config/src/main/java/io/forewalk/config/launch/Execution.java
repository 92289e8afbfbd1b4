package io.forewalk.config.launch;

import io.forewalk.engine.experiment.ExperimentResult;
import io.forewalk.engine.experiment.ExperimentRunner;
import io.forewalk.engine.experiment.RunEnvironment;
import io.forewalk.engine.metrics.Scorekeeper;
import io.forewalk.engine.task.LocalPool;
import io.forewalk.engine.task.Progress;
import io.forewalk.engine.task.TaskStore;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Runs an experiment on this machine and takes the time.
 *
 * @param store what is done already, and where what is done is kept
 */
record Execution(Application application, int threads, TaskStore store, Progress progress) {

    private static final Logger LOG = LoggerFactory.getLogger(Execution.class);

    /** The result, with the wall time in its manifest. */
    ExperimentResult run(Prepared prepared, String command) {
        Clock clock = Clock.systemUTC();
        Instant started = clock.instant();
        RunEnvironment environment =
                new RunEnvironment(
                        Version.number(),
                        command + " --force",
                        started,
                        Machine.facts(threads, prepared.experiment()));
        ExperimentRunner runner =
                new ExperimentRunner(
                        new LocalPool(threads, store),
                        application.instance(Scorekeeper.class),
                        progress,
                        environment);
        LOG.info("Runs {} on {} threads.", prepared.experiment().name(), threads);
        ExperimentResult result = runner.run(prepared.experiment(), prepared.market());
        Duration took = Duration.between(started, clock.instant());
        LOG.info("Ran {} in {}.", prepared.experiment().name(), took);
        return result.took(took);
    }
}
