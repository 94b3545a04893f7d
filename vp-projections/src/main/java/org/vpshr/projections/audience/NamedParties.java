package org.vpshr.projections.audience;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.vpshr.domain.DomainEvent;
import org.vpshr.domain.commitment.CommitmentEvent.OfficeAssigned;
import org.vpshr.domain.commitment.CommitmentEvent.OfficeVacated;
import org.vpshr.domain.dossier.DossierEvent.MediumAdded;
import org.vpshr.domain.dossier.DossierEvent.PlanMade;
import org.vpshr.domain.dossier.DossierEvent.StatementRelayed;
import org.vpshr.domain.initiative.InitiativeEvent.MemberAdmitted;
import org.vpshr.domain.initiative.InitiativeEvent.MembershipEnded;
import org.vpshr.domain.initiative.InitiativeEvent.PlenaryAttended;
import org.vpshr.domain.irbc.AgreementEvent.AgreementSigned;
import org.vpshr.domain.irbc.AgreementEvent.ComplaintLodged;
import org.vpshr.domain.irbc.AgreementEvent.PartiesMerged;
import org.vpshr.domain.irbc.AgreementEvent.PartyExpelled;
import org.vpshr.domain.irbc.AgreementEvent.PartyJoined;
import org.vpshr.domain.irbc.AgreementEvent.PartyLeft;
import org.vpshr.domain.irbc.AgreementEvent.PartyRenamed;
import org.vpshr.domain.matter.MatterEvent;
import org.vpshr.domain.party.Party;
import org.vpshr.domain.report.ReportEvent.ReportSigned;
import org.vpshr.domain.workinggroup.WorkingGroupEvent.HostNamed;
import org.vpshr.domain.workinggroup.WorkingGroupEvent.MemberInvited;
import org.vpshr.domain.workinggroup.WorkingGroupEvent.MemberJoined;
import org.vpshr.domain.workinggroup.WorkingGroupEvent.MemberLeft;
import org.vpshr.domain.workinggroup.WorkingGroupEvent.OfficeFilled;
import org.vpshr.domain.workinggroup.WorkingGroupEvent.RecommendationAdopted;

/**
 * Puts others in the places of the parties that an event names beside its entry, so that an entry that begins with a later
 * version does not name the party of an earlier one.
 *
 * @param by who stands in the place of whom
 */
public record NamedParties(UnaryOperator<Party> by) {

    /**
     * {@return the parties that the event names beside its entry, in the order in which it names them}
     *
     * @param event what was recorded
     */
    public static List<Party> of(DomainEvent event) {
        Set<Party> named = new LinkedHashSet<>();
        new NamedParties(party -> {
                    named.add(party);
                    return party;
                })
                .in(event);
        return List.copyOf(named);
    }

    /**
     * Puts them there.
     *
     * @param event which names parties
     * @return the event with the others in their places
     */
    public DomainEvent in(DomainEvent event) {
        return switch (event) {
            case MediumAdded e ->
                new MediumAdded(e.subject(), e.entry(), e.medium().showing(this::of));
            case PlanMade e -> new PlanMade(e.subject(), e.entry(), e.kind(), by.apply(e.owner()));
            case StatementRelayed e -> new StatementRelayed(e.subject(), e.entry(), by.apply(e.speaker()), e.cleared());
            case HostNamed e -> new HostNamed(e.subject(), e.entry(), of(e.organisation()));
            case MemberInvited e -> new MemberInvited(e.subject(), e.entry(), of(e.organisation()));
            case MemberJoined e -> new MemberJoined(e.subject(), e.entry(), of(e.organisation()), e.pillar(), e.seat());
            case MemberLeft e -> new MemberLeft(e.subject(), e.entry(), of(e.organisation()));
            case OfficeFilled e -> new OfficeFilled(e.subject(), e.entry(), e.office(), e.seat(), of(e.organisation()));
            case RecommendationAdopted e ->
                new RecommendationAdopted(e.subject(), e.entry(), e.meeting(), by.apply(e.addressee()));
            case PlenaryAttended e -> new PlenaryAttended(e.subject(), e.entry(), e.plenary(), by.apply(e.attendee()));
            case MemberAdmitted e ->
                new MemberAdmitted(e.subject(), e.entry(), by.apply(e.member()), e.as(), e.pillar(), e.decidedBy());
            case MembershipEnded e -> new MembershipEnded(e.subject(), e.entry(), by.apply(e.member()));
            case OfficeAssigned e ->
                new OfficeAssigned(e.subject(), e.entry(), e.office(), of(e.holder()), e.singleSeat());
            case OfficeVacated e -> new OfficeVacated(e.subject(), e.entry(), e.office(), of(e.holder()));
            case ReportSigned e -> new ReportSigned(e.subject(), e.entry(), of(e.signatory()), e.office());
            case MatterEvent e -> e.named(by);
            default -> inAgreement(event);
        };
    }

    private DomainEvent inAgreement(DomainEvent event) {
        return switch (event) {
            case AgreementSigned e ->
                new AgreementSigned(e.subject(), e.entry(), by.apply(e.party()), e.kind(), e.complete());
            case PartyJoined e ->
                new PartyJoined(e.subject(), e.entry(), by.apply(e.party()), e.kind(), e.forItsMembers());
            case PartyLeft e -> new PartyLeft(e.subject(), e.entry(), by.apply(e.party()));
            case PartyExpelled e -> new PartyExpelled(e.subject(), e.entry(), by.apply(e.party()));
            case PartyRenamed e -> new PartyRenamed(e.subject(), e.entry(), by.apply(e.party()), e.name());
            case PartiesMerged e -> new PartiesMerged(e.subject(), e.entry(), all(e.parties()), by.apply(e.into()));
            case ComplaintLodged e ->
                new ComplaintLodged(e.subject(), e.entry(), e.complaint(), by.apply(e.against()), e.by());
            default -> event;
        };
    }

    private Set<Party> all(Set<Party> parties) {
        Set<Party> others = new LinkedHashSet<>();
        parties.forEach(party -> others.add(by.apply(party)));
        return others;
    }

    /** Where only an organisation can stand, one that is none leaves it as it was. */
    private Party.Organisation of(Party.Organisation named) {
        return by.apply(named) instanceof Party.Organisation other ? other : named;
    }

    private Party.Person of(Party.Person named) {
        return by.apply(named) instanceof Party.Person other ? other : named;
    }
}
