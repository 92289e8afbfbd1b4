package io.forewalk.config.launch;

import io.forewalk.config.runs.RunCheckpoints;
import io.forewalk.config.runs.RunFolder;
import io.forewalk.config.runs.RunHash;
import io.forewalk.config.runs.RunLock;
import io.forewalk.config.runs.TrialLedger;
import io.forewalk.engine.experiment.ExperimentResult;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Validates, loads, walks, trades, measures, reports. */
@Command(
        name = "run",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = {
            "Runs an experiment and writes a run folder.",
            "The same inputs meet the same folder, and what is done is not done again."
        },
        optionListHeading = "%nOptions:%n",
        footerHeading = "%nExamples:%n",
        footer = {
            "  forewalk run config/experiments/quickstart.yaml",
            "  forewalk run mine.yaml --seeds 7,8,9 --set forecasters.lstm.epochs=5 --threads 2",
            "  forewalk run mine.yaml --skip lstm --dry-run",
            "  forewalk run mine.yaml --json | jq .verdict"
        })
final class RunCommand implements Callable<Integer> {

    private final Console console;
    private final Application application;

    @Mixin private ExperimentOptions options = new ExperimentOptions();
    @Mixin private RunOptions runOptions = new RunOptions();
    @Mixin private OutputOptions output = new OutputOptions();

    RunCommand(Console console, Application application) {
        this.console = console;
        this.application = application;
    }

    @Override
    public Integer call() throws IOException {
        int threads = runOptions.workers.number(console);
        RunLog log = RunLog.begin();
        Prepared prepared = Prepared.of(options, application);
        RunFolder folder = folderOf(prepared);
        RunReport report = new RunReport(console, application, output);
        if (runOptions.dryRun) {
            DryRun dry = new DryRun(prepared, folder.path(), threads);
            console.out().print(output.json ? dry.json() : dry.text());
            return ExitCode.DONE.code();
        }
        if (folder.isComplete() && !runOptions.force) {
            return opened(folder, report.alreadyDone(folder));
        }
        try (RunLock _ = lockOf(folder)) {
            RunCheckpoints checkpoints = checkpoints(prepared, folder);
            ExperimentResult result =
                    TrialLedger.in(runOptions.runs.path(console))
                            .enter(walk(prepared, checkpoints, threads, folder));
            report.store(result, prepared, folder);
            log.copyTo(folder.path());
            return opened(folder, report.finished(result, folder));
        }
    }

    /** Shows the page if that is wanted, and passes the exit code on. */
    private int opened(RunFolder folder, int code) {
        if (runOptions.open) {
            Opener.open(console, folder.path().resolve("report.html"));
        }
        return code;
    }

    private ExperimentResult walk(
            Prepared prepared, RunCheckpoints checkpoints, int threads, RunFolder folder) {
        String command = options.command();
        try (ProgressDisplay progress = progress(prepared, checkpoints, threads);
                InterruptNotice _ =
                        InterruptNotice.of(
                                console,
                                options.commandInto(runOptions.runs.out, console),
                                folder)) {
            return new Execution(application, threads, checkpoints, progress)
                    .run(prepared, command);
        }
    }

    private RunCheckpoints checkpoints(Prepared prepared, RunFolder folder) throws IOException {
        if (runOptions.force) {
            folder.startOver();
        }
        RunCheckpoints checkpoints =
                RunCheckpoints.open(
                        folder.unfinished(),
                        hashOf(prepared),
                        prepared.experiment().tasksOver(prepared.market()),
                        Machine.processor());
        if (checkpoints.folds() + checkpoints.forgotten() > 0 && !output.quiet) {
            console.err().println(GoingOn.text(checkpoints));
        }
        return checkpoints;
    }

    private static RunLock lockOf(RunFolder folder) throws IOException {
        try {
            return RunLock.of(folder);
        } catch (FileSystemException e) {
            throw new UsageException(
                    "The output folder (%s) cannot be written to."
                            .formatted(folder.path().getParent()));
        }
    }

    private RunFolder folderOf(Prepared prepared) {
        String name = prepared.experiment().name();
        return RunFolder.of(runOptions.runs.path(console), name, hashOf(prepared));
    }

    private RunHash hashOf(Prepared prepared) {
        return RunHash.of(
                prepared.document().resolved(), prepared.market(), application.fingerprint());
    }

    private ProgressDisplay progress(Prepared prepared, RunCheckpoints checkpoints, int threads) {
        boolean silent = output.quiet || runOptions.progress == RunOptions.ProgressKind.none;
        boolean redraw =
                runOptions.progress == RunOptions.ProgressKind.auto && console.isTerminal();
        TimeLeft left =
                TimeLeft.of(
                        prepared.experiment().tasksOver(prepared.market()), checkpoints, threads);
        return new ProgressDisplay(console.err(), silent, redraw, left);
    }
}
