package org.vpshr.projections.picture;

import java.util.Locale;
import org.vpshr.domain.party.Pillar;
import org.vpshr.projections.followup.PlanState;

/** What rows stand together, in this order. */
public enum Band {
    /** What is about a country. */
    COUNTRIES,
    /** What is about none. */
    OTHER_MATTERS,
    /** Members of the pillar of governments. */
    GOVERNMENT,
    /** Members of the pillar of companies. */
    COMPANY,
    /** Members of the pillar of civil society. */
    CIVIL_SOCIETY,
    /** Who sits in a group and is in no pillar (rules 58 and 84). */
    WITHOUT_PILLAR,
    /** Holders of offices. */
    OFFICES,
    /** Agreements on responsible business conduct. */
    AGREEMENTS,
    /** What is overdue. */
    OVERDUE,
    /** What is open. */
    OPEN,
    /** What was moved. */
    MOVED,
    /** What was kept in part. */
    PARTLY_KEPT,
    /** What was kept. */
    KEPT,
    /** What was dropped. */
    DROPPED;

    static Band of(Pillar pillar) {
        return valueOf(pillar.name());
    }

    static Band of(PlanState state) {
        return valueOf(state.name());
    }

    /** {@return its stable word, as in {@code civil-society}} */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
