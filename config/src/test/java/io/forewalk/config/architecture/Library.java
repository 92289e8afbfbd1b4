package io.forewalk.config.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * A library and the only packages that may name it: one row of the table in docs/architecture.md.
 *
 * @param packages of the library, as ArchUnit patterns
 * @param doors packages below the root that may name it, as ArchUnit patterns; none if it may work
 *     only behind another library
 */
record Library(String name, List<String> packages, List<String> doors) {
    private static final List<String> EVERYWHERE =
            List.of(
                    "java..",
                    "javax..",
                    "com.sun.management..",
                    "org.jspecify..",
                    "org.slf4j..",
                    "jakarta.inject..");
    private static final String GUICE = "com.google.inject..";

    /** Every library that has doors of its own. */
    static List<Library> all() {
        return List.of(
                of("Hipparchus", "org.hipparchus..", "engine.statistics"),
                of("FastCSV", "de.siegmar.fastcsv..", "engine.market.csv"),
                of("ta4j", "org.ta4j..", "strategies.trading.."),
                of("ANTLR", "org.antlr..", "strategies.trading.expression"),
                new Library(
                        "deeplearning4j",
                        List.of("org.deeplearning4j..", "org.nd4j..", "org.bytedeco.."),
                        List.of("strategies.forecasting.lstm")),
                of("Vector API", "jdk.incubator.vector..", "strategies.forecasting.lstm"),
                of("XChart", "org.knowm..", "reports.chart"),
                of("jte", "gg.jte..", "reports.html"),
                new Library(
                        "Jackson",
                        List.of(
                                "com.fasterxml.jackson.annotation..",
                                "com.fasterxml.jackson.core..",
                                "com.fasterxml.jackson.databind.."),
                        List.of(
                                "config.yaml",
                                "config.runs",
                                "reports.html",
                                "reports.json",
                                "strategies.forecasting.lstm")),
                of("Jackson YAML", "com.fasterxml.jackson.dataformat..", "config.yaml"),
                of("json-schema-validator", "com.networknt..", "config.yaml"),
                new Library(
                        "jsonschema-generator",
                        List.of("com.github.victools..", "com.fasterxml.classmate.."),
                        List.of("config.yaml")),
                of("picocli", "picocli..", "config.launch"));
    }

    /** Only the doors name this library. */
    ArchRule staysBehindItsDoors(String root) {
        return noClasses()
                .that()
                .resideOutsideOfPackages(
                        doors.stream().map(door -> root + "." + door).toArray(String[]::new))
                .and(Rooms.below(root))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(packages.toArray(String[]::new));
    }

    /** What merely comes along with a library is not ours to use. */
    static ArchRule nothingElseIsUsed(String root) {
        String[] known =
                Stream.of(
                                EVERYWHERE.stream(),
                                all().stream().flatMap(library -> library.packages().stream()),
                                Stream.of(GUICE, root + ".."))
                        .flatMap(patterns -> patterns)
                        .toArray(String[]::new);
        return classes()
                .that(Rooms.below(root))
                .should()
                .onlyDependOnClassesThat(resideInAnyPackage(known).or(arraysAndPrimitives()));
    }

    /**
     * Guice stands in modules, their anonymous classes included, and where the injector is made.
     */
    static ArchRule guiceStaysInModules(String root) {
        return noClasses()
                .that(Rooms.below(root))
                .and()
                .resideOutsideOfPackage(root + ".config.launch")
                .and(DescribedPredicate.not(partOfModule()))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(GUICE);
    }

    /** Whether the class or one around it is called a module. */
    static DescribedPredicate<JavaClass> partOfModule() {
        return DescribedPredicate.describe(
                "part of a Guice module",
                type ->
                        Arrays.stream(type.getName().split("\\$"))
                                .anyMatch(n -> n.endsWith("Module")));
    }

    private static DescribedPredicate<JavaClass> arraysAndPrimitives() {
        return DescribedPredicate.describe(
                "arrays and primitives", type -> type.isArray() || type.isPrimitive());
    }

    private static Library of(String name, String packages, String door) {
        return new Library(name, List.of(packages), List.of(door));
    }
}
