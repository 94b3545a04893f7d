package org.vpshr.documents.docx;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/** What runs on in a paragraph. Spaces between words are one, as a browser shows them. */
final class TextLine {
    private final XWPFParagraph paragraph;
    private final Notes notes;
    private boolean begun;
    private boolean spaced;

    TextLine(XWPFParagraph paragraph, Notes notes) {
        this.paragraph = paragraph;
        this.notes = notes;
    }

    /** All that is within the element, in its order. */
    void of(Element element) {
        children(element, new Look("", ""));
    }

    /**
     * How it looks.
     *
     * @param style of letters
     * @param address where it leads to; empty where it leads nowhere
     */
    private record Look(String style, String address) {
        Look in(String other) {
            return new Look(other, address);
        }
    }

    private void children(Element element, Look look) {
        element.childNodes().forEach(child -> node(child, look));
    }

    private void node(Node node, Look look) {
        switch (node) {
            case TextNode text -> text(text.getWholeText(), look);
            case Element element -> element(element, look);
            default -> throw new IllegalStateException("a paragraph has a part that is no text: " + node.nodeName());
        }
    }

    private void element(Element element, Look look) {
        switch (element.tagName()) {
            case "span" -> children(element, look);
            case "em" -> children(element, look.in(element.hasClass("label") ? "Label" : "Emphasis"));
            case "strong" -> children(element, look.in("Strong"));
            case "small" -> children(element, look.in("Credit"));
            case "code" -> children(element, look.in("Code"));
            case "br" -> {
                paragraph.createRun().addBreak();
                begun = false;
                spaced = false;
            }
            case "a" -> children(element, new Look(look.style(), address(element.attr("href"))));
            case "sup" -> notes.number(paragraph, element.child(0));
            default ->
                throw new IllegalStateException("a paragraph has a part that is not known: " + element.tagName());
        }
    }

    /** Empty where it is no page of the web, which alone is led to. */
    private static String address(String href) {
        String small = href.toLowerCase(Locale.ROOT);
        if (!small.startsWith("https://") && !small.startsWith("http://")) {
            return "";
        }
        try {
            return new URI(href).toASCIIString();
        } catch (URISyntaxException e) {
            return "";
        }
    }

    private void text(String text, Look look) {
        String words = text.replaceAll("[ \\t\\n\\r\\f]+", " ");
        if (words.isBlank() && words.length() < 2) {
            spaced |= !words.isEmpty();
            return;
        }
        if (begun && (spaced || words.startsWith(" "))) {
            paragraph.createRun().setText(" ");
        }
        spaced = words.endsWith(" ");
        begun = true;
        run(words.strip(), look);
    }

    private void run(String words, Look look) {
        @Nullable XWPFRun link = look.address().isEmpty() ? null : paragraph.createHyperlinkRun(look.address());
        XWPFRun run = link == null ? paragraph.createRun() : link;
        String style = link == null ? look.style() : "Hyperlink";
        if (!style.isEmpty()) {
            run.setStyle(style);
        }
        run.setText(words);
    }
}
