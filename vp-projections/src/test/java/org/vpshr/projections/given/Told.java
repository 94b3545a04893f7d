package org.vpshr.projections.given;

import static org.vpshr.domain.given.AnEntry.aContribution;
import static org.vpshr.domain.given.AnEntry.anEntry;

import java.time.LocalDate;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.vpshr.domain.Subject;
import org.vpshr.domain.Subject.EngagementId;
import org.vpshr.domain.dossier.DossierEvent.EntryAmended;
import org.vpshr.domain.dossier.DossierEvent.EntryContradicted;
import org.vpshr.domain.dossier.DossierEvent.EntryCorrected;
import org.vpshr.domain.dossier.DossierEvent.EntryErased;
import org.vpshr.domain.dossier.DossierEvent.EntryMoved;
import org.vpshr.domain.dossier.DossierEvent.EntryReattributed;
import org.vpshr.domain.dossier.DossierEvent.EntryReleased;
import org.vpshr.domain.dossier.DossierEvent.EntryRestricted;
import org.vpshr.domain.dossier.DossierEvent.EntryWithdrawn;
import org.vpshr.domain.dossier.DossierEvent.MediumAdded;
import org.vpshr.domain.dossier.DossierEvent.MediumReleased;
import org.vpshr.domain.dossier.DossierEvent.MediumRestricted;
import org.vpshr.domain.dossier.DossierEvent.PlanDropped;
import org.vpshr.domain.dossier.DossierEvent.PlanKept;
import org.vpshr.domain.dossier.DossierEvent.PlanMade;
import org.vpshr.domain.dossier.DossierEvent.PlanMoved;
import org.vpshr.domain.dossier.DossierEvent.WhenRefined;
import org.vpshr.domain.dossier.Medium;
import org.vpshr.domain.dossier.Outcome;
import org.vpshr.domain.dossier.PlanKind;
import org.vpshr.domain.dossier.Preference;
import org.vpshr.domain.dossier.Rival;
import org.vpshr.domain.engagement.EngagementEvent.EventHeld;
import org.vpshr.domain.engagement.EventKind;
import org.vpshr.domain.entry.Audience;
import org.vpshr.domain.entry.Circle;
import org.vpshr.domain.entry.Contribution;
import org.vpshr.domain.entry.Entry;
import org.vpshr.domain.entry.EntryId;
import org.vpshr.domain.entry.EntryRevision;
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

    public static EntryCorrected corrected(Subject subject, AnEntry after) {
        return new EntryCorrected(subject, LATER, after.build(), "a slip", "head of division");
    }

    public static EntryAmended amended(Subject subject, String entry, EntryRevision change) {
        return new EntryAmended(subject, LATER, new EntryId(entry), change, "a slip", "head of division");
    }

    public static WhenRefined refined(Subject subject, String entry, String after) {
        return refined(subject, entry, after, new Audience.Open());
    }

    public static WhenRefined refined(Subject subject, String entry, String after, Audience audience) {
        Source source = new Source("Minutes", "", "", null, null, "");
        return new WhenRefined(subject, LATER, new EntryId(entry), When.on(after), source, audience);
    }

    public static EntryWithdrawn withdrawn(Subject subject, String entry) {
        return new EntryWithdrawn(subject, LATER, new EntryId(entry), "it did not happen", "head of division");
    }

    public static EntryMoved moved(Subject from, String entry, Subject to) {
        return new EntryMoved(from, LATER, new EntryId(entry), to, "filed in the wrong place", "head of division");
    }

    public static EntryReattributed reattributed(Subject subject, String entry, String from, String to) {
        return reattributed(subject, entry, from, to, new Audience.Open());
    }

    public static EntryReattributed reattributed(
            Subject subject, String entry, String from, String to, Audience audience) {
        return new EntryReattributed(
                subject,
                LATER,
                new EntryId(entry),
                Party.parse(from),
                Party.parse(to),
                "mixed up",
                "head of division",
                audience);
    }

    public static EntryContradicted contradicted(Subject subject, String entry, String claim, Audience audience) {
        return new EntryContradicted(
                subject,
                LATER,
                new EntryId(entry),
                new Rival(claim, null, null, new Source("Final report", "", "", null, null, "")),
                Preference.RECORDED,
                "the minutes say so",
                audience);
    }

    public static PlanKept kept(Subject subject, String plan, Outcome outcome, String... evidence) {
        Set<EntryId> shown = Stream.of(evidence).map(EntryId::new).collect(Collectors.toCollection(TreeSet::new));
        return new PlanKept(subject, LATER, new EntryId(plan), outcome, shown, new Audience.Open());
    }

    public static PlanMoved planMoved(Subject subject, String plan, String to, Audience audience) {
        return new PlanMoved(subject, LATER, new EntryId(plan), planned(to), "elections", audience);
    }

    public static PlanDropped dropped(Subject subject, String plan, Audience audience) {
        return new PlanDropped(subject, LATER, new EntryId(plan), "no money", audience);
    }

    public static Audience.Limited only(Circle circle) {
        return new Audience.Limited(circle, "safety of partners", LocalDate.parse("2024-01-01"));
    }

    public static EntryRestricted restricted(Subject subject, String entry, Circle circle) {
        return new EntryRestricted(subject, LATER, new EntryId(entry), only(circle));
    }

    public static EntryReleased released(Subject subject, String entry) {
        return released(subject, entry, 1);
    }

    /** From the version on; those before it stay withheld. */
    public static EntryReleased released(Subject subject, String entry, int from) {
        return new EntryReleased(subject, LATER, new EntryId(entry), from, "the danger is over", "head of division");
    }

    public static EntryErased erased(Subject subject, String entry) {
        return new EntryErased(subject, LATER, new EntryId(entry), "it was asked for", "head of division");
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
