package org.vpshr.documents.docx;

import java.util.HashMap;
import java.util.Map;
import org.apache.poi.xwpf.usermodel.XWPFFootnote;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.jsoup.nodes.Element;

/** Brings each note from the list at the end of the page to its first number in the text, as a footnote. */
final class Notes {
    private final WordFile file;
    private final Map<String, Element> waiting = new HashMap<>();
    private int written;

    Notes(WordFile file, Element main) {
        this.file = file;
        main.select("> footer:not([id]) > ol > li[id]").forEach(note -> waiting.put(note.id(), note));
    }

    /**
     * The number of a note in the text.
     *
     * @param link leads to the note
     */
    void number(XWPFParagraph paragraph, Element link) {
        Element note = waiting.remove(link.attr("href").substring(1));
        if (note == null) {
            again(paragraph, link);
            return;
        }
        requireNext(link);
        XWPFFootnote footnote = file.document().createFootnote();
        XWPFParagraph text = footnote.createParagraph();
        text.setStyle("FootnoteText");
        text.createRun().setText(" ");
        new TextLine(text, this).of(note);
        file.bookmark(paragraph, bookmark(link), () -> paragraph.addFootnoteReference(footnote));
    }

    /** The word processor counts itself: its number is that of the report only while the notes are in their order. */
    private void requireNext(Element link) {
        written++;
        if (!link.text().equals(Integer.toString(written))) {
            throw new IllegalStateException("note " + link.text() + " stands where note " + written + " would");
        }
    }

    /** A note that was brought already: its number, which the word processor keeps right. */
    private static void again(XWPFParagraph paragraph, Element link) {
        Fields.simple(paragraph, "NOTEREF " + bookmark(link) + " \\f \\h", link.text(), "FootnoteReference");
    }

    private static String bookmark(Element link) {
        return "_Note" + link.text();
    }

    /** Whether all were brought to where the text speaks of them. */
    boolean areWritten() {
        return waiting.isEmpty();
    }
}
