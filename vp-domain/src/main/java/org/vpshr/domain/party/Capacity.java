package org.vpshr.domain.party;

/** The part that a party took in what an entry tells. */
public enum Capacity {
    /** Who made it come about. */
    ORGANISER,
    /** At whose place it was. */
    HOST,
    /** Who led a meeting, or a body. */
    CHAIR,
    /** Who spoke. */
    SPEAKER,
    /** Who led the talk. */
    MODERATOR,
    /** Who led a delegation; one of the participants (rule 107). */
    HEAD_OF_DELEGATION,
    /** Who took part. */
    PARTICIPANT,
    /** Who was there without taking part. */
    OBSERVER,
    /** Who signed. */
    SIGNATORY,
    /** Who paid. */
    FUNDER,
    /** Who was paid, or got something else. */
    RECIPIENT,
    /** Who carries it out. */
    IMPLEMENTER,
    /** Who is in charge. */
    LEAD,
    /** Who helps. */
    SUPPORTER,
    /** To whom it was said. */
    ADDRESSEE,
    /** Of whom it tells. */
    SUBJECT,
    /** Somebody who speaks for people there; never named by default (rule 117). */
    LOCAL_LEADER,
    /** Somebody who stands up for the rights of others; never named by default (rule 117). */
    HUMAN_RIGHTS_DEFENDER,
    /** Somebody who lives there; never named by default (rule 117). */
    COMMUNITY_MEMBER,
    /** Who complained; never named by default (rule 117). */
    COMPLAINANT,
    /** Who came to harm; a number, never a person's name (rule 102). */
    VICTIM;

    /**
     * {@return whether people of this capacity may come to harm when they are named; they are never named by default
     * (rule 117)}
     */
    public boolean exposed() {
        return switch (this) {
            case LOCAL_LEADER, HUMAN_RIGHTS_DEFENDER, COMMUNITY_MEMBER, COMPLAINANT, VICTIM -> true;
            default -> false;
        };
    }
}
