package org.vpshr.documents.docx;

import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.xmlbeans.XmlException;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBookmark;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTFtnEdn;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTR;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.NumberingDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STFtnEdn;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.StylesDocument;

/** A document in which the styles, the lists and the size of the page are there, and nothing is written yet. */
final class WordFile implements Closeable {
    /** A4 in twentieths of a point, and a margin of 25 mm. */
    private static final int WIDTH = 11_906;

    private static final int HEIGHT = 16_838;
    private static final int MARGIN = 1_418;
    private static final int EDGE = 709;

    private final XWPFDocument document = new XWPFDocument();
    private final String language;
    private int bookmarks;

    /** @param language of the texts, as a word processor names it */
    WordFile(String language) throws IOException {
        this.language = language;
        try {
            document.createStyles()
                    .setStyles(
                            StylesDocument.Factory.parse(resource("styles.xml")).getStyles());
            document.createNumbering()
                    .setNumbering(NumberingDocument.Factory.parse(resource("numbering.xml"))
                            .getNumbering());
        } catch (XmlException e) {
            throw new IllegalStateException("the styles that come along are no XML", e);
        }
        section();
        separator(STFtnEdn.SEPARATOR, -1).addNewSeparator();
        separator(STFtnEdn.CONTINUATION_SEPARATOR, 0).addNewContinuationSeparator();
    }

    /** The line between the text and its notes, which Word counts among the notes. */
    private CTR separator(STFtnEdn.Enum type, int id) {
        CTFtnEdn line = CTFtnEdn.Factory.newInstance();
        line.setType(type);
        line.setId(BigInteger.valueOf(id));
        line.addNewP().addNewR();
        document.createFootnotes();
        return document.addFootnote(line).getCTFtnEdn().getPArray(0).getRArray(0);
    }

    private void section() {
        CTSectPr section = document.getDocument().getBody().addNewSectPr();
        CTPageSz size = section.addNewPgSz();
        size.setW(BigInteger.valueOf(WIDTH));
        size.setH(BigInteger.valueOf(HEIGHT));
        CTPageMar margin = section.addNewPgMar();
        BigInteger text = BigInteger.valueOf(MARGIN);
        margin.setTop(text);
        margin.setBottom(text);
        margin.setLeft(text);
        margin.setRight(text);
        margin.setHeader(BigInteger.valueOf(EDGE));
        margin.setFooter(BigInteger.valueOf(EDGE));
        margin.setGutter(BigInteger.ZERO);
        section.addNewTitlePg();
    }

    private String resource(String name) throws IOException {
        try (InputStream in = Objects.requireNonNull(WordFile.class.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("LANGUAGE", language);
        }
    }

    XWPFDocument document() {
        return document;
    }

    /** A paragraph at the end. */
    XWPFParagraph paragraph(String style) {
        XWPFParagraph paragraph = document.createParagraph();
        paragraph.setStyle(style);
        return paragraph;
    }

    /** Names what is written into the paragraph meanwhile, so that it can be led to. */
    void bookmark(XWPFParagraph paragraph, String name, Runnable writing) {
        BigInteger id = BigInteger.valueOf(++bookmarks);
        CTBookmark start = paragraph.getCTP().addNewBookmarkStart();
        start.setId(id);
        start.setName(name);
        writing.run();
        paragraph.getCTP().addNewBookmarkEnd().setId(id);
    }

    byte[] bytes() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        document.write(out);
        return SteadyZip.of(
                out.toByteArray(),
                Map.of("word/settings.xml", resource("settings.xml").getBytes(StandardCharsets.UTF_8)));
    }

    @Override
    public void close() throws IOException {
        document.close();
    }
}
