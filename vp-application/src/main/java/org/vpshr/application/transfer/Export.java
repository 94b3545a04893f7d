package org.vpshr.application.transfer;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import org.vpshr.application.failure.OutputNotWritten;
import org.vpshr.application.failure.StoreBroken;
import org.vpshr.application.file.StoreFile;
import org.vpshr.application.json.history.HistoryFormat;
import org.vpshr.application.ledger.ChainWalk;
import org.vpshr.application.ledger.Ledger;
import org.vpshr.application.ledger.row.StoredRow;
import org.vpshr.application.store.Head;

/**
 * Writes all that a ledger holds: a header, a line for each event, and the digest of all before it. The same history
 * gives the same bytes, wherever it is kept. What does not follow along the chain is not exported.
 */
public final class Export {
    private static final int PAGE = 256;

    private final Ledger ledger;
    private final HistoryFormat format = new HistoryFormat();

    public Export(Ledger ledger) {
        this.ledger = ledger;
    }

    /**
     * Writes the file as a whole, for its owner alone; until it is complete, what was there stays. A link stays a link,
     * and what is no plain file, such as a device, is written to and not replaced.
     *
     * @return how far the exported history goes
     */
    public Head to(Path file) {
        try {
            Path real = Files.exists(file) ? file.toRealPath() : file.toAbsolutePath();
            return Files.exists(real) && !Files.isRegularFile(real) ? through(real) : replaced(real);
        } catch (IOException e) {
            throw new OutputNotWritten(
                    file.toString(),
                    "the export cannot be written",
                    "see that its directory is there, may be written, and has room",
                    e);
        }
    }

    private Head through(Path device) throws IOException {
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(device), 1 << 16)) {
            return write(out);
        }
    }

    private Head replaced(Path file) throws IOException {
        Path begun = file.resolveSibling(file.getFileName() + ".part");
        Files.deleteIfExists(begun);
        StoreFile.createForOwner(begun);
        try {
            Head head = written(begun);
            Files.move(begun, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            return head;
        } finally {
            Files.deleteIfExists(begun);
        }
    }

    private Head written(Path begun) throws IOException {
        try (FileChannel channel = FileChannel.open(begun, StandardOpenOption.WRITE)) {
            OutputStream out = new BufferedOutputStream(java.nio.channels.Channels.newOutputStream(channel), 1 << 16);
            Head head = write(out);
            out.flush();
            channel.force(true);
            return head;
        }
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
        Head head = ledger.head();
        DigestedLines out = new DigestedLines(stream);
        out.write(format.header(head));
        ChainWalk walk = new ChainWalk();
        while (walk.reached().position() < head.position()) {
            List<StoredRow> page = ledger.page(walk.reached().position(), PAGE);
            if (page.isEmpty()) {
                throw broken(walk.reached().position() + 1, "there is no event at it");
            }
            for (StoredRow row : page) {
                if (row.position() <= head.position()) {
                    walk.next(row).ifPresent(wrong -> {
                        throw broken(row.position(), wrong);
                    });
                    out.write(format.row(row));
                }
            }
        }
        if (!walk.reached().equals(head)) {
            throw broken(head.position(), "the hash of the event is not the one that the record names as its last");
        }
        out.write(format.digest(out.digest()));
        return head;
    }

    private StoreBroken broken(long position, String wrong) {
        return new StoreBroken(
                ledger.where() + ", position " + position, wrong, "nothing was exported; restore the last backup");
    }
}
