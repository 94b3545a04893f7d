package org.vpshr.documents.docx;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.jsoup.nodes.Element;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTHyperlink;

/**
 * The table of contents: a field, with its entries written in. On which pages they stand is for the word processor to say,
 * when it brings the field up to date; until then there are no numbers, so that none is wrong.
 */
final class Contents {
    private static final String FIELD = "TOC \\o \"1-3\" \\h \\z \\u";
    private static final String HEADINGS = "h2, h3, h4";

    private Contents() {}

    private record Line(int level, String title, String bookmark) {}

    static void in(WordFile file, List<Element> sections) {
        List<Line> lines = lines(sections);
        XWPFParagraph heading = file.paragraph("ContentsHeading");
        heading.createRun().setText("Contents");
        XWPFParagraph paragraph = heading;
        for (int i = 0; i < lines.size(); i++) {
            paragraph = file.paragraph("TOC" + lines.get(i).level());
            if (i == 0) {
                Fields.begin(paragraph, FIELD);
            }
            entry(paragraph, lines.get(i));
        }
        Fields.end(paragraph);
    }

    private static List<Line> lines(List<Element> sections) {
        List<Line> lines = new ArrayList<>();
        for (Element section : sections) {
            for (Element heading : section.select(HEADINGS)) {
                lines.add(new Line(level(heading), heading.text(), bookmark(lines.size() + 1)));
            }
        }
        return lines;
    }

    /** The title of the report has none: what stands below it is of the first. */
    static int level(Element heading) {
        return heading.tagName().charAt(1) - '1';
    }

    /** The name of the how many-th heading. */
    static String bookmark(int number) {
        return String.format(Locale.ROOT, "_Toc%06d", number);
    }

    private static void entry(XWPFParagraph paragraph, Line line) {
        CTHyperlink link = paragraph.getCTP().addNewHyperlink();
        link.setAnchor(line.bookmark());
        link.addNewR().addNewT().setStringValue(line.title());
    }
}
