package org.vpshr.documents.docx;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;
import javax.imageio.ImageIO;
import org.apache.poi.common.usermodel.PictureType;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.util.Units;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.jsoup.nodes.Element;

/**
 * A picture that is held, as wide as the text or as high as half a page.
 *
 * @param description for who cannot see it
 */
record Figure(byte[] content, PictureType type, String description) {
    private static final String PNG = "data:image/png;base64,";
    private static final String JPEG = "data:image/jpeg;base64,";

    /** In points. */
    private static final double WIDEST = 450;

    private static final double HIGHEST = 340;

    /** In dots to the point: of a small picture no dot is larger than that. */
    private static final double COARSEST = 1;

    /** As it stands in the page itself. */
    static Figure of(Element image) {
        String source = image.attr("src");
        PictureType type = source.startsWith(PNG) ? PictureType.PNG : PictureType.JPEG;
        String data = source.substring((type == PictureType.PNG ? PNG : JPEG).length());
        return new Figure(Base64.getDecoder().decode(data), type, image.attr("alt"));
    }

    void in(XWPFParagraph paragraph) {
        try {
            BufferedImage dots = ImageIO.read(new ByteArrayInputStream(content));
            double scale = Math.min(COARSEST, Math.min(WIDEST / dots.getWidth(), HIGHEST / dots.getHeight()));
            XWPFRun run = paragraph.createRun();
            run.addPicture(
                            new ByteArrayInputStream(content),
                            type,
                            "picture",
                            Units.toEMU(dots.getWidth() * scale),
                            Units.toEMU(dots.getHeight() * scale))
                    .getCTPicture()
                    .getNvPicPr()
                    .getCNvPr()
                    .setDescr(description);
            run.getCTR().getDrawingArray(0).getInlineArray(0).getDocPr().setDescr(description);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InvalidFormatException e) {
            throw new IllegalStateException("a picture that was just written is none", e);
        }
    }
}
