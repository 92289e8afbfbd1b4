package io.forewalk.config.launch;

import io.forewalk.engine.experiment.ExperimentResult;
import io.forewalk.engine.experiment.ExperimentRunner;
import io.forewalk.engine.experiment.RunEnvironment;
import io.forewalk.engine.metrics.Scorekeeper;
import io.forewalk.engine.task.LocalPool;
import io.forewalk.engine.task.Progress;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/** Runs an experiment on this machine and takes the time. */
record Execution(Application application, int threads, Progress progress) {

    /** The result, with the wall time in its manifest. */
    ExperimentResult run(Prepared prepared, Path file) {
        Clock clock = Clock.systemUTC();
        Instant started = clock.instant();
        RunEnvironment environment =
                new RunEnvironment(
                        Version.number(),
                        "./forewalk run " + file + " --force",
                        started,
                        Machine.facts(threads));
        ExperimentRunner runner =
                new ExperimentRunner(
                        new LocalPool(threads),
                        application.instance(Scorekeeper.class),
                        progress,
                        environment);
        ExperimentResult result = runner.run(prepared.experiment(), prepared.market());
        return result.took(Duration.between(started, clock.instant()));
    }
}
