package org.vpshr.documents.pdf;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/**
 * Which letters the glyphs of a file stand for, for who copies its text or has it read aloud. Fonts draw several letters
 * alike, such as the apostrophe and the sign of a glottal stop, and the library names the first of them; here it is the one
 * that the page has.
 */
final class CopiedText {
    /** As many as the form of such a table allows in one block. */
    private static final int BLOCK = 100;

    private static final String HEAD = """
            /CIDInit /ProcSet findresource begin
            12 dict begin
            begincmap
            /CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def
            /CMapName /Adobe-Identity-UCS def
            /CMapType 2 def
            1 begincodespacerange
            <0000> <FFFF>
            endcodespacerange
            """;
    private static final String END = """
            endcmap
            CMapName currentdict /CMap defineresource pop
            end
            end
            """;

    /** What is printed beside the texts of the page: numbers, dots, signs of a list. */
    private static final int LAST_OF_LATIN = 0x24f;

    private final List<Font> fonts = new ArrayList<>();

    private record Font(PDType0Font font, CmapLookup glyphs) {}

    void add(PDType0Font font, CmapLookup glyphs) {
        fonts.add(new Font(font, glyphs));
    }

    /** @param text all that is printed; of two letters in it that are drawn alike, the one that is there more often is named */
    void isOf(String text) throws IOException {
        for (Font font : fonts) {
            if (font.font().getCOSObject().getDictionaryObject(COSName.TO_UNICODE) instanceof COSStream table) {
                try (OutputStream out = table.createOutputStream(COSName.FLATE_DECODE)) {
                    out.write(table(letters(font.glyphs(), text)).getBytes(StandardCharsets.US_ASCII));
                }
            }
        }
    }

    private static SortedMap<Integer, Integer> letters(CmapLookup glyphs, String text) {
        SortedMap<Integer, Integer> letters = new TreeMap<>();
        for (int letter = LAST_OF_LATIN; letter >= ' '; letter--) {
            letters.put(glyphs.getGlyphId(letter), letter);
        }
        Map<Integer, Long> counts =
                text.codePoints().boxed().collect(Collectors.groupingBy(letter -> letter, Collectors.counting()));
        counts.keySet().stream()
                .sorted(Comparator.<Integer>comparingLong(counts::get).thenComparing(Comparator.reverseOrder()))
                .forEach(letter -> letters.put(glyphs.getGlyphId(letter), letter));
        letters.remove(0);
        return letters;
    }

    private static String table(SortedMap<Integer, Integer> letters) {
        StringBuilder table = new StringBuilder(HEAD);
        List<Map.Entry<Integer, Integer>> entries = List.copyOf(letters.entrySet());
        for (int from = 0; from < entries.size(); from += BLOCK) {
            List<Map.Entry<Integer, Integer>> block = entries.subList(from, Math.min(from + BLOCK, entries.size()));
            table.append(block.size()).append(" beginbfchar\n");
            block.forEach(entry -> table.append('<')
                    .append(HexFormat.of().toHexDigits(entry.getKey().shortValue()))
                    .append("> <")
                    .append(HexFormat.of()
                            .formatHex(Character.toString(entry.getValue()).getBytes(StandardCharsets.UTF_16BE)))
                    .append(">\n"));
            table.append("endbfchar\n");
        }
        return table.append(END).toString();
    }
}
