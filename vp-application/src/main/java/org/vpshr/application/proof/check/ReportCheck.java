package org.vpshr.application.proof.check;

import java.nio.charset.StandardCharsets;
import java.security.PublicKey;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.vpshr.application.hash.Sha256;
import org.vpshr.application.json.InvalidJson;
import org.vpshr.application.json.proof.ReportDocument;
import org.vpshr.application.json.proof.ReportProofJson;
import org.vpshr.application.proof.InclusionProof;
import org.vpshr.application.proof.ReportProof;
import org.vpshr.application.render.report.ProofPage;
import org.vpshr.application.signing.PublicKeys;
import org.vpshr.application.signing.SignedTreeHead;
import org.vpshr.domain.failure.InvalidValue;
import org.vpshr.domain.report.Imprint;
import org.vpshr.domain.report.Seal;
import org.vpshr.projections.report.Report;

/**
 * Checks a report that proves itself, step by step, from the head down to the words on the page: each step rests on
 * those before it. The first that fails is told by the place where it does, a sentence where it is one.
 */
final class ReportCheck {
    private final ProofPage page;
    private final ReportProof proof;
    private final Report report;
    private final BoundVersion bound;

    private ReportCheck(ProofPage page) {
        this.page = page;
        this.proof = ReportProofJson.read(page.proof());
        this.report = ReportDocument.read(proof.document());
        requireHead();
        this.bound = BoundVersion.of(proof);
    }

    /** Whether it is proven, by whatever is at hand. */
    static ProofCheck.Verdict of(String page, @Nullable PublicKey key, String printed) {
        try {
            ReportCheck check = new ReportCheck(ProofPage.in(page)
                    .orElseThrow(() -> new Fault("file", "it is cut off, or is no report that proves itself")));
            check.requireWhole();
            return check.whole(new Trust(key, printed));
        } catch (Fault e) {
            return broken(e);
        } catch (InvalidJson | InvalidValue e) {
            return broken(new Fault("file", "its proof cannot be read: " + e.getMessage()));
        }
    }

    private static ProofCheck.Verdict broken(Fault fault) {
        return new ProofCheck.Verdict(false, List.of("broken: " + fault.part() + ": " + fault.getMessage()));
    }

    private void requireWhole() {
        Seal seal = bound.imprint().seal();
        Fault.unless(
                proof.goesOnFrom(seal),
                "seal",
                "the record of the head does not begin with that of which the published report prints the seal");
        events();
        new SentenceCheck(report, proof.events()).requireWhole();
        document();
        page();
    }

    private void requireHead() {
        Seal.Signature signature = proof.head().signature();
        boolean isBare = signature == null && proof.key().length == 0;
        Fault.unless(
                isBare
                        || PublicKeys.decoded(proof.key())
                                .filter(key -> SignedTreeHead.isSignedBy(key, proof.head()))
                                .isPresent(),
                "head",
                "the signature of the head is not of it and of the key in the file");
    }

    private void events() {
        long before = 0;
        for (InclusionProof.Event event : proof.events()) {
            long position = event.leaf().position();
            Fault.unless(
                    position > before && position <= bound.madeFrom() && proof.holds(event),
                    "#" + position,
                    "the event does not lead to the head, or what is shown of it is not what was recorded");
            before = position;
        }
    }

    private void document() {
        Imprint imprint = bound.imprint();
        int count = report.items().size();
        Fault.unless(
                count == imprint.items().size(),
                "document",
                "the publication binds " + imprint.items().size() + " sentences, and here are " + count);
        Fault.unless(
                digest(imprint.salt() + proof.document()).equals(imprint.digest())
                        && report.id().equals(bound.report())
                        && report.position() == bound.madeFrom()
                        && imprint.seal().position() == bound.madeFrom(),
                "document",
                "it is not what was published: something in it was left out, added, moved or altered");
    }

    private static String digest(String text) {
        return HexFormat.of().formatHex(Sha256.start().digest(text.getBytes(StandardCharsets.UTF_8)));
    }

    private void page() {
        String expected = ProofPage.text(proof, report).outerHtml();
        if (!page.text().equals(expected)) {
            throw new Fault(difference(expected), "what the page shows here is not what was published");
        }
        Fault.unless(page.isKnown(), "page", "what stands around the report is none that this library knows");
    }

    /** The sentence in which the page first departs from what it should be. */
    private String difference(String expected) {
        String shown = page.text();
        int at = 0;
        while (at < Math.min(expected.length(), shown.length()) && expected.charAt(at) == shown.charAt(at)) {
            at++;
        }
        String mark = "<span id=\"";
        int from = expected.substring(0, at).lastIndexOf(mark) + mark.length();
        return from < mark.length() ? "page" : expected.substring(from, expected.indexOf('"', from));
    }

    private ProofCheck.Verdict whole(Trust trust) {
        int all = report.items().size();
        long shown = new SentenceCheck(report, proof.events()).shown();
        List<String> words = new ArrayList<>();
        words.add("whole: all " + all + " sentences of version " + bound.version() + " of " + report.id()
                + ", as published; none left out, added, moved or altered");
        words.add(shown + " of them are shown with the events that they rest on, " + (all - shown)
                + " stand by the publication alone");
        words.add("head: " + trust.words(proof.head()));
        proof.later().forEach(line -> words.add("not part of what is proven: " + line));
        Optional<String> wrong = trust.wrong(proof.head(), bound.imprint().seal());
        wrong.ifPresent(reason -> words.add("not proven: " + reason));
        return new ProofCheck.Verdict(wrong.isEmpty(), words);
    }
}
