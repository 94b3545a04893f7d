package org.vpshr.application;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.vpshr.application.ledger.offences.NamesTheDomain;
import org.vpshr.application.offences.AsksAConnection;
import org.vpshr.application.offences.AsksTheClock;
import org.vpshr.application.offences.AsksTheHistory;
import org.vpshr.application.offences.MakesNames;
import org.vpshr.application.offences.NamesAxon;
import org.vpshr.application.offences.NamesJackson;
import org.vpshr.application.offences.NamesSql;
import org.vpshr.application.offences.ReadsObjects;
import org.vpshr.application.offences.ReadsXml;
import org.vpshr.application.offences.TellsNames;
import org.vpshr.application.offences.ThrowsDice;
import org.vpshr.application.offences.ThrowsDiceByReference;
import org.vpshr.application.offences.ThrowsOfItsOwn;
import org.vpshr.application.offences.WaitsWithoutEnd;
import org.vpshr.application.offences.above.LeansOnBelow;
import org.vpshr.application.offences.below.LeansOnAbove;
import org.vpshr.application.policy.offences.AsksTheLedger;
import org.vpshr.application.proof.offences.OpensTheLedger;
import org.vpshr.projections.offences.NamesTheApplication;

class ArchitectureTest {
    private static final JavaClasses OURS = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .withImportOption(location ->
                    !location.contains("offences") && !location.contains("given") && !location.contains("-tests.jar"))
            .importPackages("org.vpshr");

    static Stream<Arguments> rules() {
        return Stream.of(
                Arguments.of(Architecture.ONE_PACKAGE_KNOWS_AXON, NamesAxon.class),
                Arguments.of(Architecture.ONLY_STORES_SPEAK_SQL, NamesSql.class),
                Arguments.of(Architecture.WHAT_A_HOST_LENDS_IS_PASSED_ON, AsksAConnection.class),
                Arguments.of(Architecture.ONLY_FORMATS_READ_JSON, NamesJackson.class),
                Arguments.of(Architecture.LEDGER_KNOWS_NO_MEANING, NamesTheDomain.class),
                Arguments.of(Architecture.POLICY_RESTS_ON_THE_DOMAIN, AsksTheLedger.class),
                Arguments.of(Architecture.PROOFS_NEED_NO_STORE, OpensTheLedger.class),
                Arguments.of(Architecture.DOMAIN_RESTS_ON_THE_JDK, org.vpshr.domain.offences.NamesJackson.class),
                Arguments.of(Architecture.VIEWS_REST_ON_THE_DOMAIN, NamesTheApplication.class),
                Arguments.of(Architecture.ONE_PACKAGE_OPENS_NAMES, MakesNames.class),
                Arguments.of(Architecture.ONE_VIEW_TELLS_NAMES, TellsNames.class),
                Arguments.of(Architecture.ANSWERS_COME_OUT_OF_VIEWS, AsksTheHistory.class),
                Arguments.of(Architecture.ONE_PACKAGE_READS_XML, ReadsXml.class),
                Arguments.of(Architecture.WHAT_IS_THROWN_IS_OF_A_KIND, ThrowsOfItsOwn.class),
                Arguments.of(Architecture.NO_JAVA_OBJECTS_FROM_OUTSIDE, ReadsObjects.class),
                Arguments.of(Architecture.NOTHING_WAITS_WITHOUT_END, WaitsWithoutEnd.class),
                Arguments.of(Architecture.SOURCES_COME_FROM_OPTIONS, ThrowsDice.class),
                Arguments.of(Architecture.SOURCES_COME_FROM_OPTIONS, ThrowsDiceByReference.class),
                Arguments.of(Architecture.SOURCES_COME_FROM_OPTIONS, AsksTheClock.class));
    }

    @ParameterizedTest
    @MethodSource("rules")
    void the_library_keeps_the_rule(ArchRule rule, Class<?> offence) {
        rule.check(OURS);
    }

    static Stream<Class<?>> ofTheirOwn() {
        return Architecture.OF_THEIR_OWN.keySet().stream();
    }

    @ParameterizedTest
    @MethodSource("ofTheirOwn")
    void who_may_ask_a_clock_of_its_own_or_throw_dice_does_so(Class<?> type) {
        ArchRule forAll = Architecture.sourcesComeFromOptions(other -> !Architecture.isWithin(other, type));

        assertThatThrownBy(() -> forAll.check(OURS)).isInstanceOf(AssertionError.class);
    }

    @Test
    void no_two_packages_import_each_other_in_a_circle() {
        Architecture.PACKAGES_ARE_FREE_OF_CYCLES.check(OURS);
    }

    @Test
    void a_planted_circle_is_found() {
        JavaClasses planted = new ClassFileImporter().importClasses(LeansOnBelow.class, LeansOnAbove.class);

        assertThatThrownBy(() -> Architecture.PACKAGES_ARE_FREE_OF_CYCLES.check(planted))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("Cycle detected");
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
