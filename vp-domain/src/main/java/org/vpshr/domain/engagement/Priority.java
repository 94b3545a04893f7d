package org.vpshr.domain.engagement;

/** What a country is to the initiative or to the government; the two are different things. */
public enum Priority {
    /** A country on which the government puts weight. */
    PRIORITY,
    /** A country in which something is tried out. */
    PILOT
}
