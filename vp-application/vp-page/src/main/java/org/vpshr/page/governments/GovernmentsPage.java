package org.vpshr.page.governments;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jsoup.nodes.Element;
import org.vpshr.application.reports.AsOf;
import org.vpshr.application.reports.Reports;
import org.vpshr.domain.entry.Circle;
import org.vpshr.domain.party.Country;
import org.vpshr.page.address.Address;
import org.vpshr.page.address.Links;
import org.vpshr.page.viewer.Viewer;
import org.vpshr.page.figure.Figure;
import org.vpshr.page.word.CountryWords;
import org.vpshr.page.word.DayWords;
import org.vpshr.page.word.Way;

/**
 * The first page: of which governments the record tells, and how its two times are read.
 *
 * @param governments of whom the viewer may see anything
 * @param links where it leads to
 */
public record GovernmentsPage(List<Government> governments, Links links) {

    /** Takes a copy. */
    public GovernmentsPage {
        governments = List.copyOf(governments);
    }

    /**
     * A government of which the record tells.
     *
     * @param country its country
     * @param years of which its reports tell anything, in order
     * @param published what was published last, of the last year of which anything was; nothing where nothing was
     */
    public record Government(Country country, List<Integer> years, Optional<Address.ReportAt> published) {
        /** Takes a copy. */
        public Government {
            years = List.copyOf(years);
        }
    }

    /** {@return the page} */
    public static GovernmentsPage of(Reports reports, Viewer viewer, Links links) {
        List<Government> governments = new ArrayList<>();
        for (Country country : countries(reports, viewer)) {
            Circle circle = viewer.circleOf(country);
            List<Integer> years = List.copyOf(reports.years(country, circle).keySet());
            governments.add(new Government(country, years, published(reports, country, circle, years)));
        }
        return new GovernmentsPage(governments, links);
    }

    private static Optional<Address.ReportAt> published(
            Reports reports, Country country, Circle circle, List<Integer> years) {
        return years.stream()
                .flatMap(year -> reports.of(country, year).forAudience(circle).publications().stream()
                        .map(version -> Address.ReportAt.of(country, year, AsOf.published(version.version()))))
                .reduce((earlier, later) -> later);
    }

    /** What is internal is so to one government, so that it is asked for on its own. */
    private static SortedSet<Country> countries(Reports reports, Viewer viewer) {
        SortedSet<Country> countries = new TreeSet<>(
                reports.governments(viewer.circle() == Circle.INTERNAL ? Circle.PUBLIC : viewer.circle()));
        if (reports.tellsOf(viewer.government(), viewer.circle())) {
            countries.add(viewer.government());
        }
        return countries;
    }

    /** {@return what the page is called, before the name of the record} */
    public String title() {
        return "Governments";
    }

    /** Writes the page. */
    public void into(Element main) {
        Element head = main.appendElement("div").addClass("wrap").addClass("head");
        head.appendElement("h1").text("What governments do under the Voluntary Principles");
        Element lede = head.appendElement("p").addClass("times__said");
        lede.appendText("What happened in a ");
        lede.appendElement("b").text("year");
        lede.appendText(", as far as we knew it on a ");
        lede.appendElement("b").text("day");
        lede.appendText(".");
        head.appendElement("p")
                .addClass("lede")
                .text(
                        "Every page says its two times in this form. A report is the column of a year, read up to the line of a"
                                + " day; each of its sentences leads to what it rests on.");
        links.answering(Links.Form.SEARCH).ifPresent(action -> search(main, action));
        Element body = main.appendElement("div").addClass("wrap").addClass("glance");
        Element section = Figure.section(body, "governments", "Governments");
        if (governments.isEmpty()) {
            section.appendElement("p").text("Nothing is on record yet.");
        } else {
            table(section);
        }
    }

    private static void search(Element main, String action) {
        Element wrap = main.appendElement("section")
                .addClass("times")
                .attr("aria-label", "Search")
                .appendElement("div")
                .addClass("wrap");
        Element form = wrap.appendElement("form")
                .addClass("find")
                .attr("method", "get")
                .attr("action", action)
                .attr("role", "search");
        Element words = form.appendElement("div");
        words.appendElement("label").attr("for", "words").text("Words, a party, a place or an entry’s name");
        words.appendElement("input").attr("id", "words").attr("name", "words").attr("type", "search");
        form.appendElement("div").appendElement("button").attr("type", "submit").text("Search");
    }

    private void table(Element section) {
        Figure.Table table = Figure.list(
                section,
                "Governments of which the record tells",
                "Government",
                "Years on record",
                "Latest report",
                "Published last");
        for (Government government : governments) {
            Figure.Row row = table.row("");
            link(
                    row.name(),
                    new Address.Glance(government.country(), AsOf.now()),
                    CountryWords.of(government.country()));
            row.words(years(government));
            latest(row, government);
        }
    }

    private static String years(Government government) {
        List<Integer> years = government.years();
        return switch (years.size()) {
            case 0 -> "none yet";
            case 1 -> years.getFirst().toString();
            default -> years.getFirst() + " to " + years.getLast();
        };
    }

    private void latest(Figure.Row row, Government government) {
        if (government.years().isEmpty()) {
            row.words("none yet").words("no");
            return;
        }
        int year = government.years().getLast();
        link(row.cell(), Address.ReportAt.of(government.country(), year, AsOf.now()), year + ", as known now");
        Element published = row.cell();
        government
                .published()
                .ifPresentOrElse(
                        report -> link(published, report, report.year() + ", " + DayWords.version(report.known())),
                        () -> published.appendElement("span").addClass("quiet").text("not published from this record"));
    }

    private void link(Element cell, Address to, String words) {
        Way.into(cell, links, to, words);
    }
}
