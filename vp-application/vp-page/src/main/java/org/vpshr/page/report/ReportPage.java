package org.vpshr.page.report;

import java.util.List;
import org.jsoup.nodes.Element;
import org.vpshr.page.address.Address;
import org.vpshr.page.address.Links;
import org.vpshr.page.frame.DateWords;

/** The page of a report. */
public final class ReportPage {
    private final ReportView view;
    private final ReportView.Choices choices;
    private final Links links;

    /**
     * A page.
     *
     * @param view what it is made from
     * @param choices what its controls offer
     * @param links where it leads to
     */
    public ReportPage(ReportView view, ReportView.Choices choices, Links links) {
        this.view = view;
        this.choices = choices;
        this.links = links;
    }

    /** {@return what it is called} */
    public String title() {
        List<String> lines = view.report().title();
        return lines.getLast() + ", " + lines.getFirst() + ", "
                + (view.isPublished() ? "" : "as known ")
                + DateWords.known(view.address().known(), view.day());
    }

    /** Writes what it is for. */
    public void write(Element main) {
        head(main.appendElement("div").addClass("wrap").addClass("head"));
        new TimesSection(view, choices, links).into(main);
        Element wrap = main.appendElement("div").addClass("wrap");
        new StateNotice(view, links).into(wrap);
        Element desk = wrap.appendElement("div").addClass("desk");
        Contents.into(desk, view);
        Element column = desk.appendElement("div");
        tools(column);
        MarkWords.into(column, view);
        Element text = column.appendElement("div")
                .addClass("text")
                .attr("lang", view.address().language().code());
        new SectionText(view, new Marks(view), links).into(text);
        NoteList.into(text, view.report());
        Element versions = column.appendElement("div").addClass("text");
        new VersionTable(view, links).into(versions);
    }

    /** The last line of a title says whose report it is, and the first which one. */
    private void head(Element head) {
        List<String> lines = view.report().title();
        String language = view.address().language().code();
        if (lines.size() > 1) {
            head.appendElement("p").addClass("kicker").attr("lang", language).text(lines.getLast());
        }
        head.appendElement("h1").attr("lang", language).text(lines.getFirst());
        lines.stream()
                .skip(1)
                .limit(Math.max(0, lines.size() - 2))
                .forEach(line -> head.appendElement("p")
                        .addClass("under")
                        .attr("lang", language)
                        .text(line));
    }

    private void tools(Element column) {
        Element tools = column.appendElement("form").addClass("tools").attr("aria-label", "What is marked in the text");
        tool(tools, "show.origins", "Show the origin of each sentence");
        if (view.base() != null) {
            tool(tools, "show.later", "Show what came after publication");
        }
    }

    private static void tool(Element tools, String id, String words) {
        Element label = tools.appendElement("p").appendElement("label");
        label.appendElement("input").attr("type", "checkbox").attr("id", id).attr("checked", true);
        label.appendText(" " + words);
    }

    /** Writes what it was made from, and what else there is of it. */
    public void writeFoot(Element foot) {
        Element made = foot.appendElement("div");
        made.appendElement("h2").text("Made from");
        Element line = made.appendElement("p")
                .text("The record up to event " + view.shown().position() + ". Head of the record there:");
        line.appendElement("br");
        line.appendElement("code").text(view.shown().head().hash());
        Element check = foot.appendElement("div");
        check.appendElement("h2").text("Check it");
        check.appendElement("p").text("Whoever kept an earlier head can see that nothing before it was changed.");
        more(foot.appendElement("div"));
    }

    private void more(Element part) {
        part.appendElement("h2").text("More of it");
        Element list = part.appendElement("ul").addClass("plain");
        Address.ReportAt at = view.address();
        link(list, new Address.FollowUp(at), "What was promised, and what became of it");
        link(list, new Address.Coverage(at), "What the guidelines ask for, and what serves it");
        link(list, new Address.Errata(at.government(), at.year()), "Versions and errata");
        link(list, new Address.Beside(at, Address.Form.MD), "This text in Markdown");
        link(list, new Address.Beside(at, Address.Form.JSON), "This text as data (JSON)");
    }

    private void link(Element list, Address to, String words) {
        if (links.leadsTo(to)) {
            list.appendElement("li")
                    .appendElement("a")
                    .attr("href", links.to(to))
                    .text(words);
        }
    }
}
