package org.vpshr.page.errata;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.vpshr.application.reports.AsOf;
import org.vpshr.application.reports.Inquiry;
import org.vpshr.application.reports.Reports;
import org.vpshr.domain.entry.EntryId;
import org.vpshr.page.address.Address;
import org.vpshr.page.address.Links;
import org.vpshr.page.viewer.Viewer;
import org.vpshr.page.word.CountryWords;
import org.vpshr.page.word.DayWords;
import org.vpshr.page.word.DeskWords;
import org.vpshr.page.word.IssueWords;
import org.vpshr.page.word.Legend;
import org.vpshr.page.word.Term;
import org.vpshr.page.word.Way;
import org.vpshr.projections.publications.Particulars;
import org.vpshr.projections.report.OutsideReport;
import org.vpshr.projections.report.SaidLater;

/**
 * The versions of a report, and what was said of them later: nothing of what was published changes, and what came later
 * stands beside it.
 *
 * @param versions what was published, in order
 * @param outside where it was published outside the record
 * @param address where it is asked for
 * @param links where it leads to
 */
public record ErrataPage(List<Version> versions, Optional<OutsideReport> outside, Address.Errata address, Links links) {
    private static final List<Term> WORDS = List.of(Term.VERSION, Term.EVENT, Term.SAID_LATER, Term.UNCERTAIN);

    /** Takes a copy. */
    public ErrataPage {
        versions = List.copyOf(versions);
    }

    /**
     * A published version.
     *
     * @param publication what was published
     * @param particulars by whom and when
     * @param later what was said of it later, as far as the viewer may see it
     */
    public record Version(Reports.Publication publication, Particulars particulars, List<SaidLater> later) {
        /** Takes a copy. */
        public Version {
            later = List.copyOf(later);
        }
    }

    /** {@return the page} */
    public static ErrataPage of(Reports reports, Viewer viewer, Address.Errata address, Links links) {
        Reports.Request request =
                reports.of(address.government(), address.year()).forAudience(viewer.circleOf(address.government()));
        List<Version> versions = new ArrayList<>();
        for (Reports.Publication publication : request.publications()) {
            Inquiry published = request.at(AsOf.published(publication.version()));
            versions.add(new Version(publication, published.particulars(), published.saidLater()));
        }
        return new ErrataPage(versions, request.outside(), address, links);
    }

    /** {@return what the page is called, before the name of the record} */
    public String title() {
        return CountryWords.of(address.government()) + " " + address.year() + ": versions, and what was said of them";
    }

    /** Writes the page. */
    public void into(Element main) {
        Element head = main.appendElement("div").addClass("wrap").addClass("head");
        link(
                head.appendElement("p").addClass("kicker"),
                report(AsOf.now()),
                CountryWords.of(address.government()) + ", " + address.year());
        head.appendElement("h1").text("Versions, and what was said of them");
        head.appendElement("p")
                .addClass("lede under")
                .text(
                        "What was published stays as it was. What was put right, added or taken back later stands here, beside"
                                + " it.");
        Element body = main.appendElement("div").addClass("wrap").addClass("glance");
        outside.ifPresent(noted -> body.appendElement("p")
                .addClass("state")
                .text("This report was published before or outside the record, which has no version of that."));
        if (versions.isEmpty()) {
            body.appendElement("p").text("No version of this report was published from this record.");
        }
        Legend.into(head, links, WORDS);
        versions.forEach(version -> version(body, version));
    }

    private Address.ReportAt report(AsOf known) {
        return Address.ReportAt.of(address.government(), address.year(), known);
    }

    private void version(Element body, Version version) {
        int number = version.publication().version();
        String id = "v" + number;
        Element section = body.appendElement("section").addClass("fig").attr("aria-labelledby", id);
        section.appendElement("h2").attr("id", id).text("Version " + number);
        Element line = section.appendElement("p").text(published(version) + " ");
        link(line, report(AsOf.published(number)), "Read version " + number);
        line.appendText(" ");
        link(
                line,
                new Address.Comparison(report(AsOf.published(number)), report(AsOf.now())),
                "Version " + number + " beside now");
        if (version.later().isEmpty()) {
            section.appendElement("p").addClass("quiet").text("Nothing was said of it later.");
            return;
        }
        Element list = section.appendElement("ol").addClass("story");
        version.later().forEach(said -> said(list, said));
    }

    private void link(Element line, Address to, String words) {
        Way.into(line, links, to, words);
    }

    private static String published(Version version) {
        String made = ", made from event " + version.publication().position() + ".";
        return version.particulars()
                .issue()
                .map(issue -> "It was " + IssueWords.whole(issue) + " by " + DeskWords.of(issue.by()) + made)
                .orElse("It was published" + made);
    }

    private void said(Element list, SaidLater said) {
        Element item = list.appendElement("li");
        if (said.kind() == SaidLater.Kind.WITHDRAWN) {
            item.addClass("look");
        }
        item.appendElement("time")
                .attr("datetime", DayWords.day(said.recorded()).toString())
                .text("Recorded on " + DayWords.of(said.recorded()) + ", event " + said.position());
        item.appendElement("h3").text(what(said));
        if (!said.before().isEmpty()) {
            item.appendElement("blockquote").appendElement("del").text(said.before());
        }
        if (!said.after().isEmpty()) {
            item.appendElement("blockquote").appendElement("ins").text(said.after());
        }
        if (!said.reason().isEmpty()) {
            item.appendElement("p").text("Since: " + said.reason());
        }
        where(item, said);
    }

    private static String what(SaidLater said) {
        return switch (said.kind()) {
            case WITHDRAWN -> "Withdrawn";
            case ERRATUM -> "Erratum";
            case SUPPLEMENT -> "Supplement";
            case TRANSLATION_CORRECTED -> "Translation put right";
            case REPLACED -> "Replaced by version " + said.replacedBy();
        };
    }

    private void where(Element item, SaidLater said) {
        if (said.place().isEmpty() && said.entry().isEmpty()) {
            return;
        }
        Element line = item.appendElement("p").addClass("quiet");
        line.appendText(said.place().isEmpty() ? "" : "Where: " + said.place() + ". ");
        if (!said.entry().isEmpty()) {
            link(line, new Address.Life(new EntryId(said.entry()), AsOf.now()), "The life of " + said.entry());
        }
    }
}
