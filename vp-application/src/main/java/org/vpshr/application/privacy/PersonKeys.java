package org.vpshr.application.privacy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.vpshr.application.failure.KeyUnavailable;
import org.vpshr.application.failure.StoreBroken;
import org.vpshr.application.json.names.PersonNames;
import org.vpshr.application.json.names.SealedName;
import org.vpshr.application.json.names.SealedNames;
import org.vpshr.application.store.Store;
import org.vpshr.domain.failure.InvalidValue;
import org.vpshr.domain.register.PersonName;

/**
 * Seals and opens the names of persons. Each person has a random key; once it is destroyed, every copy of the name, in
 * the store and in each backup of it, is unreadable.
 */
public final class PersonKeys implements PersonNames, AutoCloseable {
    private static final String PROOF = "proof of the master key";

    private final Store store;
    private final KeyTable table;
    private final Aes aes;
    private volatile Master master;

    /** The master key, and the proof that it is the one which all keys are wrapped by. */
    private record Master(MasterKey key, Aes.Sealed proof) {}

    private PersonKeys(Store store, KeyTable table, Aes aes, Master master) {
        this.store = store;
        this.table = table;
        this.aes = aes;
        this.master = master;
    }

    /**
     * Opens the keys of a record. Those of a file lie beside it, and the master key with them, unless others are named;
     * those of a record in PostgreSQL are named always, so that they are kept apart from it.
     *
     * @param randomness where keys come from; nobody may be able to guess it
     */
    public static PersonKeys open(KeyPlace place, RandomGenerator randomness) {
        Aes aes = new Aes(randomness);
        Store store = place.store();
        MasterKey master = place.masterKey(aes);
        KeyTable table = new KeyTable(store, place.patience());
        try {
            return new PersonKeys(store, table, aes, proved(store, table, master));
        } catch (RuntimeException e) {
            table.close();
            throw e;
        }
    }

    /** Makes the tables of a store of keys, or brings them up to date; a role may use them then, if one is named. */
    public static void prepare(Store keys, Optional<String> role, Duration patience) {
        try (KeyTable table = new KeyTable(keys, patience)) {
            role.ifPresent(table::grant);
        }
    }

    private static Master proved(Store store, KeyTable table, MasterKey master) {
        if (table.proof().isEmpty()) {
            table.keepProof(proof(master));
        }
        Aes.Sealed proof = table.proof().orElseThrow();
        if (master.unwrap(PROOF, proof).isEmpty()) {
            throw new KeyUnavailable(
                    store.toString(),
                    "the master key in " + master.file() + " is not the one that these keys are wrapped by",
                    "name the file of the right master key");
        }
        return new Master(master, proof);
    }

    private static Aes.Sealed proof(MasterKey master) {
        return master.wrap(PROOF, PROOF.getBytes(StandardCharsets.UTF_8));
    }

    /**
     * Wraps the keys of all persons by another master key, in one transaction: before it the old one opens everything,
     * after it the new one. The file of the new key is made when it is not there.
     *
     * @throws InvalidValue when the new key is the old one
     */
    public void rotate(Path newMaster) {
        MasterKey next = MasterKey.readOrMake(newMaster, aes);
        Master before = master;
        if (next.isSameAs(before.key())) {
            throw new InvalidValue(
                    newMaster + " holds the master key that is in use", "name a new file, and it is made");
        }
        Aes.Sealed proof = proof(next);
        boolean done = table.rewrap(
                kept -> new KeyTable.Kept(kept.person(), rewrapped(kept, before.key(), next)), before.proof(), proof);
        if (!done) {
            throw replaced();
        }
        master = new Master(next, proof);
        before.key().forget();
    }

    private Aes.Sealed rewrapped(KeyTable.Kept kept, MasterKey before, MasterKey next) {
        byte[] key = before.unwrap(kept.person(), kept.wrapped()).orElseThrow(() -> notOurs(kept.person()));
        try {
            return next.wrap(kept.person(), key);
        } finally {
            Arrays.fill(key, (byte) 0);
        }
    }

    @Override
    public SealedName seal(PersonName name) {
        String person = name.person();
        KeyTable.Row row = table.find(person).orElseGet(() -> made(person));
        Aes.Sealed sealed = aes.seal(unwrap(person, row), person, name.full().getBytes(StandardCharsets.UTF_8));
        Base64.Encoder text = Base64.getEncoder();
        return new SealedName(
                person, row.id(), text.encodeToString(sealed.nonce()), text.encodeToString(sealed.bytes()));
    }

    @Override
    public PersonName open(SealedName sealed) {
        String person = sealed.person();
        return table.find(person)
                .filter(row -> row.id().equals(sealed.key()))
                .map(row -> new PersonName(person, opened(sealed, unwrap(person, row))))
                .orElseGet(() -> new PersonName(person, PersonName.ERASED));
    }

    /**
     * By which a name is known to be the same, and nothing else of it: it is made under the key of the person, so that
     * no name can be guessed from it, and cannot be made any more once that key is destroyed. Empty without a key.
     */
    public String mark(PersonName name) {
        return table.find(name.person())
                .map(row -> Aes.mark(unwrap(name.person(), row), name.full()))
                .orElse("");
    }

    /**
     * Destroys the key of a person for good.
     *
     * @return whether there was one
     */
    public boolean destroy(String person) {
        return table.delete(person);
    }

    /** Whether the key is here by which a name can be read that {@link SealedNames} left sealed. */
    public boolean canOpen(PersonName left) {
        return !open(SealedNames.sealed(left)).full().equals(PersonName.ERASED);
    }

    private KeyTable.Row made(String person) {
        Master now = master;
        KeyTable.Row made = new KeyTable.Row(aes.keyId(), now.key().wrap(person, aes.key()));
        return table.keep(person, made, now.proof()).orElseThrow(this::replaced);
    }

    private byte[] unwrap(String person, KeyTable.Row row) {
        return master.key().unwrap(person, row.wrapped()).orElseThrow(() -> notOurs(person));
    }

    /** A key that the master key does not open: either the master key was replaced by another process, or the key was changed. */
    private RuntimeException notOurs(String person) {
        boolean provedStill = table.proof()
                .flatMap(proof -> master.key().unwrap(PROOF, proof))
                .isPresent();
        return provedStill ? changed(store.toString(), "the key of " + person) : replaced();
    }

    private KeyUnavailable replaced() {
        return new KeyUnavailable(
                store.toString(), "the master key was replaced meanwhile", "open the store again with the new one");
    }

    private String opened(SealedName sealed, byte[] key) {
        return Aes.open(key, sealed.person(), new Aes.Sealed(bytes(sealed.nonce()), bytes(sealed.sealed())))
                .map(plain -> new String(plain, StandardCharsets.UTF_8))
                .orElseThrow(() -> changed("the record", "the sealed name of " + sealed.person()));
    }

    private static byte[] bytes(String base64) {
        return Aes.decoded(base64)
                .orElseThrow(() -> new InvalidValue("the sealed name is not in Base64", "restore the last backup"));
    }

    private static StoreBroken changed(String where, String what) {
        return new StoreBroken(where, what + " was changed from outside", "restore the last backup");
    }

    @Override
    public void close() {
        table.close();
        master.key().forget();
    }
}
