package org.vpshr.page.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jsoup.nodes.Element;
import org.vpshr.application.reports.AsOf;
import org.vpshr.application.reports.Reports;
import org.vpshr.domain.entry.Language;
import org.vpshr.domain.party.Country;
import org.vpshr.page.address.Address;
import org.vpshr.page.address.Links;
import org.vpshr.page.address.Target;
import org.vpshr.page.viewer.Viewer;
import org.vpshr.page.word.DayWords;

/**
 * The form in which two states are chosen, and a part of both: each version of each year that there is something to tell of,
 * and now; each section, and each place that is named.
 */
record StateChoice(List<Address.ReportAt> choices, ComparisonPage page) {

    /** {@return the states that the viewer may choose} */
    static List<Address.ReportAt> of(Reports reports, Viewer viewer, Address.Comparison address) {
        Country government = address.right().government();
        SortedSet<Integer> years = new TreeSet<>(
                reports.years(government, viewer.circleOf(government)).keySet());
        years.add(address.left().year());
        years.add(address.right().year());
        List<Address.ReportAt> choices = new ArrayList<>();
        for (int year : years) {
            Address.ReportAt now = Address.ReportAt.of(government, year, AsOf.now())
                    .in(address.left().language());
            reports.of(government, year)
                    .forAudience(viewer.circleOf(government))
                    .publications()
                    .forEach(publication -> add(choices, now.at(AsOf.published(publication.version()))));
            asked(choices, address.left(), year);
            asked(choices, address.right(), year);
            add(choices, now);
        }
        return choices;
    }

    private static void asked(List<Address.ReportAt> choices, Address.ReportAt asked, int year) {
        if (asked.year() == year) {
            add(choices, asked);
        }
    }

    private static void add(List<Address.ReportAt> choices, Address.ReportAt choice) {
        if (!choices.contains(choice)) {
            choices.add(choice);
        }
    }

    void into(Element wrap) {
        Address.Comparison address = page.address();
        page.links().answering(Links.Form.COMPARE).ifPresent(action -> {
            Element form = wrap.appendElement("form")
                    .addClass("pick")
                    .attr("method", "get")
                    .attr("action", action);
            side(form, "left", "Left: when it was, as we knew it", address.left());
            side(form, "right", "Right: when it was, as we knew it", address.right());
            new PartWords(page)
                    .choice()
                    .into(form.appendElement("div"), "part", "Which place or section", address.part());
            hidden(
                    form,
                    "audience",
                    Target.circle(page.comparison().after().report().audience()));
            if (!address.left().language().equals(Language.ENGLISH)) {
                hidden(form, "language", address.left().language().code());
            }
            form.appendElement("div")
                    .appendElement("button")
                    .attr("type", "submit")
                    .text("Compare");
        });
    }

    private static void hidden(Element form, String name, String value) {
        form.appendElement("input").attr("type", "hidden").attr("name", name).attr("value", value);
    }

    private void side(Element form, String name, String label, Address.ReportAt chosen) {
        Element side = form.appendElement("div");
        side.appendElement("label").attr("for", name).text(label);
        Element select = side.appendElement("select").attr("id", name).attr("name", name);
        for (Address.ReportAt choice : choices) {
            Element option = select.appendElement("option")
                    .attr("value", Target.report(choice))
                    .text(choice.year() + ", " + DayWords.version(choice.known()));
            if (choice.equals(chosen)) {
                option.attr("selected", "selected");
            }
        }
    }
}
