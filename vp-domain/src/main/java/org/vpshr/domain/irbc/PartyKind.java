package org.vpshr.domain.irbc;

/** The four kinds of party to an agreement; trade unions are not a pillar of the initiative (rule 84). */
public enum PartyKind {
    GOVERNMENT,
    BUSINESS,
    CIVIL_SOCIETY,
    TRADE_UNION
}
