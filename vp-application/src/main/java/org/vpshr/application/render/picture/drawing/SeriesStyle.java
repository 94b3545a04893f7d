package org.vpshr.application.render.picture.drawing;

import java.util.List;
import org.vpshr.application.render.picture.canvas.Form;

/** How a series is told from the others of its panel, without colour. */
record SeriesStyle(Form form, String dashes) {
    private static final List<SeriesStyle> ALL = List.of(
            new SeriesStyle(Form.DOT, ""),
            new SeriesStyle(Form.SQUARE, "6 3"),
            new SeriesStyle(Form.SOLID_DIAMOND, "2 3"),
            new SeriesStyle(Form.RING, "8 3 2 3"),
            new SeriesStyle(Form.TRIANGLE, "4 2"),
            new SeriesStyle(Form.SOLID_SQUARE, "1 2"),
            new SeriesStyle(Form.DIAMOND, "10 4"));

    static SeriesStyle of(int index) {
        return ALL.get(index % ALL.size());
    }
}
