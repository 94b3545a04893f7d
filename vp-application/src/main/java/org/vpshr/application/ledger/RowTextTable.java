package org.vpshr.application.ledger;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import org.vpshr.application.database.session.Session;
import org.vpshr.application.ledger.row.RowTexts;

/** What lies beside events of their texts. It is the one part of a record that may be changed: sealed anew, or destroyed. */
final class RowTextTable {
    private RowTextTable() {}

    static int put(Session session, long position, RowTexts texts) throws SQLException {
        PreparedStatement insert = session.kept("insert into event_text (position, open, sealed) values (?, ?, ?)");
        insert.setLong(1, position);
        insert.setBytes(2, texts.open());
        insert.setBytes(3, texts.sealed());
        return insert.executeUpdate();
    }

    static int replace(Session session, long position, RowTexts texts) throws SQLException {
        PreparedStatement update = session.kept("update event_text set open = ?, sealed = ? where position = ?");
        update.setBytes(1, texts.open());
        update.setBytes(2, texts.sealed());
        update.setLong(3, position);
        return update.executeUpdate();
    }
}
