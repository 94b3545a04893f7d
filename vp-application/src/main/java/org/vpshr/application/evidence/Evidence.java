package org.vpshr.application.evidence;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.BiConsumer;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.vpshr.application.events.EventReader;
import org.vpshr.application.evidence.tree.Leaves;
import org.vpshr.application.failure.NothingToReport;
import org.vpshr.application.failure.StoreBroken;
import org.vpshr.application.ledger.Ledger;
import org.vpshr.application.ledger.row.StoredRow;
import org.vpshr.application.privacy.TextVault;
import org.vpshr.application.proof.ConsistencyProof;
import org.vpshr.application.proof.InclusionProof;
import org.vpshr.application.proof.Leaf;
import org.vpshr.application.proof.Proof;
import org.vpshr.application.proof.ReportProof;
import org.vpshr.application.proof.merkle.HashPath;
import org.vpshr.application.proof.merkle.MerkleTree;
import org.vpshr.application.proof.merkle.TreeHistory;
import org.vpshr.application.reports.AsOf;
import org.vpshr.application.reports.Inquiry;
import org.vpshr.application.reports.Reports;
import org.vpshr.application.signing.Signer;
import org.vpshr.application.signing.note.TreeNote;
import org.vpshr.application.text.SaltedText;
import org.vpshr.domain.DomainEvent;
import org.vpshr.domain.dossier.DossierEvent.MediumAdded;
import org.vpshr.domain.entry.Circle;
import org.vpshr.domain.entry.EntryId;
import org.vpshr.domain.failure.InvalidValue;
import org.vpshr.domain.report.Seal;
import org.vpshr.domain.text.StandIn;
import org.vpshr.projections.entries.Entries;
import org.vpshr.projections.entries.EntryHistory;

/** Makes proofs against the heads of published reports; {@link org.vpshr.application.proof.check.ProofCheck} checks them without the store. */
public final class Evidence {
    private final Ledger ledger;
    private final TextVault vault;
    private final EventReader events;
    private final @Nullable Signer signer;

    /**
     * Proves from a ledger.
     *
     * @param ledger the ledger of the record
     * @param vault where texts are kept with their salts
     * @param events opens what was read
     * @param signer what signs the heads that proofs of reports lead to; null for nothing
     */
    public Evidence(Ledger ledger, TextVault vault, EventReader events, @Nullable Signer signer) {
        this.ledger = ledger;
        this.vault = vault;
        this.events = events;
        this.signer = signer;
    }

    /**
     * {@return a published version with all that shows which of its sentences stood in the record, and that none was left
     * out, added, moved or altered} It is of what was published for its first readers, whoever asks. A signer of the
     * record signs the head to which it leads.
     *
     * @param report the report that was published
     * @param version the number of the version, from 1
     * @throws NothingToReport when there is no such version, or it is not printed as it was published: in the fixed words
     *     that say so, and no more
     * @throws StoreBroken when the record is no longer as it was then
     */
    public ReportProof proveReport(Reports.Request report, int version) {
        return new ReportProofs(ledger, vault, this::isOpen, signer).of(report, version);
    }

    private boolean isOpen(StoredRow row, Inquiry then) {
        return namesOnly(row, then.entries());
    }

    private boolean namesOnly(StoredRow row, Entries known) {
        DomainEvent event = events.readOrRefuse(row.toFold(), EventReader.Opening.CLEAR, ledger.where());
        return new NamedEntries(event).areAmong(known);
    }

    /**
     * {@return the proof that the events of an entry stood in the record when a version of the report was published}
     * Who may not see the entry, what it shows, or an entry that its facts name, gets no proof of it: facts are shown
     * as a whole.
     *
     * @param entry the entry, by its id
     * @param report the report that was published
     * @param version the number of the version, from 1
     * @throws NothingToReport when there is no such version, or no such entry for the audience of the request
     * @throws StoreBroken when the record is no longer as it was then
     */
    public InclusionProof prove(EntryId entry, Reports.Request report, int version) {
        Seal head = head(report, version);
        Inquiry then = report.at(AsOf.published(version));
        List<Long> positions = positions(entry, then, report, version);
        List<HashPath> paths = positions.stream()
                .map(position -> HashPath.inclusion(position - 1, head.position()))
                .toList();
        List<Leaf> leaves = new ArrayList<>();
        walk(head.position(), paths, (row, leaf) -> {
            if (positions.contains(leaf.position())) {
                requireKnown(row, entry, then.entries(), report.audience());
                leaves.add(leaf.showing(shown(row, report.audience())));
            }
        });
        List<InclusionProof.Event> events = IntStream.range(0, leaves.size())
                .mapToObj(i ->
                        new InclusionProof.Event(leaves.get(i), paths.get(i).hashes()))
                .toList();
        return whole(new InclusionProof(entry, head, events));
    }

    /**
     * {@return the proof that the record from which the newer version was published begins with all of that from which
     * the older one was}
     *
     * @param report the report that was published
     * @param older the number of the older version, from 1
     * @param newer the number of the newer version, from 1
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
        walk(to.position(), List.of(path), (row, leaf) -> {});
        return whole(new ConsistencyProof(from, to, path.hashes()));
    }

    /**
     * {@return the head of the record as the text of a note, to be signed by those who keep it}
     *
     * @param origin which record, by a name of its own such as {@code example.org/vp}
     */
    public TreeNote head(String origin) {
        return head(origin, ledger.settled().position());
    }

    /**
     * {@return the head of the record with the publication of a version as its last event}
     *
     * @param origin which record, by a name of its own such as {@code example.org/vp}
     * @param report the report that was published
     * @param version the number of the version, from 1
     * @throws NothingToReport when there is no such version
     */
    public TreeNote head(String origin, Reports.Request report, int version) {
        return head(origin, report.publication(version).recordedAt());
    }

    private TreeNote head(String origin, long position) {
        return new TreeNote(origin, position, treeUpTo(position).root(position).orElseGet(new MerkleTree()::root));
    }

    /**
     * {@return the hashes that lead from one head of the record to a later one; none from a head of nothing}
     *
     * @param older how many events the older head has, from 0
     * @param newer how many events the newer head has
     * @throws InvalidValue when the record has no such heads
     */
    public List<byte[]> way(long older, long newer) {
        if (older < 0 || older > newer || newer > ledger.settled().position()) {
            throw new InvalidValue(
                    "no head of " + older + " events comes before one of " + newer + " in this record",
                    "give the number of events in the head that the witness kept");
        }
        return older == 0 ? List.of() : treeUpTo(newer).consistency(older, newer);
    }

    private TreeHistory treeUpTo(long position) {
        TreeHistory tree = new TreeHistory();
        ledger.forEach(0, position, row -> tree.add(Leaves.of(row).hash()));
        return tree;
    }

    private static Seal head(Reports.Request report, int version) {
        return report.publication(version).imprint().seal();
    }

    /** What an event names, its proof tells to whoever has it; the ministry itself knows all of that, what was erased too. */
    private void requireKnown(StoredRow row, EntryId entry, Entries known, Circle audience) {
        if (audience == Circle.INTERNAL) {
            return;
        }
        if (!namesOnly(row, known)) {
            throw new NothingToReport(
                    "the facts of " + entry
                            + " are shown as a whole by a proof, and not all of them are for this audience ("
                            + audience.name().toLowerCase(Locale.ROOT) + ")",
                    "ask for a proof for another audience, as far as it is for you: --audience internal");
        }
    }

    private static List<Long> positions(EntryId entry, Inquiry then, Reports.Request report, int version) {
        EntryHistory found = then.entries()
                .find(entry)
                .filter(Evidence::isWhole)
                .orElseThrow(() -> new NothingToReport(
                        "there was no entry " + entry + " that the audience may see when " + report.id() + ", version "
                                + version + ", was published",
                        "name one that this version prints, or a later version"));
        return found.positions().stream()
                .filter(position -> position <= then.position())
                .toList();
    }

    /** An event of a picture says whom it shows: where the picture is withheld, so is the event. */
    private static boolean isWhole(EntryHistory history) {
        return !(history.origin() instanceof MediumAdded added
                && StandIn.is(added.medium().address()));
    }

    /** What is the ministry's own is in no proof. */
    private List<SaltedText> shown(StoredRow row, Circle audience) {
        List<SaltedText> texts =
                audience == Circle.PUBLIC ? TextVault.open(row.texts()) : vault.all(row.position(), row.texts());
        return texts.stream().filter(text -> !text.internal()).toList();
    }

    private void walk(long upTo, List<HashPath> paths, BiConsumer<StoredRow, Leaf> each) {
        ledger.forEach(0, upTo, row -> {
            Leaf leaf = Leaves.of(row);
            byte[] hash = leaf.hash();
            paths.forEach(path -> path.take(row.position() - 1, hash));
            each.accept(row, leaf);
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
