package org.vpshr.application.proof;

import java.util.HexFormat;
import java.util.List;
import org.vpshr.domain.Subject.AnnualReportId;
import org.vpshr.domain.report.Seal;

/**
 * That the record from which a later version was published begins with the whole of that from which an earlier one was.
 *
 * @param path the hashes of the proof of consistency
 */
public record HeadsProof(AnnualReportId report, Version older, Version newer, List<byte[]> path) implements Proof {

    /** A published version and its head. */
    public record Version(int version, Seal head) {}

    public HeadsProof {
        path = List.copyOf(path);
    }

    /** Whether the newer head extends the older one. */
    @Override
    public boolean holds() {
        return Climb.extended(
                older.head().position(),
                HexFormat.of().parseHex(older.head().tree()),
                newer.head().position(),
                HexFormat.of().parseHex(newer.head().tree()),
                path);
    }
}
