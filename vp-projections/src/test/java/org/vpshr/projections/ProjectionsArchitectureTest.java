package org.vpshr.projections;

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
import org.vpshr.domain.architecture.Purity;
import org.vpshr.domain.offences.FormatsTheText;
import org.vpshr.domain.offences.ReadsTheClock;
import org.vpshr.domain.offences.ThrowsDice;
import org.vpshr.domain.offences.WritesAFile;
import org.vpshr.domain.offences.unmarked.MayBeNull;
import org.vpshr.projections.offences.*;
import org.vpshr.projections.report.offences.Forth;
import org.vpshr.projections.timeline.offences.Back;

class ProjectionsArchitectureTest {
    private static final JavaClasses VIEWS = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.vpshr.projections");

    static Stream<Arguments> rules() {
        return Stream.of(
                arguments(Views.REST_ON_THE_DOMAIN, NamesSql.class),
                arguments(Views.DECIDE_NOTHING, Decides.class),
                arguments(Views.DECIDE_NOTHING, Commands.class),
                arguments(Views.ORDER_IS_ALWAYS_THE_SAME, Shuffles.class),
                arguments(Views.STATE_IS_PRIVATE, ShowsItsAccumulator.class),
                arguments(Views.NO_SETTERS, CanBeSet.class),
                arguments(Purity.NO_CLOCK, ReadsTheClock.class),
                arguments(Purity.NO_RANDOMNESS, ThrowsDice.class),
                arguments(Purity.NO_INPUT_OR_OUTPUT, WritesAFile.class),
                arguments(Purity.NO_DEFAULT_LOCALE_OR_ZONE, FormatsTheText.class),
                arguments(Purity.NULL_IS_MARKED, MayBeNull.class));
    }

    @ParameterizedTest
    @MethodSource("rules")
    void the_views_keep_the_rule(ArchRule rule, Class<?> offence) {
        rule.check(VIEWS);
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
    void no_view_goes_round_in_a_circle_with_another() {
        Views.VIEWS_ARE_FREE_OF_CYCLES.check(VIEWS);
    }

    @Test
    void the_rule_finds_a_planted_circle() {
        JavaClasses planted = new ClassFileImporter().importClasses(Forth.class, Back.class);

        assertThatThrownBy(() -> Views.VIEWS_ARE_FREE_OF_CYCLES.check(planted))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("Forth");
    }
}
