package org.vpshr.domain.engagement;

/** What a country is to the initiative or to the government; the two are different things. */
public enum Priority {
    PRIORITY,
    PILOT
}
