package org.vpshr.application.ledger;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import org.vpshr.application.database.session.Session;
import org.vpshr.application.ledger.ChainedTags.Point;

/** The row in which lies, sealed, what the index summed up to at an event: so that nobody goes along the whole chain for it. */
record SealedSums(Point end, byte[] sealed) {

    static Optional<SealedSums> find(Session session) throws SQLException {
        try (ResultSet row =
                session.kept("select position, hash, sealed from tag_sum").executeQuery()) {
            return row.next()
                    ? Optional.of(new SealedSums(new Point(row.getLong(1), row.getBytes(2)), row.getBytes(3)))
                    : Optional.empty();
        }
    }

    void write(Session session) throws SQLException {
        PreparedStatement write = session.kept(
                "insert into tag_sum (id, position, hash, sealed) values (1, ?, ?, ?) on conflict (id)"
                        + " do update set position = excluded.position, hash = excluded.hash, sealed = excluded.sealed");
        write.setLong(1, end.position());
        write.setBytes(2, end.hash());
        write.setBytes(3, sealed);
        Appender.requireTaken(session, write.executeUpdate());
    }
}
