package org.vpshr.application.following.work;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.vpshr.application.database.Database;
import org.vpshr.application.database.session.Session;
import org.vpshr.application.failure.Overtaken;
import org.vpshr.application.following.FollowerPosition;
import org.vpshr.application.following.FollowerProgress;
import org.vpshr.application.following.work.FollowerRow.Mark;
import org.vpshr.application.following.work.FollowerRow.Part;

/**
 * Where followers stand and who works at them. The tables and their columns are those that the first nodes had, so that a
 * store of theirs needs no migration: {@code processorname} is the follower, {@code tokentype} its part among its versions,
 * {@code mask} whether it runs, is paused or was given up.
 */
final class FollowerTables {
    private static final int RUNS = 0;
    private static final int PAUSED = 1;
    private static final int GIVEN_UP = 2;

    private static final String NOT_REPLACED = " and segment = 0 and tokentype in ('building', 'current')";

    private final Database database;
    private final ServerTime time;

    FollowerTables(Database database, ServerTime time) {
        this.database = database;
        this.time = time;
    }

    SignsOfLife signsOfLife() {
        return new SignsOfLife(database, time);
    }

    String where() {
        return database.where();
    }

    Duration patience() {
        return database.patience();
    }

    /** There is a row of it from now on; it is the one that counts where there is no version before it. */
    void enter(FollowerKey key) {
        database.atomically(session -> {
            List<FollowerRow> versions = rows(session, Duration.ofDays(1)).stream()
                    .filter(row -> row.key().name().equals(key.name()))
                    .toList();
            boolean first = versions.stream().noneMatch(row -> row.key().isOlderThan(key));
            boolean late = versions.stream().anyMatch(row -> key.isOlderThan(row.key()) && row.part() == Part.CURRENT);
            Part part = late ? Part.REPLACED : first ? Part.CURRENT : Part.BUILDING;
            PreparedStatement insert = session.kept("insert into token (processorname, segment, mask, token, tokentype,"
                    + " timestamp, owner) values (?, 0, 0, ?, ?, " + time.text()
                    + ", null) on conflict (processorname, segment) do nothing");
            insert.setString(1, key.toString());
            insert.setBytes(2, new Mark(FollowerPosition.START, "", "").write());
            insert.setString(3, part.word());
            return insert.executeUpdate();
        });
    }

    /** Takes it, where nobody has it, or whoever has it was silent for too long; says whether it is the node's now. */
    boolean claim(FollowerKey key, String node, Duration silence) {
        return database.with(session -> {
            PreparedStatement claim = session.kept("update token set owner = ?, timestamp = " + time.text()
                    + " where processorname = ?" + NOT_REPLACED + " and mask <> " + PAUSED
                    + " and (owner is null or owner = ? or timestamp < " + time.textAgo() + ")");
            claim.setString(1, node);
            claim.setString(2, key.toString());
            claim.setString(3, node);
            claim.setString(4, ServerTime.before(silence));
            return claim.executeUpdate() == 1;
        });
    }

    /** It stays the node's, if it still is; says whether it is. */
    boolean extend(FollowerKey key, String node) {
        return database.with(session -> {
            PreparedStatement extend = session.kept("update token set timestamp = " + time.text()
                    + " where processorname = ? and owner = ?" + NOT_REPLACED + " and mask <> " + PAUSED);
            extend.setString(1, key.toString());
            extend.setString(2, node);
            return extend.executeUpdate() == 1;
        });
    }

    void release(FollowerKey key, String node) {
        database.with(session -> {
            PreparedStatement release = session.kept("update token set owner = null, timestamp = " + time.text()
                    + " where processorname = ? and segment = 0 and owner = ?");
            release.setString(1, key.toString());
            release.setString(2, node);
            return release.executeUpdate();
        });
    }

    /**
     * Moves it and writes what belongs to the move, both or neither.
     *
     * @param stopped whether it is told to be stopped, which it is no more then
     * @return whether it was the node's; nothing was written otherwise
     */
    boolean move(FollowerKey key, String node, Mark to, Work.Rows rows, Duration silence, boolean stopped) {
        try {
            return database.atomically(session -> {
                if (!time.settings().isEmpty()) {
                    session.run(time.settings() + silence.toMillis());
                }
                requireOwn(session, key, node, to);
                rows.write(session);
                if (stopped) {
                    clearStop(session, key);
                }
                return true;
            });
        } catch (Overtaken lost) {
            return false;
        }
    }

    private void requireOwn(Session session, FollowerKey key, String node, Mark to) throws SQLException {
        PreparedStatement move = session.kept("update token set token = ?, mask = " + RUNS + ", timestamp = "
                + time.text() + " where processorname = ? and owner = ?" + NOT_REPLACED + " and mask <> " + PAUSED);
        move.setBytes(1, to.write());
        move.setString(2, key.toString());
        move.setString(3, node);
        if (move.executeUpdate() != 1) {
            throw new Overtaken(
                    database.where(),
                    "the claim on " + key + " was lost meanwhile",
                    "leave it to whoever has it",
                    null);
        }
    }

    /**
     * The version takes the place of those before it, where it stands just where the newest of them does; they can move no
     * more then.
     */
    boolean replace(FollowerKey key, String node, FollowerPosition at) {
        return database.atomically(session -> {
            Optional<FollowerRow> before = before(rows(session, Duration.ofDays(1)), key);
            if (before.isPresent() && !retired(session, before.get().key(), at)) {
                return false;
            }
            PreparedStatement replace = session.kept(
                    "update token set tokentype = 'current' where processorname = ?" + " and owner = ?" + NOT_REPLACED);
            replace.setString(1, key.toString());
            replace.setString(2, node);
            return replace.executeUpdate() == 1;
        });
    }

    /** By its change its row is locked: where it stands then, it stays. */
    private boolean retired(Session session, FollowerKey before, FollowerPosition at) throws SQLException {
        PreparedStatement lock = session.kept("update token set mask = mask where processorname = ? and segment = 0");
        lock.setString(1, before.toString());
        lock.executeUpdate();
        Optional<FollowerRow> now = rows(session, Duration.ofDays(1)).stream()
                .filter(row -> row.key().equals(before))
                .findFirst();
        if (now.isEmpty() || now.get().mark().position().events() != at.events()) {
            return false;
        }
        for (FollowerRow row : rows(session, Duration.ofDays(1))) {
            if (row.key().equals(before) || row.key().isOlderThan(before)) {
                PreparedStatement retire = session.kept("update token set tokentype = 'replaced', owner = null"
                        + " where processorname = ? and segment = 0");
                retire.setString(1, row.key().toString());
                retire.executeUpdate();
            }
        }
        return true;
    }

    /** Of the versions before it the one that counts; nothing where it is replaced already, or there was none. */
    static Optional<FollowerRow> before(List<FollowerRow> rows, FollowerKey key) {
        return rows.stream()
                .filter(row -> row.key().isOlderThan(key) && row.part() == Part.CURRENT)
                .findFirst();
    }

    void stop(FollowerKey key, String node, FollowerProgress.Stop stop, boolean givenUp) {
        database.atomically(session -> {
            PreparedStatement write =
                    session.kept("insert into stop (view, segment, position, reason) values (?, 0, ?, ?)"
                            + " on conflict (view, segment) do update set position = excluded.position,"
                            + " reason = excluded.reason");
            write.setString(1, key.toString());
            write.setLong(2, stop.position());
            write.setString(3, stop.because());
            write.executeUpdate();
            PreparedStatement give = session.kept("update token set mask = ?, timestamp = " + time.text()
                    + " where processorname = ? and segment = 0 and owner = ? and mask <> " + PAUSED);
            give.setInt(1, givenUp ? GIVEN_UP : RUNS);
            give.setString(2, key.toString());
            give.setString(3, node);
            return give.executeUpdate();
        });
    }

    private static void clearStop(Session session, FollowerKey key) throws SQLException {
        PreparedStatement clear = session.kept("update stop set position = 0 where view = ? and segment = 0");
        clear.setString(1, key.toString());
        clear.executeUpdate();
    }

    void pause(FollowerKey key) {
        database.with(session -> set(session, key, PAUSED));
    }

    void resume(FollowerKey key) {
        database.atomically(session -> {
            clearStop(session, key);
            return set(session, key, RUNS);
        });
    }

    private static int set(Session session, FollowerKey key, int mask) throws SQLException {
        PreparedStatement set = session.kept("update token set mask = ? where processorname = ?" + NOT_REPLACED);
        set.setInt(1, mask);
        set.setString(2, key.toString());
        return set.executeUpdate();
    }

    /** All followers, in the order of their names and versions. */
    List<FollowerRow> rows(Duration silence) {
        return database.with(session -> rows(session, silence));
    }

    Optional<FollowerRow> row(FollowerKey key, Duration silence) {
        return rows(silence).stream().filter(row -> row.key().equals(key)).findFirst();
    }

    private List<FollowerRow> rows(Session session, Duration silence) throws SQLException {
        PreparedStatement query = session.kept("select t.processorname, t.tokentype, t.mask, t.token,"
                + " case when t.timestamp >= " + time.textAgo() + " then t.owner end, s.position, s.reason"
                + " from token t left join stop s on s.view = t.processorname and s.segment = 0"
                + " where t.segment = 0 and t.tokentype in ('building', 'current', 'replaced')");
        query.setString(1, ServerTime.before(silence));
        List<FollowerRow> found = new ArrayList<>();
        try (ResultSet row = query.executeQuery()) {
            while (row.next()) {
                Optional<FollowerKey> key = FollowerKey.read(row.getString(1));
                Optional<Part> part = Part.of(row.getString(2));
                Optional<Mark> mark = Mark.read(row.getBytes(4));
                if (key.isPresent() && part.isPresent() && mark.isPresent()) {
                    found.add(new FollowerRow(
                            key.get(),
                            part.get(),
                            row.getInt(3) == PAUSED,
                            mark.get(),
                            row.getString(5),
                            stop(row),
                            row.getInt(3) == GIVEN_UP));
                }
            }
        }
        found.sort(Comparator.comparing((FollowerRow row) -> row.key().name())
                .thenComparingInt(row -> row.key().version()));
        return found;
    }

    private static FollowerProgress.@Nullable Stop stop(ResultSet row) throws SQLException {
        return row.getLong(6) > 0 ? new FollowerProgress.Stop(row.getLong(6), row.getString(7)) : null;
    }
}
