package org.vpshr.documents.docx;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.vpshr.application.render.DocumentFormat;
import org.vpshr.application.render.Html;
import org.vpshr.application.render.PictureFiles;
import org.vpshr.application.render.ReportFormat;
import org.vpshr.application.reports.Inquiry;
import org.vpshr.documents.pdf.CoverPage;
import org.vpshr.documents.pdf.Pictures;
import org.vpshr.projections.publications.Particulars;

/** The report as a Word document, from its page. */
public final class DocxFormat implements DocumentFormat {
    @Override
    public ReportFormat format() {
        return ReportFormat.DOCX;
    }

    @Override
    public byte[] of(Inquiry inquiry) {
        return of(inquiry, PictureFiles.none());
    }

    @Override
    public byte[] of(Inquiry inquiry, PictureFiles files) {
        Document page = Jsoup.parse(Html.withoutTraces(inquiry));
        String language = WordLanguage.of(
                page.child(0).attr("lang"), inquiry.particulars().id().government());
        try (WordFile file = new WordFile(language)) {
            page.select("figure").forEach(Pictures.of(inquiry, files)::printed);
            write(page, inquiry, file);
            return file.bytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(Document page, Inquiry inquiry, WordFile file) {
        Particulars particulars = inquiry.particulars();
        Element main = page.body().child(0);
        Properties.in(file.document(), page.title(), particulars);
        PageEdges.in(file.document(), page.title(), particulars);
        PageBody body = new PageBody(file, new Notes(file, main));
        body.title(main.child(0), CoverPage.state(particulars));
        main.select("> aside").forEach(body::notice);
        List<Element> sections = new ArrayList<>(main.select("> section"));
        sections.add(AboutSection.of(main.select("> footer[id]"), inquiry));
        Contents.in(file, sections);
        sections.forEach(body::section);
        body.requireWhole();
    }
}
