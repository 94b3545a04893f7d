package org.vpshr.page.governments;

import java.util.Comparator;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.jsoup.nodes.Element;
import org.vpshr.application.reports.AsOf;
import org.vpshr.application.reports.Reports;
import org.vpshr.domain.entry.Circle;
import org.vpshr.domain.party.Country;
import org.vpshr.page.address.Address;
import org.vpshr.page.address.Links;
import org.vpshr.page.figure.Figure;
import org.vpshr.page.viewer.Viewer;
import org.vpshr.page.word.CountryWords;
import org.vpshr.page.word.Legend;
import org.vpshr.page.word.Term;
import org.vpshr.page.word.Way;

/**
 * The first page: of which governments the record tells, what each published last, and how its two times are read.
 */
public final class GovernmentsPage {
    private static final List<Term> WORDS = List.of(Term.VERSION, Term.AS_KNOWN, Term.UNCERTAIN, Term.EVENT);

    /** Of so many governments each is told of here; of more, the others by their names. */
    private static final int TOLD_OF = 5;

    private final List<GovernmentYears> governments;
    private final List<Country> others;
    private final Links links;

    private GovernmentsPage(List<GovernmentYears> governments, List<Country> others, Links links) {
        this.governments = governments;
        this.others = others;
        this.links = links;
    }

    /**
     * {@return the page}
     *
     * @param reports of whoever may see at least as far as the viewer
     * @param viewer for whom it is made
     * @param links where it leads to
     */
    public static GovernmentsPage of(Reports reports, Viewer viewer, Links links) {
        SortedSet<Country> all = countries(reports, viewer);
        Predicate<Country> isTold = each -> all.size() <= TOLD_OF || each.equals(viewer.government());
        List<GovernmentYears> governments = all.stream()
                .filter(isTold)
                .map(each -> GovernmentYears.of(reports, each, viewer.circleOf(each)))
                .sorted(Comparator.comparing(each -> !each.country().equals(viewer.government())))
                .toList();
        return new GovernmentsPage(
                governments, all.stream().filter(isTold.negate()).toList(), links);
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
                .text("What a report said when it was published, and what is known now, are two pages, and a third"
                        + " shows both side by side. Each sentence leads to what it rests on.");
        links.answering(Links.Form.SEARCH).ifPresent(action -> new Question(examples(), links).into(main, action));
        Element body = main.appendElement("div").addClass("wrap").addClass("glance");
        governments.forEach(government -> new GovernmentSection(government, links).into(body));
        if (!others.isEmpty()) {
            others(Figure.section(body, "governments", "Other governments"));
        }
        if (body.childrenSize() == 0) {
            Figure.section(body, "governments", "Governments")
                    .appendElement("p")
                    .text("Nothing is on record yet.");
        } else {
            Legend.into(body.appendElement("div"), links, WORDS);
        }
    }

    /** Of the first of them. */
    private List<ExamplePlaces> examples() {
        return governments.stream().findFirst().map(ExamplePlaces::of).orElse(List.of());
    }

    private void others(Element section) {
        Element list = section.appendElement("ul").addClass("stops");
        others.forEach(each ->
                Way.into(list.appendElement("li"), links, new Address.Glance(each, AsOf.now()), CountryWords.of(each)));
    }
}
