package org.vpshr.page.report;

import java.util.List;
import org.jsoup.nodes.Element;
import org.vpshr.application.reports.AsOf;
import org.vpshr.page.address.Links;
import org.vpshr.page.frame.DateWords;
import org.vpshr.page.word.IssueWords;

/** The two times: when it was, and when we knew it. In a sentence, in a form, and each along a line. */
final class TimesSection {
    private final ReportView view;
    private final ReportView.Choices choices;
    private final Links links;

    TimesSection(ReportView view, ReportView.Choices choices, Links links) {
        this.view = view;
        this.choices = choices;
        this.links = links;
    }

    void into(Element main) {
        Element times = main.appendElement("section")
                .addClass("times")
                .attr("aria-labelledby", "times.h")
                .appendElement("div")
                .addClass("wrap");
        times.appendElement("h2").attr("id", "times.h").addClass("vh").text("Which report you are reading");
        said(times.appendElement("p").addClass("times__said"));
        new PickForm(view, choices, links).into(times);
        new YearLinks(view, choices, links).into(times);
        known(times);
    }

    private void said(Element line) {
        line.appendText("What happened in ");
        line.appendElement("b").text(Integer.toString(view.year()));
        if (view.address().known() instanceof AsOf.Published published) {
            line.appendText(", as far as we knew it ");
            line.appendElement("b").text("when version " + published.version() + " was published");
            line.appendText(issued() + ".");
        } else {
            line.appendText(view.isNow() ? ", as far as we know it " : ", as far as we knew it ");
            line.appendElement("b").text(DateWords.known(view.address().known(), view.day()));
            line.appendText(".");
        }
    }

    private String issued() {
        return view.shown()
                .particulars()
                .issue()
                .map(issue -> ", " + IssueWords.when(issue))
                .orElse("");
    }

    private void known(Element times) {
        KnownCurve curve = KnownCurve.of(view.livesNow().values(), view.year());
        if (curve.isEmpty()) {
            return;
        }
        Element axis = times.appendElement("div").addClass("axis");
        axis(
                axis,
                "axis.known",
                "When we knew it",
                "What had been recorded by a day. The curve: statements on " + view.year()
                        + ". Ticks: later changes to them.");
        List<Stop> stops = Stop.of(view, curve, view.shown().moments());
        new CurveFigure(curve, view).into(axis, stops);
        stops(axis.appendElement("ol").addClass("stops").attr("aria-labelledby", "axis.known"), stops);
        TwoTimes.into(axis, view);
    }

    static void axis(Element axis, String id, String name, String words) {
        Element what = axis.appendElement("p").addClass("axis__what").attr("id", id);
        what.appendElement("b").text(name);
        what.appendText(words);
    }

    private void stops(Element list, List<Stop> stops) {
        for (Stop stop : stops) {
            boolean here = stop.known().equals(view.address().known());
            if (here || links.leadsTo(view.address().at(stop.known()))) {
                stop(list, stop, here);
            }
        }
    }

    private void stop(Element list, Stop stop, boolean here) {
        Element link = list.appendElement("li")
                .appendElement("a")
                .attr("href", links.to(view.address().at(stop.known())))
                .text(stop.words() + " ");
        Element count = link.appendElement("small").text(Integer.toString(stop.statements()));
        count.appendElement("span").addClass("vh").text(stop.statements() == 1 ? " statement" : " statements");
        if (stop.version()) {
            link.addClass("pub");
        }
        if (here) {
            link.attr("aria-current", "true");
        }
    }
}
