package org.vpshr.application.privacy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.vpshr.application.LedgerBroken;
import org.vpshr.application.LedgerUnavailable;
import org.vpshr.application.json.PersonNames;
import org.vpshr.application.json.SealedName;
import org.vpshr.domain.register.PersonName;

/**
 * Seals and opens the names of persons. Each person has a random key; once it is destroyed, every copy of the name, in
 * the store and in each backup of it, is unreadable.
 */
public final class PersonKeys implements PersonNames, AutoCloseable {
    private static final String PROOF = "proof of the master key";

    private final Path file;
    private final KeyTable table;
    private final MasterKey master;

    private PersonKeys(Path file, KeyTable table, MasterKey master) {
        this.file = file;
        this.table = table;
        this.master = master;
    }

    /**
     * Opens the keys that belong to a store.
     *
     * @param store the file of the ledger; the keys lie beside it
     * @param masterKey the file of the master key; without one it lies beside the store too, and is made when it is new
     */
    public static PersonKeys open(Path store, @Nullable Path masterKey, Duration patience) {
        Path file = beside(store, ".keys");
        boolean isNew = !Files.exists(file);
        MasterKey master = masterKey == null ? ownMaster(store, isNew) : MasterKey.read(masterKey);
        KeyTable table = new KeyTable(file, patience);
        try {
            prove(file, table, master);
            return new PersonKeys(file, table, master);
        } catch (RuntimeException e) {
            table.close();
            throw e;
        }
    }

    private static MasterKey ownMaster(Path store, boolean isNew) {
        Path own = beside(store, ".master");
        return isNew && !Files.exists(own) ? MasterKey.generate(own) : MasterKey.read(own);
    }

    private static void prove(Path file, KeyTable table, MasterKey master) {
        Optional<Aes.Sealed> proof = table.proof();
        if (proof.isEmpty()) {
            table.keepProof(master.wrap(PROOF, PROOF.getBytes(StandardCharsets.UTF_8)));
        } else if (master.unwrap(PROOF, proof.get()).isEmpty()) {
            throw new LedgerUnavailable(
                    file.toString(),
                    "the master key in " + master.file() + " is not the one that these keys are wrapped by",
                    "name the file of the right master key");
        }
    }

    @Override
    public SealedName seal(PersonName name) {
        String person = name.person();
        KeyTable.Row row =
                table.find(person).orElseGet(() -> table.keep(person, master.wrap(person, Aes.random(Aes.KEY_BYTES))));
        Aes.Sealed sealed = Aes.seal(unwrap(person, row), person, name.full().getBytes(StandardCharsets.UTF_8));
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

    private byte[] unwrap(String person, KeyTable.Row row) {
        return master.unwrap(person, row.wrapped()).orElseThrow(() -> changed(file.toString(), "the key of " + person));
    }

    private String opened(SealedName sealed, byte[] key) {
        Base64.Decoder bytes = Base64.getDecoder();
        return Aes.open(
                        key,
                        sealed.person(),
                        new Aes.Sealed(bytes.decode(sealed.nonce()), bytes.decode(sealed.sealed())))
                .map(plain -> new String(plain, StandardCharsets.UTF_8))
                .orElseThrow(() -> changed("the record", "the sealed name of " + sealed.person()));
    }

    private static LedgerBroken changed(String where, String what) {
        return new LedgerBroken(where, what + " was changed from outside", "restore the last backup");
    }

    private static Path beside(Path store, String ending) {
        Path name = store.getFileName();
        return store.resolveSibling((name == null ? "record" : name) + ending);
    }

    @Override
    public void close() {
        table.close();
        master.forget();
    }
}
