package org.vpshr.application.recording;

import java.util.Optional;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.vpshr.application.failure.KeyUnavailable;
import org.vpshr.application.failure.StoreBroken;
import org.vpshr.application.failure.StoreUnavailable;
import org.vpshr.application.ledger.Ledger;
import org.vpshr.application.privacy.EventKeys;
import org.vpshr.application.privacy.TextVault;

/**
 * Holds a record and its keys together: the keys bear a mark of the first event, and serve no other record from then on.
 * Whoever sealed texts of one record by keys of another would part the one and destroy keys of the other.
 */
public final class KeyBinding {
    private static final Logger LOG = LoggerFactory.getLogger(KeyBinding.class);
    private static final long FIRST = 1;

    private final Ledger ledger;
    private final EventKeys keys;
    private final TextVault vault;
    private volatile boolean settled;

    public KeyBinding(Ledger ledger, EventKeys keys, TextVault vault) {
        this.ledger = ledger;
        this.keys = keys;
        this.vault = vault;
    }

    /**
     * Refuses keys that are not those of the record. Where the first event was changed from outside, that is for whoever
     * verifies.
     *
     * @throws KeyUnavailable when they are those of another
     */
    public void requireOwn() {
        requireOwn(ledger.eventIdAt(FIRST).isPresent());
    }

    private void requireOwn(boolean begunBefore) {
        Optional<String> first = ledger.eventIdAt(FIRST);
        boolean elsewhere = first.filter(keys::areBoundElsewhere).isPresent() && ledger.isWhole(FIRST);
        if (elsewhere || begunBefore && !keys.areBound() && !openTheFirst()) {
            throw keys.ofAnother();
        }
    }

    /** Binds the keys once the first event is kept, within the transaction that recorded those after the position. */
    void settle(long after) {
        keys.requireInPlace();
        if (!settled) {
            requireOwn(after > 0);
            settled = keys.areBound();
            Optional<String> first = settled ? Optional.empty() : ledger.eventIdAt(FIRST);
            first.ifPresent(event -> ledger.afterwards(() -> bind(event)));
        }
    }

    /** New keys open nothing of a record that began by others, as where two began it together. */
    private boolean openTheFirst() {
        try {
            return ledger.bearing(Set.of(), FIRST, FIRST).stream()
                    .allMatch(row -> vault.sealed(FIRST, row.texts()).isPresent());
        } catch (StoreBroken changed) {
            return true; // its key is here
        }
    }

    private void bind(String first) {
        try {
            keys.bind(first);
            settled = true;
        } catch (StoreUnavailable later) {
            LOG.debug("the keys are bound with what is recorded next: {}", later.getMessage());
        }
    }
}
