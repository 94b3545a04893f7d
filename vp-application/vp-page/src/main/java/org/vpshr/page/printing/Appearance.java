package org.vpshr.page.printing;

import java.util.Optional;
import org.vpshr.application.reports.AsOf;
import org.vpshr.page.address.Address;
import org.vpshr.projections.publications.Particulars.Issue;

/**
 * That a report prints an entry: in its last published version, as known then, or in both.
 *
 * @param report the report as known then
 * @param version its last version that was published by then; nothing where none was
 * @param text what that version says; nothing where it does not print the entry
 * @param known whether the report prints it as known then
 */
public record Appearance(Address.ReportAt report, Optional<Issue> version, Optional<String> text, boolean known) {

    /** {@return the address of the published version; nothing where none was published} */
    public Optional<Address.ReportAt> published() {
        return version.map(issue -> report.at(AsOf.published(issue.version())));
    }
}
