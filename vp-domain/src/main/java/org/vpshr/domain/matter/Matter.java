package org.vpshr.domain.matter;

import org.vpshr.domain.entry.Entry;
import org.vpshr.domain.rule.Findings;

/** What an entry tells beside its text, in fields of its own. */
public sealed interface Matter
        permits Document,
                Indicator,
                Training,
                GoverningBody,
                HeldRole,
                BodyMeeting,
                Provision,
                Incident,
                Proceeding,
                Recommendation,
                FollowUpOutcome,
                Absence,
                InstrumentLink,
                Distinction {

    /**
     * The rules of its own.
     *
     * @param entry that tells it
     * @return what a person should look at
     * @throws org.vpshr.domain.rule.RuleViolation when a rule graded H does not hold
     */
    default Findings admit(Entry entry) {
        return Findings.NONE;
    }
}
