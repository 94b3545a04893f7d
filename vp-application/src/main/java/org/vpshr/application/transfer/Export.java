package org.vpshr.application.transfer;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.SortedSet;
import org.jspecify.annotations.Nullable;
import org.vpshr.application.evidence.tree.GrowingHead;
import org.vpshr.application.failure.OutputNotWritten;
import org.vpshr.application.failure.StoreBroken;
import org.vpshr.application.file.OutputFile;
import org.vpshr.application.json.history.HistoryEnd;
import org.vpshr.application.json.history.HistoryFormat;
import org.vpshr.application.ledger.ChainWalk;
import org.vpshr.application.ledger.Ledger;
import org.vpshr.application.ledger.row.StoredRow;
import org.vpshr.application.observing.LongWork;
import org.vpshr.application.observing.Progress;
import org.vpshr.application.signing.SignedTreeHead;
import org.vpshr.application.signing.Signer;
import org.vpshr.application.store.Head;
import org.vpshr.domain.report.Seal;

/**
 * Writes all that a ledger holds: a header, a line for each event and for each part of the contents beside it, and the
 * digest of all before it. The same history
 * gives the same bytes, wherever it is kept. What does not follow along the chain is not exported.
 */
public final class Export {
    private static final int PAGE = 256;

    private final Ledger ledger;
    private final @Nullable Signer signer;
    private final HistoryFormat format = new HistoryFormat();

    /** Nobody vouches for what is exported. */
    public Export(Ledger ledger) {
        this(ledger, null);
    }

    /** @param signer vouches for the head of what is exported; without one nobody does */
    public Export(Ledger ledger, @Nullable Signer signer) {
        this.ledger = ledger;
        this.signer = signer;
    }

    /**
     * Writes the file as a whole, for its owner alone; until it is complete, what was there stays.
     *
     * @return how far the exported history goes
     */
    public Head to(Path file) {
        return OutputFile.at(file).forOwnerAlone().write(this::write);
    }

    /** Writes to a stream, which its caller closes. Without its last line the export is not complete. */
    public Head to(OutputStream stream) {
        try {
            return write(stream);
        } catch (IOException e) {
            throw new OutputNotWritten(
                    "the stream of the export", "it does not take all of it", "give one that does", e);
        }
    }

    private Head write(OutputStream stream) throws IOException {
        try (Progress progress = ledger.telling().progress(LongWork.EXPORT)) {
            return write(stream, progress);
        }
    }

    private Head write(OutputStream stream, Progress progress) throws IOException {
        Head head = ledger.head();
        DigestedLines out = new DigestedLines(stream);
        out.write(format.header(head));
        ChainWalk walk = new ChainWalk();
        GrowingHead growing = new GrowingHead();
        while (walk.reached().position() < head.position()) {
            List<StoredRow> page = ledger.page(walk.reached().position(), PAGE);
            if (page.isEmpty()) {
                throw broken(walk.reached().position() + 1, "there is no event at it");
            }
            SortedSet<Long> beside = ledger.contents()
                    .positions(page.getFirst().position(), page.getLast().position());
            for (StoredRow row : page) {
                if (row.position() <= head.position()) {
                    walk.next(row).ifPresent(wrong -> {
                        throw broken(row.position(), wrong);
                    });
                    if (signer != null) {
                        growing.take(row);
                    }
                    if (beside.contains(row.position())) {
                        writeWithContents(row.position(), out);
                    } else {
                        out.write(format.row(row));
                    }
                    progress.step(row.position(), head.position());
                }
            }
        }
        if (!walk.reached().equals(head)) {
            throw broken(head.position(), "the hash of the event is not the one that the record names as its last");
        }
        out.write(format.end(new HistoryEnd(out.digest(), signed(growing))));
        return head;
    }

    /** As they lie at one moment: a restriction or an erasure may come while they are written. */
    private void writeWithContents(long position, DigestedLines out) throws IOException {
        try {
            ledger.contents().beside(position, (row, parts) -> {
                written(format.row(row), out);
                parts.forEachRemaining(part -> {
                    if (!part.isDestroyed()) {
                        written(format.part(part), out);
                    }
                });
                return row;
            });
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private static void written(byte[] line, DigestedLines out) {
        try {
            out.write(line);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Of a history of nothing there is nothing to vouch for. */
    private HistoryEnd.@Nullable Signed signed(GrowingHead growing) {
        if (signer == null || growing.isEmpty()) {
            return null;
        }
        Seal seal = SignedTreeHead.of(growing.seal(), signer);
        Seal.Signature signature = Objects.requireNonNull(seal.signature(), "it was signed just now");
        return new HistoryEnd.Signed(seal.tree(), signature.key(), signature.value());
    }

    private StoreBroken broken(long position, String wrong) {
        return new StoreBroken(
                ledger.where() + ", position " + position, wrong, "nothing was exported; restore the last backup");
    }
}
