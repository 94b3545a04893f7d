package org.vpshr.application;

import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.vpshr.application.ledger.Ledger;
import org.vpshr.application.proof.Signer;

/**
 * How a store is opened.
 *
 * @param store the file of the record; it is made when it is not there
 * @param clock says when something is recorded
 * @param masterKey the file of the key that wraps the keys of names: 32 bytes in Base64; without one it is made beside
 *     the store
 * @param templates what reports are made by
 * @param ids where the identifiers of events come from; nobody may be able to guess them, since they salt what proofs
 *     withhold
 * @param patience how long to wait while another process writes to the store
 * @param signer what signs the head of a report that is published; without one it stays unsigned
 */
public record Options(
        Path store,
        InstantSource clock,
        @Nullable Path masterKey,
        Templates templates,
        Supplier<UUID> ids,
        Duration patience,
        @Nullable Signer signer) {

    /** The store with nothing special. */
    public static Options of(Path store) {
        return new Options(
                store, InstantSource.system(), null, Templates.supplied(), UUID::randomUUID, Ledger.PATIENCE, null);
    }

    public Options withClock(InstantSource by) {
        return new Options(store, by, masterKey, templates, ids, patience, signer);
    }

    public Options withMasterKey(Path file) {
        return new Options(store, clock, file, templates, ids, patience, signer);
    }

    public Options withTemplates(Templates by) {
        return new Options(store, clock, masterKey, by, ids, patience, signer);
    }

    public Options withIds(Supplier<UUID> from) {
        return new Options(store, clock, masterKey, templates, from, patience, signer);
    }

    public Options withPatience(Duration atMost) {
        return new Options(store, clock, masterKey, templates, ids, atMost, signer);
    }

    public Options withSigner(Signer by) {
        return new Options(store, clock, masterKey, templates, ids, patience, by);
    }
}
