package org.vpshr.page.search;

import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.vpshr.domain.entry.EntryId;
import org.vpshr.page.address.Address;
import org.vpshr.page.address.Links;
import org.vpshr.page.printing.LastReport;
import org.vpshr.page.word.CountryWords;
import org.vpshr.page.word.IssueWords;
import org.vpshr.page.word.Way;
import org.vpshr.projections.listing.EntryLine;

/**
 * How much of what was found the last published report of a government has, and how much was recorded since: before the
 * hits themselves, so that it is seen at once what was said then and what is known now.
 */
record LastPrinted(Links links, LastReport last, List<EntryLine> lines) {

    void into(Element column) {
        Set<EntryId> printed = last.prints();
        long then =
                lines.stream().filter(line -> printed.contains(line.entry())).count();
        long since = lines.stream()
                .filter(line -> line.position() > last.recordedAt())
                .count();
        Element box = column.appendElement("div").addClass("state");
        Element line = box.appendElement("p");
        line.appendElement("strong").text(then + " of these stand" + (then == 1 ? "s" : ""));
        line.appendText(" in the last published report: "
                + CountryWords.of(last.published().government()) + ", " + last.year() + ", version " + last.version()
                + last.issue().map(issue -> ", " + IssueWords.whole(issue)).orElse("") + ". ");
        line.appendElement("strong").text(since == 1 ? "1 was recorded since." : since + " were recorded since.");
        Element ways = box.appendElement("p");
        way(ways, last.besideNow(), "The two side by side");
        way(ways, last.published(), "Version " + last.version());
        way(ways, last.now(), last.year() + " as known now");
    }

    private void way(Element ways, Address to, String words) {
        Way.into(ways, links, to, words).addClass("way");
        ways.appendText(" ");
    }
}
