package org.vpshr.application;

import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.vpshr.application.ledger.Ledger;

/**
 * How a store is opened.
 *
 * @param store where the record is; a file is made when it is not there
 * @param keys where the keys of names are; without it, beside the file of the record
 * @param clock says when something is recorded
 * @param masterKey the file of the key that wraps the keys of names: 32 bytes in Base64; without one it is made beside
 *     the file of the keys
 * @param templates what reports are made by
 * @param ids where the identifiers of events come from
 * @param patience how long to wait while another process writes to the store
 */
public record Options(
        Store store,
        InstantSource clock,
        @Nullable Store keys,
        @Nullable Path masterKey,
        Templates templates,
        Supplier<UUID> ids,
        Duration patience) {

    /** The store with nothing special. */
    public static Options of(Path store) {
        return of(Store.of(store));
    }

    public static Options of(Store store) {
        return new Options(
                store, InstantSource.system(), null, null, Templates.supplied(), UUID::randomUUID, Ledger.PATIENCE);
    }

    public Options withClock(InstantSource by) {
        return new Options(store, by, keys, masterKey, templates, ids, patience);
    }

    /** A record in PostgreSQL needs it: the keys must not lie beside what they open. */
    public Options withKeys(Store apart) {
        return new Options(store, clock, apart, masterKey, templates, ids, patience);
    }

    public Options withMasterKey(Path file) {
        return new Options(store, clock, keys, file, templates, ids, patience);
    }

    public Options withTemplates(Templates by) {
        return new Options(store, clock, keys, masterKey, by, ids, patience);
    }

    public Options withIds(Supplier<UUID> from) {
        return new Options(store, clock, keys, masterKey, templates, from, patience);
    }

    public Options withPatience(Duration atMost) {
        return new Options(store, clock, keys, masterKey, templates, ids, atMost);
    }
}
