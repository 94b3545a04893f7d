package org.vpshr.page.coverage;

import java.util.List;
import org.jsoup.nodes.Element;
import org.vpshr.application.render.text.FollowUpWords;
import org.vpshr.domain.entry.Circle;
import org.vpshr.domain.rule.Finding;
import org.vpshr.domain.text.Word;
import org.vpshr.page.address.Address;
import org.vpshr.page.address.Links;
import org.vpshr.page.figure.Bar;
import org.vpshr.page.figure.Figure;
import org.vpshr.page.word.CountryWords;
import org.vpshr.page.word.DayWords;
import org.vpshr.page.word.DeskWords;
import org.vpshr.page.word.Way;
import org.vpshr.projections.coverage.Coverage;
import org.vpshr.projections.coverage.Coverage.Line;

/**
 * What the guidelines ask of a report, and what serves it. It says what is there, and grades nobody.
 *
 * @param coverage the report beside its guidelines, as far as the viewer may see it
 * @param circle for whom it is told
 * @param address where it is asked for
 * @param links where it leads to
 */
public record CoveragePage(Coverage coverage, Circle circle, Address.Coverage address, Links links) {

    /** {@return what the page is called, before the name of the record} */
    public String title() {
        return CountryWords.of(address.of().government()) + " " + year() + ": what the guidelines ask";
    }

    private int year() {
        return coverage.report().year();
    }

    /** Writes the page. */
    public void into(Element main) {
        Element head = main.appendElement("div").addClass("wrap").addClass("head");
        Way.into(
                head.appendElement("p").addClass("kicker"),
                links,
                address.of(),
                CountryWords.of(address.of().government()) + ", " + year());
        head.appendElement("h1").text("What the guidelines ask of " + year());
        head.appendElement("p").addClass("lede under").text(summary());
        Element body = main.appendElement("div").addClass("wrap").addClass("glance");
        items(Figure.section(body, "items", "Item by item"));
        if (circle == Circle.INTERNAL && !coverage.findings().isEmpty()) {
            Element section = Figure.section(body, "look", "What a person should look at");
            Element list = section.appendElement("ul");
            coverage.findings().stream()
                    .map(Finding::toString)
                    .forEach(finding -> list.appendElement("li").text(finding));
        }
    }

    private String summary() {
        return "Reporting guidelines for governments, version "
                + coverage.guidelines().version() + "; for " + year()
                + " " + Word.a(FollowUpWords.word(coverage.guidelines().due(year())) + " report") + " is due. "
                + (coverage.complete()
                        ? "Every mandatory item has content or a waiver."
                        : "There are mandatory items without content and without a waiver.");
    }

    private void items(Element section) {
        long most = coverage.lines().stream()
                .mapToInt(line -> line.serving().size())
                .max()
                .orElse(1);
        Figure.Table table = Figure.list(
                section,
                "Coverage of the reporting guidelines",
                "Item",
                "Asked",
                "Statements",
                "Share",
                "How it stands");
        coverage.lines().forEach(line -> row(table, line, Math.max(1, most)));
    }

    private void row(Figure.Table table, Line line, long most) {
        Figure.Row row = table.row(line.item().code());
        row.words(line.item().title());
        row.number(line.serving().size());
        Bar.into(row.cell().removeAttr("data-h"), line.serving().size(), most, "var(--accent)");
        Element stands = row.cell();
        stands.appendText(
                switch (line.status()) {
                    case SERVED -> "served";
                    case WAIVED -> "waived";
                    case GAP -> "without content";
                    case EMPTY -> "empty, optional";
                });
        Coverage.Waived waiver = line.waiver();
        if (waiver != null) {
            stands.appendElement("p")
                    .addClass("quiet")
                    .text("Waived on a ground of " + FollowUpWords.word(waiver.ground())
                            + (waiver.reason().isEmpty() ? "" : ": " + waiver.reason()) + ". Event "
                            + waiver.cause().position() + ", "
                            + DayWords.of(waiver.cause().recorded()) + ", "
                            + DeskWords.of(waiver.cause().by()));
        }
        serving(stands, line);
    }

    private void serving(Element stands, Line line) {
        if (line.serving().isEmpty()) {
            return;
        }
        Element details = stands.appendElement("details");
        details.appendElement("summary")
                .text("By which statements")
                .appendElement("span")
                .addClass("vh")
                .text(", of item " + line.item().code());
        Element list = details.appendElement("ul").addClass("plain");
        List<Coverage.Serving> serving = line.serving();
        serving.forEach(each -> Way.into(
                list.appendElement("li"),
                links,
                address.of(),
                each.entry().value(),
                each.entry().value()));
    }
}
