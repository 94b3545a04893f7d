package org.vpshr.application.ledger.row;

/** What a fold needs of a row, and no more: reading less is most of what makes it fast. */
public record StoredEvent(
        long position,
        long recordedMicros,
        String type,
        int version,
        byte[] facts,
        byte[] commitments,
        RowTexts texts) {}
