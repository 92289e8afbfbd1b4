package io.forewalk.config.architecture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every rule is seen to fail, on the classes planted for it and on no other. */
class PlantedOffendersTest {
    private static final String ROOT = PlantedOffendersTest.class.getPackageName() + ".planted";
    private static final JavaClasses HOUSE = new ClassFileImporter().importPackages(ROOT);
    private static final Pattern CLASS_NAME =
            Pattern.compile(Pattern.quote(ROOT) + "\\.[a-z.]+\\.(?<name>[A-Z]\\w+)");

    static Stream<Arguments> rules() {
        Rooms rooms = new Rooms(ROOT);
        Calls calls = new Calls(ROOT);
        Forms forms = new Forms(ROOT);
        return Stream.of(
                rule(rooms.arrowsPointDownwards(), "LooksUpwards", "LooksSideways"),
                rule(rooms.packagesHaveNoCycles(), "GoesRound", "ComesBack"),
                rule(Library.nothingElseIsUsed(ROOT), "UsesWhatComesAlong"),
                rule(Library.guiceStaysInModules(ROOT), "BindsByItself"),
                rule(
                        calls.transcendentalFunctionsAreStrict(),
                        "RoundsByMachine",
                        "RoundsByReference"),
                rule(calls.chanceComesFromOnePackage(), "MakesItsOwnChance"),
                rule(calls.chanceHasASeed(), "ForgetsTheSeed", "ShufflesByChance"),
                rule(calls.clocksStayInConfig(), "AsksTheHour", "KeepsAClock"),
                rule(calls.durationsAreMeasuredByTasks(), "StopsTheTime"),
                rule(calls.onlyTheCommandLinePrints(), "PrintsByItself", "PrintsATrace"),
                rule(forms.namesSayWhatATypeIs(), "PlayerImpl", "AbstractPlayer", "IPlayer"),
                rule(forms.classesAreFinal(), "OpenToHeirs"),
                rule(forms.engineSpeaksItsOwnTypes(), "ShowsItsLibrary"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rules")
    void offendersAreFoundAndNobodyElse(ArchRule rule, Set<String> offenders) {
        assertThat(offendersOf(rule))
                .containsAll(offenders)
                .noneMatch(n -> n.startsWith("Allowed"));
    }

    @Test
    void packageThatIsNotMarkedIsFound() {
        ArchRule rule = new Rooms(ROOT).packagesAreNullMarked();

        assertThat(offendersOf(rule)).contains("OpenToHeirs").doesNotContain("AllowedChance");
    }

    static List<Library> libraries() {
        // Neither is on the class path of this room, so no class planted here can name it.
        Set<String> absent = Set.of("ANTLR", "Vector API");
        return Library.all().stream().filter(library -> !absent.contains(library.name())).toList();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("libraries")
    void libraryIsMissedBehindItsDoor(Library library) {
        String offender =
                library.name().equals("FastCSV") ? "NamesCsvLibrary" : "NamesForeignLibraries";

        assertThat(offendersOf(library.staysBehindItsDoors(ROOT)))
                .contains(offender)
                .noneMatch(name -> name.startsWith("Allowed"));
    }

    private static Arguments rule(ArchRule rule, String... offenders) {
        return arguments(rule, Set.of(offenders));
    }

    /** The first class named in each line of the rule's report. */
    private static Set<String> offendersOf(ArchRule rule) {
        return rule.evaluate(HOUSE).getFailureReport().getDetails().stream()
                .flatMap(String::lines)
                .map(CLASS_NAME::matcher)
                .filter(Matcher::find)
                .map(found -> found.group("name"))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
