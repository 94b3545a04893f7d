package org.vpshr.domain.wording;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.vpshr.domain.given.AnEntry.aContribution;
import static org.vpshr.domain.given.AnEntry.anEntry;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.vpshr.domain.Command;
import org.vpshr.domain.Subject.AnnualReportId;
import org.vpshr.domain.Subject.CountryEngagementId;
import org.vpshr.domain.Subject.Edition;
import org.vpshr.domain.Subject.OrganisationId;
import org.vpshr.domain.engagement.EngagementCommand.ReachOut;
import org.vpshr.domain.entry.EntryRule;
import org.vpshr.domain.entry.Language;
import org.vpshr.domain.entry.Source;
import org.vpshr.domain.given.EveryFact;
import org.vpshr.domain.given.Samples;
import org.vpshr.domain.register.RegisterCommand.RenameOrganisation;
import org.vpshr.domain.report.ReportCommand.TranslateReport;
import org.vpshr.domain.rule.RuleViolation;
import org.vpshr.domain.time.FuzzyDate;

class StatedDaysTest {
    private static final CountryEngagementId PERU = CountryEngagementId.of("NL", "PE");
    private static final LocalDate WRITTEN = LocalDate.of(2019, 1, 21);

    static Stream<Command> commands() {
        return Stream.of(Samples.full(), Samples.bare())
                .flatMap(samples -> EveryFact.commands().stream().map(samples::of));
    }

    @ParameterizedTest
    @MethodSource("commands")
    @Tag("rule-92-refuses")
    void whatever_was_written_on_a_day_that_has_not_come_is_refused(Command command) {
        assertThatThrownBy(() -> StatedDays.check(command, WRITTEN.minusDays(1)))
                .isInstanceOf(RuleViolation.class)
                .hasMessageContaining("rule 92")
                .hasMessageContaining("written is 2019-01-21");
    }

    @ParameterizedTest
    @MethodSource("commands")
    @Tag("rule-92-holds")
    void what_was_written_today_is_not(Command command) {
        assertThat(StatedDays.check(command, WRITTEN).all())
                .allMatch(finding -> finding.rule() == EntryRule.DAY_OF_DOING_HAS_COME);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2019-01-22", "2019-02", "2020"})
    @Tag("rule-92-flags")
    void what_is_said_to_be_done_after_the_day_of_writing_is_flagged(String day) {
        FuzzyDate ahead = FuzzyDate.parse(day);
        Command renamed = new RenameOrganisation(new OrganisationId("fnv"), aContribution("2019-01-21"), "F", ahead);
        Command cited = new ReachOut(
                PERU,
                anEntry("e")
                        .written("2019-01-21")
                        .from(new Source("A letter", "", "", ahead, null, ""))
                        .build());

        assertThat(StatedDays.check(renamed, LocalDate.of(2030, 1, 1)).all())
                .singleElement()
                .satisfies(finding -> assertThat(finding.detail()).contains("from, " + day));
        assertThat(StatedDays.check(cited, LocalDate.of(2030, 1, 1)).all())
                .singleElement()
                .satisfies(finding -> assertThat(finding.detail()).contains("entry.sources[1].published, " + day));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2019-01-21", "2019-01", "2019", "2018-12-31"})
    @Tag("rule-92-holds")
    void what_may_have_been_done_by_then_is_not(String day) {
        Command renamed = new RenameOrganisation(
                new OrganisationId("fnv"), aContribution("2019-01-21"), "F", FuzzyDate.parse(day));

        assertThat(StatedDays.check(renamed, LocalDate.of(2030, 1, 1)).all()).isEmpty();
    }

    private static Command translated(String language) {
        return new TranslateReport(
                AnnualReportId.of("NL", 2018, Edition.PUBLIC),
                aContribution("2019-01-21"),
                1,
                new Language(language),
                false);
    }

    private static void check(Command command) {
        StatedLanguages.check(command, command.statedEntry());
    }

    private static Command says(String language) {
        return new ReachOut(PERU, anEntry("e").build().says(language, "Iets."));
    }

    @ParameterizedTest
    @ValueSource(strings = {"xx", "zz", "qq"})
    @Tag("rule-144-refuses")
    void a_language_that_there_is_not_is_refused(String language) {

        assertThatThrownBy(() -> check(translated(language)))
                .isInstanceOf(RuleViolation.class)
                .hasMessageContaining("rule 144");
        assertThatThrownBy(() -> check(says(language)))
                .isInstanceOf(RuleViolation.class)
                .hasMessageContaining("text." + language);
    }

    @Test
    @Tag("rule-144-holds")
    void each_language_of_iso_639_1_may_be_spoken() {
        Set<String> codes = Stream.of(Locale.getISOLanguages())
                .filter(code -> code.length() == 2
                        && !Set.of("in", "iw", "ji", "sh", "mo").contains(code))
                .collect(Collectors.toSet());

        assertThat(codes).hasSizeGreaterThan(180).allMatch(code -> new Language(code).exists());
        check(translated("nl"));
        check(says("nl"));
    }
}
