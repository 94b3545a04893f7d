package org.vpshr.application.privacy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;
import org.vpshr.application.database.ConnectionBound;
import org.vpshr.application.failure.KeyUnavailable;
import org.vpshr.application.failure.StoreBroken;
import org.vpshr.application.hash.Sha256;
import org.vpshr.application.privacy.KeyTable.Single;
import org.vpshr.application.store.Store;
import org.vpshr.domain.failure.InvalidValue;

/**
 * The keys of a record: each event has a random one, under which its texts are sealed. Once it is destroyed, every copy
 * of them, in the store and in each backup of it, is unreadable.
 */
public final class EventKeys implements AutoCloseable {
    /** So many keys are made at once, ahead of the events, so that recording one need not wait for a second flush. */
    private static final int AHEAD = 256;

    /** A mark is no seal, and needs none. */
    private static final byte[] NO_NONCE = {};

    private final Store store;
    private final KeyTable table;
    private final Aes aes;
    private final MasterKeyForm form;
    private volatile Master master;
    private volatile byte[] secret;
    private final KeyBlocks blocks = new KeyBlocks();

    /** Those for the events that come next. */
    private volatile SortedMap<Long, Aes.Sealed> ahead = new TreeMap<>();

    /** The master key, and the proof that it is the one which all keys are wrapped by. */
    private record Master(MasterKey key, Aes.Sealed proof) {}

    private EventKeys(Store store, KeyTable table, Aes aes, MasterKeyForm form, Master master) {
        this.store = store;
        this.table = table;
        this.aes = aes;
        this.form = form;
        this.master = master;
        this.secret = secret(master.key());
    }

    /**
     * Opens the keys of a record. Those of a file lie beside it, and the master key with them, unless others are named;
     * those of a record in PostgreSQL are named always, so that they are kept apart from it.
     *
     * @param randomness where keys come from; nobody may be able to guess it
     */
    public static EventKeys open(KeyPlace place, RandomGenerator randomness) {
        return open(place, randomness, false);
    }

    /**
     * Opens the keys of a record in which something is recorded. They were made before that, and none are made now: whoever
     * sealed anything by other keys would part the record in two.
     *
     * @throws KeyUnavailable when they are not there, or new
     */
    public static EventKeys openExisting(KeyPlace place, RandomGenerator randomness) {
        place.requireThere();
        return open(place, randomness, true);
    }

    private static EventKeys open(KeyPlace place, RandomGenerator randomness, boolean inUse) {
        Aes aes = new Aes(randomness);
        Store store = place.store();
        MasterKey master = place.masterKey(aes);
        KeyTable table = new KeyTable(store, place.patience(), place.bound(), inUse);
        try {
            return new EventKeys(store, table, aes, place.form(), proved(store, table, master));
        } catch (RuntimeException e) {
            table.close();
            throw e;
        }
    }

    /**
     * Makes the file of a new master key in the form that the place has.
     *
     * @throws KeyUnavailable when there is a file already, or it cannot be written or wrapped
     */
    public static void makeMaster(KeyPlace place, Path file, RandomGenerator randomness) {
        Aes aes = new Aes(randomness);
        byte[] key = aes.key();
        MasterKey.make(file, place.form(), key, aes);
        Arrays.fill(key, (byte) 0);
    }

    /** Makes the tables of a store of keys, or brings them up to date; a role may use them then, if one is named. */
    public static void prepare(Store keys, Optional<String> role, Duration patience) {
        try (KeyTable table = new KeyTable(keys, patience, ConnectionBound.of(ConnectionBound.USUAL), false)) {
            role.ifPresent(table::grant);
        }
    }

    private static Master proved(Store store, KeyTable table, MasterKey master) {
        Aes.Sealed proof = table.single(Single.PROOF).orElseGet(() -> table.keepFirst(Single.PROOF, proof(master)));
        if (master.unwrap(Single.PROOF.name(), proof).isEmpty()) {
            throw new KeyUnavailable(
                    store.toString(),
                    "the master key in " + master.file() + " is not the one that these keys are wrapped by",
                    "name the file of the right master key");
        }
        return new Master(master, proof);
    }

    private static Aes.Sealed proof(MasterKey master) {
        return master.wrap(Single.PROOF.name(), Single.PROOF.name().getBytes(StandardCharsets.UTF_8));
    }

    private byte[] secret(MasterKey by) {
        Aes.Sealed kept = table.single(Single.SECRET)
                .orElseGet(() -> table.keepFirst(Single.SECRET, by.wrap(Single.SECRET.name(), aes.key())));
        return by.unwrap(Single.SECRET.name(), kept).orElseThrow(() -> notOurs("the secret of the store"));
    }

    static String boundTo(long position) {
        return "key of " + position;
    }

    /** The key of the event at the position; it is made, and durable, when it was not there. */
    byte[] made(long position) {
        Aes.@Nullable Sealed known = ahead.get(position);
        if (known == null) {
            known = makeAhead(position).get(position);
        }
        if (known == null) {
            throw replaced();
        }
        return unwrap(position, known);
    }

    /** Keys that are there are used up first, so that a program which records little makes none. */
    private synchronized SortedMap<Long, Aes.Sealed> makeAhead(long from) {
        SortedMap<Long, Aes.Sealed> there = table.range(from, from + AHEAD - 1);
        if (!there.containsKey(from)) {
            makeMissing(from, there.keySet());
            there = table.range(from, from + AHEAD - 1);
        }
        ahead = there;
        return there;
    }

    private void makeMissing(long from, Set<Long> there) {
        SortedMap<Long, Aes.Sealed> missing = new TreeMap<>();
        Master now = master;
        for (long position = from; position < from + AHEAD; position++) {
            if (!there.contains(position)) {
                byte[] key = aes.key();
                missing.put(position, now.key().wrap(boundTo(position), key));
                Arrays.fill(key, (byte) 0);
            }
        }
        if (!table.keep(missing, now.proof())) {
            throw replaced();
        }
    }

    /**
     * The key of the event at the position, if it is here. Events are mostly read in their order: the keys of those that
     * come next are read with it.
     */
    Optional<byte[]> find(long position) {
        Aes.@Nullable Sealed known = blocks.find(position);
        if (known == null) {
            known = blocks.read(position, table::range).get(position);
        }
        return Optional.ofNullable(known).map(wrapped -> unwrap(position, wrapped));
    }

    private byte[] unwrap(long position, Aes.Sealed wrapped) {
        return master.key()
                .unwrap(boundTo(position), wrapped)
                .orElseThrow(() -> notOurs("the key of the event at position " + position));
    }

    private void forgetBlocks() {
        ahead = new TreeMap<>();
        blocks.forget();
    }

    /** Whether the key of the event is here. */
    public boolean has(long position) {
        return !table.range(position, position).isEmpty();
    }

    /**
     * Destroys the keys of the events for good.
     *
     * @return how many there were
     */
    public int destroy(Collection<Long> positions) {
        try {
            return table.delete(positions);
        } finally {
            forgetBlocks();
        }
    }

    /**
     * By which a text is known to be the same, and nothing else of it: without the keys of this record no text can be
     * guessed from it.
     *
     * @param purpose what it is for; the same text has another mark for another purpose
     */
    public byte[] mark(String purpose, byte[] text) {
        byte[] derived = Aes.mark(secret, purpose.getBytes(StandardCharsets.UTF_8));
        return Aes.mark(derived, text);
    }

    /** Whether the keys are bound to a record. */
    public boolean areBound() {
        return table.single(Single.RECORD).isPresent();
    }

    /** Whether the keys are bound to another record than the one that begins with the event. */
    public boolean areBoundElsewhere(String firstEvent) {
        return table.single(Single.RECORD)
                .filter(bound -> !MessageDigest.isEqual(bound.bytes(), markOf(firstEvent)))
                .isPresent();
    }

    /** Binds the keys to the record that begins with the event, unless they are bound. */
    public void bind(String firstEvent) {
        table.bind(new Aes.Sealed(NO_NONCE, markOf(firstEvent)));
    }

    private byte[] markOf(String firstEvent) {
        return mark("record", firstEvent.getBytes(StandardCharsets.UTF_8));
    }

    /** What is said of keys that are bound to another record. */
    public KeyUnavailable ofAnother() {
        return new KeyUnavailable(
                store.toString(),
                "these are the keys of another record",
                "name the keys of this one with --keys or in VP_KEYS, or bring the record back that they belong to");
    }

    /** A key by which the record seals what it keeps for one purpose and for itself alone. */
    public SealingKey sealing(String purpose) {
        return new SealingKey(derived(purpose));
    }

    /** By what it is known whether the keys were wrapped by another master key since; nothing of a key is in it. */
    public String wrappedBy() {
        return HexFormat.of().formatHex(Sha256.start().digest(master.proof().bytes()), 0, 8);
    }

    /** A key for one purpose, derived from the secret of this store. */
    public byte[] derived(String purpose) {
        return Aes.mark(secret, purpose.getBytes(StandardCharsets.UTF_8));
    }

    /**
     * Wraps all keys by another master key, in one transaction: before it the old one opens everything, after it the new
     * one. The file of the new key is made when it is not there.
     *
     * @throws InvalidValue when the new key is the old one
     */
    public void rotate(Path newMaster) {
        MasterKey next = MasterKey.readOrMake(newMaster, form, aes);
        Master before = master;
        if (next.isSameAs(before.key())) {
            throw new InvalidValue(
                    newMaster + " holds the master key that is in use", "name a new file, and it is made");
        }
        Aes.Sealed proof = proof(next);
        boolean done = table.rewrap(
                kept -> new KeyTable.Wrapped(kept.boundTo(), kept.position(), rewrapped(kept, before.key(), next)),
                before.proof(),
                proof);
        if (!done) {
            throw replaced();
        }
        master = new Master(next, proof);
        forgetBlocks();
        before.key().forget();
    }

    /**
     * Copies all keys into a store that holds none, wrapped by the master key of that place. These stay as they are.
     *
     * @throws KeyUnavailable when the master key was replaced meanwhile, or that of the place cannot be read
     */
    public void copyTo(KeyPlace place) {
        MasterKey before = master.key();
        MasterKey next = place.masterKey(aes);
        try (KeyTable copy = new KeyTable(place.store(), place.patience(), place.bound(), false)) {
            Aes.Sealed proof = copy.keepFirst(Single.PROOF, proof(next));
            copy.keepFirst(Single.SECRET, next.wrap(Single.SECRET.name(), secret));
            table.single(Single.RECORD).ifPresent(copy::bind);
            for (SortedMap<Long, Aes.Sealed> page = table.page(0, AHEAD);
                    !page.isEmpty();
                    page = table.page(page.lastKey(), AHEAD)) {
                SortedMap<Long, Aes.Sealed> wrapped = new TreeMap<>();
                page.forEach((position, key) -> wrapped.put(
                        position, rewrapped(new KeyTable.Wrapped(boundTo(position), position, key), before, next)));
                copy.keep(wrapped, proof);
            }
        } finally {
            next.forget();
        }
    }

    /**
     * Wraps the master key under a recovery key, which is to be kept elsewhere: with it the keys are opened again when the
     * file of the master key is lost. It opens nothing that was erased. After a rotation it has to be made anew.
     *
     * @param recovery the file of the recovery key; it is made when it is not there
     * @throws InvalidValue when it is the master key itself, with which it would be lost
     */
    public void backUp(Path recovery) {
        MasterKey key = MasterKey.readOrMake(recovery, MasterKeyForm.PLAIN, aes);
        try {
            if (key.isSameAs(master.key())) {
                throw new InvalidValue(
                        recovery + " holds the master key itself, and would be lost with it",
                        "name a new file, and it is made; keep it elsewhere");
            }
            table.replace(Single.RECOVERY, master.key().wrappedBy(key, Single.RECOVERY.name()));
        } finally {
            key.forget();
        }
    }

    /**
     * Makes the file of the master key again, from the keys themselves and the recovery key.
     *
     * @param master the file to make; it must not be there
     * @throws KeyUnavailable when there is no backup, or of another recovery key
     */
    public static void recover(KeyPlace place, Path recovery, Path master, RandomGenerator randomness) {
        Aes aes = new Aes(randomness);
        Store keys = place.store();
        MasterKey by = MasterKey.read(recovery, MasterKeyForm.PLAIN, aes);
        try (KeyTable table = new KeyTable(keys, place.patience(), place.bound(), true)) {
            byte[] lost = table.single(Single.RECOVERY)
                    .flatMap(wrapped -> by.unwrap(Single.RECOVERY.name(), wrapped))
                    .orElseThrow(() -> new KeyUnavailable(
                            keys.toString(),
                            "no backup of the master key that the key in " + recovery + " opens",
                            "name the recovery key that the last backup was made with (vp keys backup)"));
            MasterKey.make(master, place.form(), lost, aes);
        } finally {
            by.forget();
        }
    }

    private Aes.Sealed rewrapped(KeyTable.Wrapped kept, MasterKey before, MasterKey next) {
        byte[] key = before.unwrap(kept.boundTo(), kept.key()).orElseThrow(() -> notOurs(kept.boundTo()));
        try {
            return next.wrap(kept.boundTo(), key);
        } finally {
            Arrays.fill(key, (byte) 0);
        }
    }

    /**
     * Something that the master key does not open: either the master key was replaced by another process, or it was
     * changed.
     */
    private RuntimeException notOurs(String what) {
        boolean provedStill = table.single(Single.PROOF)
                .flatMap(proof -> master.key().unwrap(Single.PROOF.name(), proof))
                .isPresent();
        return provedStill
                ? new StoreBroken(store.toString(), what + " was changed from outside", "restore the last backup")
                : replaced();
    }

    private KeyUnavailable replaced() {
        return new KeyUnavailable(
                store.toString(), "the master key was replaced meanwhile", "open the store again with the new one");
    }

    /** What of the keys is not as it was made: their tables, the proof of the master key, the secret, any key. */
    public List<String> problems() {
        List<String> problems = new ArrayList<>();
        table.changedTables().ifPresent(problems::add);
        for (Single single : List.of(Single.PROOF, Single.SECRET)) {
            if (table.single(single)
                    .flatMap(kept -> master.key().unwrap(single.name(), kept))
                    .isEmpty()) {
                problems.add(
                        single == Single.PROOF
                                ? "what proves the master key is gone, or was changed"
                                : "the secret of the store is gone, or was changed");
            }
        }
        unopened().ifPresent(problems::add);
        return problems;
    }

    private Optional<String> unopened() {
        long first = 0;
        long count = 0;
        for (SortedMap<Long, Aes.Sealed> page = table.page(0, AHEAD);
                !page.isEmpty();
                page = table.page(page.lastKey(), AHEAD)) {
            for (SortedMap.Entry<Long, Aes.Sealed> key : page.entrySet()) {
                if (master.key().unwrap(boundTo(key.getKey()), key.getValue()).isEmpty()) {
                    first = count++ == 0 ? key.getKey() : first;
                }
            }
        }
        return count == 0
                ? Optional.empty()
                : Optional.of("the key of the event at position " + first
                        + (count == 1 ? "" : ", and " + (count - 1) + " more,") + " is not opened by the master key");
    }

    /** @throws org.vpshr.application.failure.StoreUnavailable when the keys were moved, replaced or deleted meanwhile */
    public void requireInPlace() {
        table.requireInPlace();
    }

    /** Where new keys, salts and numbers that are used once come from. */
    Aes aes() {
        return aes;
    }

    @Override
    public void close() {
        table.close();
        master.key().forget();
        Arrays.fill(secret, (byte) 0);
    }
}
