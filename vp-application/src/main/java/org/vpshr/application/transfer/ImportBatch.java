package org.vpshr.application.transfer;

import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.vpshr.application.ledger.Ledger;
import org.vpshr.application.ledger.row.ContentPart;
import org.vpshr.application.ledger.row.StoredRow;
import org.vpshr.application.store.Head;
import org.vpshr.domain.failure.InvalidValue;

/** Rows on their way into a ledger: those that it has are passed over, those that it lacks are appended in batches. */
final class ImportBatch {
    private static final int MOST_ROWS = 1000;
    private static final int MOST_BYTES = 4 << 20;

    private final Ledger ledger;
    private final Head before;
    private final List<StoredRow> batch = new ArrayList<>();
    private long bytes;

    ImportBatch(Ledger ledger) {
        this.ledger = ledger;
        this.before = ledger.head();
    }

    Head before() {
        return before;
    }

    /** @throws InvalidValue when the ledger holds something else at the position */
    void take(StoredRow row) {
        if (row.position() > before.position()) {
            batch.add(row);
            bytes += row.bytes();
            if (batch.size() == MOST_ROWS || bytes > MOST_BYTES) {
                flush();
            }
        } else if (row.position() == before.position() && !hex(row).equals(before.hash())) {
            throw another();
        }
    }

    /** What lies beside the event that was taken last. */
    void take(ContentPart part) {
        if (part.position() > before.position()) {
            flush();
            ledger.contents().put(part);
        }
    }

    /** At the end of the file. */
    void end(Head file) {
        flush();
        boolean storeGoesOn = file.position() < before.position();
        if (storeGoesOn && file.position() > 0 && !hashAt(file.position()).equals(file.hash())) {
            throw another();
        }
    }

    private String hashAt(long position) {
        return hex(ledger.page(position - 1, 1).getFirst());
    }

    private void flush() {
        if (!batch.isEmpty()) {
            ledger.restore(batch);
            batch.clear();
            bytes = 0;
        }
    }

    private static String hex(StoredRow row) {
        return HexFormat.of().formatHex(row.hash());
    }

    private static InvalidValue another() {
        return new InvalidValue("the store holds another history than the file", "import into a new store");
    }
}
