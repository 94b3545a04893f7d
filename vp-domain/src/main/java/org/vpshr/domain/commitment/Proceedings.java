package org.vpshr.domain.commitment;

import static org.vpshr.domain.commitment.CommitmentRule.EXPULSION_IN_ORDER;

import org.vpshr.domain.commitment.CommitmentCommand.ExpelGovernment;
import org.vpshr.domain.commitment.CommitmentCommand.OpenProcess;
import org.vpshr.domain.entry.Entry;
import org.vpshr.domain.rule.Findings;
import org.vpshr.domain.time.Certainty;
import org.vpshr.domain.time.Span;
import org.vpshr.domain.time.When;

/** What was raised against a government: a concern, then a process, then perhaps a decision. */
record Proceedings(Step last, Span since) {

    /** How far it has come. */
    enum Step {
        NONE,
        CONCERN,
        PROCESS
    }

    static final Proceedings NONE = new Proceedings(Step.NONE, When.undated().span());

    Findings open(OpenProcess c) {
        require(last == Step.CONCERN, c.entry(), "a process needs a concern that was raised before");
        return Findings.NONE;
    }

    Findings expel(MembershipPath membership, ExpelGovernment c) {
        membership.requireMember(c.entry(), "be expelled");
        require(last == Step.PROCESS, c.entry(), "an expulsion needs a process that was opened before");
        return Findings.NONE;
    }

    private void require(boolean inOrder, Entry entry, String right) {
        EXPULSION_IN_ORDER.refuseIf(
                !inOrder || entry.when().span().startsBefore(since) == Certainty.YES,
                entry.id() + " is out of order",
                right + "; record that first, with its date");
    }

    /** A further concern does not set a running process back. */
    Proceedings raised(Entry entry) {
        return last == Step.NONE ? at(Step.CONCERN, entry) : this;
    }

    Proceedings at(Step step, Entry entry) {
        return new Proceedings(step, entry.when().span());
    }
}
