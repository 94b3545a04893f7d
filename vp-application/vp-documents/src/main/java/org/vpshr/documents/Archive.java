package org.vpshr.documents;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.vpshr.application.VoluntaryPrinciples;
import org.vpshr.application.failure.NothingToReport;
import org.vpshr.application.file.OutputFolder;
import org.vpshr.application.reports.Reports;
import org.vpshr.application.store.Head;
import org.vpshr.documents.archive.Bag;
import org.vpshr.documents.archive.Payload;
import org.vpshr.documents.archive.Terms;
import org.vpshr.domain.entry.Circle;
import org.vpshr.domain.failure.InvalidValue;

/**
 * A published report to be read in a hundred years, without this library: a folder with the report in each form, its proof,
 * the history that the public may see, the files that it rests on, what a library catalogues it by, and a reader of some
 * hundred lines that checks all of it. The folder is a bag (BagIt, RFC 8493). The same record gives the same bytes.
 *
 * <p>{@code Archive.of(record, record.reports().of("NL", 2018), 1).writeTo(folder)}
 */
public final class Archive {
    private final Payload payload;

    private Archive(Payload payload) {
        this.payload = payload;
    }

    /**
     * What was written.
     *
     * @param files how many files
     * @param bytes how many bytes they have together
     * @param head how far the record goes that they tell of
     */
    public record Written(int files, long bytes, Head head) {}

    /**
     * {@return the archive of a published version, with the history that its first readers may see}
     *
     * @param record the record
     * @param report the report that was published
     * @param version the number of the version, from 1
     */
    public static Archive of(VoluntaryPrinciples record, Reports.Request report, int version) {
        Reports.Request first = report.asFirstRead();
        return new Archive(new Payload(record, first, version, Terms.usual(first.audience())));
    }

    /**
     * {@return the same with the history, and the files that the report rests on, as another audience may see them} What is
     * internal stands in it in clear then.
     *
     * @param audience for whom it is, which may see what the first readers of the report may
     * @throws InvalidValue when the report, or the sealed record beside it, is not for all of them
     */
    public Archive forAudience(Circle audience) {
        if (!audience.sees(payload.report().audience())) {
            throw new InvalidValue(
                    "the report was not published for all of this audience",
                    "archive it for those it was published for");
        }
        Terms terms = payload.terms().forAudience(audience);
        requireMinistry(terms);
        return on(terms);
    }

    /**
     * {@return the same with the whole record beside it as it lies, what is not public sealed and without its keys: for the
     * ministry itself}
     *
     * @throws InvalidValue when it is for others
     */
    public Archive withSealedHistory() {
        Terms terms = payload.terms().withSealed();
        requireMinistry(terms);
        return on(terms);
    }

    /** {@return the same without the PDF, for a report with a letter that its fonts lack} */
    public Archive withoutPdf() {
        return on(payload.terms().withoutPdf());
    }

    /**
     * {@return the same that says under which licence it may be used}
     *
     * @param words those of whoever publishes it
     */
    public Archive underLicence(String words) {
        return on(payload.terms().underLicence(words));
    }

    /**
     * Writes it into a new or an empty folder; all or nothing. What is not for the public is for the owner of the files
     * alone. Nothing is written over: an archive that is there is kept.
     *
     * @param folder a new or an empty one
     * @return how much that was
     * @throws InvalidValue when there is something in the folder, or the report has a letter that no font of the PDF has
     * @throws NothingToReport when there is no such version, or it is not printed as it was published
     * @throws org.vpshr.application.failure.OutputNotWritten when it cannot be written; what was there is as it was
     */
    public Written writeTo(Path folder) {
        while (true) {
            Optional<Written> written = place(folder).write(this::written);
            if (written.isPresent()) {
                return written.get();
            }
        }
    }

    private static void requireMinistry(Terms terms) {
        if (terms.sealed() && terms.audience() != Circle.INTERNAL) {
            throw new InvalidValue(
                    "the whole record is for the ministry itself: also sealed, it shows how much there is",
                    "archive it for the audience internal, or leave the sealed history out");
        }
    }

    private Archive on(Terms terms) {
        return new Archive(new Payload(payload.record(), payload.report(), payload.version(), terms));
    }

    private Optional<Written> written(OutputFolder.NewFiles folder) throws IOException {
        Bag bag = new Bag(folder);
        return payload.putInto(bag).map(head -> new Written(bag.files(), bag.bytes(), head));
    }

    private OutputFolder place(Path folder) {
        OutputFolder place = OutputFolder.at(folder, filled -> false);
        return payload.terms().audience() == Circle.PUBLIC ? place : place.forOwnerAlone();
    }
}
