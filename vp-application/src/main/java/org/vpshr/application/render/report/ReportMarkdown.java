package org.vpshr.application.render.report;

import java.util.List;
import java.util.function.Consumer;
import org.commonmark.ext.footnotes.FootnoteDefinition;
import org.commonmark.ext.footnotes.FootnoteReference;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.Document;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.Text;
import org.vpshr.application.render.text.Citation;
import org.vpshr.application.render.text.MarkdownText;
import org.vpshr.projections.report.Report;

/** The report in Markdown (CommonMark with footnotes). The library escapes whatever would be read as markup. */
public final class ReportMarkdown {
    private ReportMarkdown() {}

    /**
     * The report; at its head what was said of it since, and under it, where it was published, the seal or that it is not
     * as published.
     */
    public static String of(Report report, Colophon colophon) {
        Document document = document(report, colophon::atHead);
        colophon.in(document);
        return MarkdownText.render(document);
    }

    public static String of(Report report) {
        return MarkdownText.render(document(report, head -> {}));
    }

    private static Document document(Report report, Consumer<Node> head) {
        Document document = new Document();
        title(document, report.title());
        head.accept(document);
        report.sections().forEach(section -> section(document, section));
        report.footnotes().forEach(note -> document.appendChild(definition(note)));
        return document;
    }

    private static void title(Document document, List<String> lines) {
        document.appendChild(MarkdownText.heading(1, lines.getFirst()));
        lines.stream().skip(1).forEach(line -> document.appendChild(MarkdownText.paragraph(MarkdownText.strong(line))));
    }

    private static void section(Document document, Report.Section section) {
        document.appendChild(MarkdownText.heading(section.level() + 1, section.title()));
        section.blocks().forEach(block -> document.appendChild(block(section, block)));
    }

    private static Node block(Report.Section section, Report.Block block) {
        return switch (block) {
            case Report.Paragraph p -> paragraph(p);
            case Report.Box box -> box(section, box);
            case Report.Picture picture -> picture(picture);
        };
    }

    private static Node paragraph(Report.Paragraph paragraph) {
        Paragraph node = new Paragraph();
        if (paragraph.items().isEmpty()) {
            node.appendChild(MarkdownText.emphasis(paragraph.label()));
        } else if (!paragraph.label().isEmpty()) {
            node.appendChild(MarkdownText.emphasis(paragraph.label() + ":"));
            node.appendChild(new Text(" "));
        }
        boolean first = true;
        for (Report.Item item : paragraph.items()) {
            if (!first) {
                node.appendChild(new Text(" "));
            }
            item(node, item);
            first = false;
        }
        return node;
    }

    private static void item(Node parent, Report.Item item) {
        boolean first = true;
        for (String line : item.text().lines().filter(words -> !words.isBlank()).toList()) {
            if (!first) {
                parent.appendChild(new HardLineBreak());
            }
            parent.appendChild(MarkdownText.line(line.strip()));
            first = false;
        }
        item.notes().forEach(note -> parent.appendChild(new FootnoteReference(Integer.toString(note))));
    }

    private static Node box(Report.Section section, Report.Box box) {
        BlockQuote quote = new BlockQuote();
        quote.appendChild(MarkdownText.heading(section.level() + 2, box.title()));
        box.paragraphs().forEach(p -> quote.appendChild(paragraph(p)));
        return quote;
    }

    private static Node picture(Report.Picture picture) {
        Paragraph node = new Paragraph();
        if (!picture.address().isEmpty()) {
            Image image = new Image(picture.address(), null);
            image.appendChild(MarkdownText.line(picture.caption().text()));
            node.appendChild(image);
            node.appendChild(new HardLineBreak());
        }
        node.appendChild(MarkdownText.strong("Picture:"));
        node.appendChild(new Text(" "));
        item(node, picture.caption());
        node.appendChild(new Text(" "));
        node.appendChild(MarkdownText.emphasis(picture.credit()));
        return node;
    }

    private static Node definition(Report.Footnote note) {
        FootnoteDefinition definition = new FootnoteDefinition(Integer.toString(note.number()));
        Paragraph text = new Paragraph();
        text.appendChild(MarkdownText.line(Citation.of(note.source()) + "."));
        if (!note.source().address().isEmpty()) {
            Link link = new Link(note.source().address(), null);
            link.appendChild(new Text(note.source().address()));
            text.appendChild(new Text(" "));
            text.appendChild(link);
        }
        definition.appendChild(text);
        return definition;
    }
}
