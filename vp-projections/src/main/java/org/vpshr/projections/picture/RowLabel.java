package org.vpshr.projections.picture;

import org.vpshr.domain.party.Pillar;

/** What a row is called: a name on record, or a word of ours that each language has its own for. */
public sealed interface RowLabel {

    /**
     * A name or text as it is on record.
     *
     * @param text the name or text
     */
    record Named(String text) implements RowLabel {}

    /**
     * What an entry is about that is about no country.
     *
     * @param topic what it is about
     */
    record About(Topic topic) implements RowLabel {}

    /**
     * A pillar of the initiative.
     *
     * @param pillar which one
     */
    record OfPillar(Pillar pillar) implements RowLabel {}

    /** What entries are about that are about no country. */
    enum Topic {
        /** The government's standing and policies. */
        COMMITMENT,
        /** Agreements on responsible business conduct. */
        AGREEMENTS,
        /** International forums. */
        FORUMS,
        /** The initiative itself. */
        INITIATIVE,
        /** The report itself. */
        REPORT,
        /** How many members the initiative has. */
        MEMBERS
    }
}
