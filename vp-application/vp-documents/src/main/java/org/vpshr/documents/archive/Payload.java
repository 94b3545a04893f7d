package org.vpshr.documents.archive;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;
import org.vpshr.application.VoluntaryPrinciples;
import org.vpshr.application.render.Html;
import org.vpshr.application.render.PictureFiles;
import org.vpshr.application.render.ReportFormat;
import org.vpshr.application.reports.AsOf;
import org.vpshr.application.reports.Inquiry;
import org.vpshr.application.reports.Reports;
import org.vpshr.application.reports.Survey;
import org.vpshr.application.store.Head;

/**
 * What is archived of a published version: the report as it was published, its proof, its history and the files that it
 * rests on.
 *
 * @param report the report, for those for whom it was published
 * @param terms for whom, and with what
 */
public record Payload(VoluntaryPrinciples record, Reports.Request report, int version, Terms terms) {
    private static final String REPORT = "data/report.";
    private static final String HISTORY = "data/history/";
    private static final String SEALED = "data/sealed-history.jsonl";

    /**
     * Puts all of it into the bag, and closes that.
     *
     * @return how far the record goes that it tells of; nothing where an event turned out on the way that cannot be read:
     *     then all is to be made anew
     */
    public Optional<Head> putInto(Bag bag) throws IOException {
        Inquiry published = report.at(AsOf.published(version));
        Survey survey =
                record.reports().survey(record.head().position(), report.id().government(), terms.audience());
        DublinCore catalogued = DublinCore.of(published, terms.licence());
        ReadingGuide guide = new ReadingGuide(catalogued.first("title"), terms.audience());
        bag.put("data/proof.html", Html.of(record.evidence().proveReport(report, version)));
        guide.tells("data/proof.html", "the report with its proof; a browser that runs scripts checks it");
        putForms(published, bag, guide);
        Optional<Head> head = putHistory(survey, bag, guide);
        putAttachments(published, bag, guide);
        putSealed(bag, guide);
        bag.put("metadata/dc.xml", catalogued.xml());
        guide.tells("metadata/dc.xml", "what a library catalogues it by (Dublin Core); bag-info.txt says the same");
        guide.putInto(bag);
        if (head.isPresent()) {
            bag.close(new BagLabels(catalogued, survey.day(), head.get()).all());
        }
        return head;
    }

    private void putForms(Inquiry published, Bag bag, ReadingGuide guide) throws IOException {
        PictureFiles held =
                (entry, name) -> record.attachment(entry, name, report.id().government(), report.audience());
        if (terms.inPdf()) {
            bag.put(REPORT + "pdf", ReportFormat.PDF.of(published, held));
            guide.tells(REPORT + "pdf", "the report to read: PDF/A-3a (ISO 19005-3), with fonts and data inside");
        }
        bag.put(REPORT + "html", ReportFormat.HTML.of(published, held));
        guide.tells(REPORT + "html", "the report as a page, with what each sentence rests on");
        bag.put(REPORT + "md", ReportFormat.MD.of(published, held));
        guide.tells(REPORT + "md", "the report as a text");
        bag.put(REPORT + "json", ReportFormat.JSON.of(published, held));
        guide.tells(REPORT + "json", "the report as data: sections, sentences, sources");
    }

    private Optional<Head> putHistory(Survey survey, Bag bag, ReadingGuide guide) throws IOException {
        Optional<Head> head = terms.licence()
                .map(survey.tables()::underLicence)
                .orElseGet(survey::tables)
                .asJsonLines()
                .writeAmong(name -> bag.file(HISTORY + name));
        guide.tells(HISTORY, "what was recorded, in tables; datapackage.json there says what each field means");
        return head;
    }

    private void putAttachments(Inquiry published, Bag bag, ReadingGuide guide) throws IOException {
        Attachments attachments =
                new Attachments(record, report.forAudience(terms.audience()).at(AsOf.now()), terms.audience());
        attachments.putInto(bag, published.report());
        if (attachments.count() > 0) {
            guide.tells(
                    "data/attachments/",
                    "files that its sentences rest on, called by their SHA-256; what they were handed in as,"
                            + " data/history/attachments.jsonl says");
        }
    }

    private void putSealed(Bag bag, ReadingGuide guide) throws IOException {
        if (terms.sealed()) {
            try (OutputStream out = bag.file(SEALED)) {
                record.upkeep().exportTo(out);
            }
            guide.tells(SEALED, "all of the record as it lies, what is not public encrypted");
        }
    }
}
