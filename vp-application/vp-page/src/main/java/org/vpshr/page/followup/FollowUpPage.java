package org.vpshr.page.followup;

import java.util.Comparator;
import java.util.List;
import org.jsoup.nodes.Element;
import org.vpshr.application.render.text.FollowUpWords;
import org.vpshr.application.reports.AsOf;
import org.vpshr.domain.entry.EntryId;
import org.vpshr.domain.party.Party;
import org.vpshr.domain.time.Certainty;
import org.vpshr.page.address.Address;
import org.vpshr.page.address.Links;
import org.vpshr.page.figure.Figure;
import org.vpshr.page.word.CountryWords;
import org.vpshr.page.word.DayWords;
import org.vpshr.page.word.DeskWords;
import org.vpshr.page.word.Legend;
import org.vpshr.page.word.Term;
import org.vpshr.page.word.Way;
import org.vpshr.projections.followup.PlanState;
import org.vpshr.projections.followup.Undertaking;
import org.vpshr.projections.followup.Undertakings;

/**
 * What was undertaken in or for a year, and what became of it.
 *
 * @param undertakings what was undertaken, as far as the viewer may see it
 * @param address where it is asked for
 * @param links where it leads to
 */
public record FollowUpPage(Undertakings undertakings, Address.FollowUp address, Links links) {
    /** What a person should look at first. */
    private static final List<PlanState> ORDER = List.of(
            PlanState.OVERDUE,
            PlanState.PARTLY_KEPT,
            PlanState.KEPT,
            PlanState.MOVED,
            PlanState.DROPPED,
            PlanState.OPEN);

    /** {@return what the page is called, before the name of the record} */
    public String title() {
        return CountryWords.of(address.of().government()) + " " + undertakings.year()
                + ": what became of what was undertaken";
    }

    /** Writes the page. */
    public void into(Element main) {
        Element head = main.appendElement("div").addClass("wrap").addClass("head");
        Way.into(
                head.appendElement("p").addClass("kicker"),
                links,
                address.of(),
                CountryWords.of(address.of().government()) + ", " + undertakings.year());
        head.appendElement("h1").text("What became of what was undertaken");
        head.appendElement("p")
                .addClass("lede under")
                .text("What was undertaken in or for " + undertakings.year() + ", and how it stands on "
                        + DayWords.of(undertakings.on()) + ".");
        Element body = main.appendElement("div").addClass("wrap").addClass("glance");
        Element section = Figure.section(body, "stands", "How it stands");
        if (undertakings.all().isEmpty()) {
            section.appendElement("p").text("Nothing is on record that was undertaken in or for the year.");
            return;
        }
        StatePlot.of(undertakings).into(section);
        Legend.into(section, links, Term.ofUndertakings());
        table(Figure.section(body, "each", "Each of them"), undertakings.all());
    }

    private void table(Element section, List<Undertaking> all) {
        Figure.Table table = Figure.list(
                section, "What was undertaken, and how it stands", "How it stands", "What was undertaken", "Of", "Due");
        table.table().addClass("follow");
        all.stream()
                .sorted(Comparator.comparingInt(each -> ORDER.indexOf(each.state())))
                .forEach(each -> row(table, each));
    }

    private void row(Figure.Table table, Undertaking each) {
        StateWord word = StateWord.of(each.state());
        Figure.Row row = table.row("");
        Element status = row.name().appendElement("span").addClass("status");
        word.into(status);
        status.appendText(word.word() + (each.certainty() == Certainty.MAYBE ? " (maybe)" : ""));
        Element what = row.cell();
        Way.into(
                what.appendElement("p"),
                links,
                life(each.entry()),
                each.text().isBlank() ? each.entry().value() : each.text());
        what.appendElement("p").addClass("quiet").text(DeskWords.sentence(FollowUpWords.kind(each)));
        each.evidence().forEach(shown -> {
            Element line = what.appendElement("p").addClass("quiet").text("Shown by: ");
            Way.into(line, links, life(shown.entry()), shown.text());
        });
        Undertaking.Expected expected = each.expectation();
        if (expected != null) {
            what.appendElement("p").addClass("quiet").text(DeskWords.sentence(FollowUpWords.expected(expected)) + ".");
        }
        row.words(owner(each));
        row.words(each.due().hasDate() ? DayWords.of(each.due().span()) : "no date");
    }

    private static String owner(Undertaking each) {
        if (each.owner() instanceof Party.Government government) {
            return CountryWords.of(government.country());
        }
        return each.ownerName().isBlank() ? each.owner().toString() : each.ownerName();
    }

    private Address life(EntryId entry) {
        AsOf known = address.of().known();
        return new Address.Life(entry, known instanceof AsOf.Published ? AsOf.now() : known);
    }
}
