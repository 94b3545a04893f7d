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
 * @param store the file of the record; it is made when it is not there
 * @param clock says when something is recorded
 * @param masterKey the file of the key that wraps the keys of names: 32 bytes in Base64; without one it is made beside
 *     the store
 * @param templates what reports are made by
 * @param ids where the identifiers of events come from
 * @param checkpoint the file of what was folded of the record, by which reports need not read all of it; it may be
 *     deleted at any time. Without one every report reads the whole record
 * @param patience how long to wait while another process writes to the store
 */
public record Options(
        Path store,
        InstantSource clock,
        @Nullable Path masterKey,
        Templates templates,
        Supplier<UUID> ids,
        @Nullable Path checkpoint,
        Duration patience) {

    /** The store with nothing special. */
    public static Options of(Path store) {
        return new Options(
                store,
                InstantSource.system(),
                null,
                Templates.supplied(),
                UUID::randomUUID,
                store.resolveSibling(store.getFileName() + ".checkpoint"),
                Ledger.PATIENCE);
    }

    public Options withClock(InstantSource by) {
        return new Options(store, by, masterKey, templates, ids, checkpoint, patience);
    }

    public Options withMasterKey(Path file) {
        return new Options(store, clock, file, templates, ids, checkpoint, patience);
    }

    public Options withTemplates(Templates by) {
        return new Options(store, clock, masterKey, by, ids, checkpoint, patience);
    }

    public Options withIds(Supplier<UUID> from) {
        return new Options(store, clock, masterKey, templates, from, checkpoint, patience);
    }

    public Options withPatience(Duration atMost) {
        return new Options(store, clock, masterKey, templates, ids, checkpoint, atMost);
    }

    public Options withCheckpoint(Path file) {
        return new Options(store, clock, masterKey, templates, ids, file, patience);
    }

    public Options withoutCheckpoint() {
        return new Options(store, clock, masterKey, templates, ids, null, patience);
    }
}
