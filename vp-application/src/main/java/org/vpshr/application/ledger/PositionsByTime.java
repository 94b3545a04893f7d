package org.vpshr.application.ledger;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.vpshr.application.database.session.Session;

/** Finds positions by time. Instants never decrease along the positions, so that halving finds them without an index. */
final class PositionsByTime {
    private PositionsByTime() {}

    static long positionAt(Session session, Instant instant) throws SQLException {
        long low = 0;
        long high = session.number("select position from head");
        while (low < high) {
            long middle = low + (high - low + 1) / 2;
            if (recordedAt(session, middle).isAfter(instant)) {
                high = middle - 1;
            } else {
                low = middle;
            }
        }
        return low;
    }

    static Optional<Instant> last(Session session) throws SQLException {
        return instant(session.kept("select e.recorded from head h join event e on e.position = h.position"));
    }

    static Optional<Instant> at(Session session, long position) throws SQLException {
        PreparedStatement query = session.kept("select recorded from event where position = ?");
        query.setLong(1, position);
        return instant(query);
    }

    private static Optional<Instant> instant(PreparedStatement query) throws SQLException {
        try (ResultSet row = query.executeQuery()) {
            return row.next() ? Optional.of(Instant.EPOCH.plus(row.getLong(1), ChronoUnit.MICROS)) : Optional.empty();
        }
    }

    private static Instant recordedAt(Session session, long position) throws SQLException {
        return at(session, position).orElse(Instant.MIN);
    }
}
