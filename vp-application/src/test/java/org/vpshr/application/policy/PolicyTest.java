package org.vpshr.application.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.vpshr.application.policy.Actors.LIMA;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.vpshr.application.failure.NotPermitted;
import org.vpshr.domain.Command;
import org.vpshr.domain.Subject;
import org.vpshr.domain.Subject.CountryEngagementId;
import org.vpshr.domain.commitment.CommitmentCommand.AffirmCommitment;
import org.vpshr.domain.dossier.DossierCommand.CorrectEntry;
import org.vpshr.domain.dossier.DossierCommand.DrawLesson;
import org.vpshr.domain.engagement.EngagementCommand.AccreditMission;
import org.vpshr.domain.engagement.EngagementCommand.DescribeContext;
import org.vpshr.domain.entry.Circle;
import org.vpshr.domain.entry.Contribution;
import org.vpshr.domain.entry.Desk;
import org.vpshr.domain.entry.Entry;
import org.vpshr.domain.failure.InvalidValue;
import org.vpshr.domain.party.Country;
import org.vpshr.domain.time.When;

/** In whose name, for which government and for which country. */
class PolicyTest {
    private static final Country NL = new Country("NL");
    private static final CountryEngagementId PERU = new CountryEngagementId(NL, new Country("PE"));
    private static final Accreditations PERU_AND_BOLIVIA =
            Accreditations.of(Map.of(LIMA, Set.of(new Country("PE"), new Country("BO"))));

    private static Entry entry(String desk) {
        return Entry.of("an-entry", "It is so.", contribution(desk)).when(When.standing());
    }

    private static Contribution contribution(String desk) {
        return new Contribution(Desk.parse(desk), LocalDate.of(2019, 1, 21), "a letter", null);
    }

    private static Command lesson(String subject) {
        return new DrawLesson(Subject.parse(subject), entry("NL/embassy-lima"), null);
    }

    private static void require(Role role, Command command) {
        new Policy(Actors.with(role), PERU_AND_BOLIVIA, Authors.of(LIMA)).require(command);
    }

    private static void assertRefused(Role role, Command command, String why) {
        assertThatExceptionOfType(NotPermitted.class)
                .isThrownBy(() -> require(role, command))
                .withMessageContaining(why);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "engagement/NL/PE",
                "engagement/NL/BO",
                "workinggroup/PE/gt-pv",
                "organisation/fnv",
                "person/koch"
            })
    @Tag("rule-108-holds")
    void a_contributor_writes_of_the_countries_of_its_mission_and_of_parties(String subject) {
        assertThatCode(() -> require(Role.CONTRIBUTOR, lesson(subject))).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @CsvSource({
        "engagement/NL/CD,NL/embassy-lima is not accredited to CD (rule 108); ask an editor to record its accreditation",
        "workinggroup/CD/south-kivu,not accredited to CD",
        "commitment/NL,a contributor writes of the countries of its mission; ask an editor",
        "irbc/NL/gold,countries of its mission",
        "forum/NL/igf,countries of its mission",
        "initiative/VPI,countries of its mission",
        "report/NL/2018/public,countries of its mission"
    })
    void a_contributor_writes_of_nothing_else(String subject, String why) {
        assertRefused(Role.CONTRIBUTOR, lesson(subject), why);
        assertThatCode(() -> require(Role.EDITOR, lesson(subject))).doesNotThrowAnyException();
    }

    @Test
    void a_mission_does_not_accredit_itself() {
        assertRefused(
                Role.CONTRIBUTOR,
                new AccreditMission(PERU, entry("NL/embassy-lima"), LIMA),
                "editing is for an editor");
    }

    @ParameterizedTest
    @CsvSource({"CONTRIBUTOR", "EDITOR"})
    void nobody_writes_in_the_name_of_another_desk(Role role) {
        assertRefused(
                role,
                new DescribeContext(PERU, entry("NL/embassy-kinshasa")),
                "written by NL/embassy-kinshasa, for which the actor does not write; ask somebody of NL/embassy-kinshasa");
    }

    @Test
    void a_correction_brings_in_no_other_name_either() {
        assertRefused(
                Role.EDITOR,
                new CorrectEntry(PERU, contribution("NL/embassy-lima"), entry("NL/embassy-kinshasa"), "wrong", "head"),
                "written by NL/embassy-kinshasa");
    }

    @Test
    void nobody_writes_for_another_government() {
        assertRefused(
                Role.EDITOR,
                new AffirmCommitment(new Subject.CommitmentId(new Country("GB")), entry("NL/embassy-lima")),
                "the actor acts for NL; ask an editor of GB");
    }

    @Test
    void a_refusal_says_who_what_why_and_whom_to_ask() {
        assertThatExceptionOfType(NotPermitted.class)
                .isThrownBy(() -> require(Role.PUBLISHER, lesson("engagement/NL/PE")))
                .withMessage("user:4711 may not record DrawLesson about engagement/NL/PE:"
                        + " contributing is for a contributor or an editor; ask a contributor or an editor of NL")
                .satisfies(e -> {
                    assertThat(e.reference()).isEqualTo("user:4711");
                    assertThat(e.what()).isEqualTo("record DrawLesson about engagement/NL/PE");
                });
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "system", "4711", "user:", "user:Jo Example", "user:jo@example.org", "user:1\n2"})
    @Tag("rule-129-refuses")
    void an_actor_is_somebody_by_an_opaque_reference(String reference) {
        assertThatExceptionOfType(InvalidValue.class)
                .isThrownBy(() -> new Actor(reference, NL, Set.of(), Set.of(), Circle.PUBLIC))
                .withMessageContaining("such as user:4711");
    }

    @Test
    void an_auditor_has_no_other_role() {
        assertThatExceptionOfType(InvalidValue.class)
                .isThrownBy(() -> Actors.with(Role.AUDITOR, Role.EDITOR))
                .withMessageContaining("no other role");
    }

    @Test
    void an_actor_writes_for_desks_of_its_own_government() {
        Set<Desk> desks = Set.of(Desk.parse("GB/embassy-lima"));
        assertThatExceptionOfType(InvalidValue.class)
                .isThrownBy(() -> new Actor("user:1", NL, Set.of(Role.EDITOR), desks, Circle.PUBLIC))
                .withMessageContaining("desks of its own government");
    }
}
