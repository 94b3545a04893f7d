package org.vpshr.documents.pdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.BitSet;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.vpshr.domain.failure.InvalidValue;

/**
 * Whether every letter of a page can be printed. A letter that no font has would be left out, or become another sign, and
 * nobody would be told: so the page is refused, with the letter and the place.
 */
final class Letters {
    private static final int LAST = 0x1FFFF;

    private Letters() {}

    /** The fonts that come along are the same as long as the program runs. */
    private static final class Known {
        private static final BitSet LETTERS = printable();
    }

    /** In each style: what is set in italics is looked for in the italic font, and in the last one of all. */
    private static BitSet printable() {
        BitSet all = letters(Typeface.SERIF);
        all.or(letters(Typeface.SANS));
        all.and(either(Typeface.SERIF_ITALIC, Typeface.SANS_ITALIC));
        all.and(either(Typeface.SERIF_STRONG, Typeface.SANS_STRONG));
        all.or(letters(Typeface.OTHERS));
        return all;
    }

    private static BitSet either(Typeface one, Typeface other) {
        BitSet letters = letters(one);
        letters.or(letters(other));
        return letters;
    }

    private static BitSet letters(Typeface face) {
        BitSet letters = new BitSet(LAST);
        try (TrueTypeFont font = face.font()) {
            CmapLookup glyphs = font.getUnicodeCmapLookup();
            for (int letter = 0; letter <= LAST; letter++) {
                letters.set(letter, glyphs.getGlyphId(letter) != 0);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return letters;
    }

    /**
     * Makes the texts of the page ready: letters and their marks in one, no signs that are never seen, and blanks that
     * some font has.
     *
     * @throws InvalidValue when a letter is left that none has, or that is written from right to left
     */
    static void ready(Document page) {
        for (Element element : page.body().getAllElements()) {
            for (TextNode text : element.textNodes()) {
                text.text(ready(text.getWholeText(), element));
            }
        }
    }

    private static String ready(String text, Element place) {
        StringBuilder ready = new StringBuilder(text.length());
        Normalizer.normalize(text, Normalizer.Form.NFC).codePoints().forEach(letter -> {
            if (Known.LETTERS.get(letter) && !isFromTheRight(letter)) {
                ready.appendCodePoint(letter);
            } else if (Character.isSpaceChar(letter) || Character.isWhitespace(letter)) {
                ready.append(letter == '\u202f' ? '\u00a0' : ' ');
            } else if (Character.getType(letter) != Character.FORMAT) {
                throw missing(letter, place);
            }
        });
        return ready.toString();
    }

    private static boolean isFromTheRight(int letter) {
        return switch (Character.getDirectionality(letter)) {
            case Character.DIRECTIONALITY_RIGHT_TO_LEFT, Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC -> true;
            default -> false;
        };
    }

    private static InvalidValue missing(int letter, Element place) {
        Element named = place.closest("[id]");
        return new InvalidValue(
                String.format("no font that comes along can print U+%04X", letter)
                        + (named == null ? "" : ", which stands in " + named.id()),
                "print the report as html, or record beside it how it is spelt in Latin letters");
    }
}
