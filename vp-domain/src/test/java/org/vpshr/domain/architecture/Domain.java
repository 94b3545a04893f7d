package org.vpshr.domain.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.lang.conditions.ArchConditions.be;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.vpshr.domain.Aggregate;

/** What the domain may know of, and the shape of an aggregate. */
final class Domain {
    private static final String ROOT = "org.vpshr.domain.";
    private static final Set<String> AGGREGATES =
            Set.of("commitment", "irbc", "workinggroup", "engagement", "initiative", "report", "register");
    private static final String[] AGGREGATE_PACKAGES =
            AGGREGATES.stream().map(name -> ROOT + name + "..").toArray(String[]::new);
    /** The chair and a standing are told of by their government and by the initiative, and are one all the same. */
    private static final Set<String> SHARED = Set.of("ChairTerm", "ChairTerms", "StandingChange");

    static final ArchRule RESTS_ON_THE_JDK = noClasses()
            .should()
            .dependOnClassesThat(JavaClass.Predicates.resideOutsideOfPackages(
                            "org.vpshr.domain..",
                            "java.lang..",
                            "java.util..",
                            "java.time..",
                            "java.math..",
                            "org.jspecify..",
                            "org.pcollections..")
                    .and(not(Purity.NORMAL_FORMS)))
            .because("the domain depends on the JDK, JSpecify and PCollections alone: no Axon, no Jackson, no SQL");

    static final ArchRule NOTHING_CHANGES = classes()
            .should()
            .haveOnlyFinalFields()
            .because("states, commands, events and values are immutable; deciding and evolving are pure");

    static final ArchRule SEALED_OVER_RECORDS = classes()
            .that()
            .areInterfaces()
            .and()
            .haveNameMatching(".*[a-z](Command|Event)")
            .and()
            .resideOutsideOfPackage("org.vpshr.domain")
            .should(be(DescribedPredicate.describe(
                    "sealed over records of its own, named in it", Domain::sealedOverOwnRecords)))
            .because(
                    "an aggregate has a sealed command interface and a sealed event interface of records, so that decide"
                            + " and evolve are exhaustive");

    static final ArchRule AGGREGATE_HAS_COMMANDS_AND_EVENTS = classes()
            .that()
            .implement(Aggregate.class)
            .should(be(DescribedPredicate.describe(
                    "in one package with its commands and events", type -> has(type, "Command") && has(type, "Event"))))
            .because("there is one package for each aggregate: its commands, its events and its state");

    static final ArchRule AGGREGATES_KNOW_EVENTS_OF_OTHERS_ALONE = classes()
            .should(be(DescribedPredicate.describe(
                    "free of what other aggregates keep to themselves",
                    type -> type.getDirectDependenciesFromSelf().stream().allMatch(Domain::allowed))))
            .because("a rule that spans aggregates is decided on the events of both, by tags, not on another's state");

    static final ArchRule SOME_AGGREGATES_STAND_ALONE = noClasses()
            .that()
            .resideInAnyPackage(packages("workinggroup", "irbc", "engagement", "register"))
            .should(dependOnAnotherAggregate())
            .because(
                    "nothing that a group, an agreement, an engagement or the register decides rests on another aggregate");

    static final ArchRule WORDS_KNOW_NO_AGGREGATE = noClasses()
            .that()
            .resideInAnyPackage(packages("time", "party", "measure", "entry"))
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(AGGREGATE_PACKAGES)
            .orShould()
            .dependOnClassesThat()
            .resideInAnyPackage(packages("dossier", "boundary"))
            .because("time, parties, figures and entries are words that all aggregates share");

    /** The root is left out: its sealed interfaces name their leaves, so that a new one cannot be forgotten. */
    static final ArchRule PACKAGES_ARE_FREE_OF_CYCLES = slices().matching("org.vpshr.domain.(*)..")
            .should()
            .beFreeOfCycles()
            .because(
                    "a package that imports another is not imported by it; one reads from the words to the aggregates");

    private Domain() {}

    private static String[] packages(String... names) {
        return List.of(names).stream().map(name -> ROOT + name + "..").toArray(String[]::new);
    }

    private static com.tngtech.archunit.lang.ArchCondition<JavaClass> dependOnAnotherAggregate() {
        return be(DescribedPredicate.describe(
                "dependent on another aggregate",
                type -> type.getDirectDependenciesFromSelf().stream().anyMatch(Domain::crosses)));
    }

    private static boolean sealedOverOwnRecords(JavaClass type) {
        return sealedOverRecordsIn(type.reflect(), type.reflect());
    }

    private static boolean sealedOverRecordsIn(Class<?> home, Class<?> type) {
        return type.isSealed()
                && Stream.of(type.getPermittedSubclasses())
                        .allMatch(permitted -> home.equals(permitted.getEnclosingClass())
                                && (permitted.isRecord() || sealedOverRecordsIn(home, permitted)));
    }

    private static boolean has(JavaClass state, String suffix) {
        return state.getPackage().getClasses().stream()
                .anyMatch(type -> type.isInterface() && type.getSimpleName().endsWith(suffix));
    }

    private static boolean allowed(Dependency dependency) {
        JavaClass target = outermost(dependency.getTargetClass());
        return !crosses(dependency)
                || target.getSimpleName().endsWith("Event")
                || target.isEnum()
                || SHARED.contains(target.getSimpleName());
    }

    private static boolean crosses(Dependency dependency) {
        String from = aggregate(dependency.getOriginClass());
        String to = aggregate(dependency.getTargetClass());
        return !from.isEmpty() && !to.isEmpty() && !from.equals(to);
    }

    /** The aggregate whose package the class is in; empty for the rest. */
    private static String aggregate(JavaClass type) {
        String name = type.getBaseComponentType().getPackageName();
        String below = name.startsWith(ROOT) ? name.substring(ROOT.length()).replaceFirst("\\..*", "") : "";
        return AGGREGATES.contains(below) ? below : "";
    }

    private static JavaClass outermost(JavaClass type) {
        JavaClass base = type.getBaseComponentType();
        return base.getEnclosingClass().map(Domain::outermost).orElse(base);
    }
}
