package org.vpshr.domain.party;

/** The part that a party took in what an entry tells. */
public enum Capacity {
    ORGANISER,
    HOST,
    CHAIR,
    SPEAKER,
    MODERATOR,
    HEAD_OF_DELEGATION,
    PARTICIPANT,
    OBSERVER,
    SIGNATORY,
    FUNDER,
    RECIPIENT,
    IMPLEMENTER,
    LEAD,
    SUPPORTER,
    ADDRESSEE,
    SUBJECT,
    LOCAL_LEADER,
    HUMAN_RIGHTS_DEFENDER,
    COMMUNITY_MEMBER,
    COMPLAINANT,
    VICTIM;

    /** People who may come to harm when they are named; they are never named by default (rule 117). */
    public boolean exposed() {
        return switch (this) {
            case LOCAL_LEADER, HUMAN_RIGHTS_DEFENDER, COMMUNITY_MEMBER, COMPLAINANT, VICTIM -> true;
            default -> false;
        };
    }
}
