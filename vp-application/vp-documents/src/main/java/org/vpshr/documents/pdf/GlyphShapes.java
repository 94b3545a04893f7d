package org.vpshr.documents.pdf;

import static org.vpshr.documents.pdf.PaperSvg.number;

import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.GlyphData;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.w3c.dom.Element;

/**
 * The words of a picture as outlines of the fonts that come along, so that they look alike everywhere. Whoever cannot see
 * them is told the table beside the picture.
 */
final class GlyphShapes {
    private final Map<Typeface, TrueTypeFont> fonts = new EnumMap<>(Typeface.class);

    /** A letter of a font, and how far the next one stands from it, at a size of one. */
    private record Glyph(Shape outline, double advance) {}

    Shape of(Element text) {
        double size = number(text, "font-size");
        boolean strong = text.getAttribute("font-weight").equals("bold");
        Path2D line = new Path2D.Double();
        double along = 0;
        for (int letter : text.getTextContent().codePoints().toArray()) {
            Glyph glyph = glyph(letter, strong);
            AffineTransform place = AffineTransform.getTranslateInstance(along, 0);
            place.scale(size, -size);
            line.append(place.createTransformedShape(glyph.outline()), false);
            along += size * glyph.advance();
        }
        double begin = number(text, "x") - along * before(text.getAttribute("text-anchor"));
        return AffineTransform.getTranslateInstance(begin, number(text, "y")).createTransformedShape(line);
    }

    /** Which part of it stands before its place. */
    private static double before(String anchor) {
        return switch (anchor) {
            case "middle" -> 0.5;
            case "end" -> 1;
            default -> 0;
        };
    }

    private Glyph glyph(int letter, boolean strong) {
        try {
            for (Typeface face : List.of(strong ? Typeface.SANS_STRONG : Typeface.SANS, Typeface.OTHERS)) {
                TrueTypeFont font = fonts.computeIfAbsent(face, Typeface::font);
                CmapLookup letters = font.getUnicodeCmapLookup();
                int found = letters.getGlyphId(letter);
                if (found != 0) {
                    return glyph(font, found);
                }
            }
            // the page has it too, in the table, and was refused for it
            throw new IllegalStateException("no font has a letter that the page has: " + letter);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Glyph glyph(TrueTypeFont font, int number) throws IOException {
        double em = font.getUnitsPerEm();
        GlyphData data = font.getGlyph().getGlyph(number);
        Shape outline = data == null ? new Path2D.Double() : data.getPath();
        return new Glyph(
                AffineTransform.getScaleInstance(1 / em, 1 / em).createTransformedShape(outline),
                font.getAdvanceWidth(number) / em);
    }
}
