package org.vpshr.documents.pdf;

import java.awt.Color;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.vpshr.projections.report.Report;

/**
 * The field on the title page: a dot for each statement, from left to right as they were recorded, from top to bottom as
 * they stand in the text. It is an ornament, and marked as one.
 *
 * @param recorded of each statement in the order of the text, the first position that it rests on
 * @param last the position that the report was made from
 */
record CoverArt(List<Long> recorded, long last) {
    private static final Color FIELD = new Color(0x0a5a6b);
    private static final Color DOT = new Color(0xbfe3e9);
    private static final float MM = 72 / 25.4f;
    private static final float HEIGHT = 168 * MM;
    private static final float MARGIN = 28 * MM;
    private static final float RADIUS = 0.8f * MM;

    /** By how much the handles of four curves stand off, so that they are a circle. */
    private static final float ROUND = 0.5523f * RADIUS;

    static CoverArt of(Report report) {
        return new CoverArt(
                report.items().stream()
                        .filter(item -> !item.positions().isEmpty())
                        .map(item -> item.positions().getFirst())
                        .toList(),
                report.position());
    }

    void in(PDDocument document) throws IOException {
        PDPage page = document.getPage(0);
        PDRectangle paper = page.getMediaBox();
        try (PDPageContentStream art =
                new PDPageContentStream(document, page, PDPageContentStream.AppendMode.PREPEND, true, true)) {
            art.beginMarkedContent(COSName.ARTIFACT);
            art.setNonStrokingColor(FIELD);
            art.addRect(0, paper.getHeight() - HEIGHT, paper.getWidth(), HEIGHT);
            art.fill();
            art.setNonStrokingColor(DOT);
            float width = paper.getWidth() - 2 * MARGIN;
            float height = HEIGHT - 2 * MARGIN;
            for (int i = 0; i < recorded.size(); i++) {
                float x = MARGIN + width * recorded.get(i) / Math.max(1, last);
                float y = paper.getHeight() - MARGIN - height * i / Math.max(1, recorded.size() - 1);
                dot(art, x, y);
            }
            art.endMarkedContent();
        }
    }

    private static void dot(PDPageContentStream art, float x, float y) throws IOException {
        art.moveTo(x - RADIUS, y);
        art.curveTo(x - RADIUS, y + ROUND, x - ROUND, y + RADIUS, x, y + RADIUS);
        art.curveTo(x + ROUND, y + RADIUS, x + RADIUS, y + ROUND, x + RADIUS, y);
        art.curveTo(x + RADIUS, y - ROUND, x + ROUND, y - RADIUS, x, y - RADIUS);
        art.curveTo(x - ROUND, y - RADIUS, x - RADIUS, y - ROUND, x - RADIUS, y);
        art.fill();
    }
}
