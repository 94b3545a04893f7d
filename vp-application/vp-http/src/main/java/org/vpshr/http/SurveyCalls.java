package org.vpshr.http;

import java.time.LocalDate;
import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.vpshr.application.failure.NothingToReport;
import org.vpshr.application.render.Html;
import org.vpshr.application.render.Json;
import org.vpshr.application.render.Markdown;
import org.vpshr.application.reports.EntryTrace;
import org.vpshr.application.reports.Survey;
import org.vpshr.domain.Subject.WorkingGroupId;
import org.vpshr.domain.entry.Circle;
import org.vpshr.domain.entry.EntryId;
import org.vpshr.domain.party.Country;
import org.vpshr.projections.listing.EntryQuery;
import org.vpshr.projections.membership.SeatList;
import org.vpshr.projections.timeline.Timeline;

/** What is on record: the life of an entry, entries, what happened when, who sits in a group. */
final class SurveyCalls {
    private static final List<Parameter> FOR_WHOM = List.of(
            Parameter.query("government", "as which government sees it, by its country code: NL")
                    .asNeeded(),
            Parameter.query("audience", "for whom (default: public)").oneOf(Call.words(Circle.class)));

    private static final List<Parameter> QUERY = List.of(
            Parameter.query("saying", "words that they say"),
            Parameter.query("naming", "a party that they name: org:fnv"),
            Parameter.query("at", "a place: NG:Eket"),
            Parameter.query("in", "a country: PE"),
            Parameter.query("kind", "a kind: engagement.EventHeld, irbc.*"),
            Parameter.query("about", "a subject, or the beginning of one: engagement/NL/PE"),
            Parameter.query("by", "a desk: NL/embassy-lima"));

    private SurveyCalls() {}

    static List<Endpoint> all() {
        return List.of(
                new Endpoint(
                        "trace",
                        "GET",
                        "/entries/{entry}/trace",
                        "The whole life of an entry, and the reports that print it.",
                        and(List.of(Parameter.path("entry", "the entry, by its id")), List.of()),
                        false,
                        List.of(MediaType.JSON, MediaType.HTML, MediaType.MARKDOWN),
                        200,
                        SurveyCalls::trace),
                new Endpoint(
                        "entries",
                        "GET",
                        "/entries",
                        "The entries that answer to a question, and what is left out for its time.",
                        and(
                                QUERY,
                                List.of(
                                        Parameter.query("from", "no earlier than"),
                                        Parameter.query("to", "no later than"))),
                        false,
                        List.of(MediaType.JSON, MediaType.MARKDOWN),
                        200,
                        SurveyCalls::entries),
                new Endpoint(
                        "timeline",
                        "GET",
                        "/timeline",
                        "What happened from one date to another, and what is left out of it.",
                        and(
                                QUERY,
                                List.of(
                                        Parameter.query("from", "from when: 2018-04")
                                                .asNeeded(),
                                        Parameter.query("to", "until when: 2018-04")
                                                .asNeeded())),
                        false,
                        List.of(MediaType.JSON, MediaType.HTML, MediaType.MARKDOWN),
                        200,
                        SurveyCalls::timeline),
                new Endpoint(
                        "members",
                        "GET",
                        "/groups/{country}/{group}/members",
                        "Who sat in a working group on a day.",
                        and(
                                List.of(
                                        Parameter.path("country", "the country of the group: PE"),
                                        Parameter.path("group", "its name: gt-pv"),
                                        Parameter.query("on", "on which day: 2019-04-30")
                                                .asNeeded()),
                                List.of()),
                        false,
                        List.of(MediaType.JSON, MediaType.MARKDOWN),
                        200,
                        SurveyCalls::members));
    }

    private static List<Parameter> and(List<Parameter> some, List<Parameter> more) {
        return Stream.of(FOR_WHOM, some, more).flatMap(List::stream).toList();
    }

    private static Survey survey(Call call) {
        return call.access().reports().survey(call.government(), call.audience());
    }

    private static Response trace(Call call) {
        EntryId entry = new EntryId(call.in("entry"));
        EntryTrace trace = call.access()
                .reports()
                .trace(entry, Long.MAX_VALUE, call.government(), call.audience())
                .orElseThrow(() -> new NothingToReport(
                        "there is no entry " + entry + " that the audience may see",
                        "GET /entries names those there are"));
        return ReportCalls.answer(
                call,
                switch (call.form()) {
                    case JSON -> Json.of(trace);
                    case HTML -> Html.of(trace);
                    case MARKDOWN -> Markdown.of(trace);
                });
    }

    private static EntryQuery query(Call call) {
        EntryQuery query = EntryQuery.all();
        query = narrowed(call, "saying", query, EntryQuery::saying);
        query = narrowed(call, "naming", query, EntryQuery::naming);
        query = narrowed(call, "at", query, EntryQuery::at);
        query = narrowed(call, "in", query, (some, code) -> some.in(new Country(code)));
        query = narrowed(call, "kind", query, (some, pattern) -> some.kind(Survey.kind(pattern)));
        query = narrowed(call, "about", query, (some, path) -> some.about(Survey.subject(path)));
        return narrowed(call, "by", query, EntryQuery::by);
    }

    private static EntryQuery narrowed(
            Call call, String name, EntryQuery query, BiFunction<EntryQuery, String, EntryQuery> by) {
        return call.asked(name).map(word -> by.apply(query, word)).orElse(query);
    }

    private static Response entries(Call call) {
        EntryQuery query = query(call);
        if (call.asked("from").isPresent() || call.asked("to").isPresent()) {
            String from = call.asked("from").orElseGet(() -> call.needed("to"));
            query = query.between(from, call.asked("to").orElse(from));
        }
        var list = survey(call).entries(query);
        return ReportCalls.answer(call, call.form() == MediaType.JSON ? Json.of(list) : Markdown.of(list));
    }

    private static Response timeline(Call call) {
        Timeline.Excerpt excerpt = survey(call).timeline(call.needed("from"), call.needed("to"), query(call));
        return ReportCalls.answer(
                call,
                switch (call.form()) {
                    case JSON -> Json.of(excerpt);
                    case HTML -> Html.of(excerpt);
                    case MARKDOWN -> Markdown.of(excerpt);
                });
    }

    private static Response members(Call call) {
        call.needed("on");
        LocalDate on = call.day("on").orElseThrow();
        SeatList members = survey(call).members(WorkingGroupId.of(call.in("country"), call.in("group")), on);
        return ReportCalls.answer(call, call.form() == MediaType.JSON ? Json.of(members) : Markdown.of(members));
    }
}
