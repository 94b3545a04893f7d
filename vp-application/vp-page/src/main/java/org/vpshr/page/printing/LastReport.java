package org.vpshr.page.printing;

import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.vpshr.application.reports.AsOf;
import org.vpshr.application.reports.Inquiry;
import org.vpshr.application.reports.Reports;
import org.vpshr.domain.entry.Circle;
import org.vpshr.domain.entry.EntryId;
import org.vpshr.domain.party.Country;
import org.vpshr.page.address.Address;
import org.vpshr.projections.publications.Particulars.Issue;
import org.vpshr.projections.report.Report;

/**
 * The report of a government that was published last: of the last year of which any was, its last version.
 *
 * @param request asks for it, for whoever looks
 * @param version the number of the version, from 1
 * @param recordedAt the position at which its publication was recorded
 * @param issue how it was published
 */
public record LastReport(Reports.Request request, int version, long recordedAt, Optional<Issue> issue) {

    /** {@return that report; nothing where none was published from this record} */
    public static Optional<LastReport> of(Reports reports, Country government, Circle circle) {
        return reports.years(government, circle).keySet().stream()
                .map(year -> reports.of(government, year).forAudience(circle))
                .filter(request -> !request.publications().isEmpty())
                .max(Comparator.comparingInt(request -> request.id().year()))
                .map(LastReport::of);
    }

    private static LastReport of(Reports.Request request) {
        Reports.Publication last = request.publications().getLast();
        return new LastReport(
                request,
                last.version(),
                last.recordedAt(),
                request.at(AsOf.published(last.version())).particulars().issue());
    }

    /** {@return the reporting year} */
    public int year() {
        return request.id().year();
    }

    /** {@return the address of the version} */
    public Address.ReportAt published() {
        return Address.ReportAt.of(request.id().government(), year(), AsOf.published(version));
    }

    /** {@return the address of what is known of the year now} */
    public Address.ReportAt now() {
        return published().at(AsOf.now());
    }

    /** {@return the address of both side by side} */
    public Address.Comparison besideNow() {
        return new Address.Comparison(published(), now());
    }

    /** {@return the version, as it is printed} */
    public Inquiry asPublished() {
        return request.at(AsOf.published(version));
    }

    /** {@return how many things changed since} */
    public int changes() {
        return asPublished().comparedWith(request.at(AsOf.now())).changes().size();
    }

    /** {@return what the version prints} */
    public Set<EntryId> prints() {
        return asPublished().report().items().stream().map(Report.Item::entry).collect(Collectors.toSet());
    }
}
