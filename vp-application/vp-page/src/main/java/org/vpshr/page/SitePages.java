package org.vpshr.page;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.vpshr.application.VoluntaryPrinciples;
import org.vpshr.application.reports.AsOf;
import org.vpshr.application.reports.EntryTrace;
import org.vpshr.domain.entry.Circle;
import org.vpshr.domain.party.Country;
import org.vpshr.page.address.Address;
import org.vpshr.page.address.FileLinks;
import org.vpshr.page.address.FileName;
import org.vpshr.page.address.Links;
import org.vpshr.page.frame.Frame;
import org.vpshr.page.frame.Page;
import org.vpshr.page.frame.Ways;
import org.vpshr.page.index.IndexPage;
import org.vpshr.page.site.SiteYears;
import org.vpshr.page.viewer.Viewer;
import org.vpshr.page.word.CountryWords;

/** The files of a site, each made for itself and by any thread: what has one, what is in it, and to what it leads. */
final class SitePages {
    private final VoluntaryPrinciples record;
    private final Viewer viewer;
    private final List<SiteYears> governments;
    private final Map<Country, Ways> fronts = new ConcurrentHashMap<>();

    SitePages(VoluntaryPrinciples record, Country first) {
        this.record = record;
        this.viewer = Viewer.everybody(first);
        this.governments = record.reports().governments(Circle.PUBLIC).stream()
                .map(each -> SiteYears.of(record.reports(), each))
                .toList();
    }

    /**
     * A file that was made.
     *
     * @param content what is in it
     * @param led the pages that it leads to, in order
     */
    @SuppressWarnings("ArrayRecordComponent") // written once, and looked at by nobody else
    record SiteFile(String name, byte[] content, Set<Address> led) {}

    /** The file of a page that has one. */
    SiteFile file(Address address) {
        Set<Address> led = new LinkedHashSet<>();
        byte[] content = content(address, new FileLinks(this::isKept, led::add));
        return new SiteFile(FileName.of(address), content, led);
    }

    private boolean isKept(Address address) {
        return switch (address) {
            case Address.Governments a -> true;
            case Address.Glance a -> isNow(a.known()) && isTold(a.government());
            case Address.ReportAt a -> isStated(a);
            case Address.Comparison a -> isStated(a);
            case Address.PictureAt a -> isNow(a.known()) && isTold(a.government());
            case Address.FollowUp a -> isNow(a.of().known()) && isStated(a.of());
            case Address.Coverage a -> isNow(a.of().known()) && isStated(a.of());
            case Address.Errata a -> isStated(Address.ReportAt.of(a.government(), a.year(), AsOf.now()));
            case Address.Life a -> life(a).filter(SitePages::isMoreThanAnOrigin).isPresent();
            case Address.Search a ->
                a.equals(index(null)) || governments.stream().anyMatch(each -> a.equals(index(each.government())));
            case Address.Words a -> true;
            case Address.Resource a -> Resources.all().containsKey(a.name());
            case Address.PictureFile a -> picture(a).isPresent();
            case Address.Beside a -> false;
        };
    }

    private static boolean isNow(AsOf known) {
        return known instanceof AsOf.Now;
    }

    private boolean isTold(Country government) {
        return governments.stream().anyMatch(each -> each.government().equals(government));
    }

    private boolean isStated(Address state) {
        return governments.stream().anyMatch(each -> each.has(state));
    }

    private Optional<EntryTrace> life(Address.Life address) {
        return governments.stream()
                .flatMap(each -> each.life(address.entry()).stream())
                .findFirst();
    }

    /** Of what was said once, and of which nothing was said since, all is told by its origin in the report. */
    private static boolean isMoreThanAnOrigin(EntryTrace life) {
        return life.trace().steps().size() > 1;
    }

    private static Address.Search index(@Nullable Country government) {
        return government == null
                ? new Address.Search("", AsOf.now())
                : new Address.Search("", AsOf.now(), new TreeMap<>(Map.of("government", List.of(government.code()))));
    }

    private Optional<byte[]> picture(Address.PictureFile address) {
        return record.attachment(address.entry(), address.name(), address.government(), Circle.PUBLIC)
                .filter(content -> Raster.type(content).isPresent());
    }

    private byte[] content(Address address, FileLinks links) {
        PageMaking making = new PageMaking(Questions.to(record), viewer, viewer, links, this::life, this::front);
        return switch (address) {
            case Address.Governments a -> written(making.of(a), links);
            case Address.Glance a -> written(making.of(a), links);
            case Address.ReportAt a -> written(making.of(a), links);
            case Address.Comparison a -> written(making.of(a), links);
            case Address.PictureAt a -> written(making.of(a), links);
            case Address.FollowUp a -> written(making.of(a), links);
            case Address.Coverage a -> written(making.of(a), links);
            case Address.Errata a -> written(making.of(a), links);
            case Address.Life a -> written(making.of(a), links);
            case Address.Search a -> written(indexed(a, making), links);
            case Address.Words a -> written(making.of(a), links);
            case Address.Resource a -> Resources.find(a.name()).orElseThrow().content();
            case Address.PictureFile a -> picture(a).orElseThrow();
            case Address.Beside a -> throw new IllegalStateException("there are no files of data");
        };
    }

    /** Asked for by each page, and the same in all of them. */
    private Ways front(Country government) {
        return fronts.computeIfAbsent(government, each -> PageMaking.front(record.reports(), viewer, each));
    }

    /** In the place of a search: of one government all statements, of none all governments. */
    private Page indexed(Address.Search address, PageMaking making) {
        return governments.stream()
                .filter(each -> address.equals(index(each.government())))
                .findFirst()
                .map(each -> new IndexPage(each.government(), each.sections(), making.links()))
                .map(page -> Page.of(page.title(), Page.Area.SEARCH, making.ways(page.government()), page::into))
                .orElseGet(() -> Page.of(
                        "All statements",
                        Page.Area.SEARCH,
                        making.ways(viewer.government()),
                        main -> all(main, making.links())));
    }

    private void all(Element main, Links links) {
        Element head = main.appendElement("div").addClass("wrap").addClass("head");
        head.appendElement("h1").text("All statements");
        Element list = head.appendElement("ul").addClass("plain");
        governments.forEach(each -> list.appendElement("li")
                .appendElement("a")
                .attr("href", links.to(index(each.government())))
                .text(CountryWords.of(each.government())));
    }

    /** What would lead to nothing is words and no link. */
    private static byte[] written(Page page, FileLinks links) {
        Document document = Frame.of(page, links);
        document.select("a[href^=" + FileLinks.NOWHERE + "]").unwrap();
        return document.outerHtml().getBytes(StandardCharsets.UTF_8);
    }
}
