package org.vpshr.application.evidence;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.vpshr.application.failure.NothingToReport;
import org.vpshr.application.failure.StoreBroken;
import org.vpshr.application.ledger.Ledger;
import org.vpshr.application.proof.ConsistencyProof;
import org.vpshr.application.proof.InclusionProof;
import org.vpshr.application.proof.Leaf;
import org.vpshr.application.proof.Proof;
import org.vpshr.application.proof.merkle.HashPath;
import org.vpshr.application.reports.AsOf;
import org.vpshr.application.reports.Inquiry;
import org.vpshr.application.reports.Reports;
import org.vpshr.domain.entry.Circle;
import org.vpshr.domain.entry.EntryId;
import org.vpshr.domain.report.Seal;
import org.vpshr.projections.entries.EntryHistory;

/** Makes proofs against the heads of published reports; {@link org.vpshr.application.proof.check.ProofCheck} checks them without the store. */
public final class Evidence {
    private final Ledger ledger;

    public Evidence(Ledger ledger) {
        this.ledger = ledger;
    }

    /**
     * That the events of an entry stood in the record when a version of the report was published. Who may not see the
     * entry, or what it shows, gets no proof of it.
     *
     * @throws NothingToReport when there is no such version, or no such entry for the audience of the request
     * @throws StoreBroken when the record is no longer as it was then
     */
    public InclusionProof prove(EntryId entry, Reports.Request report, int version) {
        Seal head = head(report, version);
        List<Long> positions = positions(entry, report, version);
        List<HashPath> paths = positions.stream()
                .map(position -> HashPath.inclusion(position - 1, head.position()))
                .toList();
        List<Leaf> leaves = new ArrayList<>();
        walk(head.position(), paths, leaf -> {
            if (positions.contains(leaf.position())) {
                leaves.add(leaf);
            }
        });
        List<InclusionProof.Event> events = IntStream.range(0, leaves.size())
                .mapToObj(i ->
                        new InclusionProof.Event(leaves.get(i), paths.get(i).hashes()))
                .toList();
        return whole(new InclusionProof(entry, head, events));
    }

    /**
     * That the record from which the newer version was published begins with all of that from which the older one was.
     *
     * @throws NothingToReport when there is no such version
     * @throws StoreBroken when the record is no longer as it was then
     */
    public ConsistencyProof proveConsistency(Reports.Request report, int older, int newer) {
        Seal from = head(report, older);
        Seal to = head(report, newer);
        if (from.position() > to.position()) {
            throw new NothingToReport(
                    "version " + older + " was made from more of the record than version " + newer, "exchange them");
        }
        HashPath path = HashPath.consistency(from.position(), to.position());
        walk(to.position(), List.of(path), leaf -> {});
        return whole(new ConsistencyProof(from, to, path.hashes()));
    }

    private static Seal head(Reports.Request report, int version) {
        Seal head = report.publication(version).seal();
        if (head == null) {
            throw new NothingToReport(
                    "version " + version + " of " + report.id()
                            + " was published without a head, so nothing can be proven against it",
                    "reissue the report");
        }
        return head;
    }

    private static List<Long> positions(EntryId entry, Reports.Request report, int version) {
        Inquiry then = report.at(AsOf.published(version));
        EntryHistory found = then.entries()
                .find(entry)
                .filter(history -> sees(report.audience(), history))
                .orElseThrow(() -> new NothingToReport(
                        "there was no entry " + entry + " that the audience may see when " + report.id() + ", version "
                                + version + ", was published",
                        "name one that this version prints, or a later version"));
        return found.positions().stream()
                .filter(position -> position <= then.position())
                .toList();
    }

    /** An event of a picture holds where the picture is. */
    private static boolean sees(Circle audience, EntryHistory history) {
        return audience.sees(history.circle()) && audience.sees(history.mediumCircle());
    }

    private void walk(long upTo, List<HashPath> paths, Consumer<Leaf> each) {
        ledger.forEach(0, upTo, row -> {
            Leaf leaf = Leaves.of(row);
            byte[] hash = leaf.hash();
            paths.forEach(path -> path.take(row.position() - 1, hash));
            each.accept(leaf);
        });
    }

    private <P extends Proof> P whole(P proof) {
        if (!proof.holds()) {
            throw new StoreBroken(
                    ledger.where(),
                    "it is no longer as it was when the report was published",
                    "restore it from a copy whose head is the published one");
        }
        return proof;
    }
}
