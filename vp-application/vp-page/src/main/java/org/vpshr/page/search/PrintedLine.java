package org.vpshr.page.search;

import java.util.Locale;
import org.jsoup.nodes.Element;
import org.vpshr.application.reports.AsOf;
import org.vpshr.page.address.Address;
import org.vpshr.page.address.Links;
import org.vpshr.page.printing.Appearance;
import org.vpshr.page.word.DayWords;
import org.vpshr.page.word.Way;
import org.vpshr.projections.listing.EntryLine;

/**
 * What a published report said of a hit and what is known of it since, with the ways to both and to the two side by side.
 *
 * @param line what was found
 * @param links where it leads to
 * @param printed where it is printed; a version of that report was published
 */
record PrintedLine(EntryLine line, Links links, Appearance printed) {

    /** {@return the line, to which more ways may be added} */
    Element into(Element item) {
        Element told = item.appendElement("p").addClass("meta printed");
        told.appendElement("b").text("Report on " + printed.report().year());
        told.appendText(": " + stands() + " ");
        before(item);
        if (printed.text().isPresent()) {
            way(told, published(), line.entry().value(), version());
        }
        if (printed.known()) {
            way(told, printed.report(), line.entry().value(), "As known " + known());
        }
        Address.Comparison both =
                new Address.Comparison(published(), printed.report().at(AsOf.now()));
        way(told, both, Address.Comparison.place(line.entry()), "Side by side");
        return told;
    }

    private String stands() {
        if (printed.text().isEmpty()) {
            return "not in " + version() + ", and known since.";
        }
        if (!printed.known()) {
            return "in " + version() + ", and no longer printed as known " + known() + ".";
        }
        return "in " + version() + (isSame(printed.text().get()) ? ", in these words." : ", in other words, below.");
    }

    private boolean isSame(String text) {
        return text.strip().equals(line.text().strip());
    }

    private void before(Element item) {
        printed.text().filter(text -> !isSame(text)).ifPresent(text -> {
            Element before = item.appendElement("blockquote");
            before.appendElement("b").addClass("label").text("In " + version());
            before.appendElement("p").text(text);
        });
    }

    private String version() {
        return "version " + printed.version().orElseThrow().version();
    }

    private String known() {
        return DayWords.known(printed.report().known());
    }

    private Address.ReportAt published() {
        return printed.published().orElseThrow();
    }

    private void way(Element told, Address to, String place, String words) {
        String sentence = words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
        Way.into(told, links, to, place, sentence).addClass("way");
        told.appendText(" ");
    }
}
