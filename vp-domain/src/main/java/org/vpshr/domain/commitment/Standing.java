package org.vpshr.domain.commitment;

/** The standing of a government in the initiative. Applicants and those voted in provisionally are not members. */
public enum Standing {
    ENGAGED,
    FULL
}
