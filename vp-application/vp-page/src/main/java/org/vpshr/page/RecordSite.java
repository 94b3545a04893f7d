package org.vpshr.page;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.vpshr.application.VoluntaryPrinciples;
import org.vpshr.application.file.OutputFolder;
import org.vpshr.application.reports.AsOf;
import org.vpshr.application.reports.EntryTrace;
import org.vpshr.domain.entry.Circle;
import org.vpshr.domain.party.Country;
import org.vpshr.page.address.Address;
import org.vpshr.page.address.FileLinks;
import org.vpshr.page.address.FileName;
import org.vpshr.page.frame.Frame;
import org.vpshr.page.frame.Page;
import org.vpshr.page.index.IndexPage;
import org.vpshr.page.site.SiteYears;
import org.vpshr.page.viewer.Viewer;
import org.vpshr.page.word.CountryWords;

/**
 * What the public may see of a record, as files that open from a disk: each report as known now, in each published version and
 * at the stops between, two of them side by side, the life of each statement, the years at a glance. The same record gives
 * the same bytes on the same day.
 */
public final class RecordSite {
    private static final String MARK = "site.txt";
    private static final String WORDS = "Pages of a Voluntary Principles record, for the public.\n";

    private final VoluntaryPrinciples record;
    private final Viewer viewer;
    private final List<SiteYears> governments = new ArrayList<>();
    private final Set<Address> known = new HashSet<>();
    private final Deque<Address> open = new ArrayDeque<>();
    private final FileLinks links = new FileLinks(this::isKept, this::led);

    private RecordSite(VoluntaryPrinciples record, Country first) {
        this.record = record;
        this.viewer = Viewer.everybody(first);
    }

    /**
     * What was written.
     *
     * @param files how many files
     * @param bytes how many bytes they have together
     */
    public record Written(int files, long bytes) {}

    /**
     * Writes all files, or none.
     *
     * @param record the record
     * @param first the government whose reports the first page leads to
     * @param folder a new or an empty folder, or one of such files, which are replaced
     * @return how much that was
     */
    public static Written write(VoluntaryPrinciples record, Country first, Path folder) {
        RecordSite site = new RecordSite(record, first);
        return OutputFolder.at(folder, RecordSite::isIn).write(site::into).orElseThrow();
    }

    private static boolean isIn(Path folder) {
        try {
            Path mark = folder.resolve(MARK);
            return Files.isRegularFile(mark) && Files.readString(mark).equals(WORDS);
        } catch (IOException e) {
            return false; // what cannot be read is not ours
        }
    }

    private Optional<Written> into(OutputFolder.NewFiles folder) throws IOException {
        record.reports()
                .governments(Circle.PUBLIC)
                .forEach(each -> governments.add(SiteYears.of(record.reports(), each)));
        Count count = new Count(folder);
        count.file(MARK, WORDS.getBytes(StandardCharsets.UTF_8));
        led(new Address.Governments());
        for (String name : Resources.all().keySet().stream().sorted().toList()) {
            led(new Address.Resource(name));
        }
        while (!open.isEmpty()) {
            Address next = open.poll();
            count.file(FileName.of(next), content(next));
        }
        return Optional.of(new Written(count.files, count.bytes));
    }

    private static final class Count {
        private final OutputFolder.NewFiles folder;
        private int files;
        private long bytes;

        private Count(OutputFolder.NewFiles folder) {
            this.folder = folder;
        }

        private void file(String name, byte[] content) throws IOException {
            try (OutputStream out = folder.file(name)) {
                out.write(content);
            }
            files++;
            bytes += content.length;
        }
    }

    private void led(Address address) {
        if (known.add(address)) {
            open.add(address);
        }
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
            case Address.Life a -> life(a).isPresent();
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

    private static Address.Search index(@Nullable Country government) {
        return government == null
                ? new Address.Search("", AsOf.now())
                : new Address.Search("", AsOf.now(), new TreeMap<>(Map.of("government", List.of(government.code()))));
    }

    private Optional<byte[]> picture(Address.PictureFile address) {
        return record.attachment(address.entry(), address.name(), address.government(), Circle.PUBLIC)
                .filter(content -> Raster.type(content).isPresent());
    }

    private byte[] content(Address address) {
        PageMaking making = new PageMaking(Questions.to(record), viewer, viewer, links, this::life);
        return switch (address) {
            case Address.Governments a -> written(making.of(a));
            case Address.Glance a -> written(making.of(a));
            case Address.ReportAt a -> written(making.of(a));
            case Address.Comparison a -> written(making.of(a));
            case Address.PictureAt a -> written(making.of(a));
            case Address.FollowUp a -> written(making.of(a));
            case Address.Coverage a -> written(making.of(a));
            case Address.Errata a -> written(making.of(a));
            case Address.Life a -> written(making.of(a));
            case Address.Search a -> written(indexed(a, making));
            case Address.Words a -> written(making.of(a));
            case Address.Resource a -> Resources.find(a.name()).orElseThrow().content();
            case Address.PictureFile a -> picture(a).orElseThrow();
            case Address.Beside a -> throw new IllegalStateException("there are no files of data");
        };
    }

    /** In the place of a search: of one government all statements, of none all governments. */
    private Page indexed(Address.Search address, PageMaking making) {
        return governments.stream()
                .filter(each -> address.equals(index(each.government())))
                .findFirst()
                .map(each -> new IndexPage(each.government(), each.sections(), links))
                .map(page -> Page.of(page.title(), Page.Area.SEARCH, making.ways(page.government()), page::into))
                .orElseGet(
                        () -> Page.of("All statements", Page.Area.SEARCH, making.ways(viewer.government()), this::all));
    }

    private void all(Element main) {
        Element head = main.appendElement("div").addClass("wrap").addClass("head");
        head.appendElement("h1").text("All statements");
        Element list = head.appendElement("ul").addClass("plain");
        governments.forEach(each -> list.appendElement("li")
                .appendElement("a")
                .attr("href", links.to(index(each.government())))
                .text(CountryWords.of(each.government())));
    }

    /** What would lead to nothing is words and no link. */
    private byte[] written(Page page) {
        Document document = Frame.of(page, links);
        document.select("a[href^=" + FileLinks.NOWHERE + "]").unwrap();
        return document.outerHtml().getBytes(StandardCharsets.UTF_8);
    }
}
