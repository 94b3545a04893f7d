package org.vpshr.page.comparison;

import java.util.List;
import org.jsoup.nodes.Element;
import org.vpshr.application.reports.Inquiry;
import org.vpshr.application.reports.Reports;
import org.vpshr.page.address.Address;
import org.vpshr.page.address.Links;
import org.vpshr.page.change.WordMark;
import org.vpshr.page.viewer.Viewer;
import org.vpshr.page.word.Way;
import org.vpshr.projections.comparison.Change;
import org.vpshr.projections.comparison.Comparison;
import org.vpshr.projections.comparison.Side;

/**
 * Two states side by side, whole or narrowed to a section or a place. Whatever is told is told by the two states, which hold
 * nothing that their audience may not see.
 */
public final class ComparisonPage {
    private final StateNames names;
    private final Comparison comparison;
    private final List<Address.ReportAt> choices;
    private final Address.Comparison address;
    private final Links links;
    private final Extract extract;

    private ComparisonPage(StateNames names, List<Address.ReportAt> choices, Address.Comparison address, Links links) {
        this.names = names;
        this.comparison = names.comparison();
        this.choices = choices;
        this.address = address;
        this.links = links;
        this.extract = Extract.of(comparison, address);
    }

    /**
     * {@return the page}
     *
     * @param reports of whoever may see at least as far as the viewer
     * @param viewer for whom it is made
     * @param address which two states
     * @param links where it leads to
     * @throws org.vpshr.application.failure.NothingToReport when there is nothing to tell in one of the two states, or of
     *     the part that is asked for in both
     * @throws org.vpshr.domain.rule.RuleViolation when they are of two governments
     */
    public static ComparisonPage of(Reports reports, Viewer viewer, Address.Comparison address, Links links) {
        Inquiry left = inquiry(reports, viewer, address.left());
        Inquiry right = inquiry(reports, viewer, address.right());
        left.report();
        right.report();
        StateNames names = StateNames.of(reports, viewer, left.comparedWith(right), address);
        return new ComparisonPage(names, StateChoice.of(reports, viewer, address), address, links);
    }

    private static Inquiry inquiry(Reports reports, Viewer viewer, Address.ReportAt at) {
        return reports.of(at.government(), at.year())
                .forAudience(viewer.circleOf(at.government()))
                .inLanguage(at.language())
                .at(at.known());
    }

    /** {@return what the page is called, before the name of the record} */
    public String title() {
        String part = new PartWords(this).title();
        return new ComparisonHead(this).government() + ": " + (part.isEmpty() ? "" : part + ", ") + names().left()
                + " beside " + names().right();
    }

    /** Writes the page. */
    public void into(Element main) {
        new ComparisonHead(this).into(main);
        Element below = main.appendElement("section").addClass("times").attr("aria-labelledby", "states");
        times(below);
        sides(main);
        Element body = main.appendElement("div").addClass("wrap").addClass("cmp");
        new ChangedText(this).into(body);
        if (isNarrowed()) {
            main.appendChild(below);
        }
        words(main.appendElement("div").addClass("wrap").addClass("cmp"));
    }

    /** Above the whole; of a part, whose text is short, below it. */
    private void times(Element section) {
        Element wrap = section.appendElement("div").addClass("wrap");
        Element heading = wrap.appendElement("h2").attr("id", "states");
        heading.text(isNarrowed() ? "When the changes came" : "Which two states, and when the changes came");
        if (!isNarrowed()) {
            heading.addClass("vh");
            new StateChoice(choices, this).into(wrap);
        }
        ChangeTimes.of(
                        extract.shown(),
                        new ChangeTimes.Line(names().left(), comparison.before().day()))
                .ifPresent(times -> times.into(wrap));
        if (wrap.childrenSize() == 1) {
            section.remove();
        }
    }

    private void sides(Element main) {
        Element row =
                main.appendElement("div").addClass("sides").appendElement("div").addClass("wrap row");
        who(row, comparison.before(), address.left(), names().left());
        who(row, comparison.after(), address.right(), names().right());
        row.appendElement("p").addClass("side__who").text("What changed, why, who says so");
    }

    private void who(Element row, Side side, Address.ReportAt at, String called) {
        Element who = row.appendElement("p").addClass("side__who");
        Way.into(who, links, at, StateNames.sentence(called));
        who.appendElement("small").text(names.madeOf(side, at));
    }

    private static void words(Element body) {
        Element section = body.appendElement("section").attr("aria-labelledby", "words.h");
        section.appendElement("h2").attr("id", "words.h").text("All words of changes");
        WordMark.list(section, List.of(Change.What.values()));
    }

    StateNames names() {
        return names;
    }

    boolean isNarrowed() {
        return address.part().isPresent();
    }

    /** {@return the part that is shown} */
    Extract extract() {
        return extract;
    }

    /** {@return the two whole, of which it is a part} */
    Extract whole() {
        return isNarrowed() ? Extract.of(comparison, address.whole()) : extract;
    }

    Comparison comparison() {
        return comparison;
    }

    Address.Comparison address() {
        return address;
    }

    List<Address.ReportAt> choices() {
        return choices;
    }

    Links links() {
        return links;
    }
}
