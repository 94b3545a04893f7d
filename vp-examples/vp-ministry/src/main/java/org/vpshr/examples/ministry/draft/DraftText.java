package org.vpshr.examples.ministry.draft;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** The texts of a draft. What is packed is unpacked, a workbook within a proposal too, and what is too large is any text. */
final class DraftText {
    private static final int DEEPEST = 2;
    private static final int LARGEST = 64 << 20;

    private final byte[] content;

    DraftText(byte[] content) {
        this.content = content;
    }

    /** Whether the word stands in it for itself; where that cannot be said, it does. */
    boolean names(String word) {
        Pattern alone = Pattern.compile("(?<![A-Za-z0-9-])" + Pattern.quote(word) + "(?![A-Za-z0-9-])");
        return within(content, alone, 0);
    }

    private static boolean within(byte[] content, Pattern word, int depth) {
        boolean packed = content.length > 1 && content[0] == 'P' && content[1] == 'K';
        return packed && depth < DEEPEST
                ? unpacked(content, word, depth)
                : word.matcher(new String(content, StandardCharsets.UTF_8)).find();
    }

    private static boolean unpacked(byte[] content, Pattern word, int depth) {
        try (ZipInputStream parts = new ZipInputStream(new ByteArrayInputStream(content))) {
            for (ZipEntry part = parts.getNextEntry(); part != null; part = parts.getNextEntry()) {
                byte[] within = bounded(parts);
                if (within.length > LARGEST || within(within, word, depth + 1)) {
                    return true;
                }
            }
            return false;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] bounded(InputStream part) throws IOException {
        return part.readNBytes(LARGEST + 1);
    }
}
