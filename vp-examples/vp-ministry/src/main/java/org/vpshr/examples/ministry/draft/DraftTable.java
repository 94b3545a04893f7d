package org.vpshr.examples.ministry.draft;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.vpshr.application.failure.StoreUnavailable;

/** Drafts in a table of the database that has the record. */
final class DraftTable implements DraftStore {
    private static final String LABEL =
            "select id, owner, kind, title, made, position, octet_length(content) from ministry.draft";
    private static final String WHOLE =
            "select id, owner, kind, title, made, position, octet_length(content), content from ministry.draft where id = ?";
    private static final String PUT = "insert into ministry.draft (id, owner, kind, title, made, position, content)"
            + " values (?, ?, ?, ?, ?, ?, ?) on conflict (id) do update"
            + " set kind = excluded.kind, title = excluded.title, content = excluded.content"
            + " where draft.owner = excluded.owner";
    private static final String REMOVE = "delete from ministry.draft where id = ?";

    private final DataSource source;

    DraftTable(DataSource source) {
        this.source = source;
    }

    @FunctionalInterface
    private interface Work<T> {
        T on(PreparedStatement statement) throws SQLException;
    }

    private <T> T run(String sql, Work<T> work) {
        try (Connection connection = source.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            return work.on(statement);
        } catch (SQLException e) {
            throw new StoreUnavailable(
                    "ministry.draft",
                    "what is not recorded yet cannot be read or kept",
                    "see that the database is there",
                    e);
        }
    }

    @Override
    public void put(Draft draft) {
        DraftLabel label = draft.label();
        run(PUT, statement -> {
            statement.setString(1, label.id());
            statement.setInt(2, label.owner());
            statement.setString(3, label.kind().name());
            statement.setString(4, label.title());
            statement.setTimestamp(5, Timestamp.from(label.made()));
            statement.setLong(6, label.position());
            statement.setBytes(7, draft.content());
            return statement.executeUpdate();
        });
    }

    @Override
    public Optional<Draft> find(String id) {
        return run(WHOLE, statement -> {
            statement.setString(1, id);
            try (ResultSet row = statement.executeQuery()) {
                return row.next() ? Optional.of(new Draft(label(row), row.getBytes(8))) : Optional.empty();
            }
        });
    }

    @Override
    public List<DraftLabel> labels() {
        return run(LABEL, statement -> {
            List<DraftLabel> labels = new ArrayList<>();
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    labels.add(label(row));
                }
            }
            return labels;
        });
    }

    private static DraftLabel label(ResultSet row) throws SQLException {
        return new DraftLabel(
                row.getString(1),
                row.getInt(2),
                DraftKind.valueOf(row.getString(3)),
                row.getString(4),
                row.getTimestamp(5).toInstant(),
                row.getLong(6),
                row.getLong(7));
    }

    @Override
    public void remove(String id) {
        run(REMOVE, statement -> {
            statement.setString(1, id);
            return statement.executeUpdate();
        });
    }
}
