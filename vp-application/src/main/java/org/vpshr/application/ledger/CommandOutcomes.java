package org.vpshr.application.ledger;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import org.vpshr.application.database.session.Session;

/** Answers to commands, kept beside the events that the commands recorded. */
final class CommandOutcomes {
    private static final String FIND = "select fingerprint, first, last, findings from command where id = ?";
    private static final String KEEP =
            "insert into command (id, fingerprint, first, last, findings) values (?, ?, ?, ?, ?)";

    private CommandOutcomes() {}

    static Optional<CommandOutcome> find(Session session, String id) throws SQLException {
        PreparedStatement query = session.kept(FIND);
        query.setString(1, id);
        try (ResultSet row = query.executeQuery()) {
            return row.next()
                    ? Optional.of(
                            new CommandOutcome(id, row.getBytes(1), row.getLong(2), row.getLong(3), row.getBytes(4)))
                    : Optional.empty();
        }
    }

    static int keep(Session session, CommandOutcome answer) throws SQLException {
        PreparedStatement insert = session.kept(KEEP);
        insert.setString(1, answer.id());
        insert.setBytes(2, answer.fingerprint());
        insert.setLong(3, answer.first());
        insert.setLong(4, answer.last());
        insert.setBytes(5, answer.findings());
        return insert.executeUpdate();
    }
}
