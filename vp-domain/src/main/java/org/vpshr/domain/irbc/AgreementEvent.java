package org.vpshr.domain.irbc;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.vpshr.domain.DomainEvent;
import org.vpshr.domain.Subject;
import org.vpshr.domain.Telling;
import org.vpshr.domain.entry.Entry;
import org.vpshr.domain.party.Party;
import org.vpshr.domain.time.FuzzyDate;

/** What was recorded of an agreement. */
public sealed interface AgreementEvent extends DomainEvent {

    @Override
    Subject.AgreementId subject();

    /** A dialogue with the sector was opened. */
    record DialogueOpened(Subject.AgreementId subject, Entry entry) implements AgreementEvent, Telling {}

    /** A letter or agreement of intent was given. */
    record IntentDeclared(Subject.AgreementId subject, Entry entry) implements AgreementEvent, Telling {}

    /** Negotiations began. */
    record NegotiationBegun(Subject.AgreementId subject, Entry entry) implements AgreementEvent, Telling {}

    /** Negotiations were broken off. */
    record NegotiationBrokenOff(Subject.AgreementId subject, Entry entry) implements AgreementEvent, Telling {}

    /** A party signed; {@code complete} when by the agreement's own rule it is signed (rule 74). */
    record AgreementSigned(Subject.AgreementId subject, Entry entry, Party party, PartyKind kind, boolean complete)
            implements AgreementEvent, Telling {}

    /** The agreement took effect; signed is not in effect (rule 73). */
    record AgreementTookEffect(
            Subject.AgreementId subject,
            Entry entry,
            @Nullable FuzzyDate plannedEnd) implements AgreementEvent, Telling {}

    /** A party joined; an association may join for all its members (rule 79). */
    record PartyJoined(Subject.AgreementId subject, Entry entry, Party party, PartyKind kind, boolean forItsMembers)
            implements AgreementEvent, Telling {}

    /** A party left. */
    record PartyLeft(Subject.AgreementId subject, Entry entry, Party party) implements AgreementEvent, Telling {}

    /** A party was put out. */
    record PartyExpelled(Subject.AgreementId subject, Entry entry, Party party) implements AgreementEvent, Telling {}

    /** A party goes by another name; it stays the same party (rule 77). */
    record PartyRenamed(Subject.AgreementId subject, Entry entry, Party party, String name)
            implements AgreementEvent, Telling {}

    /** Parties merged into one of them or a new one (rule 77). */
    record PartiesMerged(Subject.AgreementId subject, Entry entry, Set<Party> parties, Party into)
            implements AgreementEvent, Telling {}

    /** What the agreement says, aims at, or is made up of. */
    record AgreementDescribed(Subject.AgreementId subject, Entry entry, Aspect aspect)
            implements AgreementEvent, Telling {}

    /** The parties undertook something that recurs (rule 83). */
    record ObligationUndertaken(Subject.AgreementId subject, Entry entry, String obligation)
            implements AgreementEvent, Telling {}

    /** A recurring obligation was met for a year. */
    record ObligationMet(Subject.AgreementId subject, Entry entry, String obligation, int year)
            implements AgreementEvent, Telling {}

    /** The parties started a project together. */
    record JointProjectStarted(Subject.AgreementId subject, Entry entry, String project)
            implements AgreementEvent, Telling {}

    /** A monitoring report came out, as of a reference date, by a measure (rule 82). */
    record MonitoringReported(Subject.AgreementId subject, Entry entry, FuzzyDate reference, String measure)
            implements AgreementEvent, Telling {}

    /** A complaint was lodged (rule 80). */
    record ComplaintLodged(Subject.AgreementId subject, Entry entry, String complaint, Party against, Complainant by)
            implements AgreementEvent, Telling {}

    /** It was decided whether a complaint is heard. */
    record AdmissibilityDecided(Subject.AgreementId subject, Entry entry, String complaint, boolean admissible)
            implements AgreementEvent, Telling {}

    /** The party answered a complaint. */
    record DefenceFiled(Subject.AgreementId subject, Entry entry, String complaint)
            implements AgreementEvent, Telling {}

    /** A complaint was ruled on; rulings are public (rule 81). */
    record ComplaintRuledOn(Subject.AgreementId subject, Entry entry, String complaint)
            implements AgreementEvent, Telling {}

    /** The agreement ended; before its planned end only by joint decision (rule 76). */
    record AgreementEnded(Subject.AgreementId subject, Entry entry, boolean jointDecision)
            implements AgreementEvent, Telling {}

    /** The final evaluation came out. */
    record FinallyEvaluated(Subject.AgreementId subject, Entry entry) implements AgreementEvent, Telling {}
}
