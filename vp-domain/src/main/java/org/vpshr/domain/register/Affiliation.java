package org.vpshr.domain.register;

/** Where an organisation belongs: exactly one at a time (rule 10). */
public enum Affiliation {
    /** A part of a government. */
    GOVERNMENT,
    /** A company or an association of companies. */
    COMPANY,
    /** An organisation of civil society. */
    CIVIL_SOCIETY,
    /** A trade union; it belongs to no pillar of the initiative (rule 84). */
    TRADE_UNION,
    /** An observer of the initiative. */
    OBSERVER,
    /** None of these, such as an international organisation without a status in the initiative. */
    OTHER
}
