package org.vpshr.page.given;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.vpshr.application.failure.NothingToReport;
import org.vpshr.application.reports.AsOf;
import org.vpshr.application.reports.Inquiry;
import org.vpshr.application.reports.Reports;
import org.vpshr.domain.Subject.WorkingGroupId;
import org.vpshr.domain.entry.EntryId;
import org.vpshr.domain.party.Country;
import org.vpshr.domain.party.Place;
import org.vpshr.page.address.Address;
import org.vpshr.page.address.Links;
import org.vpshr.page.address.PictureName;
import org.vpshr.page.address.ServerLinks;
import org.vpshr.page.comparison.ComparisonPage;
import org.vpshr.page.coverage.CoveragePage;
import org.vpshr.page.errata.ErrataPage;
import org.vpshr.page.followup.FollowUpPage;
import org.vpshr.page.frame.Frame;
import org.vpshr.page.frame.Page;
import org.vpshr.page.frame.Ways;
import org.vpshr.page.glance.GlancePage;
import org.vpshr.page.glance.PicturePage;
import org.vpshr.page.governments.GovernmentsPage;
import org.vpshr.page.life.LifePage;
import org.vpshr.page.search.SearchPage;
import org.vpshr.page.viewer.Viewer;
import org.vpshr.projections.comparison.Change;
import org.vpshr.projections.picture.PictureKind;

/** Every page of a record but that of a report itself, for a viewer: by a name fit for a file. */
public final class EveryPage {
    private static final Country NL = new Country("NL");
    private static final int YEAR = 2018;
    private static final List<Address.Part> PARTS = List.of(
            new Address.Section("C.PE"),
            new Address.Locality(Place.parse("PE:Cusco")),
            new Address.Locality(Place.parse("ZW:Zqville")));

    private final Reports reports;
    private final Viewer viewer;
    private final Links links = new ServerLinks("", null);
    private final Map<String, Document> pages = new LinkedHashMap<>();

    private EveryPage(Reports reports, Viewer viewer) {
        this.reports = reports;
        this.viewer = viewer;
    }

    /** {@return the pages that there are of a record of the Netherlands, its report on 2018 and these entries} */
    public static Map<String, Document> of(Reports reports, Viewer viewer, List<String> entries, List<String> words) {
        EveryPage every = new EveryPage(reports, viewer);
        every.aboutReports();
        every.aboutGovernments();
        entries.forEach(entry -> every.life(new EntryId(entry)));
        words.forEach(every::search);
        return every.pages;
    }

    private void aboutReports() {
        List<AsOf> states = new ArrayList<>(List.of(AsOf.now(), new AsOf.Position(9)));
        reports.of(NL, YEAR).publications().forEach(each -> states.add(AsOf.published(each.version())));
        for (AsOf known : states) {
            Address.ReportAt at = Address.ReportAt.of(NL, YEAR, known);
            comparison(new Address.Comparison(at, Address.ReportAt.of(NL, YEAR, AsOf.now())));
            comparison(new Address.Comparison(at, Address.ReportAt.of(NL, YEAR + 1, AsOf.now())));
            add("follow-up " + known, () -> {
                Inquiry inquiry = inquiry(at);
                FollowUpPage page = new FollowUpPage(inquiry.followUp(inquiry.day()), new Address.FollowUp(at), links);
                return page(page.title(), page::into);
            });
            add("coverage " + known, () -> {
                CoveragePage page =
                        new CoveragePage(inquiry(at).coverage(), viewer.circleOf(NL), new Address.Coverage(at), links);
                return page(page.title(), page::into);
            });
        }
        add("errata", () -> {
            ErrataPage page = ErrataPage.of(reports, viewer, new Address.Errata(NL, YEAR), links);
            return page(page.title(), page::into);
        });
    }

    private Inquiry inquiry(Address.ReportAt at) {
        return reports.of(NL, at.year()).forAudience(viewer.circleOf(NL)).at(at.known());
    }

    private void comparison(Address.Comparison all) {
        add(all.toString(), () -> {
            ComparisonPage page = ComparisonPage.of(reports, viewer, all, links);
            return page(page.title(), page::into);
        });
        add("corrected " + all, () -> {
            ComparisonPage page = ComparisonPage.of(reports, viewer, all.only(Change.What.CORRECTED), links);
            return page(page.title(), page::into);
        });
        for (Address.Part part : PARTS) {
            add(part + " " + all, () -> {
                ComparisonPage page = ComparisonPage.of(reports, viewer, all.of(part), links);
                return page(page.title(), page::into);
            });
        }
    }

    private void aboutGovernments() {
        add("governments", () -> {
            GovernmentsPage page = GovernmentsPage.of(reports, viewer, links);
            return page(page.title(), page::into);
        });
        for (AsOf known : List.of(AsOf.now(), new AsOf.Position(9))) {
            add("glance " + known, () -> {
                GlancePage page = GlancePage.of(reports, viewer, new Address.Glance(NL, known), links);
                return page(page.title(), page::into);
            });
            for (PictureKind kind : PictureKind.values()) {
                picture(name(kind), known);
            }
        }
    }

    private static PictureName name(PictureKind kind) {
        if (kind.isOfGroup()) {
            return PictureName.of(WorkingGroupId.of("PE", "gt-pv"));
        }
        return kind.isOfYear() ? PictureName.of(kind, YEAR) : PictureName.of(kind);
    }

    private void picture(PictureName name, AsOf known) {
        add(name.written() + " " + known, () -> {
            PicturePage page = PicturePage.of(reports, viewer, new Address.PictureAt(NL, name, known), links);
            return page(page.title(), page::into);
        });
    }

    private void life(EntryId entry) {
        for (AsOf known : List.of(AsOf.now(), new AsOf.Position(9))) {
            Optional<LifePage> found = LifePage.of(reports, viewer, new Address.Life(entry, known), links);
            found.ifPresent(page -> pages.put("life " + entry + " " + known, page(page.title(), page::into)));
        }
    }

    private void search(String words) {
        for (AsOf known : List.of(AsOf.now(), new AsOf.Position(9))) {
            SearchPage page = SearchPage.of(reports, viewer, new Address.Search(words, known), links);
            pages.put("search " + pages.size() + " " + known, page(page.title(), page::into));
        }
    }

    private interface Making {
        Document page();
    }

    /** A page of what is not there is none. */
    private void add(String name, Making making) {
        try {
            pages.put(name, making.page());
        } catch (NothingToReport e) {
            // there is nothing to tell in that state
        }
    }

    private Document page(String title, Consumer<Element> main) {
        return Frame.of(Page.of(title, null, Ways.of(NL), main), links);
    }
}
