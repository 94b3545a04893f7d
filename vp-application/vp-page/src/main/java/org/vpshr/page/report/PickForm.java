package org.vpshr.page.report;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jsoup.nodes.Element;
import org.vpshr.application.reports.AsOf;
import org.vpshr.application.reports.Reports;
import org.vpshr.domain.entry.Circle;
import org.vpshr.domain.entry.Language;
import org.vpshr.domain.party.Country;
import org.vpshr.page.address.Links;
import org.vpshr.page.address.Target;
import org.vpshr.page.word.CountryWords;
import org.vpshr.page.word.DayWords;

/** The form in which a reader chooses a state; its answer is the address of what was chosen. */
final class PickForm {
    private static final Map<String, String> LANGUAGES =
            Map.of("en", "English", "nl", "Nederlands", "fr", "Français", "es", "Español");

    private final ReportView view;
    private final ReportView.Choices choices;
    private final Links links;

    PickForm(ReportView view, ReportView.Choices choices, Links links) {
        this.view = view;
        this.choices = choices;
        this.links = links;
    }

    void into(Element times) {
        links.answering(Links.Form.PICK)
                .ifPresent(action -> form(times.appendElement("form")
                        .addClass("pick")
                        .attr("method", "get")
                        .attr("action", action)));
    }

    private void form(Element form) {
        governments(select(form, "government", "Government"));
        years(select(form, "year", "When it was"));
        moments(select(form, "known", "When we knew it"));
        field(form, "day", "Day")
                .appendElement("input")
                .attr("id", "pick.day")
                .attr("name", "day")
                .attr("type", "date")
                .attr("value", day().toString());
        circles(select(form, "audience", "For whom"));
        languages(select(form, "language", "Language"));
        form.appendElement("div").appendElement("button").attr("type", "submit").text("Show");
    }

    private static Element field(Element form, String name, String label) {
        Element field = form.appendElement("div");
        field.appendElement("label").attr("for", "pick." + name).text(label);
        return field;
    }

    private static Element select(Element form, String name, String label) {
        return field(form, name, label)
                .appendElement("select")
                .attr("id", "pick." + name)
                .attr("name", name);
    }

    private static Element option(Element select, String value, String words, boolean chosen) {
        Element option = select.appendElement("option").attr("value", value).text(words);
        return chosen ? option.attr("selected", true) : option;
    }

    private void governments(Element select) {
        SortedSet<Country> all = new TreeSet<>(choices.governments());
        all.add(view.address().government());
        all.forEach(each -> option(
                select,
                each.code(),
                CountryWords.of(each),
                each.equals(view.address().government())));
    }

    private void years(Element select) {
        SortedSet<Integer> all = new TreeSet<>(choices.statements().keySet());
        all.add(view.year());
        all.forEach(year -> option(select, Target.year(year), Integer.toString(year), year == view.year()));
    }

    private void moments(Element select) {
        AsOf known = view.address().known();
        option(select, "now", "now", view.isNow());
        for (Reports.Publication version : view.published()) {
            AsOf as = AsOf.published(version.version());
            option(select, as.toString(), "as published: version " + version.version(), known.equals(as));
        }
        AsOf.Day end = new AsOf.Day(LocalDate.of(view.year(), 12, 31));
        option(select, end.toString(), "end of " + view.year(), known.equals(end));
        boolean isDay = known instanceof AsOf.Day && !known.equals(end);
        option(select, "day", "on the day beside", isDay);
        if (known instanceof AsOf.Position || known instanceof AsOf.Moment) {
            String at = Target.moment(known);
            option(select, at, known instanceof AsOf.Moment ? "at " + at : "with " + at.replace(':', ' '), true);
        }
    }

    /** The day that is known of, or else the one that a reader is most likely to want. */
    private LocalDate day() {
        if (view.address().known() instanceof AsOf.Day day) {
            return day.day();
        }
        return view.base() == null ? view.day() : DayWords.day(view.base().recorded());
    }

    private void circles(Element select) {
        for (Circle circle : choices.circles()) {
            String value = circle.name().toLowerCase(Locale.ROOT);
            option(select, value, CircleWords.of(circle), circle == view.circle());
        }
    }

    private void languages(Element select) {
        SortedSet<Language> all = view.shown().languages();
        all.add(view.address().language());
        for (Language each : all) {
            option(
                            select,
                            each.code(),
                            LANGUAGES.getOrDefault(each.code(), each.code()),
                            each.equals(view.address().language()))
                    .attr("lang", each.code());
        }
    }
}
