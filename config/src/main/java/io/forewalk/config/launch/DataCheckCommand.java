package io.forewalk.config.launch;

import io.forewalk.config.yaml.JsonText;
import io.forewalk.engine.market.csv.CsvInspection;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Says of price files how they are written, what they hold and what is wrong with them. */
@Command(
        name = "check",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = {
            "Tells how price files are written, what they hold and what is wrong with them.",
            "Nothing is changed. Exit code 4 if a file would be refused."
        },
        optionListHeading = "%nOptions:%n",
        footerHeading = "%nExamples:%n",
        footer = {"  forewalk data check prices.csv", "  forewalk data check data/*.csv --json"})
final class DataCheckCommand implements Callable<Integer> {

    private final Console console;

    @Parameters(paramLabel = "FILE", arity = "1..*", description = "Price files (CSV).")
    private List<Path> files = new ArrayList<>();

    @Mixin private OutputOptions output = new OutputOptions();

    DataCheckCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        Instant now = Instant.now();
        List<InspectedFile> found =
                files.stream().map(file -> new InspectedFile(CsvInspection.of(file), now)).toList();
        if (output.json) {
            Map<String, Object> facts = new LinkedHashMap<>();
            facts.put("schema", "forewalk.dataCheck/1");
            facts.put("files", found.stream().map(InspectedFile::facts).toList());
            console.out().println(JsonText.of(facts));
        } else {
            found.forEach(file -> console.out().print(file.text(Colours.of(console, output))));
        }
        long refused = found.stream().filter(InspectedFile::isRefused).count();
        if (refused > 0 && !output.json) {
            String end = "%d of %d files refused (exit 4)".formatted(refused, files.size());
            console.err().println(Colours.of(console, output).red(end));
        }
        return (refused > 0 ? ExitCode.DATA_INVALID : ExitCode.DONE).code();
    }
}
