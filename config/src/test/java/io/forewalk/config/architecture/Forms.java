package io.forewalk.config.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Set;
import java.util.stream.Stream;

/**
 * How types are named and shaped.
 *
 * @param root {@code io.forewalk}, or the package of the planted offenders
 */
record Forms(String root) {
    /** A name says what a type is, not how it is built. */
    ArchRule namesSayWhatATypeIs() {
        return noClasses()
                .that(Rooms.below(root))
                .should()
                .haveNameMatching(".*[.$]Abstract[A-Z][^.$]*")
                .orShould()
                .haveNameMatching(".*(Impl|Base|Manager|Utils?|Helper|Info)")
                .orShould(beInterfacesCalledI());
    }

    /**
     * Classes of ours do not extend each other: they are final (records and enums are by nature).
     */
    ArchRule classesAreFinal() {
        return classes()
                .that(Rooms.below(root))
                .and(isPlainClass())
                .should()
                .haveModifier(JavaModifier.FINAL);
    }

    /**
     * What other rooms see of the engine names no library, so that each library can be replaced.
     */
    ArchRule engineSpeaksItsOwnTypes() {
        return classes()
                .that()
                .resideInAPackage(root + ".engine..")
                .and()
                .arePublic()
                .and(DescribedPredicate.not(Library.partOfModule()))
                .should(
                        new ArchCondition<>("name no library in a signature") {
                            @Override
                            public void check(JavaClass item, ConditionEvents events) {
                                signatures(item)
                                        .filter(type -> isForeign(type))
                                        .map(type -> item.getName() + " shows " + type.getName())
                                        .map(text -> SimpleConditionEvent.violated(item, text))
                                        .forEach(events::add);
                            }
                        });
    }

    private boolean isForeign(JavaClass type) {
        String name = type.getBaseComponentType().getPackageName();
        return !(name.isEmpty() || name.startsWith("java.") || name.startsWith(root));
    }

    private static Stream<JavaClass> signatures(JavaClass type) {
        Stream<JavaClass> parents =
                Stream.concat(type.getRawSuperclass().stream(), type.getRawInterfaces().stream());
        Stream<JavaClass> members =
                type.getMembers().stream()
                        .filter(Forms::isVisible)
                        .flatMap(member -> types(member).stream());
        return Stream.concat(parents, members);
    }

    private static boolean isVisible(JavaMember member) {
        return member.getModifiers().contains(JavaModifier.PUBLIC)
                || member.getModifiers().contains(JavaModifier.PROTECTED);
    }

    private static Set<JavaClass> types(JavaMember member) {
        return switch (member) {
            case JavaField field -> field.getAllInvolvedRawTypes();
            case JavaCodeUnit codeUnit -> codeUnit.getAllInvolvedRawTypes();
            default -> throw new IllegalArgumentException("No member: " + member);
        };
    }

    private static DescribedPredicate<JavaClass> isPlainClass() {
        return DescribedPredicate.describe(
                "plain classes",
                type ->
                        !type.isInterface()
                                && !type.isEnum()
                                && !type.isAnonymousClass()
                                && !type.getSimpleName().equals("package-info")
                                && !isWrittenByAntlr(type));
    }

    /** Lexer, parser and its contexts, made of the grammar at every build. */
    private static boolean isWrittenByAntlr(JavaClass type) {
        return type.isAssignableTo("org.antlr.v4.runtime.Recognizer")
                || type.isAssignableTo("org.antlr.v4.runtime.RuleContext");
    }

    private static ArchCondition<JavaClass> beInterfacesCalledI() {
        return ArchCondition.from(
                DescribedPredicate.describe(
                        "be interfaces called I...",
                        type ->
                                type.isInterface()
                                        && type.getSimpleName().matches("I[A-Z][a-z].*")));
    }
}
