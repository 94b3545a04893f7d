package org.vpshr.application.audit;

import java.security.PublicKey;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.vpshr.application.evidence.tree.HeadHistory;
import org.vpshr.application.signing.PublicKeys;
import org.vpshr.application.signing.SignedTreeHead;
import org.vpshr.application.store.Inspection.Problem;
import org.vpshr.application.store.PublishedSeal;
import org.vpshr.application.store.PublishedSeal.SignedBy;
import org.vpshr.domain.DomainEvent;
import org.vpshr.domain.Subject.AnnualReportId;
import org.vpshr.domain.report.Imprint;
import org.vpshr.domain.report.ReportEvent;
import org.vpshr.domain.report.Seal;

/**
 * Holds the seal of each published version against the state of the record that it names. Whoever changes what was
 * recorded, and makes the chain anew, would have to make these anew too, and cannot sign them.
 */
final class SealCheck {
    private final @Nullable PublicKey key;
    private final List<Found> found = new ArrayList<>();

    private record Found(long at, AnnualReportId report, int version, long madeFrom, Seal seal) {
        private String name() {
            return "the seal of " + report + " version " + version;
        }
    }

    /** @param key by which they should be signed, if one is known */
    SealCheck(@Nullable PublicKey key) {
        this.key = key;
    }

    void take(long position, DomainEvent event) {
        switch (event) {
            case ReportEvent.ReportPublished e -> take(position, e.subject(), e.version(), e.position(), e.imprint());
            case ReportEvent.ReportReissued e -> take(position, e.subject(), e.version(), e.position(), e.imprint());
            default -> {
                // nothing was published by it
            }
        }
    }

    private void take(long at, AnnualReportId report, int version, long madeFrom, Imprint imprint) {
        found.add(new Found(at, report, version, madeFrom, imprint.seal()));
    }

    List<AnnualReportId> reports() {
        return found.stream().map(Found::report).distinct().toList();
    }

    List<PublishedSeal> seals() {
        return found.stream()
                .map(each -> new PublishedSeal(
                        each.report(), each.version(), each.seal().position(), by(each.seal()), signedBy(each.seal())))
                .toList();
    }

    private static @Nullable String signedBy(Seal seal) {
        Seal.Signature signature = seal.signature();
        return signature == null ? null : signature.key();
    }

    private SignedBy by(Seal seal) {
        if (seal.signature() == null) {
            return SignedBy.NOBODY;
        }
        if (key == null) {
            return SignedBy.NOT_CHECKED;
        }
        return SignedTreeHead.isSignedBy(key, seal) ? SignedBy.THE_KEY : SignedBy.ANOTHER_KEY;
    }

    /** Whether there is a key by which they should be signed, and none is. */
    boolean vouchForNothing() {
        return key != null && !found.isEmpty() && found.stream().noneMatch(each -> by(each.seal()) == SignedBy.THE_KEY);
    }

    /** What of them does not fit the record, as it was found on the way through it. */
    List<Problem> problems(HeadHistory record) {
        return found.stream()
                .flatMap(each ->
                        wrong(each, record).map(what -> new Problem(each.at(), each.name() + " " + what)).stream())
                .toList();
    }

    private Optional<String> wrong(Found each, HeadHistory record) {
        Seal seal = each.seal();
        if (seal.position() >= each.at() || seal.position() != each.madeFrom()) {
            return Optional.of("is of position " + seal.position() + ", and the version was made from position "
                    + each.madeFrom());
        }
        if (!record.chain(seal.position()).equals(Optional.of(seal.chain()))) {
            return Optional.of("names another chain than the one up to position " + seal.position()
                    + ": what was recorded up to there was changed after it was published");
        }
        if (!record.tree(seal.position()).equals(Optional.of(seal.tree()))) {
            return Optional.of("names another tree than the one up to position " + seal.position()
                    + ": what was recorded up to there was changed after it was published");
        }
        return isForged(seal)
                ? Optional.of("bears the name of the key, and a signature that is not by it")
                : Optional.empty();
    }

    private boolean isForged(Seal seal) {
        Seal.Signature signature = seal.signature();
        return key != null
                && signature != null
                && signature.key().equals(PublicKeys.identifier(key))
                && !SignedTreeHead.isSignedBy(key, seal);
    }
}
