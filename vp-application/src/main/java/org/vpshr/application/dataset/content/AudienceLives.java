package org.vpshr.application.dataset.content;

import java.time.LocalDate;
import org.vpshr.application.store.Head;
import org.vpshr.domain.entry.Circle;
import org.vpshr.domain.party.Country;

/** What an audience may see of a record as of a position, from which tables are made. */
public interface AudienceLives {

    /** How far it goes, by the last event of which it may tell. */
    Head head();

    /** How far the record went when they were asked for: by then it is known what restricts, releases or erases. */
    Head known();

    /** The day of the last recording (UTC). */
    LocalDate day();

    Country government();

    Circle audience();

    /**
     * Hands all of it over, in the order of recording.
     *
     * @return whether that was the whole; if not, an event turned out on the way that cannot be read, and all is to be handed
     *     over anew, since nothing about the same has a part in it
     */
    boolean handTo(AllTables tables);
}
