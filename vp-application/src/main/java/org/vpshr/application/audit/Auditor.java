package org.vpshr.application.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.vpshr.application.events.EventReader;
import org.vpshr.application.evidence.tree.HeadHistory;
import org.vpshr.application.failure.NothingToReport;
import org.vpshr.application.json.stored.Metadata;
import org.vpshr.application.ledger.Ledger;
import org.vpshr.application.ledger.row.StoredRow;
import org.vpshr.application.observing.LongWork;
import org.vpshr.application.observing.Progress;
import org.vpshr.application.privacy.EventKeys;
import org.vpshr.application.privacy.TextVault;
import org.vpshr.application.reports.AsOf;
import org.vpshr.application.reports.Inquiry;
import org.vpshr.application.reports.Reports;
import org.vpshr.application.store.Inspection;
import org.vpshr.application.store.Inspection.Problem;
import org.vpshr.application.store.Inspection.PublishedReport;
import org.vpshr.application.store.InspectionTerms;
import org.vpshr.application.store.Verification;
import org.vpshr.application.witness.Witness;
import org.vpshr.domain.DomainEvent;
import org.vpshr.domain.Subject.AnnualReportId;
import org.vpshr.projections.report.Reprint;

/**
 * Inspects a record once. On one walk over it go the chain, the tree, each event with its texts; then the seals of what
 * was published are held against the states that were met, the tables and the keys against what they were made as, and
 * each published report is made again.
 */
public final class Auditor {
    private final Ledger ledger;
    private final EventKeys keys;
    private final Reports reports;
    private final InspectionTerms terms;
    private final Witness witness;
    private final EventCheck events;
    private final TextCheck texts;
    private final AttachmentCheck attachments;
    private final SealCheck seals;
    private final ErasureCheck erasures = new ErasureCheck();
    private final HeadHistory heads = new HeadHistory();
    private final List<Problem> unreadable = new ArrayList<>();
    private final List<String> accepted = new ArrayList<>();

    public Auditor(
            Ledger ledger,
            EventKeys keys,
            EventReader reader,
            Reports reports,
            InspectionTerms terms,
            Witness witness) {
        this.ledger = ledger;
        this.keys = keys;
        this.reports = reports;
        this.terms = terms;
        this.witness = witness;
        this.events = new EventCheck(
                reader, terms.keysElsewhere() ? EventReader.Opening.CLEAR : EventReader.Opening.ALL, this::take);
        this.texts = new TextCheck(new TextVault(keys), terms.keysElsewhere());
        this.attachments = new AttachmentCheck(ledger, keys, reader, terms.keysElsewhere());
        this.seals = new SealCheck(terms.key() == null ? witness.pinnedKey().orElse(null) : terms.key());
    }

    public Inspection inspect() {
        Verification chain = ledger.verify(this::take);
        List<Problem> problems = new ArrayList<>(unreadable);
        chain.firstBreak()
                .map(broken -> new Problem(broken.position(), broken.detail()))
                .ifPresent(problems::add);
        @Nullable Long givenHeadAt = givenHeadAt(chain, problems);
        // names that cannot be read here would make every report another
        List<PublishedReport> rebuilt = problems.isEmpty() && !terms.keysElsewhere() ? rebuilt() : List.of();
        seals.problems(heads).forEach(problems::add);
        textProblems(problems);
        problems.addAll(attachments.problems(Long.MIN_VALUE));
        ledger.changedTables()
                .map(what -> new Problem(0, "the tables: " + what))
                .ifPresent(problems::add);
        keys.problems().forEach(what -> problems.add(new Problem(0, "the keys: " + what)));
        seenProblem(chain).ifPresent(problems::add);
        unexplained(rebuilt).forEach(problems::add);
        return new Inspection(
                chain,
                new Inspection.Events(
                        events.events(),
                        events.types(),
                        texts.texts(),
                        texts.sealed(),
                        texts.withoutKey(),
                        erasures.erased(texts.gone()),
                        attachments.whole(),
                        attachments.withoutKey()),
                rebuilt,
                seals.seals(),
                givenHeadAt,
                problems,
                findings(),
                accepted);
    }

    private void take(StoredRow row) {
        heads.take(row);
        events.problem(row)
                .or(() -> texts.problem(row))
                .map(what -> new Problem(row.position(), what))
                .ifPresent(unreadable::add);
    }

    private void take(long position, DomainEvent event, Metadata metadata) {
        seals.take(position, event);
        erasures.take(position, event);
        attachments.take(position, event);
        if (!metadata.accepted().isNothing()) {
            accepted.add(
                    "position " + position + ": recorded by " + metadata.recordedBy() + ", " + metadata.accepted());
        }
    }

    private @Nullable Long givenHeadAt(Verification chain, List<Problem> problems) {
        String head = terms.head();
        if (head == null) {
            return null;
        }
        @Nullable Long at = heads.positionOf(head).orElse(null);
        if (at == null) {
            problems.add(new Problem(
                    0,
                    "no event has the hash " + head
                            + (reachedTheEnd(chain)
                                    ? ": what was recorded up to there was changed or cut off, or it is of another"
                                            + " record"
                                    : " up to position " + chain.checked()
                                            + "; behind what is broken there nobody looked for it")));
        }
        return at;
    }

    /** Whether all rows were gone through, so that what was not met is not there. */
    private static boolean reachedTheEnd(Verification chain) {
        return chain.firstBreak()
                .filter(broken -> broken.reason() != Verification.Reason.HEAD)
                .isEmpty();
    }

    private void textProblems(List<Problem> problems) {
        if (!terms.keysElsewhere()) {
            texts.firstWithoutKey()
                    .map(at -> new Problem(
                            at,
                            "the key of the event is missing, and no erasure of it is on record; of "
                                    + texts.withoutKey() + " events the keys are not here"))
                    .ifPresent(problems::add);
        }
        problems.addAll(erasures.problems(texts.gone(), ledger, keys));
    }

    /** The record may have been exchanged as a whole: only what was kept outside of it tells. */
    private Optional<Problem> seenProblem(Verification chain) {
        boolean passed = reachedTheEnd(chain)
                || witness.seen()
                        .filter(seen -> seen.position() <= chain.checked())
                        .isPresent();
        return (passed ? witness.lostHead(heads::chain) : witness.lostHead())
                .map(head -> new Problem(
                        0,
                        "the record does not go on from the head that was seen last, position " + head.position()
                                + ", hash " + head.hash() + ": what was recorded up to there was changed or cut off"));
    }

    private List<String> findings() {
        List<String> findings = new ArrayList<>();
        ledger.lastRecorded()
                .flatMap(witness::aheadOfTheClock)
                .map(end -> "the last event was recorded at " + end
                        + ", which lies ahead of the clock of this machine: one of both clocks is or was wrong")
                .ifPresent(findings::add);
        if (seals.vouchForNothing()) {
            findings.add("no published version is signed by the key: nothing of the record is vouched for by it");
        }
        return findings;
    }

    private List<PublishedReport> rebuilt() {
        List<PublishedReport> all = new ArrayList<>();
        try (Progress progress = ledger.telling().progress(LongWork.REPRINT)) {
            for (AnnualReportId id : seals.reports()) {
                Reports.Request request = reports.of(id);
                request.publications().forEach(publication -> {
                    all.add(rebuilt(id, request, publication));
                    progress.step(all.size(), 0);
                });
            }
        }
        return all;
    }

    private static PublishedReport rebuilt(AnnualReportId id, Reports.Request request, Reports.Publication as) {
        try {
            Inquiry published = request.at(new AsOf.Published(as.version()));
            Reprint reprint = published.reprint().orElseThrow();
            return new PublishedReport(
                    id,
                    as.version(),
                    reprint == Reprint.BOUND_LATER,
                    reprint == Reprint.NOT_AS_PUBLISHED ? published.problem().orElseThrow() : "");
        } catch (NothingToReport e) {
            return new PublishedReport(id, as.version(), false, String.valueOf(e.getMessage()));
        }
    }

    private static List<Problem> unexplained(List<PublishedReport> reports) {
        return reports.stream()
                .filter(report -> !report.unexplained().isEmpty())
                .map(report -> new Problem(
                        0,
                        report.id() + " version " + report.version() + " is not made again as it was published: "
                                + report.unexplained()))
                .toList();
    }
}
