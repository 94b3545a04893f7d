package org.vpshr.documents.docx;

import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.jsoup.nodes.Element;

/** What stands below one another in a report, in styles that go on where somebody writes on. */
final class PageBody {
    private final WordFile file;
    private final Notes notes;
    private int headings;

    PageBody(WordFile file, Notes notes) {
        this.file = file;
        this.notes = notes;
    }

    /** @param state of the document, in a few words; empty where there is nothing to say of it */
    void title(Element header, String state) {
        for (Element line : header.children()) {
            paragraph(line, line.tagName().equals("h1") ? "Title" : "Subtitle");
        }
        if (!state.isEmpty()) {
            file.paragraph("State").createRun().setText(state);
        }
    }

    /** A mark of what was said of the report since. */
    void notice(Element aside) {
        for (Element part : aside.children()) {
            switch (part.tagName()) {
                case "p" -> paragraph(part, "Notice");
                case "ul" -> part.children().forEach(item -> paragraph(item, "NoticeList"));
                default -> throw unknown(part);
            }
        }
    }

    void section(Element section) {
        section.children().forEach(part -> block(part, ""));
    }

    /** @param frame put before the styles of headings and paragraphs of a box */
    private void block(Element part, String frame) {
        switch (part.tagName()) {
            case "h2", "h3", "h4" -> heading(part, (frame.isEmpty() ? "Heading" : "BoxHeading") + Contents.level(part));
            case "p" -> paragraph(part, part.hasClass("caption") ? "Caption" : frame);
            case "ul" -> part.children().forEach(item -> paragraph(item, "ListBullet"));
            case "ol" -> part.children().forEach(item -> paragraph(item, "ListNumber"));
            case "aside" -> part.children().forEach(inner -> block(inner, "Box"));
            case "div" -> part.children().forEach(inner -> block(inner, frame));
            case "img" -> Figure.of(part).in(file.paragraph("Figure"));
            default -> throw unknown(part);
        }
    }

    private void heading(Element words, String style) {
        XWPFParagraph heading = file.paragraph(style);
        file.bookmark(heading, Contents.bookmark(++headings), () -> new TextLine(heading, notes).of(words));
        if (headings == 1) {
            heading.setPageBreak(true);
        }
    }

    private void paragraph(Element words, String style) {
        new TextLine(file.paragraph(style.isEmpty() ? "Normal" : style), notes).of(words);
    }

    /** Nothing of the page may be passed over in silence. */
    void requireWhole() {
        if (!notes.areWritten()) {
            throw new IllegalStateException("a note of the report is spoken of nowhere in its text");
        }
    }

    private static IllegalStateException unknown(Element part) {
        return new IllegalStateException("the page has a part that is not known: " + part.tagName());
    }
}
