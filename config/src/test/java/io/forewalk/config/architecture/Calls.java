package io.forewalk.config.architecture;

import static com.tngtech.archunit.core.domain.JavaAccess.Predicates.target;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.syntax.elements.GivenClassesConjunction;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.Collections;
import java.util.Random;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.random.RandomGenerator;

/**
 * Calls that would make a result depend on the machine, the hour or chance, or write where nobody
 * expects it.
 *
 * @param root {@code io.forewalk}, or the package of the planted offenders
 */
record Calls(String root) {
    /** java.lang.Math may answer these differently from machine to machine; StrictMath may not. */
    private static final String INEXACT =
            "log|log10|log1p|exp|expm1|pow|sin|cos|tan|asin|acos|atan|atan2|sinh|cosh|tanh|cbrt|hypot";

    /** Transcendental functions are those of StrictMath, save where charts are drawn. */
    ArchRule transcendentalFunctionsAreStrict() {
        return outside("reports..").should().accessTargetWhere(call(Math.class, INEXACT));
    }

    /** Generators are made in engine.random alone ... */
    ArchRule chanceComesFromOnePackage() {
        return outside("engine.random")
                .should()
                .dependOnClassesThat()
                .belongToAnyOf(
                        Random.class,
                        SplittableRandom.class,
                        SecureRandom.class,
                        ThreadLocalRandom.class);
    }

    /** ... and always from a seed. */
    ArchRule chanceHasASeed() {
        return inThisHouse()
                .should()
                .accessTargetWhere(
                        call(Math.class, "random")
                                .or(call(UUID.class, "randomUUID"))
                                .or(call(RandomGenerator.class, "getDefault|of"))
                                .or(withoutArgument(Random.class, "<init>"))
                                .or(withoutArgument(SplittableRandom.class, "<init>"))
                                .or(unseededShuffle()));
    }

    /**
     * The hour is known to config alone, and to the reader of price files, which notes future bars.
     */
    ArchRule clocksStayInConfig() {
        return outside("config..")
                .and()
                .doNotHaveFullyQualifiedName(root + ".engine.market.csv.CsvMarketData")
                .should()
                .accessTargetWhere(
                        call(System.class, "currentTimeMillis")
                                .or(call(java.util.Date.class, "<init>"))
                                .or(anyNow()))
                .orShould()
                .dependOnClassesThat()
                .areAssignableTo(Clock.class);
    }

    /** How long a fit took is measured where tasks run. */
    ArchRule durationsAreMeasuredByTasks() {
        return outside("config..", "engine.task")
                .should()
                .accessTargetWhere(call(System.class, "nanoTime"));
    }

    /** Results are printed by the command line, everything else is logged. */
    ArchRule onlyTheCommandLinePrints() {
        return outside("config.launch")
                .should()
                .accessTargetWhere(
                        call(System.class, "out|err|in")
                                .or(call(Throwable.class, "printStackTrace")));
    }

    private GivenClassesConjunction inThisHouse() {
        return noClasses().that(Rooms.below(root));
    }

    private GivenClassesConjunction outside(String... packages) {
        String[] patterns = new String[packages.length];
        for (int i = 0; i < packages.length; i++) {
            patterns[i] = root + "." + packages[i];
        }
        return inThisHouse().and().resideOutsideOfPackages(patterns);
    }

    /** Calls of, and references to, members of the type with such a name; fields too. */
    private static DescribedPredicate<JavaAccess<?>> call(Class<?> type, String names) {
        return target(owner(JavaClass.Predicates.assignableTo(type)))
                .and(target(nameMatching(names)));
    }

    private static DescribedPredicate<JavaAccess<?>> anyNow() {
        return target(owner(JavaClass.Predicates.resideInAPackage("java.time..")))
                .and(target(name("now")));
    }

    private static DescribedPredicate<JavaAccess<?>> withoutArgument(Class<?> type, String name) {
        return call(type, name)
                .and(DescribedPredicate.describe("no argument", Calls::hasNoArgument));
    }

    private static DescribedPredicate<JavaAccess<?>> unseededShuffle() {
        return call(Collections.class, "shuffle")
                .and(
                        DescribedPredicate.describe(
                                "one argument",
                                access -> access.getTarget().getFullName().endsWith("List)")));
    }

    private static boolean hasNoArgument(JavaAccess<?> access) {
        return access.getTarget().getFullName().endsWith("()");
    }
}
