package org.vpshr.application;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.InstantSource;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;
import org.vpshr.application.database.ConnectionBound;
import org.vpshr.application.ledger.Ledger;
import org.vpshr.application.observing.Observer;
import org.vpshr.application.privacy.KeyPlace;
import org.vpshr.application.reports.Templates;
import org.vpshr.application.signing.Signer;
import org.vpshr.application.store.KeyWrap;
import org.vpshr.application.store.Store;
import org.vpshr.application.store.Watch;
import org.vpshr.domain.host.OwnRules;

/**
 * How a store is opened. All that an event is made of besides what was told comes from here: with the same clock, ids and
 * randomness the same is recorded to the byte, with the same head, in a file and in PostgreSQL. Give ids and randomness of
 * your own in tests alone. A signature is the same each time when it is made by Ed25519, not when by a P-256 key of a
 * token.
 *
 * <p>They are made by {@link #of} and changed by {@code with...}; the canonical constructor is not part of the contract, so
 * that they can grow.
 *
 * {@snippet lang=java :
 * Options options = Options.of(folder.resolve("record.db"))
 *         .withKeys(Store.of(Files.createDirectory(folder.resolve("keys")).resolve("keys.db")))
 *         .withSigner(KeyFile.signer(folder.resolve("signing.key")))
 *         .withState(folder.resolve("state"))
 *         .withPatience(Duration.ofSeconds(10));
 * }
 *
 * @param store where the record is; a file is made when it is not there
 * @param keys where the keys of names are; without it, beside the file of the record
 * @param clock says when something is recorded, and what day it is
 * @param masterKey the file of the key that wraps the keys of names: 32 bytes in Base64; without one it is made beside
 *     the file of the keys
 * @param templates what reports are made by
 * @param ids where the identifiers of events and of commands come from. Nobody may be able to guess them: they salt what
 *     proofs withhold, and who knows an identifier can try out what was withheld beside it
 * @param checkpoint the file of what was folded of the record, by which reports need not read all of it; it may be
 *     deleted at any time. It is kept beside a record that is a file; without one every report reads the whole record
 * @param patience how long anything is waited for: others who write, the server of a store, a token that signs. Half a
 *     minute unless said otherwise, at most a day; whoever gives up says for whom or what it waited
 * @param signer what signs the head of a report that is published; without one it stays unsigned
 * @param randomness where the keys of names come from, and all else that seals them. Nobody may be able to guess it: who
 *     can reads every name, erased or not
 * @param watch how the record is watched from outside of it; usually in a folder of the user's own state
 * @param rules those of a ministry's own, which what is recorded keeps beside those of the field
 * @param wrap what the master key is wrapped by in its file; without one it stands there itself
 * @param connections how many connections to PostgreSQL a record has at a time, to its events and its keys together; whoever
 *     needs one more waits for it, as long as for anything else
 * @param observer is told what the record does, for meters and traces of the host
 */
public record Options(
        Store store,
        InstantSource clock,
        @Nullable Store keys,
        @Nullable Path masterKey,
        Templates templates,
        Supplier<UUID> ids,
        @Nullable Path checkpoint,
        Duration patience,
        @Nullable Signer signer,
        RandomGenerator randomness,
        Watch watch,
        OwnRules rules,
        @Nullable KeyWrap wrap,
        int connections,
        Observer observer) {

    /** How long anything is waited for where nobody says otherwise. */
    public static final Duration PATIENCE = Ledger.PATIENCE;

    /** How many connections a record has at a time where nobody says otherwise. */
    public static final int CONNECTIONS = ConnectionBound.USUAL;

    private static final Duration A_DAY = Duration.ofDays(1);

    /**
     * Checks what it is made of.
     *
     * @throws IllegalArgumentException when the patience is negative or more than a day, or the connections are fewer
     *     than four
     */
    public Options {
        if (patience.isNegative() || patience.compareTo(A_DAY) > 0) {
            throw new IllegalArgumentException("a patience of " + patience + " is none, or more than a day");
        }
        if (connections < ConnectionBound.LEAST) {
            throw new IllegalArgumentException("a record needs " + ConnectionBound.LEAST + " connections at least");
        }
    }

    /**
     * {@return the store in a file, with nothing special}
     *
     * @param store the file of the record, which is made when it is not there
     */
    public static Options of(Path store) {
        return of(Store.of(store));
    }

    /**
     * {@return the store with nothing special}
     *
     * @param store where the record is
     */
    public static Options of(Store store) {
        return new Options(
                store,
                InstantSource.system(),
                null,
                null,
                Templates.supplied(),
                UUID::randomUUID,
                checkpointOf(store),
                PATIENCE,
                null,
                new SecureRandom(),
                Watch.usual(),
                OwnRules.none(),
                null,
                CONNECTIONS,
                Observer.none());
    }

    private static @Nullable Path checkpointOf(Store store) {
        return switch (store) {
            case Store.File file -> Path.of(file.path() + ".checkpoint");
            case Store.Shared shared -> null;
        };
    }

    /**
     * {@return the same with another clock}
     *
     * @param by says when something is recorded, and what day it is
     */
    public Options withClock(InstantSource by) {
        return changed(parts -> parts.clock = by);
    }

    /**
     * {@return the same with the keys of names in a store of their own} A record in PostgreSQL needs it: the keys must
     * not lie beside what they open.
     *
     * @param apart where the keys are
     */
    public Options withKeys(Store apart) {
        return changed(parts -> parts.keys = apart);
    }

    /**
     * {@return the same with the master key in another file}
     *
     * @param file the file of the key that wraps the keys of names: 32 bytes in Base64
     */
    public Options withMasterKey(Path file) {
        return changed(parts -> {
            parts.masterKey = file;
            parts.wrap = null;
        });
    }

    /**
     * {@return the same with a file of which the content is wrapped: {@link Upkeep#makeMasterKey} makes one}
     *
     * @param file the file of the wrapped key
     * @param by wraps it and unwraps it
     */
    public Options withMasterKey(Path file, KeyWrap by) {
        return changed(parts -> {
            parts.masterKey = file;
            parts.wrap = by;
        });
    }

    /**
     * {@return the same with other templates}
     *
     * @param by what reports are made by
     */
    public Options withTemplates(Templates by) {
        return changed(parts -> parts.templates = by);
    }

    /**
     * {@return the same with other identifiers, for tests alone} Several threads ask, and nothing may be given twice in
     * the life of a store.
     *
     * @param from where the identifiers of events and of commands come from
     */
    public Options withIds(Supplier<UUID> from) {
        return changed(parts -> parts.ids = from);
    }

    /**
     * {@return the same with another patience}
     *
     * @param atMost how long anything is waited for; a day at most
     */
    public Options withPatience(Duration atMost) {
        return changed(parts -> parts.patience = atMost);
    }

    /**
     * {@return the same with another file of what was folded} Each machine that reads a record in PostgreSQL may keep
     * one.
     *
     * @param file the file, which may be lost at any time
     */
    public Options withCheckpoint(Path file) {
        return changed(parts -> parts.checkpoint = file);
    }

    /** {@return the same, where nothing that was folded is kept} */
    public Options withoutCheckpoint() {
        return changed(parts -> parts.checkpoint = null);
    }

    /**
     * {@return the same with a signer}
     *
     * @param by what signs the head of a report that is published
     */
    public Options withSigner(Signer by) {
        return changed(parts -> parts.signer = by);
    }

    /**
     * {@return the same with another source of randomness, for tests alone} Several threads ask, and one that begins
     * anew with each opening gives a key that is there already.
     *
     * @param from where the keys of names come from, and all else that seals them
     */
    public Options withRandomness(RandomGenerator from) {
        return changed(parts -> parts.randomness = from);
    }

    /**
     * {@return the same with the folder in which is kept, outside of the record, how far it went when it was seen last
     * and by which key it should be signed} Whoever may change the record should not be able to change this.
     *
     * @param folder the folder
     */
    public Options withState(Path folder) {
        return with(watch.in(folder));
    }

    /**
     * {@return the same, where nothing is kept outside of the record: then nobody notices that it was exchanged, cut
     * off or set back}
     */
    public Options withoutState() {
        return with(watch.in(null));
    }

    /**
     * {@return the same, where it is recorded though the record does not go on from the head that was seen last; that
     * it was accepted is recorded}
     */
    public Options acceptingOtherHead() {
        return with(watch.acceptingOtherHead());
    }

    /**
     * {@return the same, where it is recorded though the record ends ahead of the clock; that it was accepted is
     * recorded}
     */
    public Options acceptingClock() {
        return with(watch.acceptingClock());
    }

    /**
     * {@return the same with rules of a ministry's own, which what is recorded keeps too; what is on record is read
     * without them}
     *
     * @param own the rules
     */
    public Options with(OwnRules own) {
        return changed(parts -> parts.rules = own);
    }

    /**
     * {@return the same with so many connections to PostgreSQL at a time: what the server, or the pool of the host, has
     * to spare} A file has as many as there is work.
     *
     * @param atMost four at least
     */
    public Options withConnections(int atMost) {
        return changed(parts -> parts.connections = atMost);
    }

    /**
     * {@return the same with an observer, who is told what the record does from its opening on}
     *
     * @param by the observer
     */
    public Options observedBy(Observer by) {
        return changed(parts -> parts.observer = by);
    }

    private Options with(Watch other) {
        return changed(parts -> parts.watch = other);
    }

    /** What a change leaves as it is stays the same. */
    private Options changed(Consumer<Parts> change) {
        Parts parts = new Parts(this);
        change.accept(parts);
        return parts.together();
    }

    /** Options while one of them is changed. */
    private static final class Parts {
        private final Store store;
        private InstantSource clock;
        private @Nullable Store keys;
        private @Nullable Path masterKey;
        private Templates templates;
        private Supplier<UUID> ids;
        private @Nullable Path checkpoint;
        private Duration patience;
        private @Nullable Signer signer;
        private RandomGenerator randomness;
        private Watch watch;
        private OwnRules rules;
        private @Nullable KeyWrap wrap;
        private int connections;
        private Observer observer;

        private Parts(Options from) {
            this.store = from.store;
            this.clock = from.clock;
            this.keys = from.keys;
            this.masterKey = from.masterKey;
            this.templates = from.templates;
            this.ids = from.ids;
            this.checkpoint = from.checkpoint;
            this.patience = from.patience;
            this.signer = from.signer;
            this.randomness = from.randomness;
            this.watch = from.watch;
            this.rules = from.rules;
            this.wrap = from.wrap;
            this.connections = from.connections;
            this.observer = from.observer;
        }

        private Options together() {
            return new Options(
                    store,
                    clock,
                    keys,
                    masterKey,
                    templates,
                    ids,
                    checkpoint,
                    patience,
                    signer,
                    randomness,
                    watch,
                    rules,
                    wrap,
                    connections,
                    observer);
        }
    }

    /** As long as for anything else is waited for what signs. */
    @Nullable
    Signer patientSigner() {
        return signer == null ? null : signer.waitingAtMost(patience);
    }

    KeyPlace keyPlace() {
        return keyPlace(ConnectionBound.of(connections));
    }

    /** @param bound shared with the record that the keys are of */
    KeyPlace keyPlace(ConnectionBound bound) {
        return new KeyPlace(store, keys, masterKey, patience, wrap, bound);
    }
}
