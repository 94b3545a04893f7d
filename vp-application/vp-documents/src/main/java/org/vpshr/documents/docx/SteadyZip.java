package org.vpshr.documents.docx;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.jspecify.annotations.Nullable;

/**
 * A package of which the parts bear no time of their own and stand in a fixed order, the list of contents first. They are
 * not compressed: how that is done is not the same on every machine.
 */
final class SteadyZip {
    private static final String LIST = "[Content_Types].xml";
    private static final LocalDateTime NEVER = LocalDateTime.of(1980, 1, 1, 0, 0);

    private SteadyZip() {}

    /** @param instead parts that take the place of those of their name */
    static byte[] of(byte[] packed, Map<String, byte[]> instead) throws IOException {
        Map<String, byte[]> parts = new TreeMap<>();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(packed))) {
            for (@Nullable ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                parts.put(entry.getName(), in.readAllBytes());
            }
        }
        parts.replaceAll((name, part) -> instead.getOrDefault(name, part));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream out = new ZipOutputStream(bytes)) {
            byte @Nullable [] list = parts.remove(LIST);
            if (list == null) {
                throw new IllegalStateException("a package without a list of its contents");
            }
            put(out, LIST, list);
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                put(out, part.getKey(), part.getValue());
            }
        }
        return bytes.toByteArray();
    }

    private static void put(ZipOutputStream out, String name, byte[] content) throws IOException {
        CRC32 sum = new CRC32();
        sum.update(content);
        ZipEntry entry = new ZipEntry(name);
        entry.setMethod(ZipEntry.STORED);
        entry.setSize(content.length);
        entry.setCrc(sum.getValue());
        entry.setTimeLocal(NEVER);
        out.putNextEntry(entry);
        out.write(content);
        out.closeEntry();
    }
}
