package org.vpshr.application.reports;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import org.vpshr.application.hash.Sha256;
import org.vpshr.application.render.report.ReportJson;
import org.vpshr.projections.report.Report;

/** The digest by which a published report is known again: the SHA-256 of its JSON form, in hexadecimal. */
public final class ReportDigest {
    private ReportDigest() {}

    public static String of(Report report) {
        byte[] json = ReportJson.of(report).getBytes(StandardCharsets.UTF_8);
        return HexFormat.of().formatHex(Sha256.start().digest(json));
    }
}
