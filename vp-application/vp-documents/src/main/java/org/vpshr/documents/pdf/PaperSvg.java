package org.vpshr.documents.pdf;

import com.openhtmltopdf.css.sheet.FontFaceRule;
import com.openhtmltopdf.css.style.CssContext;
import com.openhtmltopdf.extend.OutputDevice;
import com.openhtmltopdf.extend.SVGDrawer;
import com.openhtmltopdf.layout.SharedContext;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.render.Box;
import com.openhtmltopdf.render.RenderingContext;
import java.awt.geom.AffineTransform;
import java.io.File;
import java.util.List;
import org.w3c.dom.Element;

/** Draws the pictures of the record, and no other: what they are made of is drawn as it stands, and nothing is fetched. */
final class PaperSvg implements SVGDrawer {
    /** How the address of one begins. */
    static final String HERE = "data:image/svg+xml;base64,";

    private final GlyphShapes glyphs = new GlyphShapes();

    @Override
    public SVGImage buildSVGImage(
            Element svg, Box box, CssContext context, double cssWidth, double cssHeight, double dotsPerPixel) {
        return new Drawn(svg, cssWidth, cssHeight, dotsPerPixel);
    }

    private final class Drawn implements SVGImage {
        private final Element svg;
        private final double width;
        private final double height;

        Drawn(Element svg, double cssWidth, double cssHeight, double dotsPerPixel) {
            this.svg = svg;
            this.width = cssWidth >= 0 ? cssWidth : number(svg, "width") * dotsPerPixel;
            this.height = cssHeight >= 0 ? cssHeight : number(svg, "height") * dotsPerPixel;
        }

        @Override
        public int getIntrinsicWidth() {
            return (int) Math.ceil(width);
        }

        @Override
        public int getIntrinsicHeight() {
            return (int) Math.ceil(height);
        }

        @Override
        public void drawSVG(OutputDevice device, RenderingContext context, double x, double y) {
            double scale = Math.min(width / number(svg, "width"), height / number(svg, "height"));
            AffineTransform place = AffineTransform.getTranslateInstance(x, y);
            place.scale(scale, scale);
            new SvgStrokes(device, place, scale, glyphs).draw(svg);
        }
    }

    static double number(Element element, String attribute) {
        return Double.parseDouble(element.getAttribute(attribute));
    }

    @Override
    public void importFontFaceRules(List<FontFaceRule> rules, SharedContext context) {
        // its letters are those of the fonts that come along
    }

    @Override
    public void addFontFile(File font, String family, Integer weight, FontStyle style) {
        // as above
    }

    @Override
    public void close() {
        // it holds nothing open
    }
}
