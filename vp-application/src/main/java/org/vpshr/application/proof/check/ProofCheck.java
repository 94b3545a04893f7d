package org.vpshr.application.proof.check;

import java.security.PublicKey;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.vpshr.application.json.stored.EventFormat;
import org.vpshr.application.proof.ConsistencyProof;
import org.vpshr.application.proof.InclusionProof;
import org.vpshr.application.proof.Leaf;
import org.vpshr.application.proof.Proof;
import org.vpshr.application.signing.SignedTreeHead;
import org.vpshr.application.text.KnownTexts;
import org.vpshr.domain.entry.Language;
import org.vpshr.domain.report.Seal;
import org.vpshr.domain.text.StandIn;
import org.vpshr.projections.entries.Entries;
import org.vpshr.projections.entries.EntryHistory;
import org.vpshr.projections.history.Cause;
import org.vpshr.projections.history.RecordedEvent;

/**
 * Checks a proof with nothing but the proof and what its reader trusts: a public key, the tree hash of a printed report,
 * or both.
 */
public final class ProofCheck {
    private final @Nullable PublicKey key;
    private final String printed;
    private final List<String> wrong = new ArrayList<>();
    private final List<String> words = new ArrayList<>();

    private ProofCheck(@Nullable PublicKey key, String printed) {
        this.key = key;
        this.printed = printed;
    }

    /**
     * What came of it.
     *
     * @param proven whether it is proven
     * @param words what is proven, or why it is not, line by line; fit for a terminal
     */
    public record Verdict(boolean proven, List<String> words) {
        /** Takes out of the words what could move the cursor of a terminal. */
        public Verdict {
            words = words.stream()
                    .map(line -> line.replaceAll("[\\p{Cc}\\p{Cf}]+", " "))
                    .toList();
        }
    }

    /**
     * {@return whether it is proven}
     *
     * @param proof a proof
     * @param key of the ministry, as it was published; null when there is none at hand
     * @param printed the tree hash that a published report prints; empty when there is none at hand
     * @throws org.vpshr.application.json.InvalidJson when an event in it cannot be read
     */
    public static Verdict of(Proof proof, @Nullable PublicKey key, String printed) {
        ProofCheck check = new ProofCheck(key, printed);
        if (!proof.holds()) {
            check.wrong.add(
                    "its hashes do not lead to the head that it names, or its texts are not those of its events: it was"
                            + " changed, or is not of this record");
            return new Verdict(false, check.notProven());
        }
        switch (proof) {
            case InclusionProof entry -> check.entry(entry);
            case ConsistencyProof heads -> check.heads(heads);
        }
        return check.wrong.isEmpty() ? new Verdict(true, check.words) : new Verdict(false, check.notProven());
    }

    private List<String> notProven() {
        return wrong.stream().map(reason -> "not proven: " + reason).toList();
    }

    private void entry(InclusionProof proof) {
        trust(List.of(proof.head()));
        words.add("proven: the entry " + proof.entry() + " stood as follows in " + record(proof.head()));
        Entries entries = new Entries();
        String before = "";
        for (InclusionProof.Event event : proof.events()) {
            RecordedEvent recorded = recorded(event.leaf());
            entries.apply(recorded);
            String text = entries.find(proof.entry()).map(ProofCheck::text).orElse("");
            words.add(told(recorded));
            if (!text.equals(before)) {
                words.add("  " + text);
            }
            before = text;
        }
        requireLife(proof, entries.find(proof.entry()));
        words.add("not shown: on what evidence; persons stand as references in braces");
        words.add("not proven by this: that nothing else was recorded of the entry, then or later");
    }

    private void requireLife(InclusionProof proof, Optional<EntryHistory> entry) {
        List<Long> positions =
                proof.events().stream().map(event -> event.leaf().position()).toList();
        List<Long> ordered = positions.stream().distinct().sorted().toList();
        List<Long> life = entry.map(EntryHistory::positions).orElse(List.of());
        if (!positions.equals(ordered) || !positions.equals(life)) {
            wrong.add("its events are not the life of the entry " + proof.entry());
        }
    }

    private void heads(ConsistencyProof proof) {
        trust(List.of(proof.older(), proof.newer()));
        words.add("proven: " + record(proof.newer()) + " begins, unchanged, with all of " + record(proof.older()));
    }

    /** Anybody can make a file that agrees with itself; it says something only beside what came from elsewhere. */
    private void trust(List<Seal> heads) {
        if (key == null && printed.isEmpty()) {
            wrong.add(
                    "the file agrees only with itself; give the key of the ministry, or the tree hash that the published"
                            + " report prints");
        }
        if (key != null) {
            heads.stream().filter(head -> !SignedTreeHead.isSignedBy(key, head)).forEach(this::unsigned);
        }
        if (!printed.isEmpty() && heads.stream().noneMatch(head -> head.tree().equals(printed))) {
            boolean chain = heads.stream().anyMatch(head -> head.chain().equals(printed));
            wrong.add(
                    chain
                            ? "the hash given is that of the chain; give that of the tree, which stands behind it"
                            : "the tree hash of the proof is not the one given");
        }
    }

    private void unsigned(Seal head) {
        wrong.add(
                head.signature() == null
                        ? "the head at position " + head.position() + " bears no signature"
                        : "the signature of the head at position " + head.position() + " is not of this head and key");
    }

    /** The position and the chain are vouched for by a signature alone; the tree is what proofs lead to. */
    private String record(Seal head) {
        String tree = "the record whose tree is " + head.tree();
        return key == null ? tree : tree + ", up to position " + head.position() + ", signed by the key";
    }

    /** Names are not opened: a proof is for those who do not have their keys. */
    static RecordedEvent recorded(Leaf leaf) {
        return new RecordedEvent(
                leaf.position(),
                Instant.EPOCH.plus(leaf.recordedMicros(), ChronoUnit.MICROS),
                new EventFormat()
                        .read(
                                leaf.type(),
                                leaf.version(),
                                leaf.facts(),
                                new KnownTexts(leaf.commitments(), leaf.shown(), StandIn.WITHHELD)));
    }

    private static String told(RecordedEvent recorded) {
        Cause cause = Cause.of(recorded);
        return "#" + cause.position() + " " + cause.event() + ", recorded " + cause.recorded() + " by " + cause.by()
                + ", written " + cause.written();
    }

    private static String text(EntryHistory entry) {
        return entry.entry().statement().in(Language.ENGLISH, person -> "{" + person + "}");
    }
}
