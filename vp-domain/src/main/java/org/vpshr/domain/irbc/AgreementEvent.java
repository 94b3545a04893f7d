package org.vpshr.domain.irbc;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.vpshr.domain.CarriesEntry;
import org.vpshr.domain.DomainEvent;
import org.vpshr.domain.StableName;
import org.vpshr.domain.Subject;
import org.vpshr.domain.entry.Entry;
import org.vpshr.domain.party.Party;
import org.vpshr.domain.text.Label;
import org.vpshr.domain.text.OneLine;
import org.vpshr.domain.time.FuzzyDate;

/** What was recorded of an agreement. */
public sealed interface AgreementEvent extends DomainEvent {

    @Override
    Subject.AgreementId subject();

    /**
     * A dialogue with the sector was opened.
     *
     * @param subject the agreement that it is about, as in {@code irbc/NL/gold}
     * @param entry the statement that a report prints and cites, with its time, places, parties and sources
     */
    @StableName("irbc.DialogueOpened")
    record DialogueOpened(Subject.AgreementId subject, Entry entry) implements AgreementEvent, CarriesEntry {}

    /**
     * A letter or agreement of intent was given.
     *
     * @param subject the agreement that it is about, as in {@code irbc/NL/gold}
     * @param entry the statement that a report prints and cites, with its time, places, parties and sources
     */
    @StableName("irbc.IntentDeclared")
    record IntentDeclared(Subject.AgreementId subject, Entry entry) implements AgreementEvent, CarriesEntry {}

    /**
     * Negotiations began.
     *
     * @param subject the agreement that it is about, as in {@code irbc/NL/gold}
     * @param entry the statement that a report prints and cites, with its time, places, parties and sources
     */
    @StableName("irbc.NegotiationBegun")
    record NegotiationBegun(Subject.AgreementId subject, Entry entry) implements AgreementEvent, CarriesEntry {}

    /**
     * Negotiations were broken off.
     *
     * @param subject the agreement that it is about, as in {@code irbc/NL/gold}
     * @param entry the statement that a report prints and cites, with its time, places, parties and sources
     */
    @StableName("irbc.NegotiationBrokenOff")
    record NegotiationBrokenOff(Subject.AgreementId subject, Entry entry) implements AgreementEvent, CarriesEntry {}

    /**
     * A party signed; {@code complete} when by the agreement's own rule it is signed (rule 74).
     *
     * @param subject the agreement that it is about, as in {@code irbc/NL/gold}
     * @param entry the statement that a report prints and cites, with its time, places, parties and sources
     * @param party the party, by its reference
     * @param kind whether it is a government, a business, an organisation of civil society or a trade union
     * @param complete whether with this signature the agreement counts as signed by its own rule
     */
    @StableName("irbc.AgreementSigned")
    record AgreementSigned(Subject.AgreementId subject, Entry entry, Party party, PartyKind kind, boolean complete)
            implements AgreementEvent, CarriesEntry {}

    /**
     * The agreement took effect; signed is not in effect (rule 73).
     *
     * @param subject the agreement that it is about, as in {@code irbc/NL/gold}
     * @param entry the statement that a report prints and cites, with its time, places, parties and sources
     * @param plannedEnd when it is to end, as exactly as that is known; null where nothing was said
     */
    @StableName("irbc.AgreementTookEffect")
    record AgreementTookEffect(
            Subject.AgreementId subject,
            Entry entry,
            @Nullable FuzzyDate plannedEnd) implements AgreementEvent, CarriesEntry {}

    /**
     * A party joined; an association may join for all its members (rule 79).
     *
     * @param subject the agreement that it is about, as in {@code irbc/NL/gold}
     * @param entry the statement that a report prints and cites, with its time, places, parties and sources
     * @param party the party, by its reference
     * @param kind whether it is a government, a business, an organisation of civil society or a trade union
     * @param forItsMembers whether an association joins for all of its members
     */
    @StableName("irbc.PartyJoined")
    record PartyJoined(Subject.AgreementId subject, Entry entry, Party party, PartyKind kind, boolean forItsMembers)
            implements AgreementEvent, CarriesEntry {}

    /**
     * A party left.
     *
     * @param subject the agreement that it is about, as in {@code irbc/NL/gold}
     * @param entry the statement that a report prints and cites, with its time, places, parties and sources
     * @param party the party, by its reference
     */
    @StableName("irbc.PartyLeft")
    record PartyLeft(Subject.AgreementId subject, Entry entry, Party party) implements AgreementEvent, CarriesEntry {}

    /**
     * A party was put out.
     *
     * @param subject the agreement that it is about, as in {@code irbc/NL/gold}
     * @param entry the statement that a report prints and cites, with its time, places, parties and sources
     * @param party the party, by its reference
     */
    @StableName("irbc.PartyExpelled")
    record PartyExpelled(Subject.AgreementId subject, Entry entry, Party party)
            implements AgreementEvent, CarriesEntry {}

    /**
     * A party goes by another name; it stays the same party (rule 77).
     *
     * @param subject the agreement that it is about, as in {@code irbc/NL/gold}
     * @param entry the statement that a report prints and cites, with its time, places, parties and sources
     * @param party the party, by its reference
     * @param name the name that it takes
     */
    @StableName("irbc.PartyRenamed")
    record PartyRenamed(
            Subject.AgreementId subject,
            Entry entry,
            Party party,
            @OneLine String name) implements AgreementEvent, CarriesEntry {}

    /**
     * Parties merged into one of them or a new one (rule 77).
     *
     * @param subject the agreement that it is about, as in {@code irbc/NL/gold}
     * @param entry the statement that a report prints and cites, with its time, places, parties and sources
     * @param parties the parties that merged
     * @param into the party that remains
     */
    @StableName("irbc.PartiesMerged")
    record PartiesMerged(Subject.AgreementId subject, Entry entry, Set<Party> parties, Party into)
            implements AgreementEvent, CarriesEntry {}

    /**
     * What the agreement says, aims at, or is made up of.
     *
     * @param subject the agreement that it is about, as in {@code irbc/NL/gold}
     * @param entry the statement that a report prints and cites, with its time, places, parties and sources
     * @param aspect what of the agreement is described
     */
    @StableName("irbc.AgreementDescribed")
    record AgreementDescribed(Subject.AgreementId subject, Entry entry, Aspect aspect)
            implements AgreementEvent, CarriesEntry {}

    /**
     * The parties undertook something that recurs (rule 83).
     *
     * @param subject the agreement that it is about, as in {@code irbc/NL/gold}
     * @param entry the statement that a report prints and cites, with its time, places, parties and sources
     * @param obligation a short name for it, the same in all that is said of it
     */
    @StableName("irbc.ObligationUndertaken")
    record ObligationUndertaken(
            Subject.AgreementId subject, Entry entry, @Label String obligation)
            implements AgreementEvent, CarriesEntry {
        @Override
        public boolean isFollowedUp() {
            return true;
        }
    }

    /**
     * A recurring obligation was met for a year.
     *
     * @param subject the agreement that it is about, as in {@code irbc/NL/gold}
     * @param entry the statement that a report prints and cites, with its time, places, parties and sources
     * @param obligation a short name for it, the same in all that is said of it
     * @param year the year for which it was met
     */
    @StableName("irbc.ObligationMet")
    record ObligationMet(
            Subject.AgreementId subject, Entry entry, @Label String obligation, int year)
            implements AgreementEvent, CarriesEntry {}

    /**
     * The parties started a project together.
     *
     * @param subject the agreement that it is about, as in {@code irbc/NL/gold}
     * @param entry the statement that a report prints and cites, with its time, places, parties and sources
     * @param project a short name for the project, the same in all that is said of it
     */
    @StableName("irbc.JointProjectStarted")
    record JointProjectStarted(
            Subject.AgreementId subject, Entry entry, @Label String project) implements AgreementEvent, CarriesEntry {}

    /**
     * A monitoring report came out, as of a reference date, by a measure (rule 82).
     *
     * @param subject the agreement that it is about, as in {@code irbc/NL/gold}
     * @param entry the statement that a report prints and cites, with its time, places, parties and sources
     * @param reference the date that the numbers speak of, as exactly as it is known
     * @param measure what was measured
     */
    @StableName("irbc.MonitoringReported")
    record MonitoringReported(
            Subject.AgreementId subject,
            Entry entry,
            FuzzyDate reference,
            @Label String measure) implements AgreementEvent, CarriesEntry {}

    /**
     * A complaint was lodged (rule 80).
     *
     * @param subject the agreement that it is about, as in {@code irbc/NL/gold}
     * @param entry the statement that a report prints and cites, with its time, places, parties and sources
     * @param complaint a short name for the complaint, the same in all that is said of it
     * @param against the party that the complaint is against
     * @param by who complains: somebody harmed, a representative or another
     */
    @StableName("irbc.ComplaintLodged")
    record ComplaintLodged(
            Subject.AgreementId subject, Entry entry, @Label String complaint, Party against, Complainant by)
            implements AgreementEvent, CarriesEntry {}

    /**
     * It was decided whether a complaint is heard.
     *
     * @param subject the agreement that it is about, as in {@code irbc/NL/gold}
     * @param entry the statement that a report prints and cites, with its time, places, parties and sources
     * @param complaint a short name for the complaint, the same in all that is said of it
     * @param admissible whether the complaint is heard
     */
    @StableName("irbc.AdmissibilityDecided")
    record AdmissibilityDecided(
            Subject.AgreementId subject, Entry entry, @Label String complaint, boolean admissible)
            implements AgreementEvent, CarriesEntry {}

    /**
     * The party answered a complaint.
     *
     * @param subject the agreement that it is about, as in {@code irbc/NL/gold}
     * @param entry the statement that a report prints and cites, with its time, places, parties and sources
     * @param complaint a short name for the complaint, the same in all that is said of it
     */
    @StableName("irbc.DefenceFiled")
    record DefenceFiled(
            Subject.AgreementId subject, Entry entry, @Label String complaint)
            implements AgreementEvent, CarriesEntry {}

    /**
     * A complaint was ruled on; rulings are public (rule 81).
     *
     * @param subject the agreement that it is about, as in {@code irbc/NL/gold}
     * @param entry the statement that a report prints and cites, with its time, places, parties and sources
     * @param complaint a short name for the complaint, the same in all that is said of it
     */
    @StableName("irbc.ComplaintRuledOn")
    record ComplaintRuledOn(
            Subject.AgreementId subject, Entry entry, @Label String complaint)
            implements AgreementEvent, CarriesEntry {}

    /**
     * The agreement ended; before its planned end only by joint decision (rule 76).
     *
     * @param subject the agreement that it is about, as in {@code irbc/NL/gold}
     * @param entry the statement that a report prints and cites, with its time, places, parties and sources
     * @param jointDecision whether the parties decided it together
     */
    @StableName("irbc.AgreementEnded")
    record AgreementEnded(Subject.AgreementId subject, Entry entry, boolean jointDecision)
            implements AgreementEvent, CarriesEntry {}

    /**
     * The final evaluation came out.
     *
     * @param subject the agreement that it is about, as in {@code irbc/NL/gold}
     * @param entry the statement that a report prints and cites, with its time, places, parties and sources
     */
    @StableName("irbc.FinallyEvaluated")
    record FinallyEvaluated(Subject.AgreementId subject, Entry entry) implements AgreementEvent, CarriesEntry {}

    @Override
    default AgreementEvent with(Entry entry) {
        return switch (this) {
            case DialogueOpened e -> new DialogueOpened(e.subject(), entry);
            case IntentDeclared e -> new IntentDeclared(e.subject(), entry);
            case NegotiationBegun e -> new NegotiationBegun(e.subject(), entry);
            case NegotiationBrokenOff e -> new NegotiationBrokenOff(e.subject(), entry);
            case AgreementSigned e -> new AgreementSigned(e.subject(), entry, e.party(), e.kind(), e.complete());
            case AgreementTookEffect e -> new AgreementTookEffect(e.subject(), entry, e.plannedEnd());
            case PartyJoined e -> new PartyJoined(e.subject(), entry, e.party(), e.kind(), e.forItsMembers());
            case PartyLeft e -> new PartyLeft(e.subject(), entry, e.party());
            case PartyExpelled e -> new PartyExpelled(e.subject(), entry, e.party());
            case PartyRenamed e -> new PartyRenamed(e.subject(), entry, e.party(), e.name());
            case PartiesMerged e -> new PartiesMerged(e.subject(), entry, e.parties(), e.into());
            case AgreementDescribed e -> new AgreementDescribed(e.subject(), entry, e.aspect());
            case ObligationUndertaken e -> new ObligationUndertaken(e.subject(), entry, e.obligation());
            case ObligationMet e -> new ObligationMet(e.subject(), entry, e.obligation(), e.year());
            case JointProjectStarted e -> new JointProjectStarted(e.subject(), entry, e.project());
            case MonitoringReported e -> new MonitoringReported(e.subject(), entry, e.reference(), e.measure());
            case ComplaintLodged e -> new ComplaintLodged(e.subject(), entry, e.complaint(), e.against(), e.by());
            case AdmissibilityDecided e -> new AdmissibilityDecided(e.subject(), entry, e.complaint(), e.admissible());
            case DefenceFiled e -> new DefenceFiled(e.subject(), entry, e.complaint());
            case ComplaintRuledOn e -> new ComplaintRuledOn(e.subject(), entry, e.complaint());
            case AgreementEnded e -> new AgreementEnded(e.subject(), entry, e.jointDecision());
            case FinallyEvaluated e -> new FinallyEvaluated(e.subject(), entry);
        };
    }
}
