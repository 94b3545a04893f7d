package org.vpshr.application.ledger;

import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import org.vpshr.application.ledger.row.StoredRow;
import org.vpshr.application.store.Head;

/** Goes along a chain from its beginning, row by row, wherever the rows come from. */
public final class ChainWalk {
    private final Chain chain = new Chain();
    private byte[] hash = Chain.start();
    private long position;
    private long recordedMicros = Long.MIN_VALUE;

    /** Goes on to the row; when it does not follow, says why, and stays where it is. */
    public Optional<String> next(StoredRow row) {
        if (row.position() != position + 1) {
            return Optional.of("position " + row.position() + " comes after position " + position);
        }
        if (row.form() != Chain.FORM) {
            return Optional.of(Chain.unknown(row.form()));
        }
        if (!Arrays.equals(chain.next(hash, row), row.hash())) {
            return Optional.of("its hash does not follow from it and from the event before it");
        }
        if (row.recordedMicros() < recordedMicros) {
            return Optional.of("it was recorded before the event in front of it");
        }
        position = row.position();
        hash = row.hash();
        recordedMicros = row.recordedMicros();
        return Optional.empty();
    }

    /** How far it went. */
    public Head reached() {
        return new Head(position, HexFormat.of().formatHex(hash));
    }
}
