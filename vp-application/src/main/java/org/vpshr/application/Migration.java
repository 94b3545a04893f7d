package org.vpshr.application;

import java.time.Duration;
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

    /**
     * Makes the tables of a record as this version needs them.
     *
     * @param record the store, by a role that may make tables
     * @param role who may record and read from then on; nobody else's rights change
     */
    public static void ofRecord(Store record, Optional<String> role) {
        ofRecord(record, role, Options.PATIENCE);
    }

    /**
     * Makes the tables of a record as this version needs them, with so much patience.
     *
     * @param record the store, by a role that may make tables
     * @param role who may record and read from then on; nobody else's rights change
     * @param patience how long others are waited for, and the server at each step
     */
    public static void ofRecord(Store record, Optional<String> role, Duration patience) {
        Ledger.prepare(record, role, patience);
    }

    /**
     * Makes the tables of a store of keys as this version needs them.
     *
     * @param keys the store, by a role that may make tables
     * @param role who may use the keys from then on
     */
    public static void ofKeys(Store keys, Optional<String> role) {
        ofKeys(keys, role, Options.PATIENCE);
    }

    /**
     * Makes the tables of a store of keys as this version needs them, with so much patience.
     *
     * @param keys the store, by a role that may make tables
     * @param role who may use the keys from then on
     * @param patience how long others are waited for, and the server at each step
     */
    public static void ofKeys(Store keys, Optional<String> role, Duration patience) {
        EventKeys.prepare(keys, role, patience);
    }
}
