package org.vpshr.domain.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.lang.conditions.ArchConditions.be;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.NullMarked;

/** The same events give the same answer on every machine: rules for code that only computes. */
public final class Purity {
    private static final Set<String> CLOCKS =
            Set.of("java.lang.System.currentTimeMillis", "java.lang.System.nanoTime", "java.time.Clock.systemUTC");
    private static final Set<String> DICE = Set.of("java.util.UUID.randomUUID", "java.lang.Math.random");
    private static final Set<String> SURROUNDINGS =
            Set.of("java.lang.System.getProperty", "java.lang.System.getenv", "java.lang.System.lineSeparator");
    private static final Set<String> DEFAULTS =
            Set.of("java.util.Locale.getDefault", "java.time.ZoneId.systemDefault", "java.util.TimeZone.getDefault");
    private static final Set<String> BY_DEFAULT_LOCALE = Set.of(
            "java.lang.String.format(java.lang.String, [Ljava.lang.Object;)",
            "java.lang.String.formatted([Ljava.lang.Object;)",
            "java.lang.String.toLowerCase()",
            "java.lang.String.toUpperCase()",
            "java.lang.String.getBytes()",
            "java.time.format.DateTimeFormatter.ofPattern(java.lang.String)");

    /** The one part of its package that is the same in every locale. */
    static final DescribedPredicate<JavaClass> NORMAL_FORMS = DescribedPredicate.describe(
            "normal forms of Unicode", type -> type.getName().matches("java\\.text\\.Normalizer(\\$Form)?"));

    public static final ArchRule NO_CLOCK = noClasses()
            .should()
            .accessTargetWhere(is(
                    "read a clock",
                    t -> isIn(CLOCKS, t) || (inTime(t) && t.getName().equals("now"))))
            .orShould()
            .dependOnClassesThat()
            .haveFullyQualifiedName("java.time.Clock")
            .orShould()
            .dependOnClassesThat()
            .haveFullyQualifiedName("java.util.Date")
            .orShould()
            .dependOnClassesThat()
            .haveFullyQualifiedName("java.util.Calendar")
            .because("no clock: the same events give the same bytes whenever they are read");

    public static final ArchRule NO_RANDOMNESS = noClasses()
            .should()
            .accessTargetWhere(is("throw dice", t -> isIn(DICE, t)))
            .orShould()
            .dependOnClassesThat()
            .haveNameMatching("java\\.(util|security)\\.(concurrent\\.)?(Secure|ThreadLocal|Splittable)?Random")
            .orShould()
            .dependOnClassesThat()
            .resideInAPackage("java.util.random..")
            .because("no randomness: the same events give the same bytes however often they are read");

    public static final ArchRule NO_INPUT_OR_OUTPUT = noClasses()
            .should()
            .accessTargetWhere(is("look at its surroundings", t -> isIn(SURROUNDINGS, t)))
            .orShould()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "java.io..",
                    "java.nio..",
                    "java.net..",
                    "java.util.jar..",
                    "java.util.logging..",
                    "java.util.prefs..",
                    "java.util.zip..")
            .because("no I/O: what was recorded is all that an answer rests on");

    public static final ArchRule NO_DEFAULT_LOCALE_OR_ZONE = noClasses()
            .should()
            .accessTargetWhere(is(
                    "rest on a default locale, zone or charset",
                    t -> isIn(DEFAULTS, t) || BY_DEFAULT_LOCALE.contains(signature(t))))
            .orShould()
            .dependOnClassesThat(
                    JavaClass.Predicates.resideInAPackage("java.text..").and(not(NORMAL_FORMS)))
            .because("the same events give the same bytes in every locale and time zone (rule 93)");

    /** What goes through all components of a record reads what stands on them, and not what they are called. */
    private static final String GOES_THROUGH_RECORDS = "org\\.vpshr\\.domain\\.text\\.Said(\\$.*)?";

    public static final ArchRule NO_REFLECTION = noClasses()
            .that()
            .haveNameNotMatching(GOES_THROUGH_RECORDS)
            .should()
            .accessTargetWhere(is("look into a class or make one by its name", Purity::looksIntoAClass))
            .orShould()
            .dependOnClassesThat()
            .resideInAnyPackage("java.lang.reflect..", "java.lang.invoke..")
            .because("the compiler sees every use of a type: nothing rests on what a class or its parts are called in"
                    + " Java; what is called something outside has its name standing on it");

    public static final ArchRule NULL_IS_MARKED = classes()
            .that()
            .areNotAnonymousClasses()
            .should(be(DescribedPredicate.describe("in a package marked @NullMarked", Purity::nullMarked)))
            .because("no null: @NullMarked stands on every package, and the build holds the code to it");

    private Purity() {}

    private static DescribedPredicate<JavaAccess<?>> is(
            String what, java.util.function.Predicate<AccessTarget> target) {
        return DescribedPredicate.describe(what, access -> target.test(access.getTarget()));
    }

    private static boolean isIn(Set<String> names, AccessTarget target) {
        return names.contains(target.getOwner().getName() + "." + target.getName());
    }

    /** An annotation may be read: it says outright what it says. */
    private static boolean looksIntoAClass(AccessTarget target) {
        return target.getOwner().getName().equals("java.lang.Class")
                && !Set.of("cast", "isInstance", "getAnnotation", "hashCode").contains(target.getName());
    }

    private static boolean inTime(AccessTarget target) {
        return target.getOwner().getPackageName().startsWith("java.time");
    }

    private static String signature(AccessTarget target) {
        List<String> parameters = target instanceof AccessTarget.CodeUnitAccessTarget unit
                ? unit.getRawParameterTypes().stream().map(JavaClass::getName).toList()
                : List.of();
        return target.getOwner().getName() + "." + target.getName() + "(" + String.join(", ", parameters) + ")";
    }

    private static boolean nullMarked(JavaClass type) {
        return type.getPackage()
                .tryGetPackageInfo()
                .filter(info -> info.isAnnotatedWith(NullMarked.class))
                .isPresent();
    }
}
