package org.vpshr.page.life;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.vpshr.application.reports.AsOf;
import org.vpshr.application.reports.EntryTrace;
import org.vpshr.application.reports.Reports;
import org.vpshr.domain.entry.Circle;
import org.vpshr.domain.entry.Language;
import org.vpshr.domain.party.Country;
import org.vpshr.page.address.Address;
import org.vpshr.page.address.Links;
import org.vpshr.page.viewer.Viewer;
import org.vpshr.page.word.DayWords;
import org.vpshr.page.word.Legend;
import org.vpshr.page.word.Term;
import org.vpshr.page.word.Way;
import org.vpshr.projections.comparison.Change.What;
import org.vpshr.projections.trace.Trace;

/**
 * The whole life of an entry, as far as its reader may see it.
 *
 * @param life the entry, its events and the reports that print it
 * @param printed where it is printed, in words
 * @param address where it is asked for
 * @param upTo the last position that was known then
 * @param circle for whom it is told
 * @param links where it leads to
 */
public record LifePage(
        EntryTrace life, List<PrintedAt> printed, Address.Life address, long upTo, Circle circle, Links links) {

    private static final List<Term> WORDS = List.of(
            Term.WHEN,
            Term.KNOWN,
            Term.EVENT,
            Term.UNCERTAIN,
            Term.CONTRADICTED,
            Term.PREFERRED,
            Term.of(What.REFINED),
            Term.of(What.REATTRIBUTED),
            Term.VERSION,
            Term.MATTER);

    /** Takes a copy of where it is printed. */
    public LifePage {
        printed = List.copyOf(printed);
    }

    /**
     * {@return the page; nothing when there is no such entry that the viewer may see}
     *
     * @param reports of whoever may see at least as far as the viewer
     * @param viewer for whom it is made
     * @param address which entry, as known when
     * @param links where it leads to
     */
    public static Optional<LifePage> of(Reports reports, Viewer viewer, Address.Life address, Links links) {
        return find(reports, viewer, address).map(life -> of(reports, viewer, life, address, links));
    }

    /**
     * {@return the page of what was found}
     *
     * @param reports of whoever may see at least as far as the viewer
     * @param viewer for whom it is made
     * @param life what was found for the viewer
     * @param address which entry, as known when
     * @param links where it leads to
     */
    public static LifePage of(Reports reports, Viewer viewer, EntryTrace life, Address.Life address, Links links) {
        Country teller = life.trace().history().teller().orElse(viewer.government());
        Circle circle = viewer.circleOf(teller);
        return new LifePage(
                life,
                PrintedAt.of(reports, circle, life),
                address,
                upTo(reports, viewer, address.known()),
                circle,
                links);
    }

    private static long upTo(Reports reports, Viewer viewer, AsOf known) {
        return known instanceof AsOf.Now
                ? Long.MAX_VALUE
                : reports.of(viewer.government(), 2000)
                        .forAudience(viewer.circle())
                        .position(known);
    }

    /** {@return the entry with the reports of the government that tells it} */
    public static Optional<EntryTrace> find(Reports reports, Viewer viewer, Address.Life address) {
        long upTo = upTo(reports, viewer, address.known());
        Optional<EntryTrace> life = reports.trace(address.entry(), upTo, viewer.government(), viewer.circle());
        return life.flatMap(found -> found.trace().history().teller())
                .filter(teller -> !teller.equals(viewer.government()))
                .map(teller -> reports.trace(address.entry(), upTo, teller, viewer.circleOf(teller)))
                .orElse(life);
    }

    /** {@return what the page is called, before the name of the record} */
    public String title() {
        return "The life of " + address.entry();
    }

    /** Writes the page. */
    public void into(Element main) {
        Element head = head(main);
        Element wrap = main.appendElement("div").addClass("wrap").addClass("entry");
        Element column = wrap.appendElement("div");
        says(column);
        HeldTimes.of(life.trace()).ifPresent(times -> times.into(column));
        new Story(this).into(column);
        new PrintedIn(this).into(column);
        new OnRecord(this).into(wrap);
        Legend.into(head, links, Term.in(main.text(), WORDS));
    }

    private Trace trace() {
        return life.trace();
    }

    private Element head(Element main) {
        Element head = main.appendElement("div").addClass("wrap").addClass("head");
        printed.stream()
                .findFirst()
                .ifPresent(first -> first.link(head.appendElement("p").addClass("kicker"), this));
        Element heading = head.appendElement("h1").text("The life of ");
        heading.appendElement("code").text(address.entry().value());
        new TwoTimes(this).into(head);
        head.appendElement("p")
                .addClass("under")
                .text("All that is on record of it, as far as we know it " + DayWords.known(address.known()) + ", for "
                        + audience() + ".");
        if (!(address.known() instanceof AsOf.Now)) {
            Way.into(
                    head.appendElement("p"),
                    links,
                    new Address.Life(address.entry(), AsOf.now()),
                    "As far as we know it now");
        }
        return head;
    }

    private String audience() {
        return switch (circle) {
            case PUBLIC -> "everyone";
            case PLENARY -> "the participants of the initiative";
            case INTERNAL -> "the ministry itself";
        };
    }

    private void says(Element column) {
        Element section = section(column, "says", trace().history().withdrawn() ? "What it said" : "What it says");
        if (trace().history().withdrawn()) {
            section.appendElement("p")
                    .addClass("state state--warn")
                    .text("This was taken back. What happened to it is told below.");
        }
        section.appendElement("p").addClass("says").text(trace().text());
        for (Map.Entry<Language, String> text : trace().detail().texts().entrySet()) {
            if (!text.getKey().equals(Language.ENGLISH)) {
                section.appendElement("p")
                        .addClass("label")
                        .text("In the language " + text.getKey().code());
                section.appendElement("p")
                        .addClass("says")
                        .attr("lang", text.getKey().code())
                        .text(text.getValue());
            }
        }
    }

    /** {@return a section of the page} */
    static Element section(Element column, String id, String title) {
        Element section = column.appendElement("section").attr("aria-labelledby", id);
        section.appendElement("h2").attr("id", id).text(title);
        return section;
    }
}
