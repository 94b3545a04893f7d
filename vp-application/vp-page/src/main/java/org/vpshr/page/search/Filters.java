package org.vpshr.page.search;

import java.util.Comparator;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.vpshr.page.address.Address;

/** By what the results may be narrowed; it follows them, and belongs to the form above. */
record Filters(Address.Search address, Found found) {
    private static final int MOST = 12;

    void into(Element filters) {
        years(filters);
        found.facets().stream()
                .filter(choices -> !choices.counts().isEmpty())
                .forEach(choices -> facet(filters, choices));
        filters.appendElement("p")
                .appendElement("button")
                .attr("type", "submit")
                .attr("form", "find")
                .addClass("button--quiet")
                .text("Narrow down");
    }

    private void years(Element filters) {
        Element set = set(filters, "When it was");
        Element pair = set.appendElement("div").addClass("pair");
        year(pair, "from");
        year(pair, "to");
    }

    private void year(Element pair, String name) {
        Element label = pair.appendElement("label").attr("for", name).text(name);
        label.appendElement("input")
                .attr("id", name)
                .attr("name", name)
                .attr("form", "find")
                .attr("inputmode", "numeric")
                .attr("autocomplete", "off")
                .attr(
                        "value",
                        address.said(name).isEmpty() ? "" : address.said(name).getFirst());
    }

    private static Element set(Element filters, String legend) {
        Element set = filters.appendElement("fieldset");
        set.appendElement("legend").text(legend);
        return set;
    }

    private void facet(Element filters, Facet.Choices choices) {
        Element set = set(filters, choices.facet().title());
        choices.counts().entrySet().stream()
                .sorted(Comparator.comparing((Map.Entry<String, Long> one) -> !isChosen(choices, one.getKey()))
                        .thenComparing(
                                Map.Entry.<String, Long>comparingByValue().reversed())
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(MOST)
                .forEach(one -> choice(set, choices, one.getKey(), one.getValue()));
    }

    private void choice(Element set, Facet.Choices choices, String value, long many) {
        Element label = set.appendElement("label");
        Element box = label.appendElement("input")
                .attr("type", "checkbox")
                .attr("name", choices.facet().field())
                .attr("form", "find")
                .attr("value", value);
        if (isChosen(choices, value)) {
            box.attr("checked", "checked");
        }
        label.appendText(" " + choices.facet().words(value) + " ");
        label.appendElement("span").text(Long.toString(many));
    }

    private boolean isChosen(Facet.Choices choices, String value) {
        return address.said(choices.facet().field()).contains(value);
    }
}
