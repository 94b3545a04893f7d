package org.vpshr.domain.architecture;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.vpshr.domain.engagement.offences.AsksAnotherAggregate;
import org.vpshr.domain.engagement.offences.Back;
import org.vpshr.domain.engagement.offences.ReadsAnothersState;
import org.vpshr.domain.offences.*;
import org.vpshr.domain.offences.lonely.LonelyState;
import org.vpshr.domain.offences.unmarked.MayBeNull;
import org.vpshr.domain.time.offences.Forth;
import org.vpshr.domain.time.offences.KnowsAnAggregate;

class DomainArchitectureTest {
    private static final JavaClasses DOMAIN = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.vpshr.domain");

    static Stream<Arguments> rules() {
        return Stream.of(
                arguments(Domain.RESTS_ON_THE_JDK, NamesSql.class),
                arguments(Domain.NOTHING_CHANGES, ChangesItsState.class),
                arguments(Domain.SEALED_OVER_RECORDS, LooseCommand.class),
                arguments(Domain.SEALED_OVER_RECORDS, ScatteredEvent.class),
                arguments(Domain.AGGREGATE_HAS_COMMANDS_AND_EVENTS, LonelyState.class),
                arguments(Domain.AGGREGATES_KNOW_EVENTS_OF_OTHERS_ALONE, ReadsAnothersState.class),
                arguments(Domain.SOME_AGGREGATES_STAND_ALONE, AsksAnotherAggregate.class),
                arguments(Domain.WORDS_KNOW_NO_AGGREGATE, KnowsAnAggregate.class),
                arguments(Purity.NO_CLOCK, ReadsTheClock.class),
                arguments(Purity.NO_CLOCK, ReadsTheClockByReference.class),
                arguments(Purity.NO_CLOCK, TakesAClock.class),
                arguments(Purity.NO_RANDOMNESS, ThrowsDice.class),
                arguments(Purity.NO_RANDOMNESS, MakesUpAnId.class),
                arguments(Purity.NO_INPUT_OR_OUTPUT, WritesAFile.class),
                arguments(Purity.NO_INPUT_OR_OUTPUT, AsksItsSurroundings.class),
                arguments(Purity.NO_DEFAULT_LOCALE_OR_ZONE, FormatsAsIsUsualHere.class),
                arguments(Purity.NO_DEFAULT_LOCALE_OR_ZONE, FormatsTheText.class),
                arguments(Purity.NO_DEFAULT_LOCALE_OR_ZONE, LowersAsIsUsualHere.class),
                arguments(Purity.NO_DEFAULT_LOCALE_OR_ZONE, AsksForTheZone.class),
                arguments(Purity.NO_REFLECTION, LooksIntoARecord.class),
                arguments(Purity.NO_REFLECTION, NamesAClass.class),
                arguments(Purity.NULL_IS_MARKED, MayBeNull.class));
    }

    @ParameterizedTest
    @MethodSource("rules")
    void the_domain_keeps_the_rule(ArchRule rule, Class<?> offence) {
        rule.check(DOMAIN);
    }

    @ParameterizedTest
    @MethodSource("rules")
    void the_rule_finds_a_planted_offence(ArchRule rule, Class<?> offence) {
        JavaClasses planted = new ClassFileImporter().importClasses(offence);

        assertThatThrownBy(() -> rule.check(planted))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining(offence.getSimpleName());
    }

    @Test
    void no_package_goes_round_in_a_circle_with_another() {
        Domain.PACKAGES_ARE_FREE_OF_CYCLES.check(DOMAIN);
    }

    @Test
    void the_rule_finds_a_planted_circle() {
        JavaClasses planted = new ClassFileImporter().importClasses(Forth.class, Back.class);

        assertThatThrownBy(() -> Domain.PACKAGES_ARE_FREE_OF_CYCLES.check(planted))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("Forth");
    }
}
