package org.vpshr.page.report;

import org.jsoup.nodes.Element;
import org.vpshr.application.reports.AsOf;
import org.vpshr.application.reports.Reports;
import org.vpshr.page.address.Address;
import org.vpshr.page.address.Links;
import org.vpshr.page.change.ChangeTally;
import org.vpshr.page.word.DayWords;
import org.vpshr.page.word.IssueWords;
import org.vpshr.page.word.SourceLine;
import org.vpshr.projections.report.Reprint;
import org.vpshr.projections.report.SaidLater;

/** Which text this is, and what changed since it was published: said before the text. */
final class StateNotice {
    private final ReportView view;
    private final Links links;

    StateNotice(ReportView view, Links links) {
        this.view = view;
        this.links = links;
    }

    void into(Element wrap) {
        Element above = wrap.appendElement("div").addClass("above");
        Element state = above.appendElement("div").addClass("state");
        if (view.base() == null) {
            unpublished(state);
        } else if (view.isPublished()) {
            published(state, view.base());
        } else {
            other(state, view.base());
        }
        view.shown().saidLater().stream()
                .filter(said -> said.kind() == SaidLater.Kind.WITHDRAWN || said.kind() == SaidLater.Kind.REPLACED)
                .forEach(said -> warn(above, said));
    }

    private void unpublished(Element state) {
        Element line = state.appendElement("p");
        line.appendElement("strong").text("This is not a published text.");
        line.appendText(
                view.isNow()
                        ? " No version of the report on " + view.year() + " was published in this record."
                        : " No version of the report on " + view.year() + " was published by then.");
        if (!view.published().isEmpty()) {
            line.appendText(" ");
            version(line, view.published().getFirst());
            line.appendText(" came later.");
        }
        view.shown().outside().ifPresent(noted -> {
            Element outside = state.appendElement("p").text("It was published outside the record: ");
            SourceLine.into(outside, noted.source());
            outside.appendText(".");
        });
        if (!view.isNow()) {
            toNow(state);
        }
    }

    private void published(Element state, Reports.Publication base) {
        Element line = state.appendElement("p");
        line.appendElement("strong").text("This is the text that was published");
        line.appendText(" as version " + base.version()
                + view.shown()
                        .particulars()
                        .issue()
                        .map(issue -> ": " + IssueWords.whole(issue))
                        .orElse("") + ". ");
        line.appendText(changed("Since then"));
        if (view.shown().reprint().filter(Reprint.BOUND_LATER::equals).isPresent()) {
            state.appendElement("p").text("A restriction or an erasure that was recorded later binds this version.");
        }
        sides(state, "See what is known now beside it");
        toNow(state);
        new PartForm(view, links).into(state);
    }

    private void other(Element state, Reports.Publication base) {
        Element line = state.appendElement("p");
        line.appendElement("strong").text("This is not the text that was published.");
        line.appendText(" ");
        if (view.since() == null || view.since().equal()) {
            line.appendText("It says the same as ");
            version(line, base);
            line.appendText(".");
        } else {
            line.appendText("Since ");
            version(line, base);
            line.appendText(", " + counts() + ".");
        }
        sides(state, "See both side by side");
        new PartForm(view, links).into(state);
    }

    private String changed(String begin) {
        return view.since() == null || view.since().equal()
                ? begin + " nothing was recorded that changes it."
                : begin + ", " + counts() + ".";
    }

    private String counts() {
        String words = view.since() == null
                ? ""
                : new ChangeCounts(ChangeTally.of(view.since().changes())).words();
        return words.isEmpty() ? "something was said of the report itself" : words;
    }

    private void version(Element line, Reports.Publication version) {
        Address.ReportAt at = view.address().at(AsOf.published(version.version()));
        String words = "version " + version.version() + ", recorded " + DayWords.of(version.recorded());
        line.appendElement("a").attr("href", links.to(at)).text(words);
    }

    private void sides(Element state, String words) {
        view.sides()
                .filter(links::leadsTo)
                .ifPresent(both -> state.appendElement("p")
                        .appendElement("a")
                        .attr("href", links.to(both))
                        .text(words));
    }

    private void toNow(Element state) {
        state.appendElement("p")
                .appendElement("a")
                .attr("href", links.to(view.address().at(AsOf.now())))
                .text("Read what is known of " + view.year() + " now");
    }

    private void warn(Element above, SaidLater said) {
        Element line = above.appendElement("div").addClass("state state--warn").appendElement("p");
        line.appendElement("strong")
                .text(
                        said.kind() == SaidLater.Kind.WITHDRAWN
                                ? "Version " + said.version() + " was withdrawn"
                                : "Version " + said.version() + " was replaced by version " + said.replacedBy());
        line.appendText(
                ", on " + DayWords.of(said.recorded()) + (said.reason().isEmpty() ? "." : ": " + said.reason() + "."));
    }
}
