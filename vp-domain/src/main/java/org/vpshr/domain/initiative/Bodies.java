package org.vpshr.domain.initiative;

import static org.vpshr.domain.initiative.InitiativeRule.ASSOCIATION_IS_ANOTHER_BODY;

import org.vpshr.domain.rule.Findings;
import org.vpshr.domain.time.Certainty;
import org.vpshr.domain.time.FuzzyDate;
import org.vpshr.domain.time.Span;

/**
 * The initiative and its association, two bodies (rule 30).
 *
 * @param founded when the initiative was founded; the year 2000 as long as that is not on record
 * @param onRecord whether the founding is on record
 * @param association whether the forming of the association is on record
 */
record Bodies(Span founded, boolean onRecord, boolean association) {
    static final Bodies UNKNOWN = new Bodies(FuzzyDate.parse("2000"), false, false);
    private static final Span FIRST_YEAR_OF_ASSOCIATION = FuzzyDate.parse("2012");

    Findings found(InitiativeCommand.FoundInitiative c) {
        ASSOCIATION_IS_ANOTHER_BODY.refuseIf(
                onRecord,
                "the founding of the initiative is on record already",
                "the association is formed apart from it");
        return Findings.NONE;
    }

    Findings form(InitiativeCommand.FormAssociation c) {
        ASSOCIATION_IS_ANOTHER_BODY.refuseIf(
                association, "the forming of the association is on record already", "correct that entry instead");
        ASSOCIATION_IS_ANOTHER_BODY.refuseIf(
                c.entry().when().span().startsBefore(FIRST_YEAR_OF_ASSOCIATION) == Certainty.YES,
                c.entry().id() + " would form the association before 2012",
                "what is older was founded as the initiative");
        return Findings.NONE;
    }

    Bodies founded(InitiativeEvent.InitiativeFounded e) {
        return new Bodies(e.entry().when().span(), true, association);
    }

    Bodies formed() {
        return new Bodies(founded, onRecord, true);
    }
}
