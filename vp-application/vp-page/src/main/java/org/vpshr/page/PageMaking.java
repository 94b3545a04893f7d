package org.vpshr.page;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import org.vpshr.application.failure.NothingToReport;
import org.vpshr.application.reports.AsOf;
import org.vpshr.application.reports.EntryTrace;
import org.vpshr.application.reports.Inquiry;
import org.vpshr.application.reports.Reports;
import org.vpshr.domain.entry.Circle;
import org.vpshr.domain.party.Country;
import org.vpshr.page.address.Address;
import org.vpshr.page.address.Links;
import org.vpshr.page.comparison.ComparisonPage;
import org.vpshr.page.coverage.CoveragePage;
import org.vpshr.page.errata.ErrataPage;
import org.vpshr.page.followup.FollowUpPage;
import org.vpshr.page.frame.Page;
import org.vpshr.page.frame.Page.Area;
import org.vpshr.page.frame.Ways;
import org.vpshr.page.glance.GlancePage;
import org.vpshr.page.glance.PicturePage;
import org.vpshr.page.governments.GovernmentsPage;
import org.vpshr.page.life.LifePage;
import org.vpshr.page.report.ReportPage;
import org.vpshr.page.report.ReportView;
import org.vpshr.page.search.SearchPage;
import org.vpshr.page.viewer.Viewer;
import org.vpshr.page.word.WordsPage;
import org.vpshr.projections.comparison.Comparison;
import org.vpshr.projections.coverage.Coverage;
import org.vpshr.projections.followup.Undertakings;

/**
 * Makes the page of an address.
 *
 * @param asked what is asked of the record
 * @param viewer for whom it is made
 * @param whole who looks, who may see more than it is made for
 * @param links where it leads to
 * @param lives finds the life of an entry
 * @param fronts finds where what belongs to no report of a government leads to
 */
record PageMaking(
        Questions asked,
        Viewer viewer,
        Viewer whole,
        Links links,
        Function<Address.Life, Optional<EntryTrace>> lives,
        Function<Country, Ways> fronts) {

    PageMaking(Questions asked, Viewer viewer, Viewer whole, Links links) {
        this(
                asked,
                viewer,
                whole,
                links,
                address -> LifePage.find(asked.reports(), viewer, address),
                government -> front(asked.reports(), viewer, government));
    }

    Page of(Address.Governments address) {
        GovernmentsPage page = GovernmentsPage.of(reports(), viewer, links);
        return Page.of(page.title(), null, ways(viewer.government()), page::into);
    }

    Page of(Address.ReportAt address) {
        Circle circle = viewer.circleOf(address.government());
        if (!reports().tellsOf(address.government(), circle)) {
            throw none();
        }
        ReportView view = ReportView.of(reports(), address, circle);
        ReportPage page = new ReportPage(view, choices(address.government(), circle), links);
        Ways ways = view.sides().map(Ways.of(address)::comparing).orElseGet(() -> Ways.of(address));
        return new Page(page.title(), Area.REPORT, ways, page::write, page::writeFoot);
    }

    private ReportView.Choices choices(Country government, Circle circle) {
        List<Circle> circles = Arrays.stream(Circle.values())
                .filter(whole.circleOf(government)::sees)
                .toList();
        return new ReportView.Choices(reports().years(government, circle), List.copyOf(governments()), circles);
    }

    /** What is internal is so to one government, which is asked of on its own. */
    private SortedSet<Country> governments() {
        SortedSet<Country> all = new TreeSet<>(
                reports().governments(viewer.circle() == Circle.INTERNAL ? Circle.PUBLIC : viewer.circle()));
        if (reports().tellsOf(viewer.government(), viewer.circle())) {
            all.add(viewer.government());
        }
        return all;
    }

    Page of(Address.Glance address) {
        GlancePage page = GlancePage.of(reports(), viewer, address, links);
        return Page.of(page.title(), Area.GLANCE, ways(address.government()), page::into);
    }

    Page of(Address.PictureAt address) {
        PicturePage page = PicturePage.of(reports(), viewer, address, links);
        return Page.of(page.title(), Area.GLANCE, ways(address.government()), page::into);
    }

    Page of(Address.Comparison address) {
        ComparisonPage page = ComparisonPage.of(reports(), viewer, address, links);
        return Page.of(page.title(), Area.COMPARE, Ways.of(address.right()).comparing(address.all()), page::into);
    }

    Page of(Address.FollowUp address) {
        FollowUpPage page = new FollowUpPage(followedUp(address), address, links);
        return Page.of(page.title(), Area.REPORT, Ways.of(address.of()), page::into);
    }

    Page of(Address.Coverage address) {
        Circle circle = viewer.circleOf(address.of().government());
        CoveragePage page = new CoveragePage(covered(address), circle, address, links);
        return Page.of(page.title(), Area.REPORT, Ways.of(address.of()), page::into);
    }

    Comparison compared(Address.Comparison address) {
        return inquiry(address.left()).comparedWith(inquiry(address.right()));
    }

    Undertakings followedUp(Address.FollowUp address) {
        requireFollowedUp(address.of().government());
        Inquiry inquiry = inquiry(address.of());
        return inquiry.followUp(inquiry.day());
    }

    Coverage covered(Address.Coverage address) {
        requireFollowedUp(address.of().government());
        return inquiry(address.of()).coverage();
    }

    /** Who may not see it is not told that there is one. */
    private void requireFollowedUp(Country government) {
        if (!asked.followsUp(viewer, government)) {
            throw none();
        }
    }

    Page of(Address.Errata address) {
        ErrataPage page = ErrataPage.of(reports(), viewer, address, links);
        Address.ReportAt report = Address.ReportAt.of(address.government(), address.year(), AsOf.now());
        return Page.of(page.title(), Area.REPORT, Ways.of(report), page::into);
    }

    Page of(Address.Life address) {
        LifePage page = LifePage.of(reports(), viewer, life(address), address, links);
        return Page.of(page.title(), null, ways(viewer.government()), page::into);
    }

    EntryTrace life(Address.Life address) {
        return lives.apply(address)
                .orElseThrow(() -> new NothingToReport(
                        "there is no entry " + address.entry() + " that may be seen here",
                        "entries are found by the search"));
    }

    Page of(Address.Search address) {
        SearchPage page = SearchPage.of(reports(), viewer, address, links);
        return Page.of(page.title(), Area.SEARCH, ways(viewer.government()), page::into);
    }

    Page of(Address.Words address) {
        return Page.of(WordsPage.title(), null, ways(viewer.government()), WordsPage::into);
    }

    Inquiry inquiry(Address.ReportAt address) {
        return reports()
                .of(address.government(), address.year())
                .forAudience(viewer.circleOf(address.government()))
                .inLanguage(address.language())
                .at(address.known());
    }

    Ways ways(Country government) {
        return fronts.apply(government);
    }

    /** To the last report that was published, or else to the last one. */
    static Ways front(Reports reports, Viewer viewer, Country government) {
        SortedMap<Integer, Integer> years = reports.years(government, viewer.circleOf(government));
        if (years.isEmpty()) {
            return Ways.of(government);
        }
        int year = years.keySet().stream()
                .filter(each -> !reports.of(government, each).publications().isEmpty())
                .reduce((earlier, later) -> later)
                .orElseGet(years::lastKey);
        Address.ReportAt now = Address.ReportAt.of(government, year, AsOf.now());
        List<Reports.Publication> published = reports.of(government, year).publications();
        return published.isEmpty()
                ? Ways.of(now)
                : Ways.of(now)
                        .comparing(new Address.Comparison(
                                now.at(AsOf.published(published.getLast().version())), now));
    }

    private Reports reports() {
        return asked.reports();
    }

    static NothingToReport none() {
        return new NothingToReport("there is no page of this address", "begin at the list of governments");
    }
}
