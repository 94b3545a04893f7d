package org.vpshr.application.reports.printed;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import org.vpshr.application.hash.Sha256;
import org.vpshr.application.render.report.ReportJson;
import org.vpshr.projections.report.Report;

/** The digest by which a published report is known again. */
public final class ReportDigest {
    private ReportDigest() {}

    /** The SHA-256 of its JSON form, in hexadecimal. */
    public static String of(Report report) {
        return salted("", report);
    }

    /** The SHA-256 of the salt of a publication and of the JSON form: without the salt no text in it can be tried out. */
    public static String salted(String salt, Report report) {
        byte[] salted = (salt + ReportJson.of(report)).getBytes(StandardCharsets.UTF_8);
        return HexFormat.of().formatHex(Sha256.start().digest(salted));
    }
}
