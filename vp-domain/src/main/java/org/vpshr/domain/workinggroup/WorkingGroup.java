package org.vpshr.domain.workinggroup;

import static org.vpshr.domain.workinggroup.WorkingGroupRule.INVITED_BEFORE_JOINING;
import static org.vpshr.domain.workinggroup.WorkingGroupRule.NAME_IS_UNIQUE_IN_COUNTRY;
import static org.vpshr.domain.workinggroup.WorkingGroupRule.ONLY_WHILE_IT_EXISTS;
import static org.vpshr.domain.workinggroup.WorkingGroupRule.THREE_PILLARS;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.vpshr.domain.Aggregate;
import org.vpshr.domain.Command;
import org.vpshr.domain.Decision;
import org.vpshr.domain.DomainEvent;
import org.vpshr.domain.Subject.WorkingGroupId;
import org.vpshr.domain.dossier.Dossier;
import org.vpshr.domain.entry.Entry;
import org.vpshr.domain.entry.Signatories;
import org.vpshr.domain.party.Capacity;
import org.vpshr.domain.party.Participation;
import org.vpshr.domain.party.Party;
import org.vpshr.domain.party.Pillar;
import org.vpshr.domain.rule.Findings;
import org.vpshr.domain.text.Word;
import org.vpshr.domain.time.Certainty;
import org.vpshr.domain.workinggroup.WorkingGroupCommand.*;
import org.vpshr.domain.workinggroup.WorkingGroupEvent.*;

/**
 * An in-country working group: one identity from its selection to its winding-up, through changes of name and scope.
 * There may be several in a country, also in one that is not a member of the initiative, also below the national level.
 *
 * @param id which group
 * @param dossier what is on record of the subject, whatever kind it is of, and of the entries that its commands refer
 *     to
 * @param life from when to when it is there, and whether it is on record as set up
 * @param members who sits in it
 * @param offices who holds which seat of which office
 * @param meetings the meetings that were held, and whose minutes are approved
 * @param cases its cases by their short names, each with whether it is open
 */
public record WorkingGroup(
        WorkingGroupId id,
        Dossier dossier,
        GroupLife life,
        Members members,
        GroupOffices offices,
        Meetings meetings,
        Map<String, Boolean> cases)
        implements Aggregate {

    /**
     * {@return the group before anything is recorded of it}
     *
     * @param id which group
     */
    public static WorkingGroup of(WorkingGroupId id) {
        return new WorkingGroup(
                id, Dossier.of(id), GroupLife.UNKNOWN, Members.NONE, GroupOffices.NONE, Meetings.NONE, Map.of());
    }

    @Override
    public Decision decideOwn(Command command) {
        return switch (command) {
            case WorkingGroupCommand own -> Decision.of(rules(own), own.recorded());
            default -> throw Aggregate.misdirected(command);
        };
    }

    private Findings rules(WorkingGroupCommand command) {
        return switch (command) {
            case SelectGroup c -> Findings.NONE;
            case EstablishGroup c -> establish(c);
            case NoteGroup c -> note(c);
            case SetMandate c -> existing(c.entry());
            case ChangeScope c -> existing(c.entry());
            case RenameGroup c -> existing(c.entry());
            case StateComposition c -> compose(c);
            case NameHost c -> existing(c.entry());
            case InviteMember c -> existing(c.entry());
            case JoinMember c -> existing(c.entry()).with(members.join(c));
            case LeaveMember c -> members.leave(c);
            case FillOffice c -> existing(c.entry()).with(offices.fill(members, c));
            case VacateOffice c -> offices.vacate(c);
            case SetCadence c -> existing(c.entry());
            case HoldMeeting c -> existing(c.entry());
            case ApproveMinutes c -> meetings.approve(c);
            case CorrectMinutes c -> meetings.correct(c);
            case AdoptRecommendation c -> meetings.adopt(dossier, c);
            case SignDeclaration c -> sign(c);
            case OpenCase c -> existing(c.entry());
            case FollowUpCase c -> followUp(c);
            case SupportGroup c -> Findings.NONE;
            case WindUpGroup c -> existing(c.entry());
        };
    }

    private Findings establish(EstablishGroup c) {
        NAME_IS_UNIQUE_IN_COUNTRY.refuseIf(
                life.established(),
                "a group named " + id.name() + " is set up in " + id.country() + " already",
                "give a second group in the country a name of its own");
        return Findings.NONE;
    }

    private Findings note(NoteGroup c) {
        NAME_IS_UNIQUE_IN_COUNTRY.refuseIf(
                life.established(),
                "the group " + id.name() + " in " + id.country() + " is on record already",
                "tell of it by what it did");
        return Findings.NONE;
    }

    private Findings compose(StateComposition c) {
        Set<Pillar> missing = EnumSet.allOf(Pillar.class);
        missing.removeAll(c.pillars());
        missing.removeIf(members::has);
        return existing(c.entry())
                .with(THREE_PILLARS.flagIf(
                        !missing.isEmpty(), id + " is not multi-stakeholder; without: " + Word.all(missing)));
    }

    private Findings sign(SignDeclaration c) {
        Findings uninvited = new Findings(c.entry().who().stream()
                .filter(p -> p.as() == Capacity.SIGNATORY)
                .map(Participation::party)
                .filter(Party.Organisation.class::isInstance)
                .map(Party.Organisation.class::cast)
                .filter(organisation -> !members.maySign(organisation))
                .flatMap(organisation ->
                        INVITED_BEFORE_JOINING
                                .flagIf(true, organisation + " signed and neither sits in the group nor was invited")
                                .stream())
                .toList());
        return existing(c.entry()).with(uninvited).with(Signatories.check(c.entry(), c.openList()));
    }

    private Findings followUp(FollowUpCase c) {
        ONLY_WHILE_IT_EXISTS.refuseIf(
                !cases.getOrDefault(c.matter(), false), "no open case " + c.matter(), "open the case first");
        return Findings.NONE;
    }

    private Findings existing(Entry entry) {
        ONLY_WHILE_IT_EXISTS.refuseIf(
                !life.established(), id + " is not set up", "record its set-up, or note that it exists, first");
        ONLY_WHILE_IT_EXISTS.refuseIf(
                life.covers(entry) == Certainty.NO,
                entry.id() + " lies before the set-up or after the winding-up of " + id,
                "give a date between the two");
        return Findings.NONE;
    }

    @Override
    public WorkingGroup evolveOwn(DomainEvent event) {
        return event instanceof WorkingGroupEvent own && own.subject().equals(id) ? evolve(own) : this;
    }

    private WorkingGroup evolve(WorkingGroupEvent event) {
        return switch (event) {
            case GroupEstablished e -> with(life.establishedAt(e.entry()));
            case GroupNoted e -> with(life.noted());
            case GroupWoundUp e -> with(life.endedAt(e.entry()));
            case HostNamed e -> with(members.hosted(e.organisation()));
            case MemberInvited e -> with(members.invited(e.organisation()));
            case MemberJoined e -> with(members.joined(e));
            case MemberLeft e -> with(members.left(e.organisation()));
            case OfficeFilled e -> with(offices.filled(e));
            case OfficeVacated e -> with(offices.vacated(e));
            case MeetingHeld e -> with(meetings.held(e));
            case MinutesApproved e -> with(meetings.approved(e.meeting()));
            case CaseOpened e -> withCase(e.matter(), true);
            case CaseFollowedUp e -> withCase(e.matter(), !e.closed());
            case GroupSelected e -> this;
            case MandateSet e -> this;
            case ScopeChanged e -> this;
            case GroupRenamed e -> this;
            case CompositionStated e -> this;
            case CadenceSet e -> this;
            case MinutesCorrected e -> this;
            case RecommendationAdopted e -> this;
            case DeclarationSigned e -> this;
            case GroupSupported e -> this;
        };
    }

    @Override
    public WorkingGroup with(Dossier next) {
        return new WorkingGroup(id, next, life, members, offices, meetings, cases);
    }

    private WorkingGroup with(GroupLife next) {
        return new WorkingGroup(id, dossier, next, members, offices, meetings, cases);
    }

    private WorkingGroup with(Members next) {
        return new WorkingGroup(id, dossier, life, next, offices, meetings, cases);
    }

    private WorkingGroup with(GroupOffices next) {
        return new WorkingGroup(id, dossier, life, members, next, meetings, cases);
    }

    private WorkingGroup with(Meetings next) {
        return new WorkingGroup(id, dossier, life, members, offices, next, cases);
    }

    private WorkingGroup withCase(String matter, boolean open) {
        Map<String, Boolean> more = new HashMap<>(cases);
        more.put(matter, open);
        return new WorkingGroup(id, dossier, life, members, offices, meetings, Map.copyOf(more));
    }
}
