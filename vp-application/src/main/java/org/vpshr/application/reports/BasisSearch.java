package org.vpshr.application.reports;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import org.vpshr.application.render.report.ReportJson;
import org.vpshr.application.reports.kept.KeptAnswers;
import org.vpshr.application.reports.kept.ReportKey;
import org.vpshr.domain.entry.EntryId;

/** Finds what bears on a report as of a moment, and keeps it as long as nothing is recorded that does. */
record BasisSearch(Reports.Request request, AsOf asOf, KnownStates states, KeptAnswers<ReportBasis> bases) {

    /**
     * @param template the edition of the template that makes it
     * @param key of the report
     */
    ReportBasis basis(String template, ReportKey key) {
        if (request.writtenBy().isPresent()) {
            return states.basis(printing(template), entries -> {});
        }
        ReportKey asPrinted = withWhatWasSaidSince(key);
        return bases.find(asPrinted, new FactsSince(states.history())).orElseGet(() -> found(template, asPrinted));
    }

    private ReportBasis found(String template, ReportKey key) {
        AtomicReference<Set<EntryId>> rests = new AtomicReference<>();
        ReportBasis found = states.basis(printing(template), rests::set);
        Optional.ofNullable(rests.get())
                .ifPresent(entries -> bases.keep(key, found, entries, new FactsSince(states.history())));
        return found;
    }

    /** What was said of a published version after it was published bears on what is printed of it. */
    private static ReportKey withWhatWasSaidSince(ReportKey key) {
        return key.version() == 0 ? key : key.ofAll();
    }

    private String printing(String template) {
        return String.join(
                " ",
                request.id().toString(),
                request.audience().name(),
                request.language().code(),
                asOf + (asOf instanceof AsOf.Position ? "<=" + states.position() : ""),
                request.writtenBy().map(LocalDate::toString).orElse(""),
                template,
                Integer.toString(ReportJson.FORM),
                Integer.toString(ReportJson.LAYOUT),
                seenByFirstReaders());
    }

    /** Whether a published version is as published is told by what its first readers see of it. */
    private String seenByFirstReaders() {
        Reports.Request first = request.asFirstRead();
        boolean areOthers =
                request.audience() != first.audience() || !request.language().equals(first.language());
        return asOf instanceof AsOf.Published && areOthers
                ? first.at(asOf).basis().tag()
                : "";
    }
}
