package org.vpshr.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vpshr.documents.pdf.PdfText.letters;

import java.util.List;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.vpshr.application.render.Html;
import org.vpshr.application.reports.Inquiry;
import org.vpshr.documents.pdf.PdfText;
import org.vpshr.projections.picture.Picture;

/** Holds the text of a PDF against that of the HTML page of the same report, which says nothing of print. */
public final class PrintedTexts {
    private PrintedTexts() {}

    /** Every text of the page stands in the PDF, in its order; beside them stands what is for paper alone. */
    public static void assertSame(Inquiry inquiry, byte[] pdf) {
        assertSame(inquiry, List.of(), pdf);
    }

    /** The same with pictures of the record, of which a PDF has the tables as texts and the rest as drawings. */
    public static void assertSame(Inquiry inquiry, List<Picture> pictures, byte[] pdf) {
        Document page = Jsoup.parse(Html.of(inquiry, pictures));
        page.select("#traces, a.trace, svg").remove();
        List<String> parts = PdfText.parts(pdf).stream().map(PdfText::letters).toList();
        String body = parts.getFirst();
        List<String> head = List.of(text(page.select("header")), text(page.select("main > aside")));
        List<String> main = List.of(text(page.select("main > section")), text(page.select("footer[id]")));

        assertThat(body).startsWith(head.getFirst());
        int contents = body.indexOf(head.get(1) + "Contents");
        assertThat(contents).as("marks before the contents").isPositive();
        int chapters = body.indexOf(main.getFirst());
        assertThat(chapters).as(where(main.getFirst(), body)).isGreaterThan(contents);
        String about = body.substring(chapters + main.getFirst().length());
        assertThat(about).startsWith("Aboutthisdocument" + main.get(1) + "Howtocheckit");

        String notes = page.select("footer:not([id]) > ol > li").stream()
                .map(note -> letters(note.id().substring("note.".length()) + note.text()))
                .collect(Collectors.joining());
        assertThat(String.join("", parts.subList(1, parts.size()))).isEqualTo(notes);
    }

    private static String text(Elements elements) {
        return letters(elements.stream().map(Element::text).collect(Collectors.joining(" ")));
    }

    /** How far they go together, for who has to find what is missing. */
    private static String where(String expected, String body) {
        int from = body.lastIndexOf(expected.substring(0, Math.min(40, expected.length())));
        int end = 0;
        while (from >= 0
                && end < expected.length()
                && from + end < body.length()
                && expected.charAt(end) == body.charAt(from + end)) {
            end++;
        }
        return "expected " + around(expected, end) + " but was " + around(body, from + end);
    }

    private static String around(String text, int place) {
        int at = Math.max(0, place);
        return "\u2026" + text.substring(Math.max(0, at - 60), at) + "|"
                + text.substring(at, Math.min(text.length(), at + 60)) + "\u2026";
    }
}
