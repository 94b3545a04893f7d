package org.vpshr.projections;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Set;

/** What views may know of, and why. */
final class Views {
    private static final Set<String> SHUFFLED = Set.of(
            "java.util.Set.of",
            "java.util.Set.copyOf",
            "java.util.Map.of",
            "java.util.Map.copyOf",
            "java.util.Map.ofEntries");

    static final ArchRule REST_ON_THE_DOMAIN = noClasses()
            .should()
            .dependOnClassesThat()
            .resideOutsideOfPackages(
                    "org.vpshr.projections..",
                    "org.vpshr.domain..",
                    "java.lang..",
                    "java.util..",
                    "java.time..",
                    "java.math..",
                    "java.text..",
                    "org.jspecify..")
            .because("projections depend on the domain alone: no framework, no format, no store");

    static final ArchRule DECIDE_NOTHING = noClasses()
            .should()
            .dependOnClassesThat()
            .haveFullyQualifiedName("org.vpshr.domain.Aggregate")
            .orShould()
            .dependOnClassesThat()
            .haveNameMatching("org\\.vpshr\\.domain\\.(\\w+\\.)?\\w*Command(\\$.*)?")
            .because("views are folds of what was recorded; they neither decide nor command");

    static final ArchRule ORDER_IS_ALWAYS_THE_SAME = noClasses()
            .should()
            .accessTargetWhere(DescribedPredicate.describe(
                    "make a collection whose order differs from run to run",
                    (JavaAccess<?> access) -> SHUFFLED.contains(name(access.getTarget()))))
            .because("the same events give the same bytes, and these collections are shuffled at every start");

    static final ArchRule STATE_IS_PRIVATE = fields().that()
            .areNotStatic()
            .and()
            .areNotFinal()
            .should()
            .bePrivate()
            .because("a fold may hold mutable accumulators inside, and hands out immutable views");

    static final ArchRule NO_SETTERS = methods()
            .that()
            .arePublic()
            .should()
            .haveNameNotMatching("set[A-Z].*")
            .because("a view changes by the events that it folds, and by nothing else");

    static final ArchRule VIEWS_ARE_FREE_OF_CYCLES = slices().matching("org.vpshr.projections.(*)..")
            .should()
            .beFreeOfCycles()
            .because("a newcomer reads one view after the other");

    private Views() {}

    private static String name(AccessTarget target) {
        return target.getOwner().getName() + "." + target.getName();
    }
}
