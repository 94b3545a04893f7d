package org.vpshr.application.render.picture.canvas;

import java.util.ArrayList;
import java.util.List;

/**
 * How wide a text is at most, in whichever letters of the usual shape it is shown: the table is of a wide one. What is not Latin
 * counts as square.
 */
public final class TextWidth {
    private static final String NARROW = "iljI.,:;'|!’‘·";
    private static final String SLIM = "frt()[]/\\- \u00a0–\"°";
    private static final String WIDE = "mwMWÆŒæœ@%—…";

    private TextWidth() {}

    /** In the unit of the size. */
    public static double of(String text, double size) {
        return text.codePoints().mapToDouble(TextWidth::of).sum() * size;
    }

    private static double of(int sign) {
        if (NARROW.indexOf(sign) >= 0) {
            return 0.34;
        }
        if (SLIM.indexOf(sign) >= 0) {
            return 0.47;
        }
        if (WIDE.indexOf(sign) >= 0) {
            return 1.0;
        }
        if (sign < 0x250) {
            return Character.isUpperCase(sign)
                            || sign == '&'
                            || sign == '~'
                            || sign == '<'
                            || sign == '>'
                            || sign == '='
                    ? 0.82
                    : 0.65;
        }
        return sign < 0x530 ? 0.85 : 1.05;
    }

    /** Lines that are no wider; where there are more than so many, the last ends in an ellipsis. */
    public static List<String> lines(String text, double size, double width, int most) {
        List<String> lines = wrapped(text, size, width);
        if (lines.size() <= most) {
            return lines;
        }
        List<String> shown = new ArrayList<>(lines.subList(0, most));
        shown.set(most - 1, shortened(shown.get(most - 1), size, width));
        return shown;
    }

    private static String shortened(String line, double size, double width) {
        String kept = line;
        while (!kept.isEmpty() && of(kept + "…", size) > width) {
            kept = kept.substring(0, kept.offsetByCodePoints(kept.length(), -1)).stripTrailing();
        }
        return kept + "…";
    }

    private static List<String> wrapped(String text, double size, double width) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : text.strip().split("\\s+")) {
            String longer = line.isEmpty() ? word : line + " " + word;
            if (of(longer, size) <= width) {
                line.replace(0, line.length(), longer);
            } else {
                if (!line.isEmpty()) {
                    lines.add(line.toString());
                }
                line.replace(0, line.length(), broken(word, size, width, lines));
            }
        }
        lines.add(line.toString());
        return lines;
    }

    /** What is left of a word of which all that fills a line is put on one. */
    private static String broken(String word, double size, double width, List<String> lines) {
        String left = word;
        while (of(left, size) > width) {
            int end = left.offsetByCodePoints(0, 1);
            while (end < left.length() && of(left.substring(0, left.offsetByCodePoints(end, 1)), size) <= width) {
                end = left.offsetByCodePoints(end, 1);
            }
            lines.add(left.substring(0, end));
            left = left.substring(end);
        }
        return left;
    }
}
