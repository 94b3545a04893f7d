package org.vpshr.page.governments;

import java.util.List;
import org.jsoup.nodes.Element;
import org.vpshr.application.reports.AsOf;
import org.vpshr.page.address.Address;
import org.vpshr.page.address.Links;
import org.vpshr.page.figure.Figure;
import org.vpshr.page.printing.LastReport;
import org.vpshr.page.word.CountryWords;
import org.vpshr.page.word.IssueWords;
import org.vpshr.page.word.Way;

/** A government: first what it published last, and what changed since; then its years, as known now. */
record GovernmentSection(GovernmentYears government, Links links) {

    void into(Element body) {
        Element section =
                Figure.section(body, "government." + government.country(), CountryWords.of(government.country()));
        government
                .last()
                .ifPresentOrElse(
                        last -> published(section, last),
                        () -> section.appendElement("p")
                                .addClass("quiet")
                                .text("No report was published from this record."));
        years(section);
    }

    private void published(Element section, LastReport last) {
        Element line = section.appendElement("p").addClass("lede");
        line.appendText("The last published report is that on ");
        Way.into(line, links, last.published(), Integer.toString(last.year()));
        line.appendText(", version " + last.version()
                + last.issue().map(issue -> ", " + IssueWords.whole(issue)).orElse("") + ". "
                + changes(last.changes()));
        Element ways = section.appendElement("p").addClass("onward");
        way(ways, last.besideNow(), "Then and now, side by side");
        way(ways, last.published(), "Version " + last.version() + " as published");
        way(ways, last.now(), last.year() + " as known now");
        way(ways, new Address.Errata(government.country(), last.year()), "What was said of it later");
    }

    private static String changes(int many) {
        return switch (many) {
            case 0 -> "Nothing has changed since.";
            case 1 -> "Since then there has been 1 change.";
            default -> "Since then there have been " + many + " changes.";
        };
    }

    private void years(Element section) {
        Element line = section.appendElement("p");
        Way.into(line, links, new Address.Glance(government.country(), AsOf.now()), "All years at a glance")
                .addClass("way");
        List<Integer> years = government.years();
        if (years.isEmpty()) {
            return;
        }
        Element list = section.appendElement("nav")
                .attr("aria-label", "Years of " + CountryWords.of(government.country()) + ", as known now");
        list.appendElement("p").addClass("label").text("Each year as known now");
        Element stops = list.appendElement("ul").addClass("stops");
        years.forEach(year -> Way.into(
                stops.appendElement("li"),
                links,
                Address.ReportAt.of(government.country(), year, AsOf.now()),
                Integer.toString(year)));
    }

    private void way(Element ways, Address to, String words) {
        Way.into(ways, links, to, words).addClass("way");
        ways.appendText(" ");
    }
}
