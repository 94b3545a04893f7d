package org.vpshr.documents.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.vpshr.projections.publications.Particulars;

/** How it looks on paper, and what stands at the head and the foot of each page. */
final class StyleSheet {
    private static final String QUIET =
            "font-family: 'Source Sans', 'Source Serif', 'DejaVu Sans'; font-size: 8pt; color: #4a525a; white-space: nowrap;";
    private static final String NUMBER =
            "font-family: 'Source Sans'; font-weight: 600; font-size: 8.5pt; color: #111417; text-align: right;";
    private static final String COVER = "@page cover { size: A4; margin: 0; @top-left { content: none; }"
            + " @top-right { content: none; } @bottom-left { content: none; } @bottom-right { content: none; } }\n";

    private static final int LONGEST = 70;

    private StyleSheet() {}

    static String of(String title, Particulars particulars, List<Chapter> chapters) {
        Map<String, String> heads = new LinkedHashMap<>();
        chapters.forEach(chapter -> heads.merge(chapter.page(), head(chapter.title()), (first, next) -> ""));
        StringBuilder sheet = new StringBuilder(fixed());
        String state = CoverPage.state(particulars);
        sheet.append(page("", head(title), "", state));
        heads.forEach((page, head) ->
                sheet.append("." + page + " { page: " + page + "; }\n").append(page(page, head(title), head, state)));
        return sheet.append(COVER).toString();
    }

    /** It stands in full above the chapter; at the head of a page there is one line for it. */
    private static String head(String title) {
        return title.length() <= LONGEST
                ? title
                : title.substring(0, title.offsetByCodePoints(0, title.codePointCount(0, LONGEST))) + "\u2026";
    }

    /** A box at the edge of a page takes nothing over from rules elsewhere, so that each says all of itself. */
    private static String page(String name, String left, String right, String foot) {
        return "@page " + name + " { size: A4; margin: 27mm 28mm 28mm 28mm;"
                + " @top-left { content: " + text(left) + "; " + QUIET + " }"
                + " @top-right { content: " + text(right) + "; " + QUIET + " text-align: right; }"
                + " @bottom-left { content: " + text(foot) + "; " + QUIET + " }"
                + " @bottom-right { content: counter(page); " + NUMBER + " }"
                + " @footnote { border-top: .25mm solid #7b838b; padding-top: 2mm; } }\n";
    }

    private static String fixed() {
        try (InputStream in = Objects.requireNonNull(StyleSheet.class.getResourceAsStream("print.css"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A string in which no sign can be read as one of the sheet. */
    private static String text(String words) {
        return words.codePoints()
                .mapToObj(sign -> Character.isLetterOrDigit(sign) && sign < 128
                        ? Character.toString(sign)
                        : String.format("\\%06x", sign))
                .collect(Collectors.joining("", "\"", "\""));
    }
}
