package org.vpshr.application.given;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.vpshr.application.json.TypeName;
import org.vpshr.application.json.stored.EventFormat;
import org.vpshr.application.ledger.row.NewRow;
import org.vpshr.application.ledger.row.RowTexts;
import org.vpshr.application.text.Commitments;
import org.vpshr.application.text.SaltedText;
import org.vpshr.domain.DomainEvent;
import org.vpshr.domain.boundary.Tag;

/** Rows that are put straight into a ledger. */
public final class Rows {
    private static final byte[] BY_NOBODY = "{\"recordedBy\":\"nobody\"}".getBytes(StandardCharsets.UTF_8);

    private Rows() {}

    /** One that means nothing. */
    public static NewRow aRow(String payload, String... tags) {
        return new NewRow(
                UUID.randomUUID().toString(),
                "test.Happened",
                1,
                payload.getBytes(StandardCharsets.UTF_8),
                new byte[0],
                BY_NOBODY,
                new TreeSet<>(List.of(tags)),
                position -> RowTexts.NONE);
    }

    /** An event as it is recorded, by nobody. */
    public static NewRow of(EventFormat format, DomainEvent event) {
        TypeName name = format.nameOf(event);
        EventFormat.Written written = format.write(event);
        List<SaltedText> texts = Written.salted(written);
        return new NewRow(
                UUID.randomUUID().toString(),
                name.name(),
                name.version(),
                written.facts(),
                Commitments.of(texts),
                BY_NOBODY,
                event.tags().stream().map(Tag::toString).collect(Collectors.toCollection(TreeSet::new)),
                position -> Written.open(texts));
    }
}
