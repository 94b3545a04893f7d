package org.vpshr.application.stores;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.vpshr.application.VoluntaryPrinciples;
import org.vpshr.application.render.Html;
import org.vpshr.application.render.Json;
import org.vpshr.application.render.Markdown;
import org.vpshr.application.render.ProvJson;
import org.vpshr.application.render.report.Colophon;
import org.vpshr.application.render.report.ReportHtml;
import org.vpshr.application.render.report.ReportJson;
import org.vpshr.application.render.report.ReportMarkdown;
import org.vpshr.application.reports.AsOf;
import org.vpshr.application.reports.EntryTrace;
import org.vpshr.application.reports.Inquiry;
import org.vpshr.application.reports.Reports;
import org.vpshr.domain.entry.Circle;
import org.vpshr.domain.entry.EntryId;
import org.vpshr.domain.party.Country;
import org.vpshr.projections.comparison.Comparison;
import org.vpshr.projections.trace.Trace;

/** What a record says to a question, as the command line writes it. A question is the name of the file of its answer. */
final class Answers {
    private static final Pattern OF_A_YEAR = Pattern.compile(
            "answers/(?<government>[A-Z]{2})-(?<year>[0-9]{4})/(?<circle>[a-z]+)/(?<asked>[a-z0-9-]+)\\.(?<format>[a-z]+)");
    private static final Pattern TRACE = Pattern.compile(
            "answers/(?<government>[A-Z]{2})/(?<circle>[a-z]+)/trace-(?<entry>[^/]+)\\.(?<format>md|json|prov-json)");
    private static final Pattern DIFF = Pattern.compile("diff-(?<before>[0-9]+)-now");
    private static final Pattern ENTRY_PROOF = Pattern.compile(
            "proofs/(?<government>[A-Z]{2})-(?<year>[0-9]{4})/(?<version>[0-9]+)/(?<entry>[^/]+)\\.json");
    private static final Pattern HEADS_PROOF = Pattern.compile(
            "proofs/(?<government>[A-Z]{2})-(?<year>[0-9]{4})/from-(?<older>[0-9]+)-to-(?<newer>[0-9]+)\\.json");

    /** The life of an entry is the same, whichever report is asked for it. */
    private static final int ANY_YEAR = 2018;

    private final VoluntaryPrinciples record;

    Answers(VoluntaryPrinciples record) {
        this.record = record;
    }

    /** @throws IllegalArgumentException when this asks nothing */
    String to(String question) {
        if (question.equals(Questions.FINDINGS)) {
            return findings();
        }
        for (Asked asked : List.<Asked>of(
                new Asked(OF_A_YEAR, this::ofAYear),
                new Asked(TRACE, this::trace),
                new Asked(ENTRY_PROOF, this::entryProof),
                new Asked(HEADS_PROOF, this::headsProof))) {
            Matcher matcher = asked.form().matcher(question);
            if (matcher.matches()) {
                return asked.answer().to(matcher);
            }
        }
        throw new IllegalArgumentException(question + " is no question");
    }

    private String findings() {
        StringBuilder found = new StringBuilder();
        record.history()
                .forEach(recorded -> record.history()
                        .findings(recorded.position())
                        .forEach(finding -> found.append("- #" + recorded.position() + ": " + finding + "\n")));
        return found.toString();
    }

    private record Asked(Pattern form, Answer answer) {}

    private interface Answer {
        String to(Matcher question);
    }

    private Reports.Request request(Matcher of) {
        return record.reports().of(new Country(of.group("government")), Integer.parseInt(of.group("year")));
    }

    private static Circle circle(Matcher of) {
        return Circle.valueOf(of.group("circle").toUpperCase(Locale.ROOT));
    }

    private String ofAYear(Matcher question) {
        Reports.Request request = request(question).forAudience(circle(question));
        String asked = question.group("asked");
        String format = question.group("format");
        Matcher diff = DIFF.matcher(asked);
        if (diff.matches()) {
            Inquiry before = request.at(AsOf.published(Integer.parseInt(diff.group("before"))));
            return diff(before.comparedWith(request.at(AsOf.now())), format);
        }
        return switch (asked) {
            case "follow-up" -> followUp(request.at(AsOf.now()));
            case "why" ->
                request.at(AsOf.now()).verdicts().stream().map(Markdown::of).collect(Collectors.joining("\n"));
            case "coverage" -> Markdown.of(request.at(AsOf.now()).coverage());
            default -> report(request.at(AsOf.parse(asked.replace("published-", "published:"))), format);
        };
    }

    /** Without its particulars, which stand beside it: a page is kept as it was before it bore them. */
    private static String report(Inquiry inquiry, String format) {
        Colophon colophon = new Colophon(
                inquiry.seal(),
                inquiry.reprint(),
                inquiry.saidLater(),
                inquiry.outside(),
                inquiry.dayOfWriting(),
                Optional.empty());
        return switch (format) {
            case "md" -> ReportMarkdown.of(inquiry.report(), colophon);
            case "html" -> ReportHtml.of(inquiry.report(), inquiry.traces(), colophon, List.of());
            case "json" -> ReportJson.of(inquiry.report(), inquiry.details(), colophon);
            default -> throw new IllegalArgumentException("there is no format " + format);
        };
    }

    private static String diff(Comparison comparison, String format) {
        return switch (format) {
            case "md" -> Markdown.of(comparison);
            case "html" -> Html.of(comparison);
            case "json" -> Json.of(comparison);
            default -> throw new IllegalArgumentException("there is no format " + format);
        };
    }

    private static String followUp(Inquiry inquiry) {
        return Markdown.of(inquiry.followUp(inquiry.day()));
    }

    private String trace(Matcher question) {
        EntryId entry = new EntryId(question.group("entry"));
        Country government = new Country(question.group("government"));
        Circle circle = circle(question);
        Trace trace = record.reports()
                .of(government, ANY_YEAR)
                .forAudience(circle)
                .at(AsOf.now())
                .trace(entry)
                .orElseThrow();
        EntryTrace life = new EntryTrace(trace, record.reports().printing(entry, government, circle), recorders(trace));
        return switch (question.group("format")) {
            case "json" -> Json.of(life);
            case "prov-json" -> ProvJson.of(life);
            default -> Markdown.of(life);
        };
    }

    private Map<Long, String> recorders(Trace trace) {
        Map<Long, String> recorders = new HashMap<>();
        trace.steps().stream()
                .map(step -> step.cause().position())
                .forEach(at -> record.history().recordedBy(at).ifPresent(by -> recorders.put(at, by)));
        return recorders;
    }

    private String entryProof(Matcher question) {
        return Json.of(record.evidence()
                .prove(
                        new EntryId(question.group("entry")),
                        request(question),
                        Integer.parseInt(question.group("version"))));
    }

    private String headsProof(Matcher question) {
        return Json.of(record.evidence()
                .proveConsistency(
                        request(question),
                        Integer.parseInt(question.group("older")),
                        Integer.parseInt(question.group("newer"))));
    }
}
