package org.vpshr.domain.party;

/** The three pillars of the Voluntary Principles Initiative. Trade unions and observers are in none (rules 58, 84). */
public enum Pillar {
    /** Governments. */
    GOVERNMENT,
    /** Companies. */
    COMPANY,
    /** Organisations of civil society. */
    CIVIL_SOCIETY
}
