package org.vpshr.application;

import java.util.Optional;
import org.vpshr.application.ledger.Ledger;
import org.vpshr.application.privacy.EventKeys;
import org.vpshr.application.store.Store;

/**
 * Makes the tables of a store, or brings them up to date, by the role that owns them. Whoever records and reads needs
 * another role, which may do neither that nor change what is recorded.
 */
public final class Migration {
    private Migration() {}

    /** @param role who may record and read from then on; nobody else's rights change */
    public static void ofRecord(Store record, Optional<String> role) {
        Ledger.prepare(record, role);
    }

    /** @param role who may use the keys from then on */
    public static void ofKeys(Store keys, Optional<String> role) {
        EventKeys.prepare(keys, role, Ledger.PATIENCE);
    }
}
