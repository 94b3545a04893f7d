package org.vpshr.application.evidence;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.vpshr.application.evidence.tree.GrowingHead;
import org.vpshr.application.evidence.tree.Leaves;
import org.vpshr.application.ledger.row.StoredRow;
import org.vpshr.application.proof.InclusionProof;
import org.vpshr.application.proof.Leaf;
import org.vpshr.application.proof.merkle.TreeHistory;
import org.vpshr.application.text.SaltedText;
import org.vpshr.domain.entry.EntryId;
import org.vpshr.domain.report.Seal;
import org.vpshr.projections.report.Report;

/**
 * What stands behind the sentences of a report, gathered on one walk through the record up to its publication. Of an
 * entry, all events are shown or none.
 */
final class ReportEvidence {
    private final Map<EntryId, List<Long>> positions;
    private final Set<Long> asked;
    private final long publication;
    private final SortedMap<Long, Leaf> leaves = new TreeMap<>();
    private final Set<Long> hidden = new HashSet<>();
    private final TreeHistory tree = new TreeHistory();
    private final GrowingHead head = new GrowingHead();

    ReportEvidence(Report report, long publication) {
        this.positions = report.items().stream()
                .collect(Collectors.toMap(Report.Item::entry, Report.Item::positions, (one, same) -> one));
        this.asked = positions.values().stream().flatMap(List::stream).collect(Collectors.toSet());
        this.publication = publication;
    }

    /**
     * Takes the next row of the record.
     *
     * @param isOpen whether all that an event names may be known to whoever reads the report
     * @param shown the texts of an event that may be shown; for the publication, the salt of its digest
     */
    void take(StoredRow row, Predicate<StoredRow> isOpen, Function<StoredRow, List<SaltedText>> shown) {
        Leaf leaf = Leaves.of(row);
        tree.add(leaf.hash());
        head.take(row);
        boolean isAsked = asked.contains(row.position());
        if (row.position() == publication || (isAsked && isOpen.test(row))) {
            leaves.put(row.position(), leaf.showing(shown.apply(row)));
        } else if (isAsked) {
            hidden.add(row.position());
        }
    }

    Seal head() {
        return head.seal();
    }

    InclusionProof.Event publication() {
        return event(publication);
    }

    /** That the record goes on from the state of a seal. */
    List<byte[]> seam(Seal seal) {
        return tree.consistency(seal.position(), publication);
    }

    /** Those of entries none of whose events is hidden. */
    List<InclusionProof.Event> events() {
        SortedSet<Long> open = new TreeSet<>();
        positions.values().stream()
                .filter(life -> life.stream().noneMatch(hidden::contains))
                .forEach(open::addAll);
        return open.stream().map(this::event).toList();
    }

    private InclusionProof.Event event(long position) {
        return new InclusionProof.Event(
                Objects.requireNonNull(leaves.get(position)), tree.inclusion(position - 1, publication));
    }
}
