package org.vpshr.application.privacy;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.sqlite.SQLiteConfig;
import org.vpshr.application.database.Database;
import org.vpshr.application.database.session.Session;
import org.vpshr.application.database.session.StoreKind;
import org.vpshr.application.store.Store;

/** The store of the wrapped keys. What is deleted from a file is overwritten, and no journal keeps it. */
final class KeyTable implements AutoCloseable {
    private static final StoreKind KIND = new StoreKind(
            "a store of keys",
            0x56504b59, // "VPKY"
            1,
            List.of(
                    "create table person_key (person text primary key, id text not null unique,"
                            + " nonce blob not null, wrapped blob not null) strict",
                    "create table proof (id integer primary key check (id = 1), nonce blob not null,"
                            + " wrapped blob not null) strict",
                    "pragma application_id = " + 0x56504b59,
                    "pragma user_version = 1"),
            List.of(),
            SQLiteConfig.JournalMode.DELETE,
            new StoreKind.Tables(
                    "org/vpshr/application/privacy/postgresql",
                    List.of("select, insert, update, delete on person_key", "select, insert, update on proof")));

    /** A person's key, still wrapped, and what it is called. */
    record Row(String id, Aes.Sealed wrapped) {}

    /** Whose key it is, and the key, still wrapped. */
    record Kept(String person, Aes.Sealed wrapped) {}

    private final Database database;

    KeyTable(Store store, Duration patience) {
        database = Database.open(store, KIND, patience);
    }

    void grant(String role) {
        database.grant(role);
    }

    Optional<Row> find(String person) {
        return database.with(session -> find(session, person));
    }

    /**
     * Keeps the key unless the person has one by now; answers the one that is kept. Nothing is kept when the proof is
     * another by now, for then the key would be wrapped by a master key that is no longer in use.
     */
    Optional<Row> keep(String person, Row made, Aes.Sealed proof) {
        return database.atomically(session -> {
            if (!change(session, proof, proof)) {
                return Optional.empty();
            }
            insert(session, person, made);
            return find(session, person);
        });
    }

    /**
     * Wraps all keys anew and changes the proof, all of it or nothing.
     *
     * @return whether it was done; it is not when the proof is another by now
     */
    boolean rewrap(UnaryOperator<Kept> anew, Aes.Sealed before, Aes.Sealed after) {
        return database.atomically(session -> {
            if (!change(session, before, after)) {
                return false;
            }
            for (Kept kept : all(session)) {
                update(session, anew.apply(kept));
            }
            return true;
        });
    }

    boolean delete(String person) {
        return database.with(session -> {
            PreparedStatement delete = session.kept("delete from person_key where person = ?");
            delete.setString(1, person);
            return delete.executeUpdate() > 0;
        });
    }

    /** Something sealed by the master key, by which the right one is known again. */
    Optional<Aes.Sealed> proof() {
        return database.with(session -> {
            try (ResultSet row =
                    session.kept("select nonce, wrapped from proof").executeQuery()) {
                return row.next() ? Optional.of(sealed(row, 1)) : Optional.empty();
            }
        });
    }

    void keepProof(Aes.Sealed proof) {
        database.with(session -> {
            PreparedStatement insert =
                    session.kept("insert into proof (id, nonce, wrapped) values (1, ?, ?) on conflict do nothing");
            insert.setBytes(1, proof.nonce());
            insert.setBytes(2, proof.bytes());
            return insert.executeUpdate();
        });
    }

    private static Optional<Row> find(Session session, String person) throws SQLException {
        PreparedStatement query = session.kept("select id, nonce, wrapped from person_key where person = ?");
        query.setString(1, person);
        try (ResultSet row = query.executeQuery()) {
            return row.next() ? Optional.of(new Row(row.getString(1), sealed(row, 2))) : Optional.empty();
        }
    }

    private static void insert(Session session, String person, Row made) throws SQLException {
        PreparedStatement insert = session.kept(
                "insert into person_key (person, id, nonce, wrapped) values (?, ?, ?, ?) on conflict (person) do nothing");
        insert.setString(1, person);
        insert.setString(2, made.id());
        insert.setBytes(3, made.wrapped().nonce());
        insert.setBytes(4, made.wrapped().bytes());
        insert.executeUpdate();
    }

    private static List<Kept> all(Session session) throws SQLException {
        List<Kept> all = new ArrayList<>();
        try (ResultSet rows = session.kept("select person, nonce, wrapped from person_key order by person")
                .executeQuery()) {
            while (rows.next()) {
                all.add(new Kept(rows.getString(1), sealed(rows, 2)));
            }
        }
        return all;
    }

    private static void update(Session session, Kept kept) throws SQLException {
        PreparedStatement update = session.kept("update person_key set nonce = ?, wrapped = ? where person = ?");
        update.setBytes(1, kept.wrapped().nonce());
        update.setBytes(2, kept.wrapped().bytes());
        update.setString(3, kept.person());
        update.executeUpdate();
    }

    /** Nobody else changes the proof from then on until the transaction ends. */
    private static boolean change(Session session, Aes.Sealed before, Aes.Sealed after) throws SQLException {
        PreparedStatement update = session.kept("update proof set nonce = ?, wrapped = ? where nonce = ?");
        update.setBytes(1, after.nonce());
        update.setBytes(2, after.bytes());
        update.setBytes(3, before.nonce());
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
