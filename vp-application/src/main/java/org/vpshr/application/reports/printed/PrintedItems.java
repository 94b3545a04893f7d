package org.vpshr.application.reports.printed;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.IntStream;
import org.vpshr.application.hash.Sha256;
import org.vpshr.application.render.report.ReportItems;
import org.vpshr.domain.entry.EntryId;
import org.vpshr.domain.report.Imprint;
import org.vpshr.projections.report.Report;

/**
 * The items of a report, each by itself, as they are committed to when it is published. The salt of an item is the SHA-256
 * of the publication's salt and the number of the item in four bytes, so that one can be shown and no other guessed.
 */
public final class PrintedItems {
    private final List<ReportItems.Printed> items;
    private final String frame;

    private PrintedItems(List<ReportItems.Printed> items, String frame) {
        this.items = items;
        this.frame = frame;
    }

    /** @param report printed with references in the places of names */
    public static PrintedItems of(Report report) {
        return new PrintedItems(ReportItems.of(report), ReportItems.frame(report));
    }

    /** The SHA-256 of the salt and the titles, in hexadecimal. */
    public String frame(String salt) {
        return hex(Sha256.start().digest(bytes(salt + frame)));
    }

    EntryId entry(int number) {
        return items.get(number).entry();
    }

    /** @param salt of the publication, in hexadecimal */
    public List<Imprint.Item> commitments(String salt) {
        return IntStream.range(0, items.size())
                .mapToObj(number -> new Imprint.Item(hex(commitment(salt, number))))
                .toList();
    }

    private byte[] commitment(String salt, int number) {
        MessageDigest digest = Sha256.start();
        digest.update(bytes(salt));
        byte[] own =
                digest.digest(ByteBuffer.allocate(Integer.BYTES).putInt(number).array());
        digest.update(own);
        return digest.digest(bytes(items.get(number).json()));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String hex(byte[] hash) {
        return HexFormat.of().formatHex(hash);
    }
}
