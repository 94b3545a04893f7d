package org.vpshr.application.render.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.commonmark.node.Node;
import org.commonmark.node.ThematicBreak;
import org.jsoup.nodes.Element;
import org.vpshr.application.json.JsonDocument;
import org.vpshr.application.json.Words;
import org.vpshr.application.render.text.MarkdownText;
import org.vpshr.domain.Subject.Edition;
import org.vpshr.domain.report.PeriodBasis;
import org.vpshr.domain.report.ReportKind;
import org.vpshr.projections.publications.Particulars;
import org.vpshr.projections.publications.Particulars.Issue;
import org.vpshr.projections.publications.ReportLife;

/** Kind, issuer, period and publication of a report, at the end of what is printed of it. */
final class ParticularsWords {
    private ParticularsWords() {}

    static void in(Node document, Particulars report) {
        document.appendChild(new ThematicBreak());
        document.appendChild(MarkdownText.list(lines(report).entrySet().stream()
                .map(line -> MarkdownText.paragraph(
                        MarkdownText.strong(line.getKey() + ":"), MarkdownText.line(" " + line.getValue())))
                .toList()));
    }

    static void in(Element main, Particulars report) {
        Element list = main.appendElement("footer").attr("id", "about.report").appendElement("ul");
        lines(report).forEach((what, words) -> {
            Element item = list.appendElement("li");
            item.appendElement("strong").text(what + ":");
            item.appendText(" " + words);
        });
    }

    private static Map<String, String> lines(Particulars report) {
        Map<String, String> lines = new LinkedHashMap<>();
        report.order().ifPresent(order -> lines.put("Kind", kind(order)));
        lines.put("Issuer", issuer(report));
        lines.put("Period", period(report));
        lines.put(report.draft() ? "Draft" : "Published", published(report));
        lines.put("Template", report.template());
        return lines;
    }

    private static String kind(ReportLife.Order order) {
        return order.kind() == ReportKind.FULL
                ? "full report"
                : "update"
                        + order.lastFull()
                                .map(year -> " of the full report on " + year)
                                .orElse("");
    }

    private static String issuer(Particulars report) {
        String desk = report.draft()
                ? ""
                : report.issue()
                        .map(issue -> ", published by the desk " + issue.by())
                        .orElse("");
        String readers = report.id().edition() == Edition.PUBLIC ? "" : ", for the plenary";
        return "government of " + report.issuer() + desk + readers;
    }

    private static String period(Particulars report) {
        int year = report.id().year();
        return report.order()
                .map(order -> order.basis() == PeriodBasis.CALENDAR_YEAR
                        ? year + ", a calendar year"
                        : year + ", a fiscal year of the government")
                .orElse(Integer.toString(year));
    }

    private static String published(Particulars report) {
        String issue = report.issue().map(ParticularsWords::words).orElse("");
        if (!report.draft()) {
            return issue;
        }
        return report.asOf().map(day -> "as of " + day + ", ").orElse("") + "not published as it stands here"
                + (issue.isEmpty() ? "" : "; last published: " + issue);
    }

    /** A day that nobody knows is never printed as one. */
    private static String words(Issue issue) {
        String version = " (version " + issue.version() + ")";
        if (issue.isKnown()) {
            return issue.on().edtf() + version;
        }
        String given = (issue.isAssumed() ? "assumed " : "") + issue.on().edtf();
        return (given.isEmpty() ? "" : given + ", ") + "the day is not known; recorded on " + issue.recorded()
                + version;
    }

    static void in(JsonGenerator out, Particulars report) throws IOException {
        JsonDocument.object(out, "particulars", fields -> {
            if (report.order().isPresent()) {
                ordered(fields, report.order().get());
            }
            fields.writeNumberField("year", report.id().year());
            fields.writeStringField("government", report.id().government().code());
            fields.writeStringField("issuer", report.issuer());
            fields.writeStringField("template", report.template());
            fields.writeBooleanField("draft", report.draft());
            if (report.asOf().isPresent()) {
                fields.writeStringField("asOf", report.asOf().get().toString());
            }
            if (report.issue().isPresent()) {
                JsonDocument.object(
                        fields,
                        report.draft() ? "lastPublished" : "published",
                        issue -> issued(issue, report.issue().get()));
            }
        });
    }

    private static void ordered(JsonGenerator out, ReportLife.Order order) throws IOException {
        out.writeStringField("kind", Words.of(order.kind()));
        if (order.lastFull().isPresent()) {
            out.writeNumberField("lastFull", order.lastFull().get());
        }
        out.writeStringField("basis", Words.of(order.basis()));
    }

    private static void issued(JsonGenerator out, Issue issue) throws IOException {
        out.writeNumberField("version", issue.version());
        JsonDocument.optional(out, "on", issue.on().edtf());
        out.writeBooleanField("dayIsKnown", issue.isKnown());
        out.writeBooleanField("assumed", issue.isAssumed());
        out.writeStringField("recorded", issue.recorded().toString());
        out.writeStringField("by", issue.by().toString());
    }
}
