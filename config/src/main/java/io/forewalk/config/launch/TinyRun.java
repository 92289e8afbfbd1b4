package io.forewalk.config.launch;

import io.forewalk.engine.experiment.ExperimentResult;
import io.forewalk.engine.forecast.FitMark;
import io.forewalk.engine.task.Progress;
import io.forewalk.engine.task.TaskStore;
import io.forewalk.reports.ReportFormat;
import io.forewalk.reports.ReportWriter;
import io.forewalk.reports.content.ReportSettings;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** An experiment of a second on made-up prices, with a network that the native library trains. */
record TinyRun(Application application) {

    private static final String FILE =
            """
            market: {simulated: {bars: 160}}
            walkForward: {initialBars: 120, refit: {every: 40}}
            forecasters:
              - lstm: {layers: [4], lookback: 10, epochs: 2, trainer: dl4j}
            strategies: [{buyAndHold: {}}]
            costs: {}
            statistics: {bootstrap: 100}
            """;

    /** What came out: the library, the fit, the pictures. */
    List<HealthCheck> checks() {
        try {
            Path folder = Files.createTempDirectory("forewalk-doctor");
            try {
                return checks(folder);
            } finally {
                delete(folder);
            }
        } catch (IOException | UncheckedIOException e) {
            return List.of(
                    HealthCheck.fault(
                            "tiny run",
                            "the temporary folder (%s) cannot be written to; set TMPDIR to another."
                                    .formatted(System.getProperty("java.io.tmpdir"))));
        }
    }

    private List<HealthCheck> checks(Path folder) throws IOException {
        ExperimentOptions options = new ExperimentOptions();
        options.file = Files.writeString(folder.resolve("doctor.yaml"), FILE);
        try {
            Prepared prepared = Prepared.of(options, application);
            ExperimentResult result =
                    new Execution(application, 1, TaskStore.NONE, Progress.NONE)
                            .run(prepared, "doctor");
            List<HealthCheck> checks = new ArrayList<>();
            checks.add(library(Machine.facts(1, prepared.experiment())));
            checks.add(fit(result));
            checks.add(fonts(result, folder));
            return List.copyOf(checks);
        } catch (RuntimeException | LinkageError e) {
            String reason = e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
            return List.of(HealthCheck.fault("tiny run", reason));
        }
    }

    private static HealthCheck library(Map<String, String> facts) {
        String text = facts.getOrDefault("nd4j", facts.getOrDefault("blas", "loaded"));
        return HealthCheck.ok("library", text);
    }

    private static HealthCheck fit(ExperimentResult result) {
        List<String> failures =
                result.logs().stream()
                        .flatMap(log -> log.fits().stream())
                        .filter(FitMark::failed)
                        .map(FitMark::failure)
                        .toList();
        double seconds = result.manifest().took().toMillis() / 1000.0;
        return failures.isEmpty()
                ? HealthCheck.ok(
                        "tiny run",
                        String.format(Locale.ROOT, "a network was trained in %.1f s", seconds))
                : HealthCheck.fault("tiny run", "no network: " + failures.getFirst());
    }

    private HealthCheck fonts(ExperimentResult result, Path folder) {
        List<String> warnings =
                application
                        .instance(ReportWriter.class)
                        .write(result, folder, new ReportSettings(), EnumSet.of(ReportFormat.PNG));
        return warnings.isEmpty()
                ? HealthCheck.ok("fonts", "pictures can be drawn")
                : HealthCheck.fault("fonts", warnings.getFirst());
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> found = Files.walk(folder)) {
            for (Path path : found.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }
}
