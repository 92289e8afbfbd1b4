package io.forewalk.config.architecture;

import static com.tngtech.archunit.lang.conditions.ArchPredicates.are;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import org.jspecify.annotations.NullMarked;

/**
 * The four rooms below one package and the arrows between them.
 *
 * @param root {@code io.forewalk}, or the package of the planted offenders
 */
record Rooms(String root) {
    /** Arrows point downwards only: config to all, strategies and reports to engine. */
    ArchRule arrowsPointDownwards() {
        return layeredArchitecture()
                .consideringOnlyDependenciesInLayers()
                .withOptionalLayers(true)
                .layer("engine")
                .definedBy(root + ".engine..")
                .layer("strategies")
                .definedBy(root + ".strategies..")
                .layer("reports")
                .definedBy(root + ".reports..")
                .layer("config")
                .definedBy(root + ".config..")
                .whereLayer("config")
                .mayNotBeAccessedByAnyLayer()
                .whereLayer("strategies")
                .mayOnlyBeAccessedByLayers("config")
                .whereLayer("reports")
                .mayOnlyBeAccessedByLayers("config")
                .whereLayer("engine")
                .mayOnlyBeAccessedByLayers("strategies", "reports", "config");
    }

    /** Every package is a slice of its own. */
    ArchRule packagesHaveNoCycles() {
        return slices().matching(root + ".(**)").should().beFreeOfCycles();
    }

    /** NullAway passes over a package that is not marked, without a word. */
    ArchRule packagesAreNullMarked() {
        return classes()
                .that(are(below(root)))
                .should(
                        new ArchCondition<>("lie in a @NullMarked package") {
                            @Override
                            public void check(JavaClass item, ConditionEvents events) {
                                if (!item.getPackage().isAnnotatedWith(NullMarked.class)) {
                                    events.add(SimpleConditionEvent.violated(item, item.getName()));
                                }
                            }
                        });
    }

    /** Classes of this house. */
    static DescribedPredicate<JavaClass> below(String root) {
        return JavaClass.Predicates.resideInAPackage(root + "..");
    }
}
