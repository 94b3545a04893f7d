package org.vpshr.page.comparison;

import java.util.Locale;
import org.jsoup.nodes.Element;
import org.vpshr.application.reports.AsOf;
import org.vpshr.domain.entry.EntryId;
import org.vpshr.page.address.Address;
import org.vpshr.page.change.WordMark;
import org.vpshr.page.word.ChangeWord;
import org.vpshr.page.word.DayWords;
import org.vpshr.page.word.DeskWords;
import org.vpshr.page.word.Way;
import org.vpshr.projections.comparison.Change;
import org.vpshr.projections.history.Cause;

/** What became of a statement, which event made it so, and who recorded that when. */
record ChangeCause(ComparisonPage page, NumberedChange numbered) {

    void into(Element list) {
        Change change = numbered.change();
        Element item = list.appendElement("li").attr("id", "c" + numbered.number());
        ChangeWord.of(change.what()).glyph().drawIn(item);
        Element line = item.appendElement("p");
        WordMark.linked(line, change.what());
        line.appendText(" ");
        number(line, change);
        CauseLife life = CauseLife.of(page.comparison(), change);
        new CauseFacts(this, life).into(item);
        who(item, change, life);
    }

    /** Back to the text, where it is there. */
    private void number(Element line, Change change) {
        String number = Integer.toString(numbered.number());
        if (change.section().isEmpty()) {
            line.appendElement("span").addClass("quiet").text(number);
        } else {
            line.appendElement("a")
                    .addClass("quiet")
                    .attr("href", "#t" + number)
                    .attr("aria-label", "Change " + number + ", to the text")
                    .text(number);
        }
    }

    /** The day is that of recording, and says so: no reader is to take it for that of what is told. */
    private void who(Element item, Change change, CauseLife life) {
        Cause cause = change.cause();
        Element who = item.appendElement("p").addClass("who");
        who.text((change.what() == Change.What.OVERDUE ? "The plan was recorded on " : "Recorded on ")
                + DayWords.of(cause.recorded()) + " as event " + cause.position() + " ("
                + DeskWords.event(cause.event()).toLowerCase(Locale.ROOT) + "), by "
                + DeskWords.of(cause.by()) + ".");
        life.entry().filter(this::isOnRecord).ifPresent(entry -> {
            who.appendText(" ");
            Element way = life(entry, "Its whole life");
            way.appendElement("span").addClass("vh").text(": " + entry);
            who.appendChild(way);
        });
        if (change.what() == Change.What.ERRATUM || change.what() == Change.What.REISSUED) {
            Address.ReportAt left = page.address().left();
            who.appendText(" ");
            Way.into(
                    who,
                    page.links(),
                    new Address.Errata(left.government(), left.year()),
                    "What was said of the report");
        }
    }

    Element life(EntryId entry, String words) {
        AsOf known = page.address().right().known();
        AsOf asOf = known instanceof AsOf.Published ? AsOf.now() : known;
        return Way.into(new Element("span"), page.links(), new Address.Life(entry, asOf), words);
    }

    private boolean isOnRecord(EntryId entry) {
        return page.address().right().known() instanceof AsOf.Now || CauseLife.isIn(page.comparison(), entry);
    }
}
