package org.vpshr.application.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.vpshr.application.given.Remade;
import org.vpshr.application.json.Catalogue;
import org.vpshr.domain.Aggregate;
import org.vpshr.domain.Aggregates;
import org.vpshr.domain.Command;
import org.vpshr.domain.DomainEvent;
import org.vpshr.domain.Subject;
import org.vpshr.domain.Target;
import org.vpshr.domain.entry.Entry;
import org.vpshr.domain.entry.EntryId;
import org.vpshr.domain.failure.Failure;
import org.vpshr.domain.given.AnEntry;
import org.vpshr.domain.given.Samples;
import org.vpshr.domain.initiative.InitiativeCommand;
import org.vpshr.domain.initiative.InitiativeEvent;
import org.vpshr.domain.text.Said;
import org.vpshr.domain.workinggroup.WorkingGroupCommand;
import org.vpshr.domain.workinggroup.WorkingGroupEvent;

/**
 * Every command on a subject of all beside every event that another government may have told there: whether it is taken
 * hangs on the event, and then it either says that it changes what the event made, or does no more than rest on it.
 */
class SharedStatesTest {
    private static final String THEIRS = "GB/human-rights";
    private static final EntryId EARLIER = new EntryId("earlier");

    /** By event, the commands that add to it, or are refused because of it; it stays as it is. */
    private static final String REST_ON = """
            AssociationFormed: FormAssociation
            CaseFollowedUp: FollowUpCase
            CaseOpened: FollowUpCase
            GroupEstablished: ChangeScope EstablishGroup HoldMeeting InviteMember JoinMember NameHost NoteGroup OpenCase SetCadence SetMandate SignDeclaration StateComposition
            GroupNoted: ChangeScope EstablishGroup HoldMeeting InviteMember JoinMember NameHost NoteGroup OpenCase SetCadence SetMandate SignDeclaration StateComposition
            InitiativeFounded: FoundInitiative
            MemberAdmitted: AttendPlenary
            MemberLeft: JoinMember LeaveMember
            MembershipEnded: AdmitMember EndMembership
            MinutesApproved: CorrectMinutes
            OfficeFilled: FillOffice
            OfficeVacated: FillOffice VacateOffice
            """;

    /** By event, the commands that end what it made, or make something else of it: for who told it. */
    private static final String CHANGE = """
            CaseOpened: FollowUpCase
            GroupEstablished: RenameGroup WindUpGroup
            GroupNoted: RenameGroup WindUpGroup
            MeetingHeld: ApproveMinutes
            MemberAdmitted: AdmitMember EndMembership
            MemberJoined: JoinMember LeaveMember
            OfficeFilled: VacateOffice
            """;

    /** By command, those of others that are refused once it is recorded: there is one of what both would tell. */
    private static final String SHUT_OUT = """
            AdmitMember: AdmitMember
            FillOffice: FillOffice
            FormAssociation: FormAssociation
            FoundInitiative: FoundInitiative
            JoinMember: JoinMember
            """;

    private static List<Command> commands() {
        return commands("new", "NL/human-rights");
    }

    private static List<Command> commands(String entry, String desk) {
        return Catalogue.commands().types().values().stream()
                .<Command>flatMap(type ->
                        Stream.of(Samples.full().of(type), Samples.bare().of(type)))
                .filter(command -> command instanceof WorkingGroupCommand || command instanceof InitiativeCommand)
                .map(command -> Remade.of(
                        command,
                        part -> part instanceof Entry
                                ? AnEntry.anEntry(entry).on("2018-04").by(desk).build()
                                : part))
                .toList();
    }

    /** Each event, as the one that brings each of the entries which the command names, and as one that brings none of them. */
    private static List<DomainEvent> events(Command command) {
        Set<EntryId> named = new HashSet<>(Set.of(EARLIER));
        Said.by((Record) command, part -> {
            if (part.in() instanceof EntryId id && !id.value().equals("new")) {
                named.add(id);
            }
        });
        return Catalogue.events().types().values().stream()
                .<DomainEvent>flatMap(type ->
                        Stream.of(Samples.full().of(type), Samples.bare().of(type)))
                .filter(event -> event instanceof WorkingGroupEvent || event instanceof InitiativeEvent)
                .filter(event -> event.subject().equals(command.subject()))
                .flatMap(event -> named.stream().map(id -> told(event, id)))
                .toList();
    }

    private static DomainEvent told(DomainEvent event, EntryId id) {
        return event.with(AnEntry.anEntry(id.value()).on("2018-03").by(THEIRS).build());
    }

    private static boolean isTaken(Command command, List<DomainEvent> after) {
        return isTaken(command, after(command.subject(), after));
    }

    private static boolean isTaken(Command command, Aggregate state) {
        try {
            state.decide(command);
            return true;
        } catch (Failure refused) {
            return false;
        }
    }

    private static Aggregate after(Subject subject, List<DomainEvent> events) {
        Aggregate state = Aggregates.initial(subject);
        for (DomainEvent event : events) {
            state = state.evolve(event);
        }
        return state;
    }

    private static boolean changes(Command command, DomainEvent event) {
        return command.changes().stream()
                .anyMatch(target -> target instanceof Target.SharedState state && state.madeBy(event));
    }

    @Test
    void a_command_that_hangs_on_what_others_told_changes_none_of_it_without_saying_so() {
        SortedMap<String, SortedSet<String>> restOn = new TreeMap<>();
        SortedMap<String, SortedSet<String>> change = new TreeMap<>();
        for (Command command : commands()) {
            List<DomainEvent> all = events(command);
            for (DomainEvent event : all) {
                if (!isReferredTo(event, command) && hangs(command, event, all)) {
                    (changes(command, event) ? change : restOn)
                            .computeIfAbsent(event.word(), word -> new TreeSet<>())
                            .add(command.word());
                }
            }
        }

        assertThat(rows(restOn))
                .as("what hangs on what others told: if that is meant, write it into REST_ON")
                .isEqualTo(REST_ON);
        assertThat(rows(change))
                .as("what changes what others told: if that is meant, write it into CHANGE")
                .isEqualTo(CHANGE);
    }

    @Test
    void what_one_government_tells_shuts_out_no_other_unless_there_is_one_of_it() {
        SortedMap<String, SortedSet<String>> shutOut = new TreeMap<>();
        List<Command> theirs = commands("later", THEIRS);
        for (Command command : commands()) {
            List<DomainEvent> all = begun(events(command));
            for (Class<?> missing : all.stream().map(Object::getClass).collect(Collectors.toSet())) {
                List<DomainEvent> before = all.stream()
                        .filter(event -> event.getClass() != missing)
                        .toList();
                if (before.stream().noneMatch(event -> changes(command, event))) {
                    Aggregate state = after(command.subject(), before);
                    shutOut(state, command, theirs)
                            .forEach(word -> shutOut.computeIfAbsent(command.word(), refusing -> new TreeSet<>())
                                    .add(word));
                }
            }
        }

        assertThat(rows(shutOut))
                .as("what shuts out what others tell: if there is only one of it, write it into SHUT_OUT")
                .isEqualTo(SHUT_OUT);
    }

    /** Those of the others that are taken by themselves, and no more after the command. */
    private static List<String> shutOut(Aggregate state, Command command, List<Command> others) {
        if (!isTaken(command, state)) {
            return List.of();
        }
        Aggregate then = state;
        for (DomainEvent event : state.decide(command).events()) {
            then = then.evolve(event);
        }
        Aggregate next = then;
        return others.stream()
                .filter(other -> other.subject().equals(command.subject()))
                .filter(other -> isTaken(other, state) && !isTaken(other, next))
                .map(Command::word)
                .toList();
    }

    /** What refers to an entry needs it to be there, whatever it tells. */
    private static boolean isReferredTo(DomainEvent event, Command command) {
        return event.touches().filter(command.refersTo()::contains).isPresent();
    }

    private static boolean hangs(Command command, DomainEvent event, List<DomainEvent> all) {
        List<DomainEvent> others = all.stream()
                .filter(other -> other.getClass() != event.getClass())
                .toList();
        return Stream.of(List.<DomainEvent>of(), begun(all), begun(others))
                .anyMatch(before -> isTaken(command, before)
                        != isTaken(
                                command,
                                Stream.concat(before.stream(), Stream.of(event)).toList()));
    }

    private static String rows(SortedMap<String, SortedSet<String>> byEvent) {
        return byEvent.entrySet().stream()
                .map(row -> row.getKey() + ": " + String.join(" ", row.getValue()) + "\n")
                .collect(Collectors.joining());
    }

    /** With nothing ended. */
    private static List<DomainEvent> begun(List<DomainEvent> all) {
        return all.stream()
                .filter(event ->
                        !event.word().matches("MemberLeft|OfficeVacated|CaseFollowedUp|GroupWoundUp|MembershipEnded"))
                .toList();
    }
}
