package org.vpshr.page.comparison;

import java.util.Comparator;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.vpshr.application.reports.AsOf;
import org.vpshr.page.address.Address;
import org.vpshr.page.change.ChangeTally;
import org.vpshr.page.word.ChangeWord;
import org.vpshr.page.word.DayWords;
import org.vpshr.page.word.Ring;
import org.vpshr.page.word.Way;
import org.vpshr.projections.comparison.Change.What;
import org.vpshr.projections.comparison.Side;

/** What is compared, how much changed, and what the words say in which that is told. */
record ComparisonHead(ComparisonPage page) {

    void into(Element main) {
        Element head = main.appendElement("div").addClass("wrap").addClass("head");
        head.appendElement("p").addClass("kicker").text(government());
        head.appendElement("h1").text(heading());
        ChangeTally tally = ChangeTally.of(page.extract().changes());
        head.appendElement("p").addClass("lede under").text(lead(tally));
        if (page.isNarrowed()) {
            new InShort(page).into(head);
        }
        said(
                head,
                page.comparison().before(),
                page.address().left(),
                page.names().left());
        said(
                head,
                page.comparison().after(),
                page.address().right(),
                page.names().right());
        if (page.isNarrowed()) {
            new StateChoice(page.choices(), page).into(head);
        }
        if (tally.all().changes() > 0) {
            tally(head, tally);
        }
        new SectionList(page).into(head);
    }

    String government() {
        return String.join(", ", page.comparison().after().report().title());
    }

    private String heading() {
        String part = new PartWords(page).title();
        if (part.isEmpty()) {
            return StateNames.sentence(what());
        }
        return part + ": " + what();
    }

    private String what() {
        Address.ReportAt left = page.address().left();
        Address.ReportAt right = page.address().right();
        boolean sameYear = left.year() == right.year();
        if (sameYear && left.known() instanceof AsOf.Published && right.known() instanceof AsOf.Now) {
            return "what we have learnt since publication";
        }
        return sameYear ? "what we have learnt between the two" : "what the two years say otherwise";
    }

    private String lead(ChangeTally tally) {
        return StateNames.sentence(page.names().left()) + " beside "
                + page.names().right() + ": " + changed(tally);
    }

    private String changed(ChangeTally tally) {
        ChangeTally.Count all = ChangeTally.of(page.comparison().changes()).all();
        String of = page.isNarrowed() && all.changes() > 0 ? " In the whole report there are " + all.words() + "." : "";
        return tally.all().changes() == 0
                ? "the two say the same." + of
                : tally.all().words() + lastRecorded() + "." + of;
    }

    /** As far as knowledge goes: what time alone made overdue is no knowledge. */
    private String lastRecorded() {
        return page.extract().shown().stream()
                .filter(change -> change.what() != What.OVERDUE)
                .map(change -> change.cause().recorded())
                .max(Comparator.naturalOrder())
                .map(last -> ", the last recorded on " + DayWords.of(last))
                .orElse("");
    }

    private void said(Element head, Side side, Address.ReportAt at, String called) {
        if (!side.later().isEmpty()) {
            Element line = head.appendElement("p").addClass("under");
            line.appendText("Something was said of " + called + " after it was published. ");
            Way.into(line, page.links(), new Address.Errata(at.government(), at.year()), "What was said of it");
        }
    }

    private void tally(Element head, ChangeTally tally) {
        Element list = head.appendElement("ul")
                .addClass("tally")
                .attr("aria-label", "Changes by kind; choose one to see only these");
        Address.Comparison address = page.address();
        Element all = link(list, address.all(), address.only().isEmpty());
        all.appendElement("span").addClass("vh").text("All changes ");
        Ring.into(all);
        all.appendElement("b").text(Integer.toString(tally.all().changes()));
        all.appendText(" all");
        said(
                all,
                "Changes of whatever kind. Each but what time alone made overdue is an event: a numbered step of the record.");
        tally.kinds().forEach((what, many) -> kind(list, what, many));
    }

    private void kind(Element list, What what, ChangeTally.Count many) {
        ChangeWord word = ChangeWord.of(what);
        boolean isChosen = page.address().only().equals(Optional.of(what));
        Element one = link(list, page.address().only(what), isChosen);
        word.glyph().drawIn(one);
        one.appendElement("b").text(Integer.toString(many.changes()));
        one.appendText(" " + word.word());
        if (many.differ()) {
            one.appendElement("small").text(many.ofStatements());
        }
        said(one, word.meaning());
    }

    /** What the word says stands beside the link and is no part of it. */
    private static void said(Element link, String meaning) {
        Element item = link.parent();
        if (item != null) {
            item.appendElement("span").text(meaning);
        }
    }

    private Element link(Element list, Address.Comparison to, boolean current) {
        Element link = list.appendElement("li")
                .appendElement("a")
                .attr("href", page.links().to(to));
        return current ? link.attr("aria-current", "true") : link;
    }
}
