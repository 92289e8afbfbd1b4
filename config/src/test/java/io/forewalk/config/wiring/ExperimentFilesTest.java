package io.forewalk.config.wiring;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.inject.Guice;
import io.forewalk.config.yaml.ExperimentDocument;
import io.forewalk.config.yaml.ExperimentReader;
import io.forewalk.config.yaml.Overrides;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every bundled experiment. */
class ExperimentFilesTest {

    private static final ExperimentReader READER =
            new ExperimentReader(
                    Guice.createInjector(new ApplicationModule())
                            .getInstance(PluginCatalog.class)
                            .plugins());

    static List<Path> experiments() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("experiments"))) {
            return files.filter(file -> file.toString().endsWith(".yaml")).sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("experiments")
    void holdsWithItsData(Path file) {
        var experiment =
                ExperimentAssembler.assemble(READER.read(file, Overrides.NONE, Optional.empty()));

        experiment.requireEnoughBars(experiment.market().load());

        assertThat(experiment.forecasters()).extracting(entry -> entry.name()).contains("naive");
    }

    @ParameterizedTest
    @MethodSource("experiments")
    void resolvedTextReadsBackToTheSame(Path file, @TempDir Path folder) throws IOException {
        ExperimentDocument given = READER.read(file, Overrides.NONE, Optional.empty());
        Path resolved = Files.writeString(folder.resolve("resolved.yaml"), given.resolved());
        Path commented = Files.writeString(folder.resolve("origins.yaml"), given.origins());

        assertThat(READER.restore(resolved).resolved()).isEqualTo(given.resolved());
        assertThat(READER.restore(resolved).shape()).isEqualTo(given.shape());
        assertThat(READER.restore(commented).shape()).isEqualTo(given.shape());
    }

    @ParameterizedTest
    @MethodSource("experiments")
    void writingADefaultChangesNothing(Path file) {
        Overrides written =
                new Overrides(
                        List.of("walkForward.purgeBars=0", "account.maxGross=1"),
                        List.of(),
                        List.of());

        ExperimentDocument given = READER.read(file, Overrides.NONE, Optional.empty());
        ExperimentDocument same = READER.read(file, written, Optional.empty());

        assertThat(same.resolved()).isEqualTo(given.resolved());
    }
}
