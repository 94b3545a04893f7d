package org.vpshr.application.following.work;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.vpshr.application.database.Database;

/** Which processes work at a follower, or are ready to. */
final class SignsOfLife {
    private final Database database;
    private final ServerTime time;

    SignsOfLife(Database database, ServerTime time) {
        this.database = database;
        this.time = time;
    }

    /** A sign of life of a node. */
    void give(FollowerKey key, String node) {
        database.with(session -> {
            PreparedStatement write = session.kept("insert into node (id, seen) values (?, " + time.now()
                    + ") on conflict (id) do update set seen = excluded.seen");
            write.setString(1, node + "/" + key);
            return write.executeUpdate();
        });
    }

    /** The node gives none any more. */
    void end(FollowerKey key, String node) {
        database.with(session -> {
            PreparedStatement delete = session.kept("delete from node where id = ?");
            delete.setString(1, node + "/" + key);
            return delete.executeUpdate();
        });
    }

    /** The nodes that show signs of life for the follower, in the order of their names. */
    List<String> of(FollowerKey key, Duration silence) {
        return database.with(session -> {
            PreparedStatement query =
                    session.kept("select id from node where id like ? and seen > " + time.ago() + " order by id");
            query.setString(1, "%/" + key);
            query.setString(2, ServerTime.before(silence));
            List<String> found = new ArrayList<>();
            try (ResultSet row = query.executeQuery()) {
                while (row.next()) {
                    String id = row.getString(1);
                    found.add(id.substring(0, id.length() - key.toString().length() - 1));
                }
            }
            return found;
        });
    }
}
