package org.vpshr.application.proof;

import java.util.HexFormat;
import java.util.List;
import org.vpshr.application.proof.merkle.RootCheck;
import org.vpshr.domain.report.Seal;

/**
 * That the record of one head begins with the whole record of another.
 *
 * @param older the head of the one record
 * @param newer the head of the other
 * @param path the hashes of the proof of consistency
 */
public record ConsistencyProof(Seal older, Seal newer, List<byte[]> path) implements Proof {

    /** Takes a copy of the path. */
    public ConsistencyProof {
        path = List.copyOf(path);
    }

    @Override
    public boolean holds() {
        return RootCheck.extended(
                older.position(),
                HexFormat.of().parseHex(older.tree()),
                newer.position(),
                HexFormat.of().parseHex(newer.tree()),
                path);
    }
}
