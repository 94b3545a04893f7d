package org.vpshr.application.proof;

import java.util.HexFormat;
import java.util.List;
import org.vpshr.domain.report.Seal;

/**
 * That the record of one head begins with the whole record of another.
 *
 * @param path the hashes of the proof of consistency
 */
public record HeadsProof(Seal older, Seal newer, List<byte[]> path) implements Proof {

    public HeadsProof {
        path = List.copyOf(path);
    }

    @Override
    public boolean holds() {
        return Climb.extended(
                older.position(),
                HexFormat.of().parseHex(older.tree()),
                newer.position(),
                HexFormat.of().parseHex(newer.tree()),
                path);
    }
}
