package org.vpshr.application.transfer;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.vpshr.application.failure.InvalidInput;
import org.vpshr.application.failure.StoreBroken;
import org.vpshr.application.input.NamedResource;
import org.vpshr.application.json.InvalidJson;
import org.vpshr.application.json.history.HistoryEnd;
import org.vpshr.application.json.history.HistoryFormat;
import org.vpshr.application.ledger.ChainWalk;
import org.vpshr.application.ledger.Ledger;
import org.vpshr.application.ledger.row.ContentPart;
import org.vpshr.application.ledger.row.StoredRow;
import org.vpshr.application.observing.LongWork;
import org.vpshr.application.observing.Progress;
import org.vpshr.application.store.Head;
import org.vpshr.application.store.ImportTerms;
import org.vpshr.domain.failure.Failure;
import org.vpshr.domain.failure.InputPlace;
import org.vpshr.domain.failure.InvalidValue;

/**
 * Takes an exported history into a ledger that is empty or holds the beginning of it. The file is read as a stream;
 * whatever is wrong with it, up to its last byte, leaves the ledger as it was.
 */
public final class Import {
    private static final String AS_EXPORTED = "take the file as it was exported";

    private final Ledger ledger;
    private final NamedResource file;
    private final ImportVoucher voucher;
    private final Function<StoredRow, Optional<String>> wrong;
    private final Consumer<Head> afterwards;
    private final HistoryFormat format = new HistoryFormat();
    private final ChainWalk walk = new ChainWalk();

    /** Nothing is known of the history from outside. */
    public Import(
            Ledger ledger, NamedResource file, Function<StoredRow, Optional<String>> wrong, Consumer<Head> afterwards) {
        this(ledger, file, new ImportVoucher(ImportTerms.none(), Optional.empty()), wrong, afterwards);
    }

    /**
     * @param voucher what is known of the history from outside
     * @param wrong why an event cannot be taken, if it cannot: this version of the library cannot read it, or its clock
     *     was wrong
     * @param afterwards what is done with the whole, within the same transaction, told how far the ledger went before
     */
    public Import(
            Ledger ledger,
            NamedResource file,
            ImportVoucher voucher,
            Function<StoredRow, Optional<String>> wrong,
            Consumer<Head> afterwards) {
        this.ledger = ledger;
        this.file = file;
        this.voucher = voucher;
        this.wrong = wrong;
        this.afterwards = afterwards;
    }

    /**
     * Does it, once.
     *
     * @return how far the ledger went before
     * @throws InvalidInput when the file is not whole, its chain does not hold, or the ledger holds something else
     */
    public Head run() {
        return ledger.atomically(this::take);
    }

    private Head take() {
        try (InputStream in = file.opening().open();
                Progress progress = ledger.telling().progress(LongWork.IMPORT)) {
            HistoryLines lines = new HistoryLines(in);
            return take(lines, progress);
        } catch (IOException e) {
            throw new InvalidInput(
                    InputPlace.file(file.name()), "it cannot be read", "see that the file is there and may be read", e);
        }
    }

    private Head take(HistoryLines lines, Progress progress) throws IOException {
        try {
            ImportBatch arriving = new ImportBatch(ledger);
            byte[] first = line(lines);
            Head announced = format.readHeader(first);
            lines.digest(first);
            byte[] line = line(lines);
            while (walk.reached().position() < announced.position() || format.isPart(line)) {
                take(line, arriving);
                lines.digest(line);
                progress.step(walk.reached().position(), announced.position());
                line = line(lines);
            }
            refuseUnless(
                    walk.reached().equals(announced),
                    "the last event is not the one that the header names",
                    AS_EXPORTED);
            arriving.end(announced);
            checkEnd(lines, line);
            afterwards.accept(arriving.before());
            return arriving.before();
        } catch (InvalidJson e) {
            throw refused(lines, e.field(), e);
        } catch (InvalidValue e) {
            throw refused(lines, "", e);
        } catch (StoreBroken e) {
            throw refused(
                    lines,
                    "",
                    new InvalidValue("the store does not take these events, as when an id comes twice", AS_EXPORTED));
        }
    }

    private void take(byte[] line, ImportBatch arriving) {
        if (format.isPart(line)) {
            ContentPart part = format.readPart(line);
            refuseUnless(
                    part.position() == walk.reached().position(),
                    "the content stands below another event than its own",
                    AS_EXPORTED);
            arriving.take(part);
        } else {
            arriving.take(followed(format.readRow(line)));
        }
    }

    private StoredRow followed(StoredRow row) {
        walk.next(row).or(() -> wrong.apply(row)).ifPresent(what -> {
            throw new InvalidValue(what, AS_EXPORTED);
        });
        voucher.take(row);
        return row;
    }

    private void checkEnd(HistoryLines lines, byte[] last) throws IOException {
        HistoryEnd end = format.readEnd(last);
        refuseUnless(
                Arrays.equals(end.digest(), lines.digest()),
                "the digest is not that of the lines above",
                "the file was changed, take it anew");
        refuseUnless(lines.next().isEmpty(), "there is more after the digest", AS_EXPORTED);
        voucher.end(end);
    }

    private static byte[] line(HistoryLines lines) throws IOException {
        return lines.next()
                .orElseThrow(() -> new InvalidValue("the file ends after this line", "it was cut off, take it anew"));
    }

    private static void refuseUnless(boolean right, String wrong, String remedy) {
        if (!right) {
            throw new InvalidValue(wrong, remedy);
        }
    }

    private InvalidInput refused(HistoryLines lines, String field, Failure found) {
        return new InvalidInput(new InputPlace(file.name(), lines.number(), 0, field), found, "nothing was imported");
    }
}
