package org.vpshr.application.nodes;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.vpshr.application.database.session.Session;
import org.vpshr.domain.Subject;

/** The rows of views. */
final class ViewTables {
    private static final String WRITE = "insert into current_view (view, subject, position, day, document, mac)"
            + " values (?, ?, ?, ?, ?::json, ?) on conflict (view, subject) do update set position = excluded.position,"
            + " day = excluded.day, document = excluded.document, mac = excluded.mac"
            + " where current_view.position < excluded.position or current_view.mac = ?";

    private ViewTables() {}

    static Optional<KeptView> find(Session session, View view, Subject subject) throws SQLException {
        PreparedStatement query =
                session.kept("select position, day, document, mac from current_view where view = ? and subject = ?");
        query.setString(1, view.key());
        query.setString(2, subject.toString());
        try (ResultSet row = query.executeQuery()) {
            return row.next()
                    ? Optional.of(new KeptView(
                            new SubjectView(
                                    view, subject, row.getLong(1), row.getObject(2, LocalDate.class), row.getString(3)),
                            row.getBytes(4)))
                    : Optional.empty();
        }
    }

    /** The rows of some subjects, by their texts. */
    static Map<String, KeptView> find(Session session, View view, Collection<String> subjects) throws SQLException {
        PreparedStatement query = session.kept("select subject, position, day, document, mac from current_view"
                + " where view = ? and subject = any(?)");
        query.setString(1, view.key());
        query.setArray(2, session.connection().createArrayOf("text", subjects.toArray()));
        Map<String, KeptView> found = new HashMap<>();
        try (ResultSet row = query.executeQuery()) {
            while (row.next()) {
                found.put(
                        row.getString(1),
                        new KeptView(
                                new SubjectView(
                                        view,
                                        Subject.parse(row.getString(1)),
                                        row.getLong(2),
                                        row.getObject(3, LocalDate.class),
                                        row.getString(4)),
                                row.getBytes(5)));
            }
        }
        return found;
    }

    /** @param instead the MAC of a row that is not ours, which it takes the place of whatever its position */
    static void write(Session session, KeptView current, byte @Nullable [] instead) throws SQLException {
        PreparedStatement write = session.kept(WRITE);
        write.setString(1, current.says().view().key());
        write.setString(2, current.says().subject().toString());
        write.setLong(3, current.says().position());
        write.setObject(4, current.says().day());
        write.setString(5, current.says().document());
        write.setBytes(6, current.mac());
        write.setBytes(7, instead);
        write.executeUpdate();
    }
}
