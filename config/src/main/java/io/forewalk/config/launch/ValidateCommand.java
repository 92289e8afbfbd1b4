package io.forewalk.config.launch;

import io.forewalk.config.yaml.JsonText;
import io.forewalk.engine.experiment.ForecasterEntry;
import io.forewalk.engine.experiment.StrategyEntry;
import io.forewalk.engine.market.PriceHistory;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Checks an experiment file and its data, and fits nothing. */
@Command(
        name = "validate",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = "Checks an experiment file and its data; reports every problem at once.",
        optionListHeading = "%nOptions:%n",
        footerHeading = "%nExamples:%n",
        footer = {
            "  forewalk validate config/experiments/quickstart.yaml",
            "  forewalk validate mine.yaml --resolved --set walkForward.initialBars=250"
        })
final class ValidateCommand implements Callable<Integer> {

    private final Console console;
    private final Application application;

    @Mixin private ExperimentOptions options = new ExperimentOptions();
    @Mixin private OutputOptions output = new OutputOptions();

    @Option(names = "--resolved", description = "Print each final value and where it came from.")
    private boolean resolved;

    ValidateCommand(Console console, Application application) {
        this.console = console;
        this.application = application;
    }

    @Override
    public Integer call() {
        Prepared prepared = Prepared.of(options, application);
        if (output.json) {
            console.out().println(JsonText.of(facts(prepared)));
        } else {
            console.out().print(resolved ? prepared.document().origins() : text(prepared));
        }
        if (!output.quiet) {
            prepared.market()
                    .notedAt(Instant.now())
                    .notes()
                    .forEach(note -> warn(note.symbol(), note.text()));
        }
        return ExitCode.DONE.code();
    }

    private void warn(String symbol, String text) {
        console.err().println(Colours.of(console, output).amber(symbol + ": " + text));
    }

    private static String text(Prepared prepared) {
        StringBuilder text = new StringBuilder();
        text.append("%s holds\n".formatted(prepared.document().file()));
        for (PriceHistory history : prepared.market().histories()) {
            text.append(
                    "  %s  %s..%s  %d bars\n"
                            .formatted(
                                    symbolOf(history),
                                    first(history),
                                    last(history),
                                    history.length()));
        }
        text.append(
                "  %d out-of-sample bars in %d folds\n"
                        .formatted(prepared.scoredBars(), prepared.folds()));
        text.append("  forecasters  %s\n".formatted(String.join(", ", forecasters(prepared))));
        text.append("  strategies   %s\n".formatted(String.join(", ", strategies(prepared))));
        for (ForecasterEntry entry : prepared.experiment().forecasters()) {
            text.append(LayerTable.of(entry));
        }
        return text.toString();
    }

    private static Map<String, Object> facts(Prepared prepared) {
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("schema", "forewalk.validation/1");
        facts.put("file", prepared.document().file().toString());
        facts.put("name", prepared.experiment().name());
        facts.put(
                "instruments",
                prepared.market().histories().stream().map(ValidateCommand::facts).toList());
        facts.put("outOfSampleBars", prepared.scoredBars());
        facts.put("folds", prepared.folds());
        facts.put("seeds", prepared.experiment().seeds());
        facts.put("forecasters", forecasters(prepared));
        facts.put("strategies", strategies(prepared));
        facts.put("problems", List.of());
        return facts;
    }

    private static Map<String, Object> facts(PriceHistory history) {
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("symbol", symbolOf(history));
        facts.put("first", first(history));
        facts.put("last", last(history));
        facts.put("bars", history.length());
        return facts;
    }

    private static List<String> forecasters(Prepared prepared) {
        return prepared.experiment().forecasters().stream().map(ForecasterEntry::name).toList();
    }

    private static List<String> strategies(Prepared prepared) {
        return prepared.experiment().strategies().stream().map(StrategyEntry::name).toList();
    }

    private static String symbolOf(PriceHistory history) {
        return history.instrument().symbol();
    }

    private static String first(PriceHistory history) {
        return history.date(0).toString();
    }

    private static String last(PriceHistory history) {
        return history.date(history.last()).toString();
    }
}
