package org.vpshr.application.ledger;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.vpshr.application.given.AStore;
import org.vpshr.application.json.text.TextsForm;
import org.vpshr.application.ledger.row.RowTexts;
import org.vpshr.application.ledger.row.StoredRow;
import org.vpshr.application.privacy.TextVault;
import org.vpshr.application.store.Store;
import org.vpshr.application.text.SaltedText;

/** Someone who may write to the store, and knows how a record is made: what he changed, he makes a new chain for. */
public final class ForgedChain {
    private ForgedChain() {}

    public static List<StoredRow> rows(Store store) {
        List<StoredRow> rows = new ArrayList<>();
        try (Ledger ledger = Ledger.open(store, InstantSource.system())) {
            ledger.forEach(0, Long.MAX_VALUE, rows::add);
        }
        return rows;
    }

    /** The rows with one of them changed, and a chain that follows from that. */
    public static List<StoredRow> changed(List<StoredRow> rows, long position, UnaryOperator<StoredRow> change) {
        return chained(rows.stream()
                .map(row -> row.position() == position ? change.apply(row) : row)
                .toList());
    }

    /** The rows with the chain that follows from them. */
    public static List<StoredRow> chained(List<StoredRow> rows) {
        Chain chain = new Chain();
        byte[] hash = Chain.start();
        List<StoredRow> made = new ArrayList<>();
        for (StoredRow row : rows) {
            hash = chain.next(hash, row);
            made.add(of(row, row.recordedMicros(), row.facts(), row.commitments(), row.metadata(), hash));
        }
        return made;
    }

    public static StoredRow withFacts(StoredRow row, byte[] facts) {
        return of(row, row.recordedMicros(), facts, row.commitments(), row.metadata(), row.hash());
    }

    public static StoredRow withCommitments(StoredRow row, byte[] commitments) {
        return of(row, row.recordedMicros(), row.facts(), commitments, row.metadata(), row.hash());
    }

    public static StoredRow withMetadata(StoredRow row, byte[] metadata) {
        return of(row, row.recordedMicros(), row.facts(), row.commitments(), metadata, row.hash());
    }

    public static StoredRow withRecorded(StoredRow row, long micros) {
        return of(row, micros, row.facts(), row.commitments(), row.metadata(), row.hash());
    }

    /** With another text in the place of one that lies open, and all that it takes to be believed. */
    public static StoredRow withText(StoredRow row, int number, String text) {
        byte[] commitments = row.commitments().clone();
        List<SaltedText> open = TextVault.open(row.texts()).stream()
                .map(one -> one.number() == number ? new SaltedText(number, one.salt(), text, one.internal()) : one)
                .toList();
        byte[] commitment = open.stream()
                .filter(one -> one.number() == number)
                .findFirst()
                .orElseThrow()
                .commitment();
        System.arraycopy(commitment, 0, commitments, number * commitment.length, commitment.length);
        return of(
                row,
                row.recordedMicros(),
                row.facts(),
                commitments,
                row.metadata(),
                row.hash(),
                new RowTexts(TextsForm.write(open), row.texts().sealed()));
    }

    private static StoredRow of(
            StoredRow row, long recorded, byte[] facts, byte[] commitments, byte[] metadata, byte[] hash) {
        return of(row, recorded, facts, commitments, metadata, hash, row.texts());
    }

    private static StoredRow of(
            StoredRow row,
            long recorded,
            byte[] facts,
            byte[] commitments,
            byte[] metadata,
            byte[] hash,
            RowTexts texts) {
        return new StoredRow(
                row.position(),
                row.eventId(),
                row.type(),
                row.version(),
                recorded,
                facts,
                commitments,
                metadata,
                row.tags(),
                row.form(),
                hash,
                texts);
    }

    /** Puts all of it in the place of what the store holds. */
    public static void put(AStore store, List<StoredRow> rows) {
        List<String> statements = new ArrayList<>();
        for (StoredRow row : rows) {
            statements.add(
                    "update event set recorded = " + row.recordedMicros() + ", facts = " + store.bytes(row.facts())
                            + ", commitments = " + store.bytes(row.commitments()) + ", metadata = "
                            + store.bytes(row.metadata()) + ", hash = " + store.bytes(row.hash()) + " where position = "
                            + row.position());
            statements.add(
                    "update event_text set open = " + bytes(store, row.texts().open()) + ", sealed = "
                            + bytes(store, row.texts().sealed()) + " where position = " + row.position());
        }
        StoredRow last = rows.getLast();
        statements.add("update head set position = " + last.position() + ", hash = " + store.bytes(last.hash()));
        store.tamper(statements.toArray(String[]::new));
    }

    private static String bytes(AStore store, byte @Nullable [] bytes) {
        return bytes == null ? "null" : store.bytes(bytes);
    }
}
