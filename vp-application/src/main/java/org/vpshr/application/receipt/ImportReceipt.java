package org.vpshr.application.receipt;

import java.util.List;
import org.vpshr.application.store.Head;

/**
 * What an import did.
 *
 * @param before how far the record went before
 * @param now how far it goes now
 * @param read how many events the file has
 * @param withoutKey of how many the sealed texts cannot be opened here, since their keys are elsewhere
 * @param setAside the positions of events that are whole and cannot be read by this version of the library; all about what
 *     they concern is withheld
 * @param vouched who vouches for what the file holds
 */
public record ImportReceipt(Head before, Head now, long read, long withoutKey, List<Long> setAside, Vouched vouched) {

    /** Takes a copy of the positions. */
    public ImportReceipt {
        setAside = List.copyOf(setAside);
    }

    /** {@return how many events were added} */
    public long added() {
        return now.position() - before.position();
    }
}
