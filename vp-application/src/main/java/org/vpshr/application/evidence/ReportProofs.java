package org.vpshr.application.evidence;

import java.util.List;
import java.util.function.BiPredicate;
import org.jspecify.annotations.Nullable;
import org.vpshr.application.failure.NothingToReport;
import org.vpshr.application.failure.StoreBroken;
import org.vpshr.application.ledger.Ledger;
import org.vpshr.application.ledger.row.StoredRow;
import org.vpshr.application.privacy.TextVault;
import org.vpshr.application.proof.ReportProof;
import org.vpshr.application.render.report.Colophon;
import org.vpshr.application.render.report.LaterLines;
import org.vpshr.application.render.report.ReportJson;
import org.vpshr.application.reports.AsOf;
import org.vpshr.application.reports.Inquiry;
import org.vpshr.application.reports.Reports;
import org.vpshr.application.signing.SignedTreeHead;
import org.vpshr.application.signing.Signer;
import org.vpshr.application.text.SaltedText;
import org.vpshr.domain.entry.Circle;
import org.vpshr.domain.report.Imprint;
import org.vpshr.domain.report.Seal;
import org.vpshr.projections.report.Reprint;

/**
 * Makes proofs of whole published versions.
 *
 * @param isOpen whether all that an event names may be known to the readers of a report
 * @param signer what signs the heads; null for nothing
 */
record ReportProofs(
        Ledger ledger,
        TextVault vault,
        BiPredicate<StoredRow, Inquiry> isOpen,
        @Nullable Signer signer) {

    ReportProof of(Reports.Request asked, int version) {
        Reports.Request report = asked.asFirstRead();
        Reports.Publication publication = report.publication(version);
        Inquiry then = report.at(AsOf.published(version));
        refuseUnlessAsPublished(then);
        ReportEvidence evidence = new ReportEvidence(then.report(), publication.recordedAt());
        ledger.forEach(
                0,
                publication.recordedAt(),
                row -> evidence.take(row, each -> isOpen.test(each, then), each -> shown(each, publication, report)));
        return whole(
                proof(evidence, publication.imprint(), then),
                publication.imprint().seal());
    }

    private ReportProof proof(ReportEvidence evidence, Imprint imprint, Inquiry then) {
        return new ReportProof(
                SignedTreeHead.of(evidence.head(), signer),
                signer == null ? new byte[0] : signer.publicKey().getEncoded(),
                ReportJson.of(then.report()),
                evidence.publication(),
                evidence.seam(imprint.seal()),
                evidence.events(),
                LaterLines.of(then.saidLater()));
    }

    /** What hides in a version that is bound is told to nobody by a proof either. */
    private static void refuseUnlessAsPublished(Inquiry then) {
        Reprint reprint = then.reprint().orElseThrow();
        if (reprint != Reprint.AS_PUBLISHED) {
            throw new NothingToReport(
                    Colophon.words(reprint),
                    "only what stands as it was published proves itself; vp prove ENTRY still proves its entries");
        }
    }

    /** The salt is internal, so that nobody tries out what is not shown; where all is shown, it hides nothing. */
    private List<SaltedText> shown(StoredRow row, Reports.Publication publication, Reports.Request report) {
        if (row.position() == publication.recordedAt()) {
            return vault.all(row.position(), row.texts()).stream()
                    .filter(text -> text.internal()
                            && text.text().equals(publication.imprint().salt()))
                    .toList();
        }
        List<SaltedText> texts = report.audience() == Circle.PUBLIC
                ? TextVault.open(row.texts())
                : vault.all(row.position(), row.texts());
        return texts.stream().filter(text -> !text.internal()).toList();
    }

    private ReportProof whole(ReportProof proof, Seal seal) {
        boolean holds = proof.holds(proof.publication())
                && proof.goesOnFrom(seal)
                && proof.events().stream().allMatch(proof::holds);
        if (!holds) {
            throw new StoreBroken(
                    ledger.where(),
                    "it is no longer as it was when the report was published",
                    "restore it from a copy whose head is the published one");
        }
        return proof;
    }
}
