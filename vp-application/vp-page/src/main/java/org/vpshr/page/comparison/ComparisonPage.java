package org.vpshr.page.comparison;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;
import org.vpshr.application.reports.AsOf;
import org.vpshr.application.reports.Inquiry;
import org.vpshr.application.reports.Reports;
import org.vpshr.page.address.Address;
import org.vpshr.page.address.Links;
import org.vpshr.page.viewer.Viewer;
import org.vpshr.page.word.ChangeWord;
import org.vpshr.page.word.DayWords;
import org.vpshr.page.word.Ring;
import org.vpshr.page.word.Way;
import org.vpshr.projections.comparison.Change;
import org.vpshr.projections.comparison.Change.What;
import org.vpshr.projections.comparison.Comparison;
import org.vpshr.projections.comparison.Side;
import org.vpshr.projections.report.Report;

/**
 * Two states side by side. Whatever is told is told by the two states, which hold nothing that their audience may not
 * see.
 *
 * @param comparison the two states, and what changed
 * @param choices the states that may be chosen in their place
 * @param address where it is asked for
 * @param links where it leads to
 */
public record ComparisonPage(
        Comparison comparison, List<Address.ReportAt> choices, Address.Comparison address, Links links) {

    /** Takes a copy of the choices. */
    public ComparisonPage {
        choices = List.copyOf(choices);
    }

    /**
     * {@return the page}
     *
     * @param reports of whoever may see at least as far as the viewer
     * @param viewer for whom it is made
     * @param address which two states
     * @param links where it leads to
     * @throws org.vpshr.application.failure.NothingToReport when there is nothing to tell in one of the two states
     * @throws org.vpshr.domain.rule.RuleViolation when they are of two governments
     */
    public static ComparisonPage of(Reports reports, Viewer viewer, Address.Comparison address, Links links) {
        Inquiry left = inquiry(reports, viewer, address.left());
        Inquiry right = inquiry(reports, viewer, address.right());
        left.report();
        right.report();
        return new ComparisonPage(left.comparedWith(right), StateChoice.of(reports, viewer, address), address, links);
    }

    private static Inquiry inquiry(Reports reports, Viewer viewer, Address.ReportAt at) {
        return reports.of(at.government(), at.year())
                .forAudience(viewer.circleOf(at.government()))
                .inLanguage(at.language())
                .at(at.known());
    }

    /** {@return what the page is called, before the name of the record} */
    public String title() {
        return government() + ": " + named(comparison.before(), address.left()) + " beside "
                + named(comparison.after(), address.right());
    }

    private String government() {
        return String.join(", ", comparison.after().report().title());
    }

    /** Writes the page. */
    public void into(Element main) {
        head(main);
        times(main);
        sides(main);
        Element body = main.appendElement("div").addClass("wrap").addClass("cmp");
        new ChangedText(this).into(body);
        WordList.into(body);
    }

    private void head(Element main) {
        Element head = main.appendElement("div").addClass("wrap").addClass("head");
        head.appendElement("p").addClass("kicker").text(government());
        head.appendElement("h1").text(heading());
        head.appendElement("p").addClass("lede under").text(lead());
        said(head, comparison.before(), address.left());
        said(head, comparison.after(), address.right());
        if (!comparison.equal()) {
            tally(head);
        }
    }

    private String heading() {
        boolean sameYear = address.left().year() == address.right().year();
        boolean sincePublication = sameYear
                && address.left().known() instanceof AsOf.Published
                && address.right().known() instanceof AsOf.Now;
        if (sincePublication) {
            return "What we have learnt since publication";
        }
        return sameYear ? "What we have learnt between the two" : "What the two years say otherwise";
    }

    private String lead() {
        int many = comparison.changes().size();
        return "On the left " + named(comparison.before(), address.left()) + ", on the right "
                + named(comparison.after(), address.right()) + ". "
                + (many == 0
                        ? "The two say the same."
                        : many == 1 ? "One thing changed between them." : many + " things changed between them.");
    }

    private void said(Element head, Side side, Address.ReportAt at) {
        if (!side.later().isEmpty()) {
            Element line = head.appendElement("p").addClass("under");
            line.appendText("Something was said of " + named(side, at) + " after it was published. ");
            Way.into(line, links, new Address.Errata(at.government(), at.year()), "What was said of it");
        }
    }

    /** {@return how one of the two is called} */
    String named(Side side, Address.ReportAt at) {
        return at.year() + " " + known(side, at.known());
    }

    /** {@return as of when one of the two is known} */
    String known(Side side, AsOf asOf) {
        return switch (asOf) {
            case AsOf.Now now -> "as known now";
            case AsOf.Published published -> "in version " + published.version();
            case AsOf.Position position -> "as known after event " + position.position();
            case AsOf.Day day -> "as known on " + DayWords.of(day.day());
            case AsOf.Moment moment -> "as known on " + DayWords.of(side.day());
        };
    }

    private void tally(Element head) {
        Element list = head.appendElement("ul")
                .addClass("tally")
                .attr("aria-label", "Changes by kind; choose one to see only these");
        Element all = link(list, address.all(), address.only().isEmpty());
        all.appendElement("span").addClass("vh").text("All changes ");
        Ring.into(all);
        all.appendElement("b").text(Integer.toString(comparison.changes().size()));
        all.appendText(" all");
        counts().forEach((what, many) -> {
            ChangeWord word = ChangeWord.of(what);
            Element one = link(list, address.only(what), address.only().equals(Optional.of(what)));
            word.glyph().drawIn(one);
            one.appendElement("b").text(Long.toString(many));
            one.appendText(" " + word.word());
        });
    }

    private Element link(Element list, Address.Comparison to, boolean current) {
        Element link = list.appendElement("li").appendElement("a").attr("href", links.to(to));
        return current ? link.attr("aria-current", "true") : link;
    }

    private Map<What, Long> counts() {
        return comparison.changes().stream()
                .collect(Collectors.groupingBy(Change::what, TreeMap::new, Collectors.counting()));
    }

    private void times(Element main) {
        Element section = main.appendElement("section").addClass("times").attr("aria-labelledby", "states");
        Element wrap = section.appendElement("div").addClass("wrap");
        wrap.appendElement("h2")
                .attr("id", "states")
                .addClass("vh")
                .text("Which two states, and when the changes came");
        new StateChoice(choices, address).into(wrap, links);
        ChangeTimes.of(
                        shown(),
                        new ChangeTimes.Line(
                                named(comparison.before(), address.left()),
                                comparison.before().day()))
                .ifPresent(times -> times.into(wrap));
        if (wrap.childrenSize() == 1) {
            section.remove();
        }
    }

    private void sides(Element main) {
        Element row =
                main.appendElement("div").addClass("sides").appendElement("div").addClass("wrap row");
        who(row, comparison.before(), address.left());
        who(row, comparison.after(), address.right());
        row.appendElement("p").addClass("side__who").text("What happened, and why");
    }

    private void who(Element row, Side side, Address.ReportAt at) {
        Element who = row.appendElement("p").addClass("side__who");
        String called = named(side, at);
        Way.into(who, links, at, called.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + called.substring(1));
        who.appendElement("small").text("made from event " + side.report().position());
    }

    /** {@return the changes of the kind that is asked for} */
    List<Change> shown() {
        return comparison.changes().stream().filter(this::isShown).toList();
    }

    /** {@return whether it is of the kind that is asked for} */
    boolean isShown(Change change) {
        return address.only().map(what -> what == change.what()).orElse(true);
    }

    /** {@return the sections of both, in the order of the right one; those of the left alone last} */
    List<Report.Section> sections() {
        List<Report.Section> left = comparison.before().report().sections();
        List<Report.Section> right = comparison.after().report().sections();
        List<String> keys = right.stream().map(Report.Section::key).toList();
        return java.util.stream.Stream.concat(
                        right.stream(), left.stream().filter(section -> !keys.contains(section.key())))
                .toList();
    }
}
