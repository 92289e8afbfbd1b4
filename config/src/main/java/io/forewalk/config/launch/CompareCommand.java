package io.forewalk.config.launch;

import io.forewalk.config.runs.CompareFolder;
import io.forewalk.config.runs.RunFolder;
import io.forewalk.config.yaml.ConfigException;
import io.forewalk.config.yaml.FlatSettings;
import io.forewalk.config.yaml.Place;
import io.forewalk.config.yaml.Problem;
import io.forewalk.reports.comparison.ComparedRun;
import io.forewalk.reports.comparison.Comparison;
import io.forewalk.reports.comparison.ComparisonWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Several finished runs on one page, nothing fitted again. */
@Command(
        name = "compare",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = {
            "Puts two to eight finished runs on one page.",
            "Runs on other prices are refused; other spans are cut to the common one."
        },
        optionListHeading = "%nOptions:%n",
        footerHeading = "%nExamples:%n",
        footer = {
            "  forewalk compare runs/quickstart-3f9a12c4 runs/quickstart-77b0c1d2",
            "  forewalk compare runs/modes-* --open"
        })
final class CompareCommand implements Callable<Integer> {

    private static final int SHOWN = 8;
    private static final int MOST = 8;

    private final Console console;
    private final Application application;

    @Parameters(paramLabel = "RUN", arity = "2..8", description = "The runs' folders.")
    private List<Path> runs = new ArrayList<>();

    @Option(
            names = {"-o", "--out"},
            paramLabel = "DIR",
            description =
                    "Where the folder of the comparison is made (FOREWALK_OUT; default runs).")
    private Optional<Path> out = Optional.empty();

    @Option(
            names = "--anyway",
            description = "Compare runs on other prices too, under a red banner.")
    private boolean anyway;

    @Mixin private PageOptions pages = new PageOptions();
    @Mixin private PluginOptions plugins = new PluginOptions();
    @Mixin private OutputOptions output = new OutputOptions();

    CompareCommand(Console console, Application application) {
        this.console = console;
        this.application = application;
    }

    @Override
    public Integer call() throws IOException {
        application.use(plugins.paths);
        requireNoMore();
        List<RunFolder> folders = runs.stream().map(FinishedRun::at).toList();
        Comparison comparison = new Comparison(compared(folders));
        requireComparable(comparison);
        CompareFolder folder = CompareFolder.of(RunsFolder.path(out, console), folders);
        folder.store(partial ->
                ComparisonWriter.write(comparison, partial)
                        .forEach(warning -> console.err().println("warning: " + warning)));
        Path page = folder.path().resolve("compare.html");
        console.out()
                .print(output.json ? ComparisonWriter.json(comparison) : text(comparison, page));
        pages.show(console, page);
        return ExitCode.DONE.code();
    }

    private List<ComparedRun> compared(List<RunFolder> folders) throws IOException {
        RunReport report = new RunReport(console, application, output);
        List<ComparedRun> compared = new ArrayList<>();
        for (RunFolder folder : folders) {
            compared.add(
                    new ComparedRun(
                            String.valueOf(folder.path().getFileName()),
                            report.read(folder),
                            FlatSettings.of(Files.readString(folder.resolvedFile()))));
        }
        return compared;
    }

    /** The parser counts to eight, and begins again. */
    private void requireNoMore() {
        if (runs.size() > MOST) {
            throw new UsageException("RUN must be given 2 to 8 times.");
        }
    }

    private void requireComparable(Comparison comparison) {
        if (!comparison.sameData() && !anyway) {
            throw refused(
                    "the runs were not made on the same prices, so differences say nothing about"
                            + " the settings; --anyway compares them under a red banner");
        }
        if (!comparison.hasCommonBars()) {
            throw refused("the runs have no out-of-sample bars in common");
        }
    }

    private ConfigException refused(String text) {
        String names = String.join(", ", runs.stream().map(Path::toString).toList());
        return new ConfigException(
                List.of(new Problem(new Place(names, 0, 0), "", "", "", "", text)));
    }

    private static String text(Comparison comparison, Path page) {
        StringBuilder text = new StringBuilder();
        for (int run = 0; run < comparison.runs().size(); run++) {
            text.append(run == 0 ? "compared     " : "             ")
                    .append((char) ('A' + run))
                    .append(' ')
                    .append(comparison.runs().get(run).name())
                    .append('\n');
        }
        List<String> differences = comparison.differences();
        for (int i = 0; i < Math.min(SHOWN, differences.size()); i++) {
            text.append(i == 0 ? "differences  " : "             ");
            text.append(differences.get(i)).append('\n');
        }
        if (differences.isEmpty()) {
            text.append("differences  none in the settings\n");
        } else if (differences.size() > SHOWN) {
            text.append("             ... and %d more\n".formatted(differences.size() - SHOWN));
        }
        return text.append("report       ").append(page).append('\n').toString();
    }
}
