package org.vpshr.application.evidence.tree;

import java.util.HexFormat;
import java.util.Optional;
import org.vpshr.application.ledger.row.StoredRow;
import org.vpshr.application.proof.merkle.HashList;
import org.vpshr.application.proof.merkle.TreeHistory;

/**
 * Every state that a record had, as far as its rows were handed in from the first on: a hundred bytes for each, so that
 * all seals are held against one walk, also those that come long after the state that they seal.
 */
public final class HeadHistory {
    private static final HexFormat HEX = HexFormat.of();

    private final TreeHistory tree = new TreeHistory();
    private final HashList chain = new HashList();

    public void take(StoredRow row) {
        tree.add(Leaves.of(row).hash());
        chain.add(row.hash());
    }

    /** The hash of the chain up to the position; nothing when it did not come so far. */
    public Optional<String> chain(long position) {
        return position > 0 && position <= chain.size()
                ? Optional.of(HEX.formatHex(chain.get(position - 1)))
                : Optional.empty();
    }

    /** The root of the tree up to the position; nothing when it did not come so far. */
    public Optional<String> tree(long position) {
        return tree.root(position).map(HEX::formatHex);
    }

    /** The position whose event has the hash; nothing when none has. */
    public Optional<Long> positionOf(String hash) {
        byte[] wanted = HEX.parseHex(hash);
        return chain.indexOf(wanted).map(index -> index + 1);
    }
}
