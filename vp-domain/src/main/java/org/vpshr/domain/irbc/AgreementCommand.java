package org.vpshr.domain.irbc;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.vpshr.domain.Command;
import org.vpshr.domain.Subject;
import org.vpshr.domain.Telling;
import org.vpshr.domain.entry.Entry;
import org.vpshr.domain.party.Party;
import org.vpshr.domain.time.FuzzyDate;

/** What can be asked to be recorded of an agreement. */
public sealed interface AgreementCommand extends Command {

    @Override
    Subject.AgreementId subject();

    /** A dialogue with the sector was opened. */
    record OpenDialogue(Subject.AgreementId subject, Entry entry) implements AgreementCommand, Telling {}

    /** A letter or agreement of intent was given. */
    record DeclareIntent(Subject.AgreementId subject, Entry entry) implements AgreementCommand, Telling {}

    /** Negotiations began. */
    record BeginNegotiation(Subject.AgreementId subject, Entry entry) implements AgreementCommand, Telling {}

    /** Negotiations were broken off. */
    record BreakOffNegotiation(Subject.AgreementId subject, Entry entry) implements AgreementCommand, Telling {}

    /** A party signed; {@code complete} when by the agreement's own rule it is signed (rule 74). */
    record SignAgreement(Subject.AgreementId subject, Entry entry, Party party, PartyKind kind, boolean complete)
            implements AgreementCommand, Telling {}

    /** The agreement took effect; signed is not in effect (rule 73). */
    record BringIntoEffect(
            Subject.AgreementId subject,
            Entry entry,
            @Nullable FuzzyDate plannedEnd) implements AgreementCommand, Telling {}

    /** A party joined; an association may join for all its members (rule 79). */
    record JoinAgreement(Subject.AgreementId subject, Entry entry, Party party, PartyKind kind, boolean forItsMembers)
            implements AgreementCommand, Telling {}

    /** A party left. */
    record LeaveAgreement(Subject.AgreementId subject, Entry entry, Party party) implements AgreementCommand, Telling {}

    /** A party was put out. */
    record ExpelParty(Subject.AgreementId subject, Entry entry, Party party) implements AgreementCommand, Telling {}

    /** A party goes by another name; it stays the same party (rule 77). */
    record RenameParty(Subject.AgreementId subject, Entry entry, Party party, String name)
            implements AgreementCommand, Telling {}

    /** Parties merged into one of them or a new one (rule 77). */
    record MergeParties(Subject.AgreementId subject, Entry entry, Set<Party> parties, Party into)
            implements AgreementCommand, Telling {}

    /** What the agreement says, aims at, or is made up of. */
    record DescribeAgreement(Subject.AgreementId subject, Entry entry, Aspect aspect)
            implements AgreementCommand, Telling {}

    /** The parties undertook something that recurs (rule 83). */
    record UndertakeObligation(Subject.AgreementId subject, Entry entry, String obligation)
            implements AgreementCommand, Telling {}

    /** A recurring obligation was met for a year. */
    record MeetObligation(Subject.AgreementId subject, Entry entry, String obligation, int year)
            implements AgreementCommand, Telling {}

    /** The parties started a project together. */
    record StartProject(Subject.AgreementId subject, Entry entry, String project)
            implements AgreementCommand, Telling {}

    /** A monitoring report came out, as of a reference date, by a measure (rule 82). */
    record ReportMonitoring(Subject.AgreementId subject, Entry entry, FuzzyDate reference, String measure)
            implements AgreementCommand, Telling {}

    /** A complaint was lodged (rule 80). */
    record LodgeComplaint(Subject.AgreementId subject, Entry entry, String complaint, Party against, Complainant by)
            implements AgreementCommand, Telling {}

    /** It was decided whether a complaint is heard. */
    record DecideAdmissibility(Subject.AgreementId subject, Entry entry, String complaint, boolean admissible)
            implements AgreementCommand, Telling {}

    /** The party answered a complaint. */
    record FileDefence(Subject.AgreementId subject, Entry entry, String complaint)
            implements AgreementCommand, Telling {}

    /** A complaint was ruled on; rulings are public (rule 81). */
    record RuleOnComplaint(Subject.AgreementId subject, Entry entry, String complaint)
            implements AgreementCommand, Telling {}

    /** The agreement ended; before its planned end only by joint decision (rule 76). */
    record EndAgreement(Subject.AgreementId subject, Entry entry, boolean jointDecision)
            implements AgreementCommand, Telling {}

    /** The final evaluation came out. */
    record EvaluateFinally(Subject.AgreementId subject, Entry entry) implements AgreementCommand, Telling {}
}
