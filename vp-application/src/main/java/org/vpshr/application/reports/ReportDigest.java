package org.vpshr.application.reports;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.vpshr.application.render.report.ReportJson;
import org.vpshr.projections.report.Report;

/** The digest by which a published report is known again: the SHA-256 of its JSON form, in hexadecimal. */
public final class ReportDigest {
    private ReportDigest() {}

    public static String of(Report report) {
        byte[] json = ReportJson.of(report, null).getBytes(StandardCharsets.UTF_8);
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(json));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
