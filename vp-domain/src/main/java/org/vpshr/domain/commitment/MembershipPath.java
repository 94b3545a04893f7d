package org.vpshr.domain.commitment;

import static org.vpshr.domain.commitment.CommitmentRule.DEFAULT_IS_CURED;
import static org.vpshr.domain.commitment.CommitmentRule.FULL_BY_FULFILMENT;
import static org.vpshr.domain.commitment.CommitmentRule.LEAVES_BEFORE_REJOINING;
import static org.vpshr.domain.commitment.CommitmentRule.PATH_TO_MEMBERSHIP;
import static org.vpshr.domain.commitment.CommitmentRule.STATED_TENURE_HAS_A_SOURCE;
import static org.vpshr.domain.initiative.InitiativeRule.JOINS_AFTER_FOUNDING;
import static org.vpshr.domain.initiative.InitiativeRule.PROMISE_IS_NO_MEMBERSHIP;

import java.time.LocalDate;
import org.vpshr.domain.entry.Entry;
import org.vpshr.domain.rule.Findings;
import org.vpshr.domain.time.Certainty;
import org.vpshr.domain.time.FuzzyDate;
import org.vpshr.domain.time.Span;
import org.vpshr.domain.time.Tenure;
import org.vpshr.domain.time.When;

/**
 * How far a government has come on the path to membership. Only events move it; no promise does (rule 11).
 *
 * @param founded when the initiative came to be; the year 2000 as long as its founding is not on record
 * @param stage the last step on record
 * @param since when that step was taken
 * @param founder whether it was there from the beginning
 * @param inactive whether it is in default
 */
record MembershipPath(Span founded, Stage stage, Span since, boolean founder, boolean inactive) {

    /** The steps of the path. */
    enum Stage {
        /** Nothing is on record. */
        UNKNOWN,
        APPLICANT,
        PROVISIONAL,
        ENGAGED,
        FULL,
        /** Left or was expelled. */
        ENDED;

        boolean member() {
            return this == ENGAGED || this == FULL;
        }
    }

    static final MembershipPath UNKNOWN = new MembershipPath(
            FuzzyDate.parse("2000"), Stage.UNKNOWN, When.undated().span(), false, false);

    Findings apply(CommitmentCommand.ApplyForMembership c) {
        requireOutside(c.entry());
        requireOrder(c.entry());
        return Findings.NONE;
    }

    Findings vote(CommitmentCommand.RecordProvisionalVote c) {
        requireOutside(c.entry());
        requireApplication(c.entry());
        requireOrder(c.entry());
        return Findings.NONE;
    }

    Findings join(CommitmentCommand.JoinInitiative c) {
        JOINS_AFTER_FOUNDING.refuseIf(
                when(c.entry()).startsBefore(founded) == Certainty.YES,
                c.entry().id() + " would join before the initiative was founded (" + founded.edtf() + ")",
                "give a date on or after the founding");
        requireOutside(c.entry());
        if (!c.founder()) {
            requireApplication(c.entry());
            PATH_TO_MEMBERSHIP.refuseIf(
                    c.as() == Standing.FULL
                            && AdmissionRules.at(when(c.entry())).procedure(),
                    c.subject() + " would start as a full member and is no founder",
                    "let it join as engaged, and record its full membership when it is attained");
        }
        requireOrder(c.entry());
        return Findings.NONE;
    }

    Findings promote(CommitmentCommand.BecomeFullMember c) {
        PATH_TO_MEMBERSHIP.refuseIf(
                stage != Stage.ENGAGED, c.subject() + " is not engaged", "only an engaged member becomes a full one");
        requireOrder(c.entry());
        FULL_BY_FULFILMENT.refuseIf(
                !AdmissionRules.at(when(c.entry())).accept(c.fulfilment()),
                "'" + c.fulfilment() + "' does not suffice for full membership",
                "name what was fulfilled; from 2016 on that is national-action-plan");
        return Findings.NONE;
    }

    /** Of a time before the last step on record a whole stretch may be stated; else it is the first that is known. */
    Findings state(CommitmentCommand.StateTenure c, Tenure held) {
        JOINS_AFTER_FOUNDING.refuseIf(
                held.start().startsBefore(founded) == Certainty.YES
                        && !held.start().earliestStart().equals(LocalDate.MIN),
                c.entry().id() + " would be a member before the initiative was founded (" + founded.edtf() + ")",
                "give a date on or after the founding");
        STATED_TENURE_HAS_A_SOURCE.refuseIf(
                !liesBeforeLastStep(held) && (stage.member() || startsBeforeItsEnd(held)),
                c.entry().id() + " states a membership beside the step on record (" + since.edtf() + ")",
                "record the step that follows, or state a stretch that ended before it");
        return Findings.NONE;
    }

    private boolean startsBeforeItsEnd(Tenure held) {
        return stage == Stage.ENDED && held.start().startsBefore(since) == Certainty.YES;
    }

    private boolean liesBeforeLastStep(Tenure held) {
        return stage != Stage.UNKNOWN && held.endsBefore(since) == Certainty.YES;
    }

    Findings leave(CommitmentCommand.LeaveInitiative c) {
        requireMember(c.entry(), "leave");
        requireOrder(c.entry());
        return Findings.NONE;
    }

    Findings markInactive(CommitmentCommand.MarkInactive c) {
        return Findings.NONE.with(DEFAULT_IS_CURED.flagIf(
                inactive || !stage.member(), c.subject() + " is in default already, or no member on record"));
    }

    Findings cure(CommitmentCommand.CureDefault c) {
        return Findings.NONE.with(DEFAULT_IS_CURED.flagIf(!inactive, c.subject() + " is in no default on record"));
    }

    void requireMember(Entry entry, String deed) {
        PROMISE_IS_NO_MEMBERSHIP.refuseIf(
                !stage.member(),
                entry.id() + " would have a government " + deed + " that is no member",
                "record that it joined first; a promise, an interest or an invitation made no member");
    }

    private void requireOutside(Entry entry) {
        LEAVES_BEFORE_REJOINING.refuseIf(
                stage.member(),
                entry.id() + " would admit a government that is a member already",
                "record that it left or was expelled first");
    }

    private void requireApplication(Entry entry) {
        PATH_TO_MEMBERSHIP.refuseIf(
                AdmissionRules.at(when(entry)).procedure() && (stage == Stage.UNKNOWN || stage == Stage.ENDED),
                entry.id() + " follows no application",
                "record the application first, undated if its day is not known");
    }

    private void requireOrder(Entry entry) {
        boolean again = stage == Stage.ENDED;
        (again ? LEAVES_BEFORE_REJOINING : PATH_TO_MEMBERSHIP)
                .refuseIf(
                        when(entry).startsBefore(since) == Certainty.YES,
                        entry.id() + " lies before the last step on record (" + since.edtf() + ")",
                        "give a date after it");
    }

    private static Span when(Entry entry) {
        return entry.when().span();
    }

    MembershipPath founded(Entry entry) {
        return new MembershipPath(when(entry), stage, since, founder, inactive);
    }

    MembershipPath at(Stage next, Entry entry) {
        return new MembershipPath(founded, next, when(entry), founder && next.member(), inactive && next.member());
    }

    /** What ended before the last step on record leaves that as it is. */
    MembershipPath stated(Stage as, Tenure held) {
        if (liesBeforeLastStep(held)) {
            return this;
        }
        return held.open()
                ? new MembershipPath(founded, as, held.start(), false, inactive)
                : new MembershipPath(founded, Stage.ENDED, held.end(), false, false);
    }

    MembershipPath joined(CommitmentEvent.InitiativeJoined e) {
        Stage as = e.as() == Standing.FULL ? Stage.FULL : Stage.ENGAGED;
        return new MembershipPath(founded, as, when(e.entry()), e.founder(), false);
    }

    MembershipPath inactive(boolean now) {
        return new MembershipPath(founded, stage, since, founder, now);
    }
}
