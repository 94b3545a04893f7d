package org.vpshr.domain.boundary;

import java.util.SortedSet;
import java.util.TreeSet;
import org.vpshr.domain.DomainEvent;
import org.vpshr.domain.Subject;
import org.vpshr.domain.Telling;
import org.vpshr.domain.commitment.CommitmentEvent;
import org.vpshr.domain.dossier.DossierEvent;
import org.vpshr.domain.entry.EntryId;
import org.vpshr.domain.initiative.InitiativeEvent;
import org.vpshr.domain.party.Country;
import org.vpshr.domain.report.ReportEvent;

/** The tags under which an event is stored. Tags hold identities only, never anything of a person. */
public final class Tags {
    /** Who held the chair when, of all governments (rule 18). */
    public static final Tag CHAIR = new Tag("chair", "VPI");
    /** Who had which standing when, of all members (rules 7, 8, 28). */
    public static final Tag STANDING = new Tag("standing", "VPI");
    /** When the initiative and the association came to be (rules 1 and 30). */
    public static final Tag FOUNDING = new Tag("founding", "VPI");

    private Tags() {}

    /** Every event of a subject. */
    public static Tag subject(Subject subject) {
        return new Tag("subject", subject.toString());
    }

    /** The event that brought the entry. */
    public static Tag entry(EntryId entry) {
        return new Tag("entry", entry.value());
    }

    /** Who held which office of a government (rule 51). */
    public static Tag offices(Country government) {
        return new Tag("offices", government.code());
    }

    /** Which reports of a government were published (rule 42). */
    public static Tag reports(Country government) {
        return new Tag("reports", government.code());
    }

    /** All tags of the event. */
    public static SortedSet<Tag> of(DomainEvent event) {
        SortedSet<Tag> tags = new TreeSet<>();
        tags.add(subject(event.subject()));
        if (event instanceof Telling telling) {
            tags.add(entry(telling.entry().id()));
        }
        switch (event) {
            case CommitmentEvent own -> addCommitment(tags, own);
            case InitiativeEvent own -> addInitiative(tags, own);
            case ReportEvent.ReportPublished own ->
                tags.add(reports(own.subject().government()));
            case ReportEvent.ReportReissued own ->
                tags.add(reports(own.subject().government()));
            case ReportEvent.ReportCommissioned own ->
                tags.add(reports(own.subject().government()));
            case DossierEvent.EntryMoved moved -> {
                tags.add(subject(moved.to()));
                tags.add(entry(moved.moved().id()));
            }
            case DossierEvent own -> addLife(tags, own);
            default -> {
                // found by its subject and entry alone
            }
        }
        return tags;
    }

    /** What became of an entry is found by those that refer to it from elsewhere. */
    private static void addLife(SortedSet<Tag> tags, DossierEvent event) {
        switch (event) {
            case DossierEvent.EntryCorrected e -> tags.add(entry(e.after().id()));
            case DossierEvent.WhenRefined e -> tags.add(entry(e.entry()));
            case DossierEvent.EntryWithdrawn e -> tags.add(entry(e.entry()));
            case DossierEvent.PlanKept e -> tags.add(entry(e.plan()));
            case DossierEvent.PlanMoved e -> tags.add(entry(e.plan()));
            case DossierEvent.PlanDropped e -> tags.add(entry(e.plan()));
            default -> {
                // of the subject's own concern
            }
        }
    }

    private static void addCommitment(SortedSet<Tag> tags, CommitmentEvent event) {
        switch (event) {
            case CommitmentEvent.ChairTaken e -> tags.add(CHAIR);
            case CommitmentEvent.ChairHandedOver e -> tags.add(CHAIR);
            case CommitmentEvent.InitiativeJoined e -> tags.add(STANDING);
            case CommitmentEvent.FullMembershipAttained e -> tags.add(STANDING);
            case CommitmentEvent.InitiativeLeft e -> tags.add(STANDING);
            case CommitmentEvent.GovernmentExpelled e -> tags.add(STANDING);
            case CommitmentEvent.OfficeAssigned e ->
                tags.add(offices(e.subject().government()));
            case CommitmentEvent.OfficeVacated e -> tags.add(offices(e.subject().government()));
            default -> {
                // of the government's own concern
            }
        }
    }

    private static void addInitiative(SortedSet<Tag> tags, InitiativeEvent event) {
        switch (event) {
            case InitiativeEvent.ChairTermRecorded e -> tags.add(CHAIR);
            case InitiativeEvent.MemberAdmitted e -> tags.add(STANDING);
            case InitiativeEvent.MembershipEnded e -> tags.add(STANDING);
            case InitiativeEvent.InitiativeFounded e -> tags.add(FOUNDING);
            case InitiativeEvent.AssociationFormed e -> tags.add(FOUNDING);
            default -> {
                // of the initiative's own concern
            }
        }
    }
}
