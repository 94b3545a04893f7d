package org.vpshr.page.report;

import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jsoup.nodes.Element;
import org.vpshr.application.reports.AsOf;
import org.vpshr.page.address.Address;
import org.vpshr.page.address.Links;
import org.vpshr.page.frame.Drawing;

/** The years that there is something to tell of, those around the one that is read, each with a bar. */
final class YearLinks {
    private static final int SHOWN = 9;
    private static final double HIGHEST = 42;

    private final ReportView view;
    private final SortedMap<Integer, Integer> statements;
    private final Links links;

    YearLinks(ReportView view, ReportView.Choices choices, Links links) {
        this.view = view;
        this.statements = new TreeMap<>(choices.statements());
        this.statements.putIfAbsent(view.year(), view.report().items().size());
        this.links = links;
    }

    void into(Element times) {
        Element axis = times.appendElement("div").addClass("axis");
        TimesSection.axis(
                axis,
                "axis.was",
                "When it was",
                "The year that the report is about. Bars: statements on record of it now.");
        Element list = axis.appendElement("ol").addClass("years").attr("aria-labelledby", "axis.was");
        List<Integer> shown = around();
        int most = shown.stream().mapToInt(statements::get).max().orElse(1);
        shown.stream().filter(this::isThere).forEach(year -> year(list.appendElement("li"), year, Math.max(1, most)));
        if (shown.size() < statements.size()) {
            more(axis);
        }
    }

    /** No more than are read at a glance. */
    private List<Integer> around() {
        List<Integer> all = List.copyOf(statements.keySet());
        int here = all.indexOf(view.year());
        int from = Math.clamp(here - SHOWN / 2L, 0, Math.max(0, all.size() - SHOWN));
        return all.subList(from, Math.min(all.size(), from + SHOWN));
    }

    private boolean isThere(int year) {
        return year == view.year() || links.leadsTo(address(year));
    }

    private Address.ReportAt address(int year) {
        AsOf known = view.address().known() instanceof AsOf.Published
                ? AsOf.now()
                : view.address().known();
        Address.ReportAt same = new Address.ReportAt(
                view.address().government(), year, known, view.address().language());
        return year == view.year() ? view.address() : links.leadsTo(same) ? same : same.at(AsOf.now());
    }

    private void year(Element item, int year, int most) {
        int many = statements.getOrDefault(year, 0);
        Element link = item.appendElement("a").attr("href", links.to(address(year)));
        if (year == view.year()) {
            link.attr("aria-current", "true");
        }
        double height = many == 0 ? 0 : Math.max(1, HIGHEST * many / most);
        Drawing.in(link, 20, 44)
                .attr("preserveAspectRatio", "none")
                .appendElement("rect")
                .attr("x", "6")
                .attr("width", "8")
                .attr("y", String.format(Locale.ROOT, "%.1f", 44 - height))
                .attr("height", String.format(Locale.ROOT, "%.1f", height));
        link.appendText(Integer.toString(year));
        Element count = link.appendElement("span").text(Integer.toString(many));
        count.appendElement("span").addClass("vh").text(many == 1 ? " statement" : " statements");
    }

    private void more(Element axis) {
        Address all = new Address.Glance(view.address().government(), AsOf.now());
        if (links.leadsTo(all)) {
            axis.appendElement("p")
                    .appendElement("a")
                    .attr("href", links.to(all))
                    .text("All " + statements.size() + " years");
        }
    }
}
