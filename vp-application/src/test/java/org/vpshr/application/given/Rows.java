package org.vpshr.application.given;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.TreeSet;
import java.util.UUID;
import org.vpshr.application.ledger.row.NewRow;

/** Rows for the ledger that mean nothing. */
public final class Rows {
    private Rows() {}

    public static NewRow aRow(String payload, String... tags) {
        return new NewRow(
                UUID.randomUUID().toString(),
                "test.Happened",
                1,
                payload.getBytes(StandardCharsets.UTF_8),
                "{}".getBytes(StandardCharsets.UTF_8),
                new TreeSet<>(List.of(tags)));
    }
}
