package org.vpshr.application.render.survey;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.Document;
import org.commonmark.node.Paragraph;
import org.vpshr.application.render.text.Beginning;
import org.vpshr.application.render.text.FollowUpWords;
import org.vpshr.application.render.text.MarkdownText;
import org.vpshr.projections.publications.ReportLife;
import org.vpshr.projections.publications.ReportList;

/** Reports in Markdown: a heading each, and below it its versions and what was said of them. */
public final class ReportListMarkdown {
    private ReportListMarkdown() {}

    public static String of(ReportList list) {
        Document document = new Document();
        int count = list.reports().size();
        document.appendChild(MarkdownText.paragraph(
                MarkdownText.line(count == 1 ? "1 report." : count == 0 ? "No report." : count + " reports.")));
        for (ReportLife report : list.reports()) {
            document.appendChild(MarkdownText.heading(2, report.id().toString()));
            document.appendChild(MarkdownText.list(lines(report)));
        }
        return MarkdownText.render(document);
    }

    private static List<Paragraph> lines(ReportLife report) {
        List<Paragraph> lines = new ArrayList<>();
        lines.add(fact("stage", FollowUpWords.word(report.stage())));
        report.order().ifPresent(order -> lines.add(fact("commissioned", order(order))));
        for (ReportLife.Version version : report.versions()) {
            lines.add(fact("version " + version.number(), published(version)));
            version.remarks()
                    .forEach(remark -> lines.add(fact(
                            "version " + version.number() + ", " + FollowUpWords.word(remark.what()), remark(remark))));
        }
        return lines;
    }

    private static Paragraph fact(String what, String text) {
        return MarkdownText.paragraph(MarkdownText.strong(what), MarkdownText.line(" " + text));
    }

    private static String order(ReportLife.Order order) {
        return FollowUpWords.word(order.kind()) + ", template " + order.template() + ", by "
                + FollowUpWords.word(order.basis())
                + order.lastFull()
                        .map(year -> ", update of the report on " + year)
                        .orElse("");
    }

    private static String published(ReportLife.Version version) {
        return "published " + version.stated().edtf()
                + (version.assumed() ? " (assumed)" : " (as stated)") + ", recorded " + version.recorded() + " #"
                + version.position() + ", made from #" + version.madeFrom()
                + (version.withdrawn() ? ", withdrawn" : "");
    }

    private static String remark(ReportLife.Remark remark) {
        String words = remark.before().isEmpty()
                ? Beginning.of(remark.after())
                : "'" + Beginning.of(remark.before()) + "' reads '" + Beginning.of(remark.after()) + "'";
        return (remark.about() + " " + words).strip()
                + (remark.reason().isEmpty() ? "" : " (" + remark.reason() + ")") + " recorded " + remark.recorded()
                + " #" + remark.position();
    }
}
