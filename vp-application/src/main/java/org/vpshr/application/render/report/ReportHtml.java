package org.vpshr.application.render.report;

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.vpshr.application.render.picture.PictureHtml;
import org.vpshr.application.render.text.Citation;
import org.vpshr.application.render.text.HtmlPage;
import org.vpshr.projections.picture.Picture;
import org.vpshr.projections.report.Report;
import org.vpshr.projections.trace.Trace;

/**
 * The report as one HTML page that needs nothing beside itself. It is built as a tree, so that no text can become markup.
 */
public final class ReportHtml {
    private ReportHtml() {}

    /**
     * With an appendix to which every item links, and, where it was published, what was said of it since, and the seal or
     * that it is not as published. Pictures of the record stand after the text.
     */
    public static String of(Report report, List<Trace> traces, Colophon colophon, List<Picture> pictures) {
        Document page = page(report, colophon::atHead);
        PictureHtml.section(page, pictures);
        TraceAppendix.to(page, traces, colophon.reprint().isEmpty());
        colophon.in(page.body().child(0));
        return HtmlPage.text(page);
    }

    /** With an appendix to which every item links that has a trace. */
    public static String of(Report report, List<Trace> traces) {
        Document page = page(report, head -> {});
        TraceAppendix.to(page, traces, true);
        return HtmlPage.text(page);
    }

    private static Document page(Report report, Consumer<Element> head) {
        Document page = HtmlPage.shell(report.language().code(), title(report));
        print(report, page.body().appendElement("main"), head);
        return page;
    }

    static String title(Report report) {
        return String.join(" - ", report.title());
    }

    /** All that is printed of the report itself, with something below its title. */
    static void print(Report report, Element main, Consumer<Element> head) {
        Element header = main.appendElement("header");
        header.appendElement("h1").text(report.title().getFirst());
        report.title().stream()
                .skip(1)
                .forEach(line -> header.appendElement("p").addClass("subtitle").text(line));
        head.accept(main);
        report.sections().forEach(section -> section(main, section));
        notes(main, report);
    }

    private static void section(Element main, Report.Section section) {
        Element part = main.appendElement("section").attr("id", "section-" + section.key());
        part.appendElement("h" + (section.level() + 1)).text(section.title());
        section.blocks().forEach(block -> block(part, section, block));
    }

    private static void block(Element part, Report.Section section, Report.Block block) {
        switch (block) {
            case Report.Paragraph paragraph -> paragraph(part, paragraph);
            case Report.Box box -> {
                Element aside = part.appendElement("aside").attr("id", "section-" + box.key());
                aside.appendElement("h" + (section.level() + 2)).text(box.title());
                box.paragraphs().forEach(paragraph -> paragraph(aside, paragraph));
            }
            case Report.Picture picture -> picture(part, picture);
        }
    }

    private static void paragraph(Element part, Report.Paragraph paragraph) {
        Element p = part.appendElement("p");
        if (paragraph.items().isEmpty()) {
            p.appendElement("em").text(paragraph.label());
        } else if (!paragraph.label().isEmpty()) {
            p.appendElement("em").addClass("label").text(paragraph.label() + ":");
            p.appendText(" ");
        }
        boolean first = true;
        for (Report.Item item : paragraph.items()) {
            if (!first) {
                p.appendText(" ");
            }
            item(p, item);
            first = false;
        }
    }

    private static void item(Element parent, Report.Item item) {
        Element span = parent.appendElement("span")
                .attr("id", item.entry().value())
                .attr("data-relation", item.relation().name().toLowerCase(Locale.ROOT));
        if (!item.when().isEmpty()) {
            span.attr("data-when", item.when());
        }
        if (!item.confirmed().isEmpty()) {
            span.attr("data-confirmed", item.confirmed());
        }
        boolean first = true;
        for (String line : item.text().split("\\R")) {
            if (!first) {
                span.appendElement("br");
            }
            span.appendText(line.strip());
            first = false;
        }
        item.notes()
                .forEach(note -> span.appendElement("sup")
                        .appendElement("a")
                        .attr("href", "#" + noteId(note))
                        .text(Integer.toString(note)));
    }

    /** With a point, which no entry has in its name, so that no entry has the same. */
    private static String noteId(int number) {
        return "note." + number;
    }

    /** A picture is led to and never fetched: whoever keeps it elsewhere is not told who reads this, and cannot change it. */
    private static void picture(Element part, Report.Picture picture) {
        Element caption = part.appendElement("figure").appendElement("figcaption");
        item(caption, picture.caption());
        caption.appendText(" ");
        Element credit = caption.appendElement("small");
        if (picture.address().isEmpty()) {
            credit.text(picture.credit());
        } else {
            credit.appendElement("a")
                    .attr("href", picture.address())
                    .attr("rel", "noreferrer")
                    .text(picture.credit().isEmpty() ? picture.address() : picture.credit());
        }
    }

    private static void notes(Element main, Report report) {
        if (report.footnotes().isEmpty()) {
            return;
        }
        Element list = main.appendElement("footer").appendElement("ol");
        for (Report.Footnote note : report.footnotes()) {
            Element text = list.appendElement("li").attr("id", noteId(note.number()));
            text.appendText(Citation.of(note.source()) + ". ");
            if (!note.source().address().isEmpty()) {
                text.appendElement("a")
                        .attr("href", note.source().address())
                        .attr("rel", "noreferrer")
                        .text(note.source().address());
            }
        }
    }
}
