package org.vpshr.domain.register;

/** Where an organisation belongs: exactly one at a time (rule 10). */
public enum Affiliation {
    GOVERNMENT,
    COMPANY,
    CIVIL_SOCIETY,
    TRADE_UNION,
    OBSERVER,
    /** None of these, such as an international organisation without a status in the initiative. */
    OTHER
}
