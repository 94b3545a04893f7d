package org.vpshr.application.render.picture.drawing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.vpshr.application.render.picture.canvas.Canvas;
import org.vpshr.application.render.picture.canvas.Canvas.Anchor;
import org.vpshr.application.render.picture.canvas.Canvas.Box;
import org.vpshr.application.render.picture.canvas.Form;
import org.vpshr.application.render.picture.canvas.Ink;
import org.vpshr.application.render.picture.canvas.TextWidth;
import org.vpshr.projections.picture.Gazetteer.Point;
import org.vpshr.projections.picture.Sites;
import org.vpshr.projections.picture.Sites.Site;

/**
 * Places as dots in a net of longitude and latitude, without coasts and without borders, which are not for us to draw. What has
 * no point is named below.
 */
final class MapDrawing {
    private static final int MOST = 300;
    private static final double SIZE = 11;
    private static final double[] DISTANCES = {9, 16, 26, 38, 52};

    private final Canvas canvas;
    private final Frame frame;
    private final PictureWords words;

    MapDrawing(Canvas canvas, Frame frame, PictureWords words) {
        this.canvas = canvas;
        this.frame = frame;
        this.words = words;
    }

    List<String> draw(Sites sites) {
        frame.key(10, words.of("key.town"), (x, y) -> Form.DOT.draw(canvas, x + 5, y, Ink.DATA));
        frame.key(10, words.of("key.country"), (x, y) -> Form.RING.draw(canvas, x + 5, y, Ink.DATA));
        List<Site> drawn = sites.sites().stream()
                .filter(site -> site.point().isPresent())
                .limit(MOST)
                .toList();
        if (!drawn.isEmpty()) {
            MapNet net = MapNet.around(
                    drawn.stream().flatMap(site -> site.point().stream()).toList(), canvas.bottom() + 10);
            net.draw(canvas);
            dots(net, drawn);
        }
        list(sites);
        int left = (int) sites.sites().stream()
                        .filter(site -> site.point().isPresent())
                        .count()
                - drawn.size();
        return left == 0 ? List.of() : List.of(words.counted("left.marks", left));
    }

    /** All dots first, then one name for each country beside the first of its dots where there is room. */
    private void dots(MapNet earth, List<Site> sites) {
        Map<String, List<Site>> byCountry = new LinkedHashMap<>();
        for (Site site : sites) {
            Point point = site.point().orElseThrow();
            Form form = site.locality().isEmpty() ? Form.RING : Form.DOT;
            form.draw(canvas, earth.x(point), earth.y(point), Ink.DATA);
            byCountry
                    .computeIfAbsent(site.countryName(), each -> new ArrayList<>())
                    .add(site);
        }
        sites.stream()
                .flatMap(site -> site.point().stream())
                .forEach(point -> canvas.keepFree(earth.x(point), earth.y(point), Form.REACH));
        byCountry.forEach((name, of) -> name(earth, name, of));
    }

    private void name(MapNet earth, String country, List<Site> sites) {
        long entries = sites.stream()
                .flatMap(site -> site.entries().stream())
                .distinct()
                .count();
        String text = country + " " + entries;
        for (double distance : DISTANCES) {
            for (Site site : sites) {
                double x = earth.x(site.point().orElseThrow());
                double y = earth.y(site.point().orElseThrow());
                if (isPlaced(x, y, distance, text)) {
                    return;
                }
            }
        }
    }

    private boolean isPlaced(double x, double y, double distance, String text) {
        double slant = distance * 0.75;
        double[][] ends = {
            {x + distance, y},
            {x - distance, y},
            {x + slant, y - slant},
            {x - slant, y - slant},
            {x + slant, y + slant},
            {x - slant, y + slant}
        };
        for (double[] end : ends) {
            Anchor anchor = end[0] > x ? Anchor.START : Anchor.END;
            Box box = Canvas.box(end[0], end[1] + 4, SIZE, anchor, text);
            if (canvas.isFree(box)) {
                if (distance > 9) {
                    canvas.line(x, y, end[0], end[1], Ink.MUTED, 0.8);
                }
                canvas.rect(box.left(), box.top(), box.width(), box.height(), Ink.PAPER, Ink.PAPER, 0);
                canvas.text(end[0], end[1] + 4, SIZE, anchor, Ink.TEXT, text);
                return true;
            }
        }
        return false;
    }

    /** What is where, country by country; and below it what has no point. */
    private void list(Sites sites) {
        Map<String, List<Site>> byCountry = new LinkedHashMap<>();
        List<String> pointless = new ArrayList<>();
        for (Site site : sites.sites()) {
            if (site.point().isPresent()) {
                byCountry
                        .computeIfAbsent(site.countryName(), each -> new ArrayList<>())
                        .add(site);
            } else {
                pointless.add(pointless(site));
            }
        }
        List<String> paragraphs = new ArrayList<>();
        byCountry.forEach((country, of) -> paragraphs.add(country + ": " + places(of)));
        columns(paragraphs);
        if (!pointless.isEmpty()) {
            canvas.bold(Canvas.MARGIN, canvas.bottom() + 22, SIZE, Anchor.START, Ink.TEXT, words.of("without.point"));
            columns(pointless);
        }
    }

    private static String pointless(Site site) {
        boolean both = !site.locality().isEmpty() && !site.countryName().isEmpty();
        return site.locality() + (both ? ", " : "") + site.countryName() + ": "
                + site.entries().size();
    }

    private String places(List<Site> sites) {
        if (sites.size() == 1 && sites.getFirst().locality().isEmpty()) {
            return "" + sites.getFirst().entries().size();
        }
        return String.join(
                ", ",
                sites.stream()
                        .map(site -> (site.locality().isEmpty() ? words.of("whole") : site.locality()) + " "
                                + site.entries().size())
                        .toList());
    }

    /** In two columns, the left one first. */
    private void columns(List<String> paragraphs) {
        double gap = 24;
        double width = (Canvas.RIGHT - Canvas.MARGIN - gap) / 2;
        List<List<String>> wrapped = paragraphs.stream()
                .limit(MOST)
                .map(text -> TextWidth.lines(text, SIZE, width, 6))
                .toList();
        int lines = wrapped.stream().mapToInt(List::size).sum();
        double top = canvas.bottom() + 20;
        double x = Canvas.MARGIN;
        double y = top;
        int written = 0;
        for (List<String> paragraph : wrapped) {
            if (x == Canvas.MARGIN && written > 0 && written + paragraph.size() / 2.0 > lines / 2.0) {
                x += width + gap;
                y = top;
            }
            y = canvas.lines(x, y, SIZE, Ink.TEXT, paragraph) + SIZE * 1.3 + 2;
            written += paragraph.size();
        }
    }
}
