package org.vpshr.page.report;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jsoup.nodes.Element;
import org.vpshr.application.reports.AsOf;
import org.vpshr.domain.entry.Language;
import org.vpshr.domain.party.Place;
import org.vpshr.page.address.Address;
import org.vpshr.page.address.Links;
import org.vpshr.page.address.Target;
import org.vpshr.page.change.PartChoice;
import org.vpshr.page.change.SectionPlaces;
import org.vpshr.projections.report.Report;

/** Leads from a report to one place or one section of it, as it was published and as it is known. */
record PartForm(ReportView view, Links links) {

    void into(Element state) {
        Optional<String> action = links.answering(Links.Form.COMPARE);
        view.sides()
                .filter(both -> action.isPresent())
                .ifPresent(both -> form(
                        state.appendElement("form")
                                .addClass("pick")
                                .attr("method", "get")
                                .attr("action", action.orElseThrow()),
                        both));
    }

    private void form(Element form, Address.Comparison both) {
        hidden(form, "left", Target.report(both.left()));
        hidden(form, "right", Target.report(both.right()));
        hidden(form, "audience", Target.circle(view.circle()));
        if (!both.left().language().equals(Language.ENGLISH)) {
            hidden(form, "language", both.left().language().code());
        }
        new PartChoice(view.report().sections().stream()
                        .filter(section -> !section.items().isEmpty())
                        .map(section -> new PartChoice.Section(
                                section.key(), section.title(), SectionPlaces.of(section.items(), view::entry)))
                        .toList())
                .into(form.appendElement("div"), "pick.part", label(), Optional.empty());
        form.appendElement("div").appendElement("button").attr("type", "submit").text("Show side by side");
    }

    private String label() {
        return view.isPublished() || view.isNow()
                ? "One place or section, as published and as known now"
                : "One place or section, as published and as known then";
    }

    private static void hidden(Element form, String name, String value) {
        form.appendElement("input").attr("type", "hidden").attr("name", name).attr("value", value);
    }

    /** Below the heading of a section: its places, each of which leads to what was and is told of it. */
    void places(Element part, Report.Section section) {
        SectionPlaces.into(
                part,
                SectionPlaces.of(section.items(), view::entry),
                this::placed,
                links,
                "Places that are named in " + section.title());
    }

    /** Where there is no version to compare with, to all that is on record of the place. */
    private Address placed(Place place) {
        AsOf known = view.isPublished() ? AsOf.now() : view.address().known();
        return view.sides()
                .<Address>map(both -> both.of(new Address.Locality(place)))
                .orElseGet(() ->
                        new Address.Search("", known, new TreeMap<>(Map.of("place", List.of(place.toString())))));
    }
}
