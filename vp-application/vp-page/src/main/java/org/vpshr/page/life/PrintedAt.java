package org.vpshr.page.life;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.vpshr.application.reports.AsOf;
import org.vpshr.application.reports.EntryTrace;
import org.vpshr.application.reports.Inquiry;
import org.vpshr.application.reports.Reports;
import org.vpshr.domain.Subject.Edition;
import org.vpshr.domain.entry.Circle;
import org.vpshr.page.address.Address;
import org.vpshr.page.word.CountryWords;
import org.vpshr.page.word.Way;
import org.vpshr.projections.publications.Particulars.Issue;
import org.vpshr.projections.report.Report;
import org.vpshr.projections.trace.Printing;

/**
 * A report that prints an entry, in words.
 *
 * @param printing which report, and where in it
 * @param section the heading of the section
 * @param publication how that version was published; nothing where it is none
 */
public record PrintedAt(Printing printing, String section, Optional<Published> publication) {

    /**
     * That a version was published.
     *
     * @param version the number of the version, from 1
     * @param recorded when that was recorded
     * @param position where it was recorded
     * @param issue when it was published
     */
    public record Published(int version, Instant recorded, long position, Optional<Issue> issue) {}

    static List<PrintedAt> of(Reports reports, Circle circle, EntryTrace life) {
        return life.printings().stream()
                .map(printing -> of(reports.of(printing.report()).forAudience(circle), printing))
                .toList();
    }

    private static PrintedAt of(Reports.Request request, Printing printing) {
        AsOf asOf = AsOf.parse(printing.asOf());
        Inquiry inquiry = request.at(asOf);
        String section = inquiry.report().sections().stream()
                .filter(each -> each.key().equals(printing.section()))
                .map(Report.Section::title)
                .findFirst()
                .orElse(printing.section());
        Optional<Published> published = asOf instanceof AsOf.Published version
                ? Optional.of(request.publication(version.version()))
                        .map(each -> new Published(
                                each.version(),
                                each.recorded(),
                                each.recordedAt(),
                                inquiry.particulars().issue()))
                : Optional.empty();
        return new PrintedAt(printing, section, published);
    }

    private Address.ReportAt report() {
        return Address.ReportAt.of(
                printing.report().government(), printing.report().year(), AsOf.parse(printing.asOf()));
    }

    /** {@return whether it has a page; the edition for the plenary has none} */
    boolean hasPage() {
        return printing.report().edition() == Edition.PUBLIC;
    }

    /** Leads to the section. */
    void link(Element parent, LifePage page) {
        String words = CountryWords.of(printing.report().government()) + ", "
                + printing.report().year() + ", " + section;
        if (hasPage()) {
            Way.into(parent, page.links(), report(), "h." + printing.section(), words);
        } else {
            parent.text(words);
        }
    }

    /** Leads to the sentence. */
    void year(Element cell, LifePage page) {
        String year = Integer.toString(printing.report().year());
        if (hasPage()) {
            Way.into(cell, page.links(), report(), page.address().entry().value(), year);
        } else {
            cell.text(year + ", for the plenary");
        }
    }

    /** Leads to the version beside what is known now. */
    void besideNow(Element line, LifePage page) {
        if (hasPage()) {
            Way.into(
                    line,
                    page.links(),
                    new Address.Comparison(report(), report().at(AsOf.now())),
                    "Version " + publication.map(Published::version).orElse(0) + " beside now");
        }
    }
}
