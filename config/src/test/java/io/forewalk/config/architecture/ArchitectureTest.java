package io.forewalk.config.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The rules of docs/architecture.md and docs/conventions.md that class files can show. */
class ArchitectureTest {
    private static final String ROOT = "io.forewalk";
    private static final ImportOption NO_TEST_JARS = location -> !location.contains("-tests.jar");
    private static final JavaClasses HOUSE =
            new ClassFileImporter()
                    .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                    .withImportOption(NO_TEST_JARS)
                    .importPackages(ROOT);

    private final Rooms rooms = new Rooms(ROOT);
    private final Calls calls = new Calls(ROOT);
    private final Forms forms = new Forms(ROOT);

    @Test
    void looksAtEveryRoomAndAtNoTest() {
        assertThat(rooms()).containsExactlyInAnyOrder("engine", "strategies", "reports", "config");
        assertThat(HOUSE)
                .extracting(type -> type.getSource().orElseThrow().getUri().toString())
                .noneMatch(place -> place.contains("test-classes") || place.contains("-tests.jar"));
    }

    @Test
    void arrowsPointDownwards() {
        rooms.arrowsPointDownwards().check(HOUSE);
    }

    @Test
    void packagesHaveNoCycles() {
        rooms.packagesHaveNoCycles().check(HOUSE);
    }

    @Test
    void packagesAreNullMarked() {
        rooms.packagesAreNullMarked().check(HOUSE);
    }

    static List<Library> libraries() {
        return Library.all();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("libraries")
    void oneLibraryOneRoom(Library library) {
        library.staysBehindItsDoors(ROOT).check(HOUSE);
    }

    @Test
    void noOtherLibraryIsUsed() {
        Library.nothingElseIsUsed(ROOT).check(HOUSE);
    }

    @Test
    void guiceStaysInModules() {
        Library.guiceStaysInModules(ROOT).check(HOUSE);
    }

    @Test
    void transcendentalFunctionsAreStrict() {
        calls.transcendentalFunctionsAreStrict().check(HOUSE);
    }

    @Test
    void chanceComesFromOnePackage() {
        calls.chanceComesFromOnePackage().check(HOUSE);
    }

    @Test
    void chanceHasASeed() {
        calls.chanceHasASeed().check(HOUSE);
    }

    @Test
    void clocksStayInConfig() {
        calls.clocksStayInConfig().check(HOUSE);
    }

    @Test
    void durationsAreMeasuredByTasks() {
        calls.durationsAreMeasuredByTasks().check(HOUSE);
    }

    @Test
    void onlyTheCommandLinePrints() {
        calls.onlyTheCommandLinePrints().check(HOUSE);
    }

    @Test
    void namesSayWhatATypeIs() {
        forms.namesSayWhatATypeIs().check(HOUSE);
    }

    @Test
    void classesAreFinal() {
        forms.classesAreFinal().check(HOUSE);
    }

    @Test
    void engineSpeaksItsOwnTypes() {
        forms.engineSpeaksItsOwnTypes().check(HOUSE);
    }

    private static Set<String> rooms() {
        return HOUSE.stream()
                .map(type -> type.getPackageName().split("\\.")[2])
                .collect(Collectors.toSet());
    }
}
