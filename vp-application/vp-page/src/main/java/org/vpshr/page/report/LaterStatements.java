package org.vpshr.page.report;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;
import org.vpshr.page.address.Links;
import org.vpshr.page.change.PartWay;
import org.vpshr.projections.comparison.Change;
import org.vpshr.projections.report.Report;

/** What is known now and was not printed in a version: counted at the section that it belongs to, and led to. */
final class LaterStatements {
    private final ReportView view;
    private final Links links;
    private final Map<String, Long> added;

    LaterStatements(ReportView view, Links links) {
        this.view = view;
        this.links = links;
        this.added = view.since() == null || !view.isPublished()
                ? Map.of()
                : view.since().changes().stream()
                        .filter(change -> change.what() == Change.What.ADDED)
                        .collect(Collectors.groupingBy(Change::section, LinkedHashMap::new, Collectors.counting()));
    }

    /** Adds how many more there are in the section; nothing where there are none. */
    void into(Element part, Report.Section section) {
        Long many = added.get(section.key());
        if (many != null) {
            line(part, section.key(), "Known now: " + more(many) + " in this section");
        }
    }

    /** Adds those of sections that the version lacks. */
    void elsewhere(Element text) {
        Set<String> printed =
                view.report().sections().stream().map(Report.Section::key).collect(Collectors.toSet());
        added.forEach((key, many) -> {
            if (!printed.contains(key)) {
                line(
                        text,
                        key,
                        "Known now: " + more(many) + " in the section " + title(key) + ", which this version lacks");
            }
        });
    }

    private static String more(long many) {
        return many + (many == 1 ? " more statement" : " more statements");
    }

    private String title(String key) {
        List<Report.Section> now =
                view.since() == null ? List.of() : view.since().after().report().sections();
        return now.stream()
                .filter(section -> section.key().equals(key))
                .map(Report.Section::title)
                .findFirst()
                .orElse(key);
    }

    private void line(Element part, String key, String words) {
        view.sides().ifPresent(both -> PartWay.into(part.appendElement("p").addClass("more"), links, both, key, words));
    }
}
