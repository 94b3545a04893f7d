package org.vpshr.application.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.vpshr.application.policy.Actors.LIMA;
import static org.vpshr.application.policy.Authors.about;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.vpshr.application.failure.NotPermitted;
import org.vpshr.application.json.Catalogue;
import org.vpshr.domain.Command;
import org.vpshr.domain.Subject;
import org.vpshr.domain.dossier.DossierCommand;
import org.vpshr.domain.dossier.DossierCommand.DrawLesson;
import org.vpshr.domain.dossier.DossierCommand.RestrictEntry;
import org.vpshr.domain.dossier.DossierCommand.WithdrawEntry;
import org.vpshr.domain.entry.Audience;
import org.vpshr.domain.entry.Circle;
import org.vpshr.domain.entry.Desk;
import org.vpshr.domain.entry.EntryId;
import org.vpshr.domain.given.Samples;
import org.vpshr.domain.host.HostCommand;
import org.vpshr.domain.matter.MatterCommand;
import org.vpshr.domain.party.Party;
import org.vpshr.domain.text.Said;
import org.vpshr.domain.workinggroup.WorkingGroupCommand.FollowUpCase;

/** Every command beside every thing of others that it can name: it names them, and changes none of them. */
class ForeignThingsTest {
    private static final Accreditations EVERYWHERE = (mission, country) -> true;
    private static final Desk THEIRS = Desk.parse("GB/embassy-lima");
    private static final Desk MINISTRY = Desk.parse("NL/human-rights");
    private static final Role[] ALL_ROLES = {
        Role.CONTRIBUTOR, Role.EDITOR, Role.MINISTERS_OFFICE, Role.PUBLISHER, Role.KEEPER
    };

    private static final EntryId ON_A_SHARED_SUBJECT = new EntryId("theirs-in-a-group");
    private static final EntryId ON_THEIR_SUBJECT = new EntryId("theirs-at-home");
    private static final EntryId OF_ANOTHER_DESK = new EntryId("of-another-desk");
    private static final EntryId HIDDEN = new EntryId("hidden");
    private static final EntryId HIDDEN_OF_THEIRS = new EntryId("hidden-of-theirs");
    private static final EntryId NOWHERE = new EntryId("nowhere");
    private static final Subject THEIR_ORGANISATION = Subject.parse("organisation/theirs");
    private static final Subject THEIR_PERSON = Subject.parse("person/theirs");

    private static final Authors ON_RECORD = Authors.of(LIMA)
            .but(Map.of(
                    ON_A_SHARED_SUBJECT, Optional.of(about("workinggroup/PE/gt-pv", THEIRS, Circle.PUBLIC)),
                    ON_THEIR_SUBJECT, Optional.of(about("engagement/GB/PE", THEIRS, Circle.PUBLIC)),
                    OF_ANOTHER_DESK, Optional.of(about("engagement/NL/PE", MINISTRY, Circle.PUBLIC)),
                    HIDDEN, Optional.of(about("engagement/NL/PE", MINISTRY, Circle.INTERNAL)),
                    HIDDEN_OF_THEIRS, Optional.of(about("workinggroup/PE/gt-pv", THEIRS, Circle.INTERNAL)),
                    NOWHERE, Optional.empty()))
            .registering(Map.of(THEIR_ORGANISATION, THEIRS, THEIR_PERSON, THEIRS));

    private static final List<Command> COMMANDS = Catalogue.commands().types().values().stream()
            .<Command>flatMap(
                    type -> Stream.of(Samples.full().of(type), Samples.bare().of(type)))
            .toList();

    /** What can be another government's, and where a command may name it without changing it. */
    private enum Thing {
        SUBJECT(
                List.of(Subject.class),
                List.of("engagement/GB/PE", "forum/GB/igf", "commitment/GB", "irbc/GB/gold", "report/GB/2018/public")
                        .stream()
                        .map(Subject::parse)
                        .toList(),
                ""),
        DESK(List.of(Desk.class), List.of(THEIRS, MINISTRY), """
                engagement.AccreditMission.mission
                report.CommissionReport.desks
                report.ReceiveContribution.from
                """),
        ENTRY(List.of(EntryId.class), List.of(ON_A_SHARED_SUBJECT, ON_THEIR_SUBJECT), """
                *.entry.id
                *.entry.links.to
                dossier.AmendEntry.change.links.value.to
                dossier.ContradictEntry.entry
                dossier.CorrectEntry.corrected.links.to
                dossier.KeepPlan.evidence
                engagement.AchieveAdvocacy.by
                initiative.AttendPlenary.plenary
                report.IssueErratum.entry
                workinggroup.AdoptRecommendation.meeting
                workinggroup.ApproveMinutes.meeting
                workinggroup.CorrectMinutes.by
                workinggroup.CorrectMinutes.meeting
                """),
        PARTY(
                List.of(
                        Party.Organisation.class,
                        Party.Person.class,
                        Subject.OrganisationId.class,
                        Subject.PersonId.class),
                List.of(new Party.Organisation("theirs"), new Party.Person("theirs"), THEIR_ORGANISATION, THEIR_PERSON),
                """
                *.entry.figures.receiver
                *.entry.who.party
                commitment.AssignOffice.holder
                commitment.VacateOffice.holder
                dossier.*.subject
                dossier.AddMedium.medium.depicted.person
                dossier.AmendEntry.change.figures.value.receiver
                dossier.AmendEntry.change.who.value.party
                dossier.ContradictEntry.rival.figure.receiver
                dossier.CorrectEntry.corrected.figures.receiver
                dossier.CorrectEntry.corrected.who.party
                dossier.MakePlan.owner
                dossier.MoveEntry.to
                dossier.ReattributeEntry.from
                dossier.ReattributeEntry.to
                dossier.RelayStatement.speaker
                initiative.AdmitMember.member
                initiative.AttendPlenary.attendee
                initiative.EndMembership.member
                irbc.ExpelParty.party
                irbc.JoinAgreement.party
                irbc.LeaveAgreement.party
                irbc.LodgeComplaint.against
                irbc.MergeParties.into
                irbc.MergeParties.parties
                irbc.RenameParty.party
                irbc.SignAgreement.party
                matter.DescribeBody.body.appointedBy
                matter.NoteDistinction.distinction.of
                matter.NoteDocument.document.askedBy
                matter.NoteDocument.document.issuers
                matter.Recommend.recommendation.from
                matter.Recommend.recommendation.to
                matter.RecordProceeding.proceeding.from
                matter.RecordProceeding.proceeding.to
                matter.ReportIncident.incident.against
                matter.StateRole.role.holder
                matter.StateRole.role.represents
                matter.TellOutcome.outcome.by
                register.RegisterOrganisation.subject
                register.RegisterPerson.subject
                report.SignReport.signatory
                workinggroup.AdoptRecommendation.addressee
                workinggroup.FillOffice.organisation
                workinggroup.InviteMember.organisation
                workinggroup.JoinMember.organisation
                workinggroup.LeaveMember.organisation
                workinggroup.NameHost.organisation
                """);

        private final List<Class<?>> types;
        private final List<?> foreign;
        private final Set<String> merelyNamed;

        Thing(List<Class<?>> types, List<?> foreign, String merelyNamed) {
            this.types = types;
            this.foreign = foreign;
            this.merelyNamed = new TreeSet<>(merelyNamed.lines().toList());
        }

        Stream<?> insteadOf(Object value) {
            return types.stream().anyMatch(type -> type.isInstance(value)) ? foreign.stream() : Stream.of();
        }
    }

    private static List<Exchanged<Command>> exchanged(Command command, Function<Object, Stream<?>> others) {
        return Exchanged.in((Record) command, others).stream()
                .map(each -> new Exchanged<>(each.at(), (Command) each.whole()))
                .toList();
    }

    /** The same place in whatever brings an entry, or is told of any subject, is one place. */
    private static String place(Exchanged<Command> exchanged) {
        Command command = exchanged.whole();
        if (exchanged.at().startsWith("entry.")) {
            return "*." + exchanged.at();
        }
        boolean ofAnySubject =
                command instanceof DossierCommand || command instanceof MatterCommand || command instanceof HostCommand;
        return exchanged.at().equals("subject") && ofAnySubject
                ? "dossier.*.subject"
                : command.stableName() + "." + exchanged.at();
    }

    private static Optional<NotPermitted> refusal(Actor actor, Command command) {
        return refusal(actor, command, ON_RECORD);
    }

    private static Optional<NotPermitted> refusal(Actor actor, Command command, Authorship authorship) {
        try {
            new Policy(actor, EVERYWHERE, authorship).require(command);
            return Optional.empty();
        } catch (NotPermitted e) {
            return Optional.of(e);
        }
    }

    static List<Command> commands() {
        return COMMANDS;
    }

    @ParameterizedTest
    @MethodSource("commands")
    void what_is_all_ones_own_is_permitted(Command command) {
        assertThat(refusal(Actors.with(ALL_ROLES), command)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void what_is_another_governments_is_named_at_most(Thing thing) {
        Set<String> letThrough = new TreeSet<>();
        int refused = 0;
        for (Command command : COMMANDS) {
            for (Exchanged<Command> foreign : exchanged(command, thing::insteadOf)) {
                Optional<NotPermitted> refusal = refusal(Actors.with(ALL_ROLES), foreign.whole());
                refusal.ifPresentOrElse(
                        found -> assertQuotesNothing(found, foreign.whole()), () -> letThrough.add(place(foreign)));
                refused += refusal.isPresent() ? 1 : 0;
            }
        }

        assertThat(letThrough).isEqualTo(thing.merelyNamed);
        assertThat(refused).isGreaterThan(20);
    }

    /** A mission amends what it wrote itself; what another desk of its ministry wrote is for editors. */
    @Test
    void what_another_desk_wrote_is_changed_by_an_editor_and_by_no_contributor() {
        for (Command command : COMMANDS) {
            for (Exchanged<Command> others : exchanged(command, insteadOfEntries(OF_ANOTHER_DESK))) {
                boolean named = Thing.ENTRY.merelyNamed.contains(place(others));
                boolean open = refusal(Actors.with(Role.CONTRIBUTOR), command).isEmpty();

                assertThat(refusal(Actors.with(Role.CONTRIBUTOR), others.whole())
                                .isEmpty())
                        .as(place(others))
                        .isEqualTo(open && named);
                assertThat(refusal(Actors.with(ALL_ROLES), others.whole())).isEmpty();
            }
        }
    }

    private static Function<Object, Stream<?>> insteadOfEntries(EntryId other) {
        return value -> value instanceof EntryId ? Stream.of(other) : Stream.of();
    }

    static Stream<Arguments> hiddenEntries() {
        return Stream.of(Arguments.of(Circle.PUBLIC, HIDDEN), Arguments.of(Circle.INTERNAL, HIDDEN_OF_THEIRS));
    }

    @ParameterizedTest
    @MethodSource("hiddenEntries")
    void an_entry_that_one_may_not_see_is_as_one_that_is_not_there(Circle circle, EntryId hidden) {
        Actor actor = Actors.with(circle, ALL_ROLES);
        int pairs = 0;
        for (Command command : COMMANDS) {
            List<Exchanged<Command>> naming = exchanged(command, insteadOfEntries(hidden));
            List<Exchanged<Command>> missing = exchanged(command, insteadOfEntries(NOWHERE));
            for (int i = 0; i < naming.size(); i++) {
                if (!place(naming.get(i)).equals("*.entry.id")) {
                    assertThat(told(actor, naming.get(i).whole(), hidden))
                            .isEqualTo(told(actor, missing.get(i).whole(), NOWHERE))
                            .contains("no entry that the actor may");
                    pairs++;
                }
            }
        }
        assertThat(pairs).isGreaterThan(100);
    }

    private static String told(Actor actor, Command command, EntryId named) {
        return refusal(actor, command)
                .map(Throwable::getMessage)
                .orElse("permitted")
                .replace(named.value(), "it");
    }

    @Test
    void what_a_desk_wrote_for_few_it_may_change_itself() {
        Authors ours =
                Authors.of(LIMA).but(Map.of(HIDDEN, Optional.of(about("engagement/NL/PE", LIMA, Circle.INTERNAL))));
        Command restrict = new RestrictEntry(
                Subject.parse("engagement/NL/PE"), Samples.full().contribution(), HIDDEN, (Audience.Limited)
                        Samples.full().audience());

        assertThatCode(() ->
                        new Policy(Actors.with(Circle.PUBLIC, Role.CONTRIBUTOR), EVERYWHERE, ours).require(restrict))
                .doesNotThrowAnyException();
    }

    @ParameterizedTest
    @CsvSource({"GB/embassy-lima,false", "NL/human-rights,true", "NL/embassy-lima,true"})
    void a_case_is_closed_by_the_government_that_opened_it(Desk opener, boolean permitted) {
        Authors openers = Authors.of(LIMA).making(opener);
        FollowUpCase closing = Samples.full().of(FollowUpCase.class);
        FollowUpCase told = new FollowUpCase(closing.subject(), closing.entry(), closing.matter(), false);
        Actor editor = Actors.with(Role.EDITOR);

        assertThat(refusal(editor, closing, openers).isEmpty()).isEqualTo(permitted);
        assertThat(refusal(editor, told, openers)).isEmpty();
    }

    /** What stands on a subject of one's own government is its own, whoever wrote it. */
    @Test
    void what_another_government_left_on_ones_own_subject_is_taken_back_by_its_editor() {
        Authors left = Authors.of(LIMA)
                .but(Map.of(ON_A_SHARED_SUBJECT, Optional.of(about("engagement/NL/PE", THEIRS, Circle.PUBLIC))));
        WithdrawEntry withdraw = new WithdrawEntry(
                Subject.parse("engagement/NL/PE"),
                Samples.full().contribution(),
                ON_A_SHARED_SUBJECT,
                "not ours",
                "head of division");

        assertThat(refusal(Actors.with(Role.EDITOR), withdraw, left)).isEmpty();
    }

    @Test
    void who_wrote_an_entry_is_asked_once_until_the_entry_is_changed() {
        List<EntryId> asked = new ArrayList<>();
        Policy policy =
                new Policy(Actors.with(Role.EDITOR), EVERYWHERE, new Authors.Asked(Authors.of(LIMA), asked::add));
        Command lesson = Samples.full().of(DrawLesson.class);
        WithdrawEntry withdraw = new WithdrawEntry(
                lesson.subject(), lesson.contribution(), new EntryId("another"), "wrong", "head of division");

        policy.require(Samples.bare().of(DrawLesson.class));
        assertThat(asked).isEmpty();
        policy.require(lesson);
        policy.require(lesson);
        assertThat(asked).extracting(EntryId::value).containsExactly("a-third", "another");
        policy.require(withdraw);
        policy.require(lesson);
        assertThat(asked).extracting(EntryId::value).containsExactly("a-third", "another", "another");
    }

    private static void assertQuotesNothing(NotPermitted refusal, Command command) {
        Said.by((Record) command, part -> {
            if (part.value() instanceof String text && part.kind() != Said.Kind.TERM && !text.isBlank()) {
                assertThat(refusal.getMessage()).doesNotContain(text);
            }
        });
    }
}
