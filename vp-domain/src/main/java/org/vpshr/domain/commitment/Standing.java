package org.vpshr.domain.commitment;

import org.vpshr.domain.initiative.MemberStanding;

/** The standing of a government in the initiative. Applicants and those voted in provisionally are not members. */
public enum Standing {
    /** An engaged member, on its way to a full one. */
    ENGAGED,
    /** A full member. */
    FULL;

    MemberStanding asMember() {
        return this == FULL ? MemberStanding.FULL : MemberStanding.ENGAGED;
    }
}
