package org.vpshr.domain.irbc;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.vpshr.domain.BeginsState;
import org.vpshr.domain.CarriesEntry;
import org.vpshr.domain.Command;
import org.vpshr.domain.StableName;
import org.vpshr.domain.Subject;
import org.vpshr.domain.entry.Entry;
import org.vpshr.domain.irbc.AgreementEvent.*;
import org.vpshr.domain.party.Party;
import org.vpshr.domain.text.Label;
import org.vpshr.domain.text.OneLine;
import org.vpshr.domain.time.FuzzyDate;

/** What can be asked to be recorded of an agreement. */
public sealed interface AgreementCommand extends Command {

    @Override
    Subject.AgreementId subject();

    /**
     * A dialogue with the sector was opened.
     *
     * @param subject the agreement that it is about, as in {@code irbc/NL/gold}
     * @param entry the statement that a report prints and cites, with its time, places, parties and sources
     */
    @StableName("irbc.OpenDialogue")
    record OpenDialogue(Subject.AgreementId subject, Entry entry) implements AgreementCommand, CarriesEntry {}

    /**
     * A letter or agreement of intent was given.
     *
     * @param subject the agreement that it is about, as in {@code irbc/NL/gold}
     * @param entry the statement that a report prints and cites, with its time, places, parties and sources
     */
    @StableName("irbc.DeclareIntent")
    record DeclareIntent(Subject.AgreementId subject, Entry entry) implements AgreementCommand, CarriesEntry {}

    /**
     * Negotiations began.
     *
     * @param subject the agreement that it is about, as in {@code irbc/NL/gold}
     * @param entry the statement that a report prints and cites, with its time, places, parties and sources
     */
    @StableName("irbc.BeginNegotiation")
    record BeginNegotiation(Subject.AgreementId subject, Entry entry) implements AgreementCommand, CarriesEntry {}

    /**
     * Negotiations were broken off.
     *
     * @param subject the agreement that it is about, as in {@code irbc/NL/gold}
     * @param entry the statement that a report prints and cites, with its time, places, parties and sources
     */
    @StableName("irbc.BreakOffNegotiation")
    record BreakOffNegotiation(Subject.AgreementId subject, Entry entry) implements AgreementCommand, CarriesEntry {}

    /**
     * A party signed; {@code complete} when by the agreement's own rule it is signed (rule 74).
     *
     * @param subject the agreement that it is about, as in {@code irbc/NL/gold}
     * @param entry the statement that a report prints and cites, with its time, places, parties and sources
     * @param party the party, by its reference
     * @param kind whether it is a government, a business, an organisation of civil society or a trade union
     * @param complete whether with this signature the agreement counts as signed by its own rule
     */
    @StableName("irbc.SignAgreement")
    record SignAgreement(Subject.AgreementId subject, Entry entry, Party party, PartyKind kind, boolean complete)
            implements AgreementCommand, CarriesEntry, BeginsState {}

    /**
     * The agreement took effect; signed is not in effect (rule 73).
     *
     * @param subject the agreement that it is about, as in {@code irbc/NL/gold}
     * @param entry the statement that a report prints and cites, with its time, places, parties and sources
     * @param plannedEnd when it is to end, as exactly as that is known; null where nothing was said
     */
    @StableName("irbc.BringIntoEffect")
    record BringIntoEffect(
            Subject.AgreementId subject,
            Entry entry,
            @Nullable FuzzyDate plannedEnd) implements AgreementCommand, CarriesEntry, BeginsState {}

    /**
     * A party joined; an association may join for all its members (rule 79).
     *
     * @param subject the agreement that it is about, as in {@code irbc/NL/gold}
     * @param entry the statement that a report prints and cites, with its time, places, parties and sources
     * @param party the party, by its reference
     * @param kind whether it is a government, a business, an organisation of civil society or a trade union
     * @param forItsMembers whether an association joins for all of its members
     */
    @StableName("irbc.JoinAgreement")
    record JoinAgreement(Subject.AgreementId subject, Entry entry, Party party, PartyKind kind, boolean forItsMembers)
            implements AgreementCommand, CarriesEntry, BeginsState {}

    /**
     * A party left.
     *
     * @param subject the agreement that it is about, as in {@code irbc/NL/gold}
     * @param entry the statement that a report prints and cites, with its time, places, parties and sources
     * @param party the party, by its reference
     */
    @StableName("irbc.LeaveAgreement")
    record LeaveAgreement(Subject.AgreementId subject, Entry entry, Party party)
            implements AgreementCommand, CarriesEntry {}

    /**
     * A party was put out.
     *
     * @param subject the agreement that it is about, as in {@code irbc/NL/gold}
     * @param entry the statement that a report prints and cites, with its time, places, parties and sources
     * @param party the party, by its reference
     */
    @StableName("irbc.ExpelParty")
    record ExpelParty(Subject.AgreementId subject, Entry entry, Party party)
            implements AgreementCommand, CarriesEntry {}

    /**
     * A party goes by another name; it stays the same party (rule 77).
     *
     * @param subject the agreement that it is about, as in {@code irbc/NL/gold}
     * @param entry the statement that a report prints and cites, with its time, places, parties and sources
     * @param party the party, by its reference
     * @param name the name that it takes
     */
    @StableName("irbc.RenameParty")
    record RenameParty(
            Subject.AgreementId subject,
            Entry entry,
            Party party,
            @OneLine String name) implements AgreementCommand, CarriesEntry {}

    /**
     * Parties merged into one of them or a new one (rule 77).
     *
     * @param subject the agreement that it is about, as in {@code irbc/NL/gold}
     * @param entry the statement that a report prints and cites, with its time, places, parties and sources
     * @param parties the parties that merged
     * @param into the party that remains
     */
    @StableName("irbc.MergeParties")
    record MergeParties(Subject.AgreementId subject, Entry entry, Set<Party> parties, Party into)
            implements AgreementCommand, CarriesEntry {}

    /**
     * What the agreement says, aims at, or is made up of.
     *
     * @param subject the agreement that it is about, as in {@code irbc/NL/gold}
     * @param entry the statement that a report prints and cites, with its time, places, parties and sources
     * @param aspect what of the agreement is described
     */
    @StableName("irbc.DescribeAgreement")
    record DescribeAgreement(Subject.AgreementId subject, Entry entry, Aspect aspect)
            implements AgreementCommand, CarriesEntry {}

    /**
     * The parties undertook something that recurs (rule 83).
     *
     * @param subject the agreement that it is about, as in {@code irbc/NL/gold}
     * @param entry the statement that a report prints and cites, with its time, places, parties and sources
     * @param obligation a short name for it, the same in all that is said of it
     */
    @StableName("irbc.UndertakeObligation")
    record UndertakeObligation(
            Subject.AgreementId subject, Entry entry, @Label String obligation)
            implements AgreementCommand, CarriesEntry, BeginsState {}

    /**
     * A recurring obligation was met for a year.
     *
     * @param subject the agreement that it is about, as in {@code irbc/NL/gold}
     * @param entry the statement that a report prints and cites, with its time, places, parties and sources
     * @param obligation a short name for it, the same in all that is said of it
     * @param year the year for which it was met
     */
    @StableName("irbc.MeetObligation")
    record MeetObligation(
            Subject.AgreementId subject, Entry entry, @Label String obligation, int year)
            implements AgreementCommand, CarriesEntry {}

    /**
     * The parties started a project together.
     *
     * @param subject the agreement that it is about, as in {@code irbc/NL/gold}
     * @param entry the statement that a report prints and cites, with its time, places, parties and sources
     * @param project a short name for the project, the same in all that is said of it
     */
    @StableName("irbc.StartProject")
    record StartProject(
            Subject.AgreementId subject, Entry entry, @Label String project)
            implements AgreementCommand, CarriesEntry {}

    /**
     * A monitoring report came out, as of a reference date, by a measure (rule 82).
     *
     * @param subject the agreement that it is about, as in {@code irbc/NL/gold}
     * @param entry the statement that a report prints and cites, with its time, places, parties and sources
     * @param reference the date that the numbers speak of, as exactly as it is known
     * @param measure what was measured
     */
    @StableName("irbc.ReportMonitoring")
    record ReportMonitoring(
            Subject.AgreementId subject,
            Entry entry,
            FuzzyDate reference,
            @Label String measure) implements AgreementCommand, CarriesEntry {}

    /**
     * A complaint was lodged (rule 80).
     *
     * @param subject the agreement that it is about, as in {@code irbc/NL/gold}
     * @param entry the statement that a report prints and cites, with its time, places, parties and sources
     * @param complaint a short name for the complaint, the same in all that is said of it
     * @param against the party that the complaint is against
     * @param by who complains: somebody harmed, a representative or another
     */
    @StableName("irbc.LodgeComplaint")
    record LodgeComplaint(
            Subject.AgreementId subject, Entry entry, @Label String complaint, Party against, Complainant by)
            implements AgreementCommand, CarriesEntry {}

    /**
     * It was decided whether a complaint is heard.
     *
     * @param subject the agreement that it is about, as in {@code irbc/NL/gold}
     * @param entry the statement that a report prints and cites, with its time, places, parties and sources
     * @param complaint a short name for the complaint, the same in all that is said of it
     * @param admissible whether the complaint is heard
     */
    @StableName("irbc.DecideAdmissibility")
    record DecideAdmissibility(
            Subject.AgreementId subject, Entry entry, @Label String complaint, boolean admissible)
            implements AgreementCommand, CarriesEntry {}

    /**
     * The party answered a complaint.
     *
     * @param subject the agreement that it is about, as in {@code irbc/NL/gold}
     * @param entry the statement that a report prints and cites, with its time, places, parties and sources
     * @param complaint a short name for the complaint, the same in all that is said of it
     */
    @StableName("irbc.FileDefence")
    record FileDefence(
            Subject.AgreementId subject, Entry entry, @Label String complaint)
            implements AgreementCommand, CarriesEntry {}

    /**
     * A complaint was ruled on; rulings are public (rule 81).
     *
     * @param subject the agreement that it is about, as in {@code irbc/NL/gold}
     * @param entry the statement that a report prints and cites, with its time, places, parties and sources
     * @param complaint a short name for the complaint, the same in all that is said of it
     */
    @StableName("irbc.RuleOnComplaint")
    record RuleOnComplaint(
            Subject.AgreementId subject, Entry entry, @Label String complaint)
            implements AgreementCommand, CarriesEntry {}

    /**
     * The agreement ended; before its planned end only by joint decision (rule 76).
     *
     * @param subject the agreement that it is about, as in {@code irbc/NL/gold}
     * @param entry the statement that a report prints and cites, with its time, places, parties and sources
     * @param jointDecision whether the parties decided it together
     */
    @StableName("irbc.EndAgreement")
    record EndAgreement(Subject.AgreementId subject, Entry entry, boolean jointDecision)
            implements AgreementCommand, CarriesEntry {}

    /**
     * The final evaluation came out.
     *
     * @param subject the agreement that it is about, as in {@code irbc/NL/gold}
     * @param entry the statement that a report prints and cites, with its time, places, parties and sources
     */
    @StableName("irbc.EvaluateFinally")
    record EvaluateFinally(Subject.AgreementId subject, Entry entry) implements AgreementCommand, CarriesEntry {}

    /** {@return what is recorded when no rule refuses it} */
    default AgreementEvent recorded() {
        return switch (this) {
            case OpenDialogue c -> new DialogueOpened(c.subject(), c.entry());
            case DeclareIntent c -> new IntentDeclared(c.subject(), c.entry());
            case BeginNegotiation c -> new NegotiationBegun(c.subject(), c.entry());
            case BreakOffNegotiation c -> new NegotiationBrokenOff(c.subject(), c.entry());
            case SignAgreement c -> new AgreementSigned(c.subject(), c.entry(), c.party(), c.kind(), c.complete());
            case BringIntoEffect c -> new AgreementTookEffect(c.subject(), c.entry(), c.plannedEnd());
            case JoinAgreement c -> new PartyJoined(c.subject(), c.entry(), c.party(), c.kind(), c.forItsMembers());
            case LeaveAgreement c -> new PartyLeft(c.subject(), c.entry(), c.party());
            case ExpelParty c -> new PartyExpelled(c.subject(), c.entry(), c.party());
            case RenameParty c -> new PartyRenamed(c.subject(), c.entry(), c.party(), c.name());
            case MergeParties c -> new PartiesMerged(c.subject(), c.entry(), c.parties(), c.into());
            case DescribeAgreement c -> new AgreementDescribed(c.subject(), c.entry(), c.aspect());
            case UndertakeObligation c -> new ObligationUndertaken(c.subject(), c.entry(), c.obligation());
            case MeetObligation c -> new ObligationMet(c.subject(), c.entry(), c.obligation(), c.year());
            case StartProject c -> new JointProjectStarted(c.subject(), c.entry(), c.project());
            case ReportMonitoring c -> new MonitoringReported(c.subject(), c.entry(), c.reference(), c.measure());
            case LodgeComplaint c -> new ComplaintLodged(c.subject(), c.entry(), c.complaint(), c.against(), c.by());
            case DecideAdmissibility c ->
                new AdmissibilityDecided(c.subject(), c.entry(), c.complaint(), c.admissible());
            case FileDefence c -> new DefenceFiled(c.subject(), c.entry(), c.complaint());
            case RuleOnComplaint c -> new ComplaintRuledOn(c.subject(), c.entry(), c.complaint());
            case EndAgreement c -> new AgreementEnded(c.subject(), c.entry(), c.jointDecision());
            case EvaluateFinally c -> new FinallyEvaluated(c.subject(), c.entry());
        };
    }
}
