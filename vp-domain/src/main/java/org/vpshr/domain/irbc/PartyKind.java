package org.vpshr.domain.irbc;

/** The four kinds of party to an agreement; trade unions are not a pillar of the initiative (rule 84). */
public enum PartyKind {
    /** A ministry or another part of a government. */
    GOVERNMENT,
    /** A company or an association of companies. */
    BUSINESS,
    /** An organisation of civil society. */
    CIVIL_SOCIETY,
    /** A trade union. */
    TRADE_UNION
}
