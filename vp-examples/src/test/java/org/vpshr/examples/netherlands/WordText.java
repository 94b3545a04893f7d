package org.vpshr.examples.netherlands;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/**
 * What a Word document and a page say, each read by itself: paragraphs in their order, with the numbers of notes in brackets,
 * and the notes.
 */
record WordText(List<String> paragraphs, List<String> notes) {
    /** What a document has beside the texts of the report. */
    private static final Set<String> ADDED = Set.of("State", "ContentsHeading", "TOC1", "TOC2", "TOC3");

    private static final String LAST = "About this document";
    private static final String CHECKS = "How to check it";

    static WordText of(byte[] docx) {
        Map<String, Document> parts = parts(docx);
        List<String> notes = new ArrayList<>();
        Map<String, Integer> numbers = new HashMap<>();
        for (Element note : parts.get("word/footnotes.xml").select("w|footnote[w:type=normal]")) {
            notes.add(text(note, Map.of()));
            numbers.put(note.attr("w:id"), notes.size());
        }
        List<String> paragraphs = new ArrayList<>();
        for (Element paragraph : parts.get("word/document.xml").select("w|body > w|p")) {
            String text = text(paragraph, numbers);
            if (style(paragraph).equals("Heading2") && text.equals(CHECKS)) {
                break;
            }
            if (!ADDED.contains(style(paragraph)) && !text.equals(LAST)) {
                paragraphs.add(text);
            }
        }
        return new WordText(paragraphs, notes);
    }

    /** The styles of its paragraphs, in their order. */
    static List<String> styles(byte[] docx) {
        return parts(docx).get("word/document.xml").select("w|body > w|p").stream()
                .map(WordText::style)
                .toList();
    }

    private static String style(Element paragraph) {
        Element style = paragraph.selectFirst("w|pStyle");
        return style == null ? "" : style.attr("w:val");
    }

    private static String text(Element paragraph, Map<String, Integer> numbers) {
        StringBuilder text = new StringBuilder();
        for (Element part : paragraph.select("w|t, w|br, w|footnoteReference")) {
            text.append(
                    switch (part.tagName()) {
                        case "w:t" -> isNumberOfNote(part) ? "[" + part.wholeText() + "]" : part.wholeText();
                        case "w:br" -> " ";
                        default -> "[" + numbers.get(part.attr("w:id")) + "]";
                    });
        }
        return normal(text.toString());
    }

    /** Of one that stands in the text before. */
    private static boolean isNumberOfNote(Element text) {
        Element field = text.closest("w|fldSimple");
        return field != null && field.attr("w:instr").contains("NOTEREF");
    }

    /** Of the page that a browser shows. */
    static WordText ofPage(String html) {
        Element main = Jsoup.parse(html).body().child(0);
        main.select("#traces, a.trace").remove();
        List<String> notes = main.select("> footer:not([id]) > ol > li").eachText();
        main.select("> footer:not([id])").remove();
        main.select("sup").forEach(number -> number.text("[" + number.text() + "]"));
        main.select("br").forEach(line -> line.after(" "));
        List<String> paragraphs = main.select("h1, h2, h3, h4, p, li, figcaption").stream()
                .map(block -> normal(block.text()))
                .toList();
        return new WordText(paragraphs, notes.stream().map(WordText::normal).toList());
    }

    private static String normal(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }

    /** Each part of the file as XML, by its name. */
    static Map<String, Document> parts(byte[] docx) {
        Map<String, Document> parts = new HashMap<>();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(docx))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                String xml = new String(in.readAllBytes(), StandardCharsets.UTF_8);
                parts.put(entry.getName(), Jsoup.parse(xml, Parser.xmlParser()));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return parts;
    }
}
