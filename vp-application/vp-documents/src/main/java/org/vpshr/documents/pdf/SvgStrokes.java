package org.vpshr.documents.pdf;

import static org.vpshr.documents.pdf.PaperSvg.number;

import com.openhtmltopdf.extend.OutputDevice;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Draws the marks of a picture one after the other. A mark that it does not know stops it, so that none is lost in silence. */
final class SvgStrokes {
    private static final Pattern STEP = Pattern.compile("([A-Za-z])([^A-Za-z]*)");
    private static final Pattern BETWEEN = Pattern.compile("[\\s,]+");

    private final OutputDevice device;
    private final AffineTransform place;
    private final double scale;
    private final GlyphShapes glyphs;

    SvgStrokes(OutputDevice device, AffineTransform place, double scale, GlyphShapes glyphs) {
        this.device = device;
        this.place = place;
        this.scale = scale;
        this.glyphs = glyphs;
    }

    void draw(Element svg) {
        for (Node each = svg.getFirstChild(); each != null; each = each.getNextSibling()) {
            if (each instanceof Element mark) {
                mark(mark);
            }
        }
    }

    private void mark(Element mark) {
        switch (mark.getTagName()) {
            case "title", "desc" -> {
                // they are told to who cannot see the picture
            }
            case "g" -> draw(mark);
            case "text" -> fill(glyphs.of(mark), mark);
            default -> paint(shape(mark), mark);
        }
    }

    private static Shape shape(Element mark) {
        return switch (mark.getTagName()) {
            case "rect" ->
                new Rectangle2D.Double(
                        offset(mark, "x"), offset(mark, "y"), number(mark, "width"), number(mark, "height"));
            case "circle" -> circle(number(mark, "cx"), number(mark, "cy"), number(mark, "r"));
            case "line" ->
                new Line2D.Double(number(mark, "x1"), number(mark, "y1"), number(mark, "x2"), number(mark, "y2"));
            case "path" -> path(mark.getAttribute("d"));
            default -> throw new IllegalStateException("a picture of the record has a mark " + mark.getTagName());
        };
    }

    private static double offset(Element mark, String attribute) {
        return mark.hasAttribute(attribute) ? number(mark, attribute) : 0;
    }

    private static Shape circle(double x, double y, double radius) {
        return new Ellipse2D.Double(x - radius, y - radius, 2 * radius, 2 * radius);
    }

    private static Shape path(String steps) {
        Path2D path = new Path2D.Double();
        STEP.matcher(steps).results().forEach(step -> go(path, step));
        return path;
    }

    private static void go(Path2D path, MatchResult step) {
        double[] to = Stream.of(BETWEEN.split(step.group(2).strip()))
                .filter(number -> !number.isEmpty())
                .mapToDouble(Double::parseDouble)
                .toArray();
        switch (step.group(1)) {
            case "M" -> path.moveTo(to[0], to[1]);
            case "L" -> path.lineTo(to[0], to[1]);
            case "Z" -> path.closePath();
            default -> throw new IllegalStateException("a path of a picture goes on by " + step.group(1));
        }
    }

    private void paint(Shape shape, Element mark) {
        if (isInked(mark, "fill")) {
            fill(shape, mark);
        }
        if (isInked(mark, "stroke")) {
            device.setPaint(Color.decode(mark.getAttribute("stroke")));
            device.setStroke(stroke(mark));
            device.draw(place.createTransformedShape(shape));
        }
    }

    private void fill(Shape shape, Element mark) {
        device.setPaint(Color.decode(mark.getAttribute("fill")));
        device.fill(place.createTransformedShape(shape));
    }

    private static boolean isInked(Element mark, String attribute) {
        return mark.hasAttribute(attribute) && !mark.getAttribute(attribute).equals("none");
    }

    private BasicStroke stroke(Element mark) {
        float width = (float) (scale * (mark.hasAttribute("stroke-width") ? number(mark, "stroke-width") : 1));
        String dashes = mark.getAttribute("stroke-dasharray");
        if (dashes.isEmpty()) {
            return new BasicStroke(width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER);
        }
        double[] each = Stream.of(BETWEEN.split(dashes.strip()))
                .mapToDouble(Double::parseDouble)
                .toArray();
        float[] lengths = new float[each.length];
        for (int i = 0; i < each.length; i++) {
            lengths[i] = (float) (scale * each[i]);
        }
        return new BasicStroke(width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 10, lengths, 0);
    }
}
