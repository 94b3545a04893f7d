package org.vpshr.application.privacy;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.sqlite.SQLiteConfig;
import org.vpshr.application.database.ConnectionBound;
import org.vpshr.application.database.Database;
import org.vpshr.application.database.session.Session;
import org.vpshr.application.database.session.StoreKind;
import org.vpshr.application.failure.KeyUnavailable;
import org.vpshr.application.failure.StoreBroken;
import org.vpshr.application.store.Store;

/** The store of the wrapped keys. What is deleted from a file is overwritten, and no journal keeps it. */
final class KeyTable implements AutoCloseable {
    /** By what the right master key is known again, a secret from which others are derived, by what the record is known. */
    enum Single {
        PROOF,
        SECRET,
        RECOVERY,
        RECORD
    }

    private static final int APPLICATION_ID = 0x56504b59; // "VPKY"
    private static final StoreKind KIND = new StoreKind(
            "a store of keys",
            APPLICATION_ID,
            1,
            List.of(
                    "create table event_key (position integer primary key, nonce blob not null,"
                            + " wrapped blob not null) strict",
                    "create table single (name text primary key, nonce blob not null,"
                            + " wrapped blob not null) strict, without rowid",
                    "pragma application_id = " + APPLICATION_ID,
                    "pragma user_version = 1"),
            List.of(),
            SQLiteConfig.JournalMode.DELETE,
            new StoreKind.Tables(
                    "org/vpshr/application/privacy/postgresql",
                    List.of(
                            "select, insert, update, delete on event_key",
                            "select, insert, update, delete on single")));

    private final Database database;
    private final boolean inUse;

    /** @param inUse whether something is recorded by these keys, so that nothing of them is to be made for the first time */
    KeyTable(Store store, Duration patience, ConnectionBound bound, boolean inUse) {
        this.database = Database.open(store, KIND, patience, bound);
        this.inUse = inUse;
    }

    void requireInPlace() {
        database.requireInPlace();
    }

    void grant(String role) {
        database.grant(role);
    }

    /** The wrapped keys of the events from one position up to and with another. */
    SortedMap<Long, Aes.Sealed> range(long from, long upTo) {
        return database.with(session -> {
            PreparedStatement query = session.kept(
                    "select position, nonce, wrapped from event_key where position between ? and ? order by position");
            query.setLong(1, from);
            query.setLong(2, upTo);
            return keys(query);
        });
    }

    /**
     * Keeps the keys, those apart that are there by now.
     *
     * @return whether it was done; it is not when the proof is another by now, for then the keys would be wrapped by a
     *     master key that is no longer in use
     */
    boolean keep(SortedMap<Long, Aes.Sealed> made, Aes.Sealed proof) {
        return database.atomically(session -> {
            if (!change(session, proof, proof)) {
                return false;
            }
            PreparedStatement insert = session.kept(
                    "insert into event_key (position, nonce, wrapped) values (?, ?, ?) on conflict do nothing");
            for (SortedMap.Entry<Long, Aes.Sealed> key : made.entrySet()) {
                insert.setLong(1, key.getKey());
                insert.setBytes(2, key.getValue().nonce());
                insert.setBytes(3, key.getValue().bytes());
                insert.addBatch();
            }
            insert.executeBatch();
            return true;
        });
    }

    /**
     * Wraps all keys anew and changes the proof, all of it or nothing. What recovers the old master key goes.
     *
     * @param anew the wrapped key of a name or position, wrapped by the next master key
     * @return whether it was done; it is not when the proof is another by now
     */
    boolean rewrap(UnaryOperator<Wrapped> anew, Aes.Sealed before, Aes.Sealed after) {
        return database.atomically(session -> {
            if (!change(session, before, after)) {
                return false;
            }
            for (Wrapped key : all(session)) {
                update(session, anew.apply(key));
            }
            Optional<Aes.Sealed> secret = single(session, Single.SECRET);
            if (secret.isPresent()) {
                put(
                        session,
                        Single.SECRET,
                        anew.apply(new Wrapped(Single.SECRET.name(), 0, secret.get()))
                                .key());
            }
            remove(session, Single.RECOVERY);
            return true;
        });
    }

    /** What a key is bound to, and the key, still wrapped. */
    record Wrapped(String boundTo, long position, Aes.Sealed key) {}

    /** Destroys the keys of the events; answers how many there were. */
    int delete(Collection<Long> positions) {
        return database.atomically(session -> {
            PreparedStatement delete = session.kept("delete from event_key where position = ?");
            int deleted = 0;
            for (long position : positions) {
                delete.setLong(1, position);
                deleted += delete.executeUpdate();
            }
            return deleted;
        });
    }

    Optional<Aes.Sealed> single(Single name) {
        return database.with(session -> single(session, name));
    }

    /**
     * Keeps it unless there is one by now; answers the one that is kept.
     *
     * @throws StoreBroken when there are keys already: then there was one, and it is gone
     * @throws KeyUnavailable when these keys are new, and the record is not
     */
    Aes.Sealed keepFirst(Single name, Aes.Sealed made) {
        return database.atomically(session -> {
            Optional<Aes.Sealed> known = single(session, name);
            if (known.isEmpty()) {
                refuseIfBegun(session, name);
                put(session, name, made);
            }
            return known.orElse(made);
        });
    }

    /** Keeps what the record is known by, unless that is known. */
    void bind(Aes.Sealed made) {
        database.atomically(session -> {
            if (single(session, Single.RECORD).isEmpty()) {
                put(session, Single.RECORD, made);
            }
            return made;
        });
    }

    /** The proof is the first that a store of keys holds, and the secret comes before any key. */
    private void refuseIfBegun(Session session, Single name) throws SQLException {
        boolean begun = session.number("select count(*) from (select 1 from event_key limit 1) k") > 0
                || name == Single.PROOF && single(session, Single.SECRET).isPresent()
                || inUse && single(session, Single.PROOF).isPresent();
        if (begun) {
            throw new StoreBroken(
                    database.where(),
                    name == Single.PROOF
                            ? "what proves the master key is gone from these keys, so that any key would be taken for it"
                            : "the secret of the store is gone from these keys",
                    "restore the last backup of the keys");
        }
        if (inUse) {
            throw new KeyUnavailable(
                    database.where(),
                    "these keys are new, and something is on record already, so that they are not those of the record",
                    "name the keys of the record, or restore the last backup of them");
        }
    }

    /** What of the tables is not as it was made; nothing when all is. */
    Optional<String> changedTables() {
        return database.changedTables();
    }

    /** The next keys after a position, still wrapped. */
    SortedMap<Long, Aes.Sealed> page(long after, int limit) {
        return database.with(session -> {
            PreparedStatement query = session.kept(
                    "select position, nonce, wrapped from event_key where position > ? order by position limit ?");
            query.setLong(1, after);
            query.setInt(2, limit);
            return keys(query);
        });
    }

    private static SortedMap<Long, Aes.Sealed> keys(PreparedStatement query) throws SQLException {
        SortedMap<Long, Aes.Sealed> found = new TreeMap<>();
        try (ResultSet rows = query.executeQuery()) {
            while (rows.next()) {
                found.put(rows.getLong(1), sealed(rows, 2));
            }
        }
        return found;
    }

    void replace(Single name, Aes.Sealed made) {
        database.atomically(session -> {
            put(session, name, made);
            return made;
        });
    }

    private static Optional<Aes.Sealed> single(Session session, Single name) throws SQLException {
        PreparedStatement query = session.kept("select nonce, wrapped from single where name = ?");
        query.setString(1, name.name());
        try (ResultSet row = query.executeQuery()) {
            return row.next() ? Optional.of(sealed(row, 1)) : Optional.empty();
        }
    }

    private static void put(Session session, Single name, Aes.Sealed made) throws SQLException {
        remove(session, name);
        PreparedStatement insert = session.kept("insert into single (name, nonce, wrapped) values (?, ?, ?)");
        insert.setString(1, name.name());
        insert.setBytes(2, made.nonce());
        insert.setBytes(3, made.bytes());
        insert.executeUpdate();
    }

    private static void remove(Session session, Single name) throws SQLException {
        PreparedStatement delete = session.kept("delete from single where name = ?");
        delete.setString(1, name.name());
        delete.executeUpdate();
    }

    private static List<Wrapped> all(Session session) throws SQLException {
        List<Wrapped> all = new ArrayList<>();
        try (ResultSet rows = session.kept("select position, nonce, wrapped from event_key order by position")
                .executeQuery()) {
            while (rows.next()) {
                all.add(new Wrapped(EventKeys.boundTo(rows.getLong(1)), rows.getLong(1), sealed(rows, 2)));
            }
        }
        return all;
    }

    private static void update(Session session, Wrapped key) throws SQLException {
        PreparedStatement update = session.kept("update event_key set nonce = ?, wrapped = ? where position = ?");
        update.setBytes(1, key.key().nonce());
        update.setBytes(2, key.key().bytes());
        update.setLong(3, key.position());
        update.executeUpdate();
    }

    /** Nobody else changes the proof from then on until the transaction ends. */
    private static boolean change(Session session, Aes.Sealed before, Aes.Sealed after) throws SQLException {
        PreparedStatement update =
                session.kept("update single set nonce = ?, wrapped = ? where name = ? and nonce = ?");
        update.setBytes(1, after.nonce());
        update.setBytes(2, after.bytes());
        update.setString(3, Single.PROOF.name());
        update.setBytes(4, before.nonce());
        return update.executeUpdate() == 1;
    }

    private static Aes.Sealed sealed(ResultSet row, int from) throws SQLException {
        return new Aes.Sealed(row.getBytes(from), row.getBytes(from + 1));
    }

    @Override
    public void close() {
        database.close();
    }
}
