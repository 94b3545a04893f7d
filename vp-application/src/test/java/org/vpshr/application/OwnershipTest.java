package org.vpshr.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.vpshr.application.failure.NotPermitted;
import org.vpshr.application.policy.Actor;
import org.vpshr.application.policy.Role;
import org.vpshr.domain.Command;
import org.vpshr.domain.Subject;
import org.vpshr.domain.Subject.InitiativeId;
import org.vpshr.domain.Subject.PersonId;
import org.vpshr.domain.Subject.WorkingGroupId;
import org.vpshr.domain.dossier.DossierCommand.*;
import org.vpshr.domain.dossier.Preference;
import org.vpshr.domain.dossier.Rival;
import org.vpshr.domain.entry.Audience;
import org.vpshr.domain.entry.Circle;
import org.vpshr.domain.entry.Contribution;
import org.vpshr.domain.entry.Desk;
import org.vpshr.domain.entry.Entry;
import org.vpshr.domain.entry.EntryId;
import org.vpshr.domain.entry.Source;
import org.vpshr.domain.initiative.Body;
import org.vpshr.domain.initiative.InitiativeCommand.AdmitMember;
import org.vpshr.domain.initiative.InitiativeCommand.EndMembership;
import org.vpshr.domain.initiative.InitiativeCommand.RecordChairTerm;
import org.vpshr.domain.initiative.MemberStanding;
import org.vpshr.domain.party.Country;
import org.vpshr.domain.party.Party;
import org.vpshr.domain.party.Pillar;
import org.vpshr.domain.register.Affiliation;
import org.vpshr.domain.register.PersonName;
import org.vpshr.domain.register.RegisterCommand.AddSpelling;
import org.vpshr.domain.register.RegisterCommand.ErasePerson;
import org.vpshr.domain.register.RegisterCommand.RegisterOrganisation;
import org.vpshr.domain.register.RegisterCommand.RegisterPerson;
import org.vpshr.domain.rule.RuleViolation;
import org.vpshr.domain.workinggroup.MeetingKind;
import org.vpshr.domain.workinggroup.Office;
import org.vpshr.domain.workinggroup.Seat;
import org.vpshr.domain.workinggroup.WorkingGroupCommand.ApproveMinutes;
import org.vpshr.domain.workinggroup.WorkingGroupCommand.CorrectMinutes;
import org.vpshr.domain.workinggroup.WorkingGroupCommand.FillOffice;
import org.vpshr.domain.workinggroup.WorkingGroupCommand.FollowUpCase;
import org.vpshr.domain.workinggroup.WorkingGroupCommand.HoldMeeting;
import org.vpshr.domain.workinggroup.WorkingGroupCommand.JoinMember;
import org.vpshr.domain.workinggroup.WorkingGroupCommand.LeaveMember;
import org.vpshr.domain.workinggroup.WorkingGroupCommand.NoteGroup;
import org.vpshr.domain.workinggroup.WorkingGroupCommand.OpenCase;
import org.vpshr.domain.workinggroup.WorkingGroupCommand.RenameGroup;
import org.vpshr.domain.workinggroup.WorkingGroupCommand.VacateOffice;
import org.vpshr.domain.workinggroup.WorkingGroupCommand.WindUpGroup;

/** Two governments on one record: each adds to what is of all, and changes what it wrote itself. */
class OwnershipTest {
    private static final String DUTCH = "NL/human-rights";
    private static final String LIMA = "NL/embassy-lima";
    private static final String BRITISH = "GB/human-rights";

    private static final WorkingGroupId GROUP = WorkingGroupId.of("PE", "gt-pv");
    private static final Subject REPORT = Subject.parse("report/GB/2018/public");
    private static final Subject PERU = Subject.parse("engagement/NL/PE");
    private static final InitiativeId INITIATIVE = (InitiativeId) Subject.parse("initiative/VPI");
    private static final String HEAD = "head of division";

    @TempDir
    Path directory;

    private VoluntaryPrinciples record;

    @BeforeEach
    void open() {
        record = VoluntaryPrinciples.open(directory.resolve("record.db"));
    }

    @AfterEach
    void close() {
        record.close();
    }

    private static Contribution by(String desk) {
        return new Contribution(Desk.parse(desk), LocalDate.of(2019, 1, 21), "a letter", null);
    }

    private static Entry entry(String id, String desk) {
        return Entry.of(id, "It is so.", by(desk)).when("2018-04");
    }

    private static Audience.Limited limited(Circle circle) {
        return new Audience.Limited(circle, "safety of an informant", LocalDate.of(2030, 1, 1));
    }

    private Access actor(String reference, Circle circle, Role role, String... desks) {
        List<Desk> all = List.of(desks).stream().map(Desk::parse).toList();
        Country government = all.getFirst().government();
        return record.as(
                new Actor(reference, government, Set.of(role), Set.copyOf(all), circle), (mission, country) -> true);
    }

    private Access dutchEditor() {
        return actor("user:1", Circle.INTERNAL, Role.EDITOR, DUTCH);
    }

    private Access britishEditor() {
        return actor("user:2", Circle.INTERNAL, Role.EDITOR, BRITISH);
    }

    private Access attache() {
        return actor("user:3", Circle.PUBLIC, Role.CONTRIBUTOR, LIMA);
    }

    private void assertRefused(Access access, Command command, String why) {
        long before = record.head().position();
        assertThatExceptionOfType(NotPermitted.class)
                .isThrownBy(() -> access.record(command))
                .withMessageContaining(why)
                .withMessageNotContaining("informant");
        assertThat(record.head().position()).isEqualTo(before);
    }

    private static EntryId id(String entry) {
        return new EntryId(entry);
    }

    @Test
    void an_entry_is_not_moved_into_the_report_of_another_government() {
        dutchEditor().record(new DrawLesson(PERU, entry("ours", DUTCH), null));

        assertRefused(
                dutchEditor(),
                new MoveEntry(PERU, by(DUTCH), id("ours"), REPORT, "there", HEAD),
                "it would reach into report/GB/2018/public, and the actor acts for NL");
        assertThatCode(() -> dutchEditor().record(new MoveEntry(PERU, by(DUTCH), id("ours"), GROUP, "there", HEAD)))
                .doesNotThrowAnyException();
    }

    @Test
    void what_was_moved_is_still_its_writers_own() {
        dutchEditor().record(new DrawLesson(PERU, entry("ours", DUTCH), null));
        dutchEditor().record(new MoveEntry(PERU, by(DUTCH), id("ours"), GROUP, "there", HEAD));

        assertRefused(britishEditor(), withdraw("ours", BRITISH), "ours is no entry that the actor may change");
        assertThatCode(() -> dutchEditor().record(withdraw("ours", DUTCH))).doesNotThrowAnyException();
    }

    private static WithdrawEntry withdraw(String entry, String desk) {
        return new WithdrawEntry(GROUP, by(desk), id(entry), "wrong", HEAD);
    }

    @Test
    void the_statement_of_another_government_in_a_shared_group_is_neither_hidden_nor_changed_nor_taken_back() {
        britishEditor().record(new NoteGroup(GROUP, entry("theirs", BRITISH)));
        Contribution ours = by(DUTCH);

        assertRefused(
                attache(),
                new RestrictEntry(GROUP, by(LIMA), id("theirs"), limited(Circle.INTERNAL)),
                "theirs is no entry that the actor may change");
        assertRefused(
                dutchEditor(), new RestrictEntry(GROUP, ours, id("theirs"), limited(Circle.INTERNAL)), "theirs is");
        assertRefused(dutchEditor(), new CorrectEntry(GROUP, ours, entry("theirs", DUTCH), "so", HEAD), "theirs is");
        assertRefused(dutchEditor(), new EraseEntry(GROUP, ours, id("theirs"), "asked for", HEAD), "theirs is");
        assertRefused(dutchEditor(), withdraw("theirs", DUTCH), "theirs is");
    }

    @Test
    void what_another_government_says_is_contradicted_and_referred_to() {
        britishEditor().record(new NoteGroup(GROUP, entry("theirs", BRITISH)));

        assertThatCode(() -> {
                    dutchEditor()
                            .record(new ContradictEntry(
                                    GROUP,
                                    by(DUTCH),
                                    id("theirs"),
                                    new Rival(
                                            "It is not so.", null, null, new Source("Minutes", "", "", null, null, "")),
                                    Preference.RIVAL,
                                    "we were there"));
                    dutchEditor()
                            .record(new DrawLesson(GROUP, entry("ours", DUTCH).link("follows:theirs"), null));
                })
                .doesNotThrowAnyException();
    }

    @Test
    void a_mission_restricts_what_it_wrote_and_not_what_its_ministry_wrote() {
        dutchEditor().record(new DrawLesson(PERU, entry("of-the-ministry", DUTCH), null));
        attache().record(new DrawLesson(PERU, entry("of-lima", LIMA), null));

        assertRefused(
                attache(),
                new RestrictEntry(PERU, by(LIMA), id("of-the-ministry"), limited(Circle.INTERNAL)),
                "of-the-ministry is no entry that the actor may change");
        assertThatCode(() ->
                        attache().record(new RestrictEntry(PERU, by(LIMA), id("of-lima"), limited(Circle.INTERNAL))))
                .doesNotThrowAnyException();
    }

    @Test
    void what_was_recorded_before_in_the_same_file_is_ones_own() {
        assertThatCode(() -> attache()
                        .recordAll(List.of(
                                new DrawLesson(PERU, entry("of-lima", LIMA), null),
                                new DrawLesson(PERU, entry("another", LIMA).link("follows:of-lima"), null),
                                new RestrictEntry(PERU, by(LIMA), id("of-lima"), limited(Circle.INTERNAL)))))
                .doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(strings = {"restricted", "internal-from-the-start"})
    void an_entry_that_one_may_not_see_is_refused_as_one_that_is_not_there(String hidden) {
        dutchEditor().record(new DrawLesson(PERU, entry("restricted", DUTCH), null));
        dutchEditor().record(new RestrictEntry(PERU, by(DUTCH), id("restricted"), limited(Circle.INTERNAL)));
        dutchEditor()
                .record(new DrawLesson(
                        PERU, entry("internal-from-the-start", DUTCH).seenBy(limited(Circle.INTERNAL)), null));
        Access other = actor("user:4", Circle.PUBLIC, Role.EDITOR, LIMA);

        assertThat(refusal(other, withdrawn(hidden)).replace(hidden, "it"))
                .isEqualTo(refusal(other, withdrawn("not-there")).replace("not-there", "it"));
        assertThat(refusal(other, linked(hidden)).replace(hidden, "it"))
                .isEqualTo(refusal(other, linked("not-there")).replace("not-there", "it"));

        dutchEditor().record(new ReleaseEntry(PERU, by(DUTCH), id("restricted"), "safe now", HEAD));
        assertThatCode(() -> other.record(linked("restricted"))).doesNotThrowAnyException();
    }

    private static Command withdrawn(String entry) {
        return new WithdrawEntry(PERU, by(LIMA), id(entry), "wrong", HEAD);
    }

    private static Command linked(String to) {
        return new DrawLesson(PERU, entry("a-lesson", LIMA).link("follows:" + to), null);
    }

    private static String refusal(Access access, Command command) {
        return catchThrowableOfType(NotPermitted.class, () -> access.record(command))
                .getMessage();
    }

    @Test
    void a_person_is_erased_by_a_clearing_right_of_the_government_that_registered_it() {
        PersonId koch = new PersonId("koch");
        attache().record(new RegisterPerson(koch, by(LIMA), new PersonName("koch", "Quetzalina Umbrafoss")));

        assertRefused(britishEditor(), erase(koch, BRITISH), "person/koch is not in the register as one that");
        assertRefused(attache(), erase(koch, LIMA), "clearing is for an editor");
        dutchEditor().record(erase(koch, DUTCH));
        assertThat(refusal(britishEditor(), erase(koch, BRITISH)))
                .isEqualTo(refusal(britishEditor(), erase(new PersonId("nobody"), BRITISH))
                        .replace("person/nobody", "person/koch"));
    }

    private static ErasePerson erase(PersonId person, String desk) {
        return new ErasePerson(person, by(desk), "asked for", HEAD);
    }

    @Test
    void a_name_in_the_register_is_spelt_by_who_registered_it() {
        Subject fnv = Subject.parse("organisation/fnv");
        attache().record(new RegisterOrganisation(fnv, by(LIMA), "FNV", Affiliation.TRADE_UNION));

        assertRefused(britishEditor(), new AddSpelling(fnv, by(BRITISH), "F.N.V."), "organisation/fnv is not in");
        assertThatCode(() -> attache().record(new AddSpelling(fnv, by(LIMA), "F.N.V.")))
                .doesNotThrowAnyException();
    }

    @Test
    void a_case_is_told_of_by_all_and_closed_by_who_opened_it() {
        britishEditor().record(new NoteGroup(GROUP, entry("group", BRITISH)));
        britishEditor().record(new OpenCase(GROUP, entry("opened", BRITISH), "mine"));

        assertRefused(
                dutchEditor(),
                new FollowUpCase(GROUP, entry("closed", DUTCH), "mine", true),
                "it would end or change what another government recorded, a case of the group");
        dutchEditor().record(new FollowUpCase(GROUP, entry("told", DUTCH), "mine", false));
        britishEditor().record(new FollowUpCase(GROUP, entry("closed", BRITISH), "mine", true));
    }

    private static Party.Organisation organisation(String id) {
        return new Party.Organisation(id);
    }

    private static JoinMember joining(String entry, String desk, Seat seat) {
        return new JoinMember(
                GROUP,
                entry(entry, desk),
                organisation("fnv"),
                seat == Seat.OBSERVER ? null : Pillar.CIVIL_SOCIETY,
                seat);
    }

    private static LeaveMember leaving(String entry, String desk) {
        return new LeaveMember(GROUP, entry(entry, desk), organisation("fnv"));
    }

    private void britishGroup() {
        Access british = britishEditor();
        british.record(new NoteGroup(GROUP, entry("group", BRITISH)));
        british.record(joining("joined", BRITISH, Seat.MEMBER));
        british.record(new FillOffice(GROUP, entry("chairs", BRITISH), Office.CHAIR, "", organisation("fnv")));
        british.record(new HoldMeeting(GROUP, entry("met", BRITISH), MeetingKind.REGULAR));
    }

    static Stream<Function<String, Command>> commandsThatEndOrChange() {
        return Stream.of(
                desk -> leaving("left", desk),
                desk -> joining("joined-anew", desk, Seat.BOARD),
                desk -> new VacateOffice(GROUP, entry("vacant", desk), Office.CHAIR, ""),
                desk -> new ApproveMinutes(GROUP, entry("approved", desk), id("met")),
                desk -> new CorrectMinutes(GROUP, entry("put-right", desk), id("met"), id("met")),
                desk -> new RenameGroup(GROUP, entry("renamed", desk), "Another name"),
                desk -> new WindUpGroup(GROUP, entry("wound-up", desk)));
    }

    @ParameterizedTest
    @MethodSource("commandsThatEndOrChange")
    void what_another_government_told_of_a_shared_group_is_neither_ended_nor_changed(
            Function<String, Command> command) {
        britishGroup();

        assertRefused(attache(), command.apply(LIMA), "it would end or change what another government recorded, ");
        assertRefused(dutchEditor(), command.apply(DUTCH), "it would end or change what another government recorded, ");
    }

    @Test
    void another_desk_of_the_government_that_told_it_tells_of_its_end() {
        britishGroup();
        Access mission = actor("user:5", Circle.PUBLIC, Role.CONTRIBUTOR, "GB/embassy-lima");

        assertThatCode(() -> mission.recordAll(List.of(
                        new VacateOffice(GROUP, entry("vacant", "GB/embassy-lima"), Office.CHAIR, ""),
                        leaving("left", "GB/embassy-lima"),
                        new ApproveMinutes(GROUP, entry("approved", "GB/embassy-lima"), id("met")),
                        new WindUpGroup(GROUP, entry("wound-up", "GB/embassy-lima")))))
                .doesNotThrowAnyException();
    }

    @Test
    void what_was_taken_back_or_ended_is_nobodys_any_more() {
        britishGroup();
        britishEditor().record(leaving("left", BRITISH));
        dutchEditor().record(joining("joined-here", DUTCH, Seat.OBSERVER));

        assertRefused(britishEditor(), leaving("left-again", BRITISH), "what another government recorded");
        dutchEditor().record(new WithdrawEntry(GROUP, by(DUTCH), id("joined-here"), "wrong", HEAD));
        britishEditor().record(joining("joined-again", BRITISH, Seat.MEMBER));
        assertThatCode(() -> britishEditor().record(leaving("left-again", BRITISH)))
                .doesNotThrowAnyException();
    }

    /** The end of a group holds for who told of it; others may know otherwise. */
    @Test
    void a_group_that_one_government_wound_up_is_told_of_by_another() {
        britishGroup();
        britishEditor().record(new WindUpGroup(GROUP, entry("wound-up", BRITISH).when("2017-01")));

        assertThatThrownBy(() -> britishEditor()
                        .record(new HoldMeeting(GROUP, entry("met-later", BRITISH), MeetingKind.REGULAR)))
                .isInstanceOf(RuleViolation.class);
        assertThatCode(() ->
                        dutchEditor().record(new HoldMeeting(GROUP, entry("met-here", DUTCH), MeetingKind.REGULAR)))
                .doesNotThrowAnyException();
    }

    @Test
    void a_case_that_another_tells_of_too_stays_open_for_who_opened_it_first() {
        britishEditor().record(new NoteGroup(GROUP, entry("group", BRITISH)));
        britishEditor().record(new OpenCase(GROUP, entry("opened", BRITISH), "mine"));
        dutchEditor().record(new OpenCase(GROUP, entry("opened-too", DUTCH), "mine"));

        assertRefused(
                dutchEditor(), new FollowUpCase(GROUP, entry("closed", DUTCH), "mine", true), "a case of the group");
        assertThatCode(() -> britishEditor().record(new FollowUpCase(GROUP, entry("closed", BRITISH), "mine", true)))
                .doesNotThrowAnyException();
    }

    private static RecordChairTerm chairing(String entry, String desk, String chair, String term) {
        return new RecordChairTerm(INITIATIVE, entry(entry, desk).when(term), new Country(chair));
    }

    @Test
    void a_government_has_the_last_word_on_its_own_term_of_the_chair() {
        dutchEditor().record(chairing("theirs", DUTCH, "GB", "2014-03/2015-03"));
        britishEditor().record(chairing("ours", BRITISH, "GB", "2014-03/2015-05"));

        assertRefused(dutchEditor(), chairing("theirs-again", DUTCH, "GB", "2014-03/2015-03"), "a term of the chair");
        assertThatCode(() -> britishEditor().record(chairing("ours-again", BRITISH, "GB", "2014-03/2015-04")))
                .doesNotThrowAnyException();
    }

    @Test
    void a_status_is_ended_by_the_government_that_told_of_it_or_that_has_it() {
        Party.Government dutch = new Party.Government(new Country("NL"));
        dutchEditor().record(admitting("nl-in", DUTCH, dutch, Pillar.GOVERNMENT));
        dutchEditor().record(admitting("fnv-in", DUTCH, organisation("fnv"), Pillar.CIVIL_SOCIETY));

        assertRefused(britishEditor(), new EndMembership(INITIATIVE, entry("nl-out", BRITISH), dutch), "a status in");
        assertRefused(
                britishEditor(),
                new EndMembership(INITIATIVE, entry("fnv-out", BRITISH), organisation("fnv")),
                "a status in");
        assertThatCode(() -> dutchEditor()
                        .record(new EndMembership(INITIATIVE, entry("fnv-out", DUTCH), organisation("fnv"))))
                .doesNotThrowAnyException();
    }

    private static AdmitMember admitting(String entry, String desk, Party member, Pillar pillar) {
        return new AdmitMember(
                INITIATIVE, entry(entry, desk).when("2012"), member, MemberStanding.ENGAGED, pillar, Body.PLENARY);
    }

    @Test
    void a_rule_still_refuses_what_the_policy_lets_through() {
        dutchEditor().record(new DrawLesson(PERU, entry("ours", DUTCH), null));
        dutchEditor().record(withdrawal(DUTCH));

        assertThatThrownBy(() -> dutchEditor().record(withdrawal(DUTCH))).isInstanceOf(RuleViolation.class);
    }

    private static Command withdrawal(String desk) {
        return new WithdrawEntry(PERU, by(desk), id("ours"), "wrong", HEAD);
    }
}
