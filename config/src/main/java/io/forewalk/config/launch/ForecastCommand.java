package io.forewalk.config.launch;

import io.forewalk.config.runs.RunFolder;
import io.forewalk.config.runs.RunHash;
import io.forewalk.engine.experiment.Prospect;
import io.forewalk.engine.forecast.ForecastLog;
import io.forewalk.engine.task.ForecastTask;
import io.forewalk.engine.task.LocalPool;
import io.forewalk.engine.task.Progress;
import io.forewalk.engine.task.TaskStore;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Fits on everything that is known and tells the next bar: the hand-over to real use. */
@Command(
        name = "forecast",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = {
            "Predicts the next open and close and tells what each strategy would do.",
            "Every forecaster is fitted from nothing on all bars. What a strategy holds comes from",
            "the walk: of a finished run of the same file if there is one, else walked again."
        },
        optionListHeading = "%nOptions:%n",
        footerHeading = "%nExamples:%n",
        footer = {
            "  forewalk forecast config/experiments/quickstart.yaml",
            "  forewalk forecast mine.yaml --json | jq .forecasts"
        })
final class ForecastCommand implements Callable<Integer> {

    private final Console console;
    private final Application application;

    @Mixin private ExperimentOptions options = new ExperimentOptions();

    @Mixin private RunsFolder folder = new RunsFolder();
    @Mixin private Workers workers = new Workers();
    @Mixin private OutputOptions output = new OutputOptions();

    ForecastCommand(Console console, Application application) {
        this.console = console;
        this.application = application;
    }

    @Override
    public Integer call() {
        int threads = workers.number(console);
        RunLog.begin();
        Prepared prepared = Prepared.of(options, application);
        List<ForecastTask> tasks = prepared.experiment().tasksOver(prepared.market());
        LocalPool pool = new LocalPool(threads);
        List<ForecastLog> walked =
                Prospect.needsWalk(prepared.experiment())
                        ? walked(prepared, tasks, threads)
                        : List.of();
        List<ForecastLog> fresh = pool.runAll(tasks.stream().map(ForecastCommand::fit).toList());
        ProspectText text =
                new ProspectText(
                        prepared,
                        Prospect.of(prepared.experiment(), prepared.market(), walked, fresh, pool));
        console.out().print(output.json ? text.json() : text.lines());
        boolean failed = fresh.stream().anyMatch(log -> log.fits().getFirst().failed());
        return (failed ? ExitCode.FOLDS_FAILED : ExitCode.DONE).code();
    }

    private static Supplier<ForecastLog> fit(ForecastTask task) {
        return () -> task.runAtLastBar(Progress.NONE);
    }

    /** The logs of the forecasters, of a finished run if there is one. */
    private List<ForecastLog> walked(Prepared prepared, List<ForecastTask> tasks, int threads) {
        RunHash hash =
                RunHash.of(
                        prepared.document().resolved(),
                        prepared.market(),
                        application.fingerprint());
        Path runs = folder.path(console);
        RunFolder walk = RunFolder.of(runs, prepared.experiment().name(), hash);
        if (walk.isComplete()) {
            return new RunReport(console, application, output).read(walk).logs();
        }
        if (!output.quiet) {
            console.err()
                    .println(
                            "No finished run of this file lies in %s, so it is walked first."
                                    .formatted(runs));
        }
        try (ProgressDisplay progress =
                new ProgressDisplay(
                        console.err(),
                        output.quiet,
                        console.isTerminal(),
                        TimeLeft.of(tasks, TaskStore.NONE, threads))) {
            return new ArrayList<>(new LocalPool(threads).run(tasks, progress));
        }
    }
}
