package org.vpshr.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vpshr.application.failure.NotPermitted;
import org.vpshr.application.policy.Actor;
import org.vpshr.application.policy.Role;
import org.vpshr.application.receipt.CommandId;
import org.vpshr.application.receipt.Receipt;
import org.vpshr.domain.Command;
import org.vpshr.domain.Subject.WorkingGroupId;
import org.vpshr.domain.dossier.DossierCommand.ReleaseEntry;
import org.vpshr.domain.dossier.DossierCommand.RestrictEntry;
import org.vpshr.domain.entry.Audience;
import org.vpshr.domain.entry.Circle;
import org.vpshr.domain.entry.Contribution;
import org.vpshr.domain.entry.Desk;
import org.vpshr.domain.entry.Entry;
import org.vpshr.domain.entry.EntryId;
import org.vpshr.domain.failure.Failure;
import org.vpshr.domain.party.Party;
import org.vpshr.domain.party.Pillar;
import org.vpshr.domain.rule.RuleViolation;
import org.vpshr.domain.workinggroup.Seat;
import org.vpshr.domain.workinggroup.WorkingGroupCommand.FollowUpCase;
import org.vpshr.domain.workinggroup.WorkingGroupCommand.InviteMember;
import org.vpshr.domain.workinggroup.WorkingGroupCommand.JoinMember;
import org.vpshr.domain.workinggroup.WorkingGroupCommand.LeaveMember;
import org.vpshr.domain.workinggroup.WorkingGroupCommand.NoteGroup;
import org.vpshr.domain.workinggroup.WorkingGroupCommand.OpenCase;

/** What an actor is answered rests on what it may see, also where that changes within what it records together. */
class ForesightTest {
    private static final String DUTCH = "NL/human-rights";
    private static final String BRITISH = "GB/human-rights";
    private static final WorkingGroupId GROUP = WorkingGroupId.of("PE", "gt-pv");
    private static final Audience.Limited INTERNAL =
            new Audience.Limited(Circle.INTERNAL, "under negotiation", LocalDate.of(2030, 1, 1));
    private static final Party.Organisation HIDDEN = new Party.Organisation("hidco");

    @TempDir
    Path directory;

    private VoluntaryPrinciples record;

    @BeforeEach
    void open() {
        record = VoluntaryPrinciples.open(directory.resolve("record.db"));
        record.record(new NoteGroup(GROUP, entry("group", "US/desk")));
    }

    @AfterEach
    void close() {
        record.close();
    }

    private static Entry entry(String id, String desk) {
        return Entry.of(id, "It is so.", by(desk)).when("2018-04");
    }

    private static Contribution by(String desk) {
        return new Contribution(Desk.parse(desk), LocalDate.of(2019, 1, 21), "a letter", null);
    }

    private static Entry internal(String id) {
        return entry(id, DUTCH).seenBy(INTERNAL);
    }

    private Access actor(String desk, Circle circle) {
        Desk own = Desk.parse(desk);
        return record.as(
                new Actor("user:1", own.government(), Set.of(Role.EDITOR), Set.of(own), circle),
                (mission, country) -> true);
    }

    private Access british() {
        return actor(BRITISH, Circle.INTERNAL);
    }

    private static JoinMember joining(Entry entry) {
        return new JoinMember(GROUP, entry, HIDDEN, Pillar.COMPANY, Seat.MEMBER);
    }

    private static String refusal(Access access, Command command) {
        return catchThrowableOfType(Failure.class, () -> access.record(command)).getMessage();
    }

    @Test
    void a_refusal_that_rests_on_what_is_hidden_names_the_rule_and_whom_to_ask() {
        record.record(joining(internal("joined")));
        NotPermitted refusal =
                catchThrowableOfType(NotPermitted.class, () -> british().record(joining(entry("ours", BRITISH))));

        assertThat(refusal)
                .hasMessage(
                        "user:1 may not record JoinMember about workinggroup/PE/gt-pv: it does not go with what is on"
                                + " record beyond what the actor may see (rule 57); ask an auditor of GB, who reads all of it")
                .hasNoCause();
        assertThat(refusal.rule())
                .hasValueSatisfying(rule -> assertThat(rule.number()).isEqualTo(57));
    }

    @Test
    void who_may_see_all_is_told_all() {
        record.record(joining(internal("joined")));

        assertThat(refusal(actor(DUTCH, Circle.INTERNAL), joining(entry("again", DUTCH))))
                .startsWith("rule 57: org:hidco sits in the group already");
    }

    @Test
    void what_is_hidden_is_no_ground_for_taking_a_command() {
        record.record(joining(internal("joined")));
        record.record(new OpenCase(GROUP, internal("opened"), "secret-matter"));

        assertThat(refusal(british(), new FollowUpCase(GROUP, entry("told", BRITISH), "secret-matter", true)))
                .isEqualTo(refusal(british(), new FollowUpCase(GROUP, entry("told", BRITISH), "no-matter", true))
                        .replace("no-matter", "secret-matter"));
        assertThat(refusal(british(), new LeaveMember(GROUP, entry("left", BRITISH), HIDDEN)))
                .startsWith("rule 57: org:hidco does not sit in the group");
    }

    @Test
    void a_restriction_and_its_end_count_from_then_on() {
        record.record(joining(entry("joined", DUTCH)));
        assertThat(refusal(british(), joining(entry("ours", BRITISH)))).contains("what another government recorded");

        record.record(new RestrictEntry(GROUP, by(DUTCH), new EntryId("joined"), INTERNAL));
        assertThat(refusal(british(), joining(entry("ours", BRITISH)))).contains("beyond what the actor may see");

        record.record(new ReleaseEntry(GROUP, by(DUTCH), new EntryId("joined"), "safe now", "head of division"));
        assertThat(refusal(british(), joining(entry("ours", BRITISH)))).contains("what another government recorded");
    }

    @Test
    void what_an_actor_restricts_within_a_file_is_out_of_its_sight_for_the_rest_of_it_unless_its_desk_wrote_it() {
        Access lima = actor("NL/embassy-lima", Circle.PUBLIC);
        Command restriction = new RestrictEntry(GROUP, by("NL/embassy-lima"), new EntryId("joined"), INTERNAL);
        LeaveMember leaving = new LeaveMember(GROUP, entry("left", "NL/embassy-lima"), HIDDEN);
        record.record(joining(entry("joined", DUTCH)));

        assertThatThrownBy(() -> lima.recordAll(List.of(restriction, leaving)))
                .isInstanceOf(RuleViolation.class)
                .hasMessageContaining("does not sit in the group");
        assertThatCode(() -> actor(DUTCH, Circle.PUBLIC)
                        .recordAll(List.of(
                                new RestrictEntry(GROUP, by(DUTCH), new EntryId("joined"), INTERNAL),
                                new LeaveMember(GROUP, entry("left", DUTCH), HIDDEN))))
                .doesNotThrowAnyException();
    }

    @Test
    void the_findings_of_a_receipt_rest_on_what_may_be_seen_also_when_it_is_given_again() {
        record.record(new InviteMember(GROUP, internal("invited"), HIDDEN));
        CommandId id = new CommandId("join-1");

        Receipt first = british().record(joining(entry("ours", BRITISH)), id);
        Receipt again = british().record(joining(entry("ours", BRITISH)), id);

        assertThat(first.findings())
                .anyMatch(finding -> finding.toString().contains("without an invitation on record"));
        assertThat(again).isEqualTo(first);
    }

    @Test
    void that_an_id_is_taken_is_told() {
        record.record(joining(internal("joined")));

        assertThat(refusal(british(), new OpenCase(GROUP, entry("joined", BRITISH), "ours")))
                .startsWith("rule 132: the entry joined is on record already");
    }
}
