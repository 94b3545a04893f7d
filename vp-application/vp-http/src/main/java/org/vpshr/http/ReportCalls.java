package org.vpshr.http;

import java.util.List;
import java.util.stream.Stream;
import org.vpshr.application.render.Html;
import org.vpshr.application.render.Json;
import org.vpshr.application.render.Markdown;
import org.vpshr.application.reports.AsOf;
import org.vpshr.application.reports.Inquiry;
import org.vpshr.application.reports.Reports;
import org.vpshr.domain.Subject.AnnualReportId;
import org.vpshr.domain.Subject.Edition;
import org.vpshr.domain.entry.Circle;
import org.vpshr.domain.entry.EntryId;
import org.vpshr.domain.entry.Language;
import org.vpshr.projections.comparison.Comparison;

/** What is asked of a report: itself, what two states of it say otherwise, why it prints an entry. */
final class ReportCalls {
    private static final List<Parameter> WHICH = List.of(
            Parameter.path("government", "whose report, by its country code: NL"),
            Parameter.path("year", "the reporting year: 2018"),
            Parameter.query("edition", "the edition (default: public)").oneOf(Call.words(Edition.class)),
            Parameter.query("audience", "for whom (default: public)").oneOf(Call.words(Circle.class)),
            Parameter.query("language", "the language of its texts (default: en)"));
    private static final String MOMENTS = "now, a day, an instant, #412 or published:1";

    private ReportCalls() {}

    static List<Endpoint> all() {
        return List.of(
                new Endpoint(
                        "report",
                        "GET",
                        "/reports/{government}/{year}",
                        "The annual report, as known at a moment or as published. It has an entity tag, which is answered"
                                + " without making the report.",
                        and(
                                Parameter.query("asOf", "as of when: " + MOMENTS + " (default: now)"),
                                Parameter.query("asWritten", "of what desks say they had written by the day")),
                        false,
                        List.of(MediaType.HTML, MediaType.MARKDOWN, MediaType.JSON),
                        200,
                        ReportCalls::report),
                new Endpoint(
                        "diff",
                        "GET",
                        "/reports/{government}/{year}/comparison",
                        "What the report says otherwise at one moment than at another, and which event made it so.",
                        and(
                                Parameter.query("from", "the first: " + MOMENTS).asNeeded(),
                                Parameter.query("fromYear", "of the report of another year"),
                                Parameter.query("to", "the second (default: now)")),
                        false,
                        List.of(MediaType.JSON, MediaType.HTML, MediaType.MARKDOWN),
                        200,
                        ReportCalls::diff),
                new Endpoint(
                        "why",
                        "GET",
                        "/reports/{government}/{year}/why/{entry}",
                        "Why the report prints an entry, or why it does not.",
                        and(
                                Parameter.path("entry", "the entry, by its id"),
                                Parameter.query("asOf", "as of when: " + MOMENTS + " (default: now)")),
                        false,
                        List.of(MediaType.JSON, MediaType.MARKDOWN),
                        200,
                        ReportCalls::why));
    }

    private static List<Parameter> and(Parameter... more) {
        return Stream.concat(WHICH.stream(), Stream.of(more)).toList();
    }

    private static Reports.Request which(Call call, int year) {
        Edition edition = call.asked("edition")
                .map(word -> Call.word(Edition.class, word))
                .orElse(Edition.PUBLIC);
        Reports.Request request = call.access()
                .reports()
                .of(new AnnualReportId(call.government(), year, edition))
                .forAudience(call.audience());
        return call.asked("language")
                .map(code -> request.inLanguage(new Language(code)))
                .orElse(request);
    }

    private static Inquiry inquiry(Call call, AsOf asOf) {
        Reports.Request request = which(call, Call.year(call.in("year")));
        return call.day("asWritten").map(request::asWrittenBy).orElse(request).at(asOf);
    }

    private static Response report(Call call) {
        Inquiry inquiry = inquiry(call, call.asOf("asOf"));
        EntityTag tag = new EntityTag(inquiry.basis().tag() + "-" + call.form().suffix());
        if (tag.isAmong(call.request().headers("If-None-Match"))) {
            return cached(Response.of(304), tag);
        }
        String text = switch (call.form()) {
            case JSON -> Json.of(inquiry);
            case HTML -> Html.of(inquiry);
            case MARKDOWN -> Markdown.of(inquiry);
        };
        return cached(Response.of(200, call.form().header(), text), tag);
    }

    /** It is for whoever asked, who has to ask again each time whether it still holds. */
    private static Response cached(Response response, EntityTag tag) {
        return response.with("ETag", tag.header())
                .with("Cache-Control", "private, no-cache")
                .with("Vary", "Accept");
    }

    private static Response diff(Call call) {
        int year = Call.year(call.in("year"));
        int fromYear = call.asked("fromYear").map(Call::year).orElse(year);
        Comparison comparison = which(call, fromYear)
                .at(AsOf.parse(call.needed("from")))
                .comparedWith(which(call, year).at(call.asOf("to")));
        String text = switch (call.form()) {
            case JSON -> Json.of(comparison);
            case HTML -> Html.of(comparison);
            case MARKDOWN -> Markdown.of(comparison);
        };
        return answer(call, text);
    }

    private static Response why(Call call) {
        var verdict = inquiry(call, call.asOf("asOf")).why(new EntryId(call.in("entry")));
        return answer(call, call.form() == MediaType.JSON ? Json.of(verdict) : Markdown.of(verdict));
    }

    static Response answer(Call call, String text) {
        return Response.of(200, call.form().header(), text).with("Cache-Control", "private, no-store");
    }
}
