package org.vpshr.projections.given;

import static org.vpshr.domain.given.AnEntry.aContribution;
import static org.vpshr.domain.given.AnEntry.anEntry;

import java.time.LocalDate;
import org.vpshr.domain.Subject;
import org.vpshr.domain.Subject.EngagementId;
import org.vpshr.domain.dossier.DossierEvent.EntryCorrected;
import org.vpshr.domain.dossier.DossierEvent.EntryMoved;
import org.vpshr.domain.dossier.DossierEvent.EntryReattributed;
import org.vpshr.domain.dossier.DossierEvent.EntryReleased;
import org.vpshr.domain.dossier.DossierEvent.EntryRestricted;
import org.vpshr.domain.dossier.DossierEvent.EntryWithdrawn;
import org.vpshr.domain.dossier.DossierEvent.MediumAdded;
import org.vpshr.domain.dossier.DossierEvent.MediumReleased;
import org.vpshr.domain.dossier.DossierEvent.MediumRestricted;
import org.vpshr.domain.dossier.DossierEvent.PlanMade;
import org.vpshr.domain.dossier.DossierEvent.WhenRefined;
import org.vpshr.domain.dossier.Medium;
import org.vpshr.domain.dossier.PlanKind;
import org.vpshr.domain.engagement.EngagementEvent.EventHeld;
import org.vpshr.domain.engagement.EventKind;
import org.vpshr.domain.entry.Audience;
import org.vpshr.domain.entry.Circle;
import org.vpshr.domain.entry.Contribution;
import org.vpshr.domain.entry.Entry;
import org.vpshr.domain.entry.EntryId;
import org.vpshr.domain.entry.Source;
import org.vpshr.domain.given.AnEntry;
import org.vpshr.domain.party.Party;
import org.vpshr.domain.register.PersonName;
import org.vpshr.domain.register.RegisterEvent.PersonRegistered;
import org.vpshr.domain.time.When;

/** Events in a word each, where a test is not about what else they say. */
public final class Told {
    private static final Contribution LATER = aContribution("2019-06-01");

    private Told() {}

    /** An entry of 2018, under the date. */
    public static Entry on(String id, String edtf) {
        return anEntry(id).on(edtf).build();
    }

    public static EventHeld held(EngagementId subject, AnEntry entry) {
        return new EventHeld(subject, entry.build(), EventKind.WORKSHOP);
    }

    public static EventHeld held(EngagementId subject, String id) {
        return held(subject, anEntry(id).on("2018-04-06"));
    }

    public static MediumAdded picture(Subject subject, AnEntry entry, String credit) {
        return medium(subject, entry, Medium.Kind.PICTURE, credit);
    }

    public static MediumAdded medium(Subject subject, AnEntry entry, Medium.Kind kind, String credit) {
        return new MediumAdded(
                subject,
                entry.build(),
                new Medium(kind, "pictures/secret.jpg", java.util.List.of(), credit, "own", null));
    }

    public static PlanMade plan(Subject subject, AnEntry entry) {
        return new PlanMade(subject, entry.build(), PlanKind.PLAN, new Party.Government(Subjects.NL));
    }

    public static When planned(String edtf) {
        return When.planned(edtf, edtf);
    }

    public static EntryCorrected corrected(Subject subject, AnEntry before, AnEntry after) {
        return new EntryCorrected(subject, LATER, before.build(), after.build(), "a slip", "head of division");
    }

    public static WhenRefined refined(Subject subject, String entry, String before, String after) {
        Source source = new Source("Minutes", "", "", null, null, "");
        return new WhenRefined(subject, LATER, new EntryId(entry), When.on(before), When.on(after), source);
    }

    public static EntryWithdrawn withdrawn(Subject subject, String entry) {
        return new EntryWithdrawn(subject, LATER, new EntryId(entry), "it did not happen", "head of division");
    }

    public static EntryMoved moved(Subject from, Entry entry, Subject to) {
        return new EntryMoved(from, LATER, entry, to, "filed in the wrong place", "head of division");
    }

    public static EntryReattributed reattributed(Subject subject, String entry, String from, String to) {
        return new EntryReattributed(
                subject, LATER, new EntryId(entry), Party.parse(from), Party.parse(to), "mixed up", "head of division");
    }

    public static Audience.Limited only(Circle circle) {
        return new Audience.Limited(circle, "safety of partners", LocalDate.parse("2024-01-01"));
    }

    public static EntryRestricted restricted(Subject subject, String entry, Circle circle) {
        return new EntryRestricted(subject, LATER, new EntryId(entry), only(circle));
    }

    public static EntryReleased released(Subject subject, String entry) {
        return new EntryReleased(subject, LATER, new EntryId(entry), "the danger is over", "head of division");
    }

    public static MediumRestricted mediumRestricted(Subject subject, String medium, Circle circle) {
        return new MediumRestricted(subject, LATER, new EntryId(medium), only(circle));
    }

    public static MediumReleased mediumReleased(Subject subject, String medium) {
        return new MediumReleased(subject, LATER, new EntryId(medium), "the danger is over", "head of division");
    }

    public static PersonRegistered person(String id, String name) {
        return new PersonRegistered(new Subject.PersonId(id), LATER, new PersonName(id, name));
    }
}
