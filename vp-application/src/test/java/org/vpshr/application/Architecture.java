package org.vpshr.application;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaAccess.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.equivalentTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.type;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.fasterxml.jackson.core.JsonGenerator;
import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import java.sql.Connection;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import javax.sql.DataSource;
import org.vpshr.application.following.work.Crew;
import org.vpshr.application.privacy.Spool;
import org.vpshr.application.receipt.CommandId;
import org.vpshr.application.reports.History;
import org.vpshr.application.signing.KeyFile;
import org.vpshr.application.waiting.Elapsed;
import org.vpshr.application.waiting.GivingWay;
import org.vpshr.domain.failure.Failure;
import org.vpshr.domain.register.PersonName;

/** What each package may know of, and why. */
final class Architecture {
    private static final String[] AXON = {"org.axonframework.."};
    private static final String[] SQL = {
        "java.sql..", "javax.sql..", "org.sqlite..", "org.postgresql..", "org.flywaydb.."
    };
    private static final String[] JACKSON = {"com.fasterxml.jackson.."};

    private static final DescribedPredicate<JavaClass> HANDED_OVER =
            type(Connection.class).or(type(DataSource.class));

    private static final String LINES_OF_CONTRIBUTIONS =
            "org\\.vpshr\\.application\\.(json\\.codec\\.(ScalarReader|ShortWriter)|json\\.line\\.(CommandFormat|Fingerprint)|recording\\.(Mentions|IdempotentCommands))";

    private static final Set<String> CLOCKS =
            Set.of("java.lang.System.currentTimeMillis", "java.lang.System.nanoTime", "java.util.Date.<init>");
    private static final Set<String> DICE = Set.of(
            "java.util.UUID.randomUUID",
            "java.lang.Math.random",
            "java.lang.StrictMath.random",
            "java.util.Collections.shuffle",
            "java.util.Random.<init>",
            "java.util.SplittableRandom.<init>",
            "java.util.concurrent.ThreadLocalRandom.*",
            "java.util.random.RandomGenerator.getDefault",
            "java.util.random.RandomGenerator.of",
            "java.util.random.RandomGeneratorFactory.*",
            "java.security.SecureRandom.<init>",
            "java.security.SecureRandom.getInstance",
            "java.security.SecureRandom.getInstanceStrong",
            "java.security.KeyPairGenerator.generateKeyPair",
            "java.security.KeyPairGenerator.genKeyPair",
            "javax.crypto.KeyGenerator.generateKey");

    static final ArchRule ONE_PACKAGE_KNOWS_AXON = noClasses()
            .that()
            .resideOutsideOfPackage("org.vpshr.application.axon..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(AXON)
            .because("Axon changes between its minor versions; a change then touches one package, and an embedding"
                    + " developer need not know of it");

    static final ArchRule ONLY_STORES_SPEAK_SQL = noClasses()
            .that()
            .resideOutsideOfPackages(
                    "org.vpshr.application.database..",
                    "org.vpshr.application.ledger..",
                    "org.vpshr.application.privacy..",
                    "org.vpshr.application.nodes..",
                    "org.vpshr.application.following..",
                    "org.vpshr.application.checkpoint..")
            .should()
            .dependOnClassesThat(resideInAnyPackage(SQL).and(not(HANDED_OVER)))
            .because("what is never changed can only be promised where it is written");

    static final ArchRule WHAT_A_HOST_LENDS_IS_PASSED_ON = noClasses()
            .that()
            .resideOutsideOfPackages(
                    "org.vpshr.application.database..",
                    "org.vpshr.application.ledger..",
                    "org.vpshr.application.privacy..",
                    "org.vpshr.application.nodes..",
                    "org.vpshr.application.following..",
                    "org.vpshr.application.checkpoint..")
            .should()
            .accessTargetWhere(target(owner(HANDED_OVER)).and(not(target(name("getClass")))))
            .because("the front takes what the host lends, and asks nothing of it");

    static final ArchRule ONLY_FORMATS_READ_JSON = noClasses()
            .that()
            .resideOutsideOfPackage("org.vpshr.application.json..")
            .should()
            .dependOnClassesThat(resideInAnyPackage(JACKSON).and(not(type(JsonGenerator.class))))
            .because(
                    "limits against hostile texts hold only where all readers are made in one place; who only writes an"
                            + " answer stands beside its other forms");

    static final ArchRule PACKAGES_ARE_FREE_OF_CYCLES = slices().matching("org.vpshr.application.(**)")
            .should()
            .beFreeOfCycles()
            .because("a package that imports another is not imported by it: what a person reads first lies on the roof,"
                    + " and nothing is lifted up from the cellar");

    static final ArchRule LEDGER_KNOWS_NO_MEANING = noClasses()
            .that()
            .resideInAPackage("org.vpshr.application.ledger..")
            .should()
            .dependOnClassesThat(resideInAnyPackage(
                            "org.vpshr.domain..",
                            "org.vpshr.projections..",
                            "org.vpshr.application.json..",
                            "org.vpshr.application.axon..")
                    .and(not(resideInAPackage("org.vpshr.domain.failure"))))
            .because("the chain must be verifiable by whoever knows nothing but its encoding");

    static final ArchRule POLICY_RESTS_ON_THE_DOMAIN = noClasses()
            .that()
            .resideInAPackage("org.vpshr.application.policy..")
            .should()
            .dependOnClassesThat()
            .resideOutsideOfPackages(
                    "org.vpshr.application.policy..",
                    "org.vpshr.application.failure..",
                    "org.vpshr.domain..",
                    "java.lang..",
                    "java.util..",
                    "org.jspecify..")
            .because("who may do what must be readable, and testable, without a store or a format");

    static final ArchRule PROOFS_NEED_NO_STORE = noClasses()
            .that()
            .resideInAPackage("org.vpshr.application.proof..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "org.vpshr.application.ledger",
                    "org.vpshr.application.database..",
                    "org.vpshr.application.privacy..",
                    "org.vpshr.application.axon..",
                    "java.sql..")
            .because("a proof is checked by those who have neither the store nor the keys of names");

    static final ArchRule DOMAIN_RESTS_ON_THE_JDK = noClasses()
            .that()
            .resideInAPackage("org.vpshr.domain..")
            .should()
            .dependOnClassesThat()
            .resideOutsideOfPackages(
                    "org.vpshr.domain..",
                    "java.lang..",
                    "java.util..",
                    "java.time..",
                    "java.math..",
                    "java.text..",
                    "org.jspecify..",
                    "org.pcollections..")
            .because("rules are decided without framework, format, store, file or network");

    static final ArchRule VIEWS_REST_ON_THE_DOMAIN = noClasses()
            .that()
            .resideInAPackage("org.vpshr.projections..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "org.vpshr.application..",
                    "org.axonframework..",
                    "com.fasterxml..",
                    "java.sql..",
                    "org.sqlite..",
                    "org.slf4j..",
                    "java.nio.file..",
                    "java.net..")
            .because("the same events give the same bytes on every machine");

    static final ArchRule WHAT_IS_THROWN_IS_OF_A_KIND = classes()
            .that()
            .areAssignableTo(Throwable.class)
            .should()
            .beAssignableTo(Failure.class)
            .because("who catches a failure needs to know its kind and its remedy, and nothing else crosses the front");

    static final ArchRule NO_JAVA_OBJECTS_FROM_OUTSIDE = noClasses()
            .should()
            .dependOnClassesThat()
            .haveFullyQualifiedName("java.io.ObjectInputStream")
            .because("reading Java objects runs code that their sender chose");

    static final ArchRule ONE_PACKAGE_OPENS_NAMES = noClasses()
            .that()
            .resideOutsideOfPackages("org.vpshr.domain..", "org.vpshr.application.privacy..")
            .and()
            .haveNameNotMatching(LINES_OF_CONTRIBUTIONS)
            .should()
            .callConstructor(PersonName.class, String.class, String.class)
            .orShould()
            .dependOnClassesThat()
            .resideInAnyPackage("javax.crypto..")
            .because("what is sealed is opened only where its key is looked for; names in clear come by lines of"
                    + " contributions alone");

    static final ArchRule ONE_VIEW_TELLS_NAMES = noClasses()
            .that()
            .resideOutsideOfPackages(
                    "org.vpshr.domain..", "org.vpshr.application.privacy..", "org.vpshr.projections.names..")
            .and()
            .haveNameNotMatching(LINES_OF_CONTRIBUTIONS)
            .should()
            .accessTargetWhere(target(owner(equivalentTo(PersonName.class))).and(target(name("full"))))
            .because("whatever prints a person asks the one view that knows who is erased");

    private static final Set<String> AS_RECORDED =
            Set.of("about", "at", "forEach", "forEachAfter", "forEachAt", "toList");

    /** They make the states of audiences, know publications, look for facts, or answer no one but who keeps the record. */
    private static final String WHO_READS_AS_RECORDED =
            "org\\.vpshr\\.application\\.(reports\\.(AudiencePages|History|CheckpointSource|FactsSince|Reports\\$Request)|recording\\.Mentions|rehearsal\\.answer\\.DecidedSubjects|Upkeep)(\\$.*)?";

    static final ArchRule ANSWERS_COME_OUT_OF_VIEWS = noClasses()
            .that()
            .haveNameNotMatching(WHO_READS_AS_RECORDED)
            .should()
            .accessTargetWhere(target(owner(equivalentTo(History.class)))
                    .and(describe(
                            "read what was recorded as it was",
                            access -> AS_RECORDED.contains(access.getTarget().getName()))))
            .because(
                    "whatever is told goes through the view of its audience: who takes events straight from the history"
                            + " tells of what is hidden");

    static final ArchRule ONE_PACKAGE_READS_XML = noClasses()
            .that()
            .resideOutsideOfPackage("org.vpshr.application.table..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("javax.xml..", "org.xml.sax..", "org.w3c.dom..")
            .because("a reader of XML opens files and addresses that the text names, unless it is told not to");

    private static final Set<String> WAITING = Set.of(
            "java.util.concurrent.locks.Lock.lock()",
            "java.util.concurrent.locks.Lock.lockInterruptibly()",
            "java.util.concurrent.locks.ReentrantLock.lock()",
            "java.util.concurrent.locks.ReentrantLock.lockInterruptibly()",
            "java.util.concurrent.locks.Condition.await()",
            "java.util.concurrent.CountDownLatch.await()",
            "java.util.concurrent.CyclicBarrier.await()",
            "java.util.concurrent.Semaphore.acquire()",
            "java.util.concurrent.BlockingQueue.take()",
            "java.util.concurrent.Future.get()",
            "java.util.concurrent.FutureTask.get()",
            "java.util.concurrent.CompletableFuture.get()",
            "java.util.concurrent.CompletableFuture.join()",
            "java.util.concurrent.ExecutorService.close()",
            "java.lang.Thread.join()",
            "java.lang.Process.waitFor()",
            "java.lang.Object.wait()");

    static final ArchRule NOTHING_WAITS_WITHOUT_END = noClasses()
            .should()
            .accessTargetWhere(describe(
                    "wait without end",
                    access -> WAITING.contains(access.getTargetOwner().getName() + "."
                            + access.getTarget().getName() + parameters(access))))
            .because("a network may swallow an answer and a thread may stand still: whoever waits is told in time for"
                    + " whom, and what else waits is not held up with it");

    private static String parameters(JavaAccess<?> access) {
        return access.getTarget() instanceof AccessTarget.CodeUnitAccessTarget unit
                        && unit.getRawParameterTypes().isEmpty()
                ? "()"
                : "";
    }

    /** Who asks a clock or throws dice of its own, and why that is in no event. */
    static final Map<Class<?>, String> OF_THEIR_OWN = Map.of(
            Options.class, "these are the defaults, which nobody can guess",
            CommandId.class, "a sender without a name for its command is given one, which stands beside the record",
            Crew.class, "processes are told apart by their names, and forgotten with them",
            GivingWay.class, "how long one gives way to others",
            Elapsed.class, "how long something took, or may take yet",
            Spool.class, "a key that ends with what it seals",
            KeyFile.class, "a signing key is made apart from any record");

    static final ArchRule SOURCES_COME_FROM_OPTIONS = sourcesComeFromOptions(Architecture::isOfItsOwn);

    /** The rule for all but some. */
    static ArchRule sourcesComeFromOptions(Predicate<JavaClass> but) {
        return noClasses()
                .that()
                .resideInAPackage("org.vpshr.application..")
                .and(not(describe("asks of its own", but)))
                .should()
                .accessTargetWhere(describe("ask a clock or throw dice", access -> isClock(access) || isDice(access)))
                .because(
                        "with fixed sources a record has the same head in every run; and an identifier that can be guessed"
                                + " tells what a proof withholds");
    }

    private static boolean isOfItsOwn(JavaClass type) {
        return OF_THEIR_OWN.keySet().stream().anyMatch(one -> isWithin(type, one));
    }

    static boolean isWithin(JavaClass type, Class<?> one) {
        return type.getName().equals(one.getName()) || type.getName().startsWith(one.getName() + "$");
    }

    private static boolean isClock(JavaAccess<?> access) {
        String owner = access.getTargetOwner().getName();
        String asked = access.getTarget().getName();
        return CLOCKS.contains(owner + "." + asked)
                || owner.startsWith("java.time.") && (asked.equals("now") || asked.startsWith("system"));
    }

    private static boolean isDice(JavaAccess<?> access) {
        String owner = access.getTargetOwner().getName();
        String asked = access.getTarget().getName();
        return DICE.contains(owner + "." + asked) || DICE.contains(owner + ".*");
    }

    private Architecture() {}
}
