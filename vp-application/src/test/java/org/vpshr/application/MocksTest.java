package org.vpshr.application;

import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.codeUnits;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.domain.ReferencedClassObject;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.mockito.Mockito;
import org.vpshr.application.offences.MocksOurOwn;
import org.vpshr.application.offences.SpiesOnOurOwn;
import org.vpshr.application.policy.Accreditations;

/** What Mockito may stand in for. */
class MocksTest {
    /** What embedding systems bring along themselves. */
    private static final Set<String> BY_HOSTS = Set.of(Accreditations.class.getName());

    private static final ArchRule ONLY_WHAT_IS_NOT_OURS_IS_MOCKED = codeUnits()
            .should(mockNothingOfOurs())
            .because(
                    "a test with a stand-in for our own part shows that the stand-in works: real parts are fast enough,"
                            + " and only what we do not own can misbehave as none of ours does");

    private static final ArchRule EVERY_MOCK_NAMES_ITS_CLASS = noClasses()
            .should()
            .callMethodWhere(
                    target(owner(assignableTo(Mockito.class))).and(target(nameMatching("spy|mockConstruction.*"))))
            .orShould()
            .callMethod(Mockito.class, "mock", Object[].class)
            .orShould()
            .dependOnClassesThat()
            .haveNameMatching("org\\.mockito\\.(Mock|Spy|InjectMocks)")
            .because("what is mocked can be seen, and held to the rule, only where it is named");

    private static final JavaClasses TESTS = new ClassFileImporter()
            .withImportOption(new ImportOption.OnlyIncludeTests())
            .withImportOption(location -> !location.contains("offences"))
            .importPackages("org.vpshr.application");

    static Stream<Arguments> rules() {
        return Stream.of(
                Arguments.of(ONLY_WHAT_IS_NOT_OURS_IS_MOCKED, MocksOurOwn.class),
                Arguments.of(EVERY_MOCK_NAMES_ITS_CLASS, SpiesOnOurOwn.class));
    }

    private static ArchCondition<JavaCodeUnit> mockNothingOfOurs() {
        return new ArchCondition<>("mock nothing of ours but what embedding systems bring along") {
            @Override
            public void check(JavaCodeUnit unit, ConditionEvents events) {
                if (unit.getMethodCallsFromSelf().stream().anyMatch(MocksTest::mocks)) {
                    unit.getReferencedClassObjects().stream()
                            .filter(named -> isOurs(named.getRawType().getName()))
                            .forEach(named -> events.add(SimpleConditionEvent.violated(unit, message(unit, named))));
                }
            }
        };
    }

    private static boolean mocks(JavaMethodCall call) {
        return call.getTargetOwner().isEquivalentTo(Mockito.class)
                && call.getName().startsWith("mock");
    }

    private static boolean isOurs(String name) {
        return name.startsWith("org.vpshr.") && !BY_HOSTS.contains(name);
    }

    private static String message(JavaCodeUnit unit, ReferencedClassObject named) {
        return unit.getDescription() + " mocks " + named.getRawType().getName();
    }

    @ParameterizedTest
    @MethodSource("rules")
    void the_tests_keep_the_rule(ArchRule rule, Class<?> offence) {
        rule.check(TESTS);
    }

    @ParameterizedTest
    @MethodSource("rules")
    void the_rule_finds_a_planted_offence(ArchRule rule, Class<?> offence) {
        JavaClasses planted = new ClassFileImporter().importClasses(offence);

        assertThatThrownBy(() -> rule.check(planted))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining(offence.getSimpleName());
    }
}
