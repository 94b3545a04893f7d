package org.vpshr.application.nodes;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.vpshr.application.database.session.Session;
import org.vpshr.domain.Subject;

/** The tables of views and nodes. */
final class ViewTables {
    private static final String WRITE = "insert into current_view (view, subject, position, day, document, mac)"
            + " values (?, ?, ?, ?, ?::json, ?) on conflict (view, subject) do update set position = excluded.position,"
            + " day = excluded.day, document = excluded.document, mac = excluded.mac"
            + " where current_view.position < excluded.position or current_view.mac = ?";

    private static final String STOP = "insert into stop (view, segment, position, reason) values (?, ?, ?, ?)"
            + " on conflict (view, segment) do update set position = excluded.position, reason = excluded.reason";

    private static final String PROGRESS =
            "select t.segment, t.owner, (convert_from(t.token, 'UTF8')::json ->> 'globalIndex')::bigint, h.position,"
                    + " s.position, s.reason from token t cross join head h"
                    + " left join stop s on s.view = t.processorname and s.segment = t.segment"
                    + " where t.processorname = ? order by t.segment";

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

    static int stopped(Session session, View view, int part, ViewProgress.Stop stop) throws SQLException {
        PreparedStatement write = session.kept(STOP);
        write.setString(1, view.key());
        write.setInt(2, part);
        write.setLong(3, stop.position());
        write.setString(4, stop.because());
        return write.executeUpdate();
    }

    static List<ViewProgress> progress(Session session, View view) throws SQLException {
        PreparedStatement query = session.kept(PROGRESS);
        query.setString(1, view.key());
        List<ViewProgress> found = new ArrayList<>();
        try (ResultSet row = query.executeQuery()) {
            while (row.next()) {
                long position = row.getLong(3);
                found.add(new ViewProgress(
                        view,
                        row.getInt(1),
                        row.getString(2),
                        position,
                        row.getLong(4) - position,
                        stop(row, position)));
            }
        }
        return found;
    }

    private static ViewProgress.@Nullable Stop stop(ResultSet row, long position) throws SQLException {
        return row.getLong(5) > position ? new ViewProgress.Stop(row.getLong(5), row.getString(6)) : null;
    }

    static int alive(Session session, String node) throws SQLException {
        PreparedStatement write = session.kept(
                "insert into node (id, seen) values (?, now()) on conflict (id) do update set seen = now()");
        write.setString(1, node);
        return write.executeUpdate();
    }

    static int gone(Session session, String node) throws SQLException {
        PreparedStatement delete = session.kept("delete from node where id = ?");
        delete.setString(1, node);
        return delete.executeUpdate();
    }

    static int living(Session session, long silenceMillis) throws SQLException {
        PreparedStatement query =
                session.kept("select count(*) from node where seen > now() - ? * interval '1 millisecond'");
        query.setLong(1, silenceMillis);
        try (ResultSet row = query.executeQuery()) {
            row.next();
            return row.getInt(1);
        }
    }
}
