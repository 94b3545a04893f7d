package org.vpshr.page.search;

import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.vpshr.domain.entry.EntryId;
import org.vpshr.domain.party.Place;
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
record LastPrinted(Links links, LastReport last, List<EntryLine> lines, String words) {

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
        line.appendElement("strong")
                .text((since == 1 ? "1 was" : since + " were") + " recorded since, of whatever year.");
        Element ways = box.appendElement("p");
        way(ways, then == 0 ? last.besideNow() : both(), "The two side by side");
        way(ways, last.published(), "Version " + last.version());
        way(ways, last.now(), last.year() + " as known now");
    }

    /** Of a place that was asked for, what both tell of it. */
    private Address.Comparison both() {
        List<Place> places = lines.stream()
                .flatMap(line -> line.where().stream())
                .filter(place -> place.locality().equalsIgnoreCase(words))
                .distinct()
                .toList();
        return places.size() == 1 ? last.besideNow().of(new Address.Locality(places.getFirst())) : last.besideNow();
    }

    private void way(Element ways, Address to, String words) {
        Way.into(ways, links, to, words).addClass("way");
        ways.appendText(" ");
    }
}
