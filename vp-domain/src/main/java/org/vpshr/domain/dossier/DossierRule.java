package org.vpshr.domain.dossier;

import org.vpshr.domain.rule.Grade;
import org.vpshr.domain.rule.Rule;
import org.vpshr.domain.rule.RuleDefinition;

/** The rules about media, plans, results and amendments, which hold for every subject. */
public enum DossierRule implements Rule {
    /** Rule 47: The same fact shown twice counts once. */
    COUNTED_ONCE(47, Grade.HOLD, "The same fact shown twice counts once.", "280, 292"),
    /**
     * Rule 111: A restricted medium is never rendered for an audience outside the restriction; its existence may be
     * told.
     */
    RESTRICTED_MEDIUM_IS_NOT_SHOWN(
            111,
            Grade.REFUSE,
            "A restricted medium is never rendered for an audience outside the restriction; its existence may be told.",
            "154-156"),
    /**
     * Rule 112: A restriction starts when recorded and binds all later renderings, also of older reports; lifting is an
     * own event.
     */
    RESTRICTION_BINDS_LATER_RENDERINGS(
            112,
            Grade.REFUSE,
            "A restriction starts when recorded and binds all later renderings, also of older reports; lifting is an"
                    + " own event.",
            "155; X11"),
    /** Rule 113: The public edition is a subset of the plenary edition, that of the internal one. */
    EDITIONS_ARE_NESTED(
            113,
            Grade.HOLD,
            "The public edition is a subset of the plenary edition, that of the internal one.",
            "S2.3"),
    /** Rule 114: A picture has a credit, or 'no credit known'. */
    PICTURE_HAS_CREDIT(114, Grade.FLAG, "A picture has a credit, or 'no credit known'.", "61, 93, 144, 157"),
    /** Rule 114: A picture has a right to use, and positions of persons if named. */
    PICTURE_HAS_RIGHT(
            114, Grade.REFUSE, "A picture has a right to use, and positions of persons if named.", "61, 93, 144, 157"),
    /** Rule 115: An identifiable person needs a recorded legal ground before publication. */
    PERSON_IN_PICTURE_NEEDS_GROUND(
            115,
            Grade.REFUSE,
            "An identifiable person needs a recorded legal ground before publication.",
            "144, 157; S6.4"),
    /** Rule 116: Personal data can be made unreadable without breaking replay. */
    ERASABLE(116, Grade.REFUSE, "Personal data can be made unreadable without breaking replay.", "S6.4"),
    /** Rule 118: A quotation keeps wording and speaker, or 'speaker not named'. */
    QUOTATION_HAS_SPEAKER(118, Grade.FLAG, "A quotation keeps wording and speaker, or 'speaker not named'.", "220-224"),
    /** Rule 119: A statement by a third party is attributed and cleared before publication. */
    THIRD_PARTY_IS_CLEARED(
            119, Grade.FLAG, "A statement by a third party is attributed and cleared before publication.", "136, 139"),
    /** Rule 122: A plan's target period ends after the reporting year. */
    PLAN_LIES_AHEAD(122, Grade.REFUSE, "A plan's target period ends after the reporting year.", "227-229, 284"),
    /**
     * Rule 123: A plan ends as fulfilled, partly, moved or dropped; fulfilment points to events dated in or after the
     * plan.
     */
    PLAN_ENDS_BY_EVIDENCE(
            123,
            Grade.REFUSE,
            "A plan ends as fulfilled, partly, moved or dropped; fulfilment points to events dated in or after the"
                    + " plan.",
            "X21, X22"),
    /** Rule 124: Next year's report lists last year's open plans. */
    OPEN_PLANS_ARE_LISTED(124, Grade.HOLD, "Next year's report lists last year's open plans.", "D item; 284"),
    /** Rule 125: A result points to at least one activity. */
    RESULT_HAS_A_GROUND(125, Grade.FLAG, "A result points to at least one activity.", "59, 235-237, 307"),
    /** Rule 126: Third parties' plans are not our plans. */
    PLANS_OF_OTHERS_ARE_NOT_OURS(126, Grade.FLAG, "Third parties' plans are not our plans.", "176, 283"),
    /** Rule 127: An accepted offer of training is not a training held. */
    OFFER_IS_NOT_TRAINING(127, Grade.REFUSE, "An accepted offer of training is not a training held.", "143"),
    /** Rule 136: What is amended stands under its subject, and something of it becomes another. */
    AMENDED_ENTRY_STANDS(
            136,
            Grade.REFUSE,
            "What is amended stands under its subject, and something of it becomes another.",
            "ours: nothing is changed that is not there"),
    /** Rule 142: A correction that leaves out what the entry told says which fields it empties. */
    CORRECTION_LOSES_NOTHING_UNSEEN(
            142,
            Grade.FLAG,
            "A correction that leaves out what the entry told says which fields it empties.",
            "ours: an amendment does not destroy"),
    /** Rule 150: Only what is standing, recurring or as of a day is confirmed, for a day on which it held. */
    CONFIRMED_ENTRY_HOLDS(
            150,
            Grade.REFUSE,
            "Only what is standing, recurring or as of a day is confirmed, for a day on which it held.",
            "ours: what is over cannot be still true");

    private final RuleDefinition definition;

    DossierRule(int number, Grade grade, String text, String ground) {
        definition = new RuleDefinition(number, grade, text, ground);
    }

    @Override
    public RuleDefinition definition() {
        return definition;
    }
}
