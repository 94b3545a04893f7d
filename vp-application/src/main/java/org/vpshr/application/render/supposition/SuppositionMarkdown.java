package org.vpshr.application.render.supposition;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.Document;
import org.commonmark.node.Paragraph;
import org.vpshr.application.failure.Harmless;
import org.vpshr.application.receipt.NoticesInShort;
import org.vpshr.application.render.comparison.ComparisonMarkdown;
import org.vpshr.application.render.coverage.CoverageWords;
import org.vpshr.application.render.text.ComparisonWords;
import org.vpshr.application.render.text.FollowUpWords;
import org.vpshr.application.render.text.MarkdownText;
import org.vpshr.application.supposition.Difference;
import org.vpshr.application.supposition.Refusal;
import org.vpshr.application.supposition.Supposition;
import org.vpshr.projections.followup.Undertaking;

/** A supposition in Markdown: what would be refused, what to look at, and what would read otherwise. */
public final class SuppositionMarkdown {
    private SuppositionMarkdown() {}

    public static String of(Supposition supposition) {
        Document document = new Document();
        document.appendChild(MarkdownText.heading(1, "What recording would do"));
        supposition.parts().forEach(part -> part(document, part));
        List<Difference> before = new ArrayList<>();
        for (Difference difference : supposition.differences()) {
            document.appendChild(MarkdownText.heading(2, SuppositionWords.report(difference)));
            before.stream()
                    .filter(difference::readsAs)
                    .findFirst()
                    .ifPresentOrElse(
                            same -> document.appendChild(
                                    sentence("The same as " + SuppositionWords.report(same) + ".")),
                            () -> difference(document, difference));
            before.add(difference);
        }
        if (supposition.differences().isEmpty()) {
            document.appendChild(sentence("No report, promise or item of the guidelines would read otherwise."));
        }
        return MarkdownText.render(document);
    }

    private static void part(Document document, Supposition.Part part) {
        document.appendChild(sentence(Harmless.of(SuppositionWords.summary(part))));
        if (part.refused()) {
            document.appendChild(MarkdownText.heading(2, "Refused"));
            document.appendChild(MarkdownText.list(
                    part.refusals().stream().map(SuppositionMarkdown::refusal).toList()));
        }
        if (!part.notices().isEmpty()) {
            document.appendChild(MarkdownText.heading(2, "To look at"));
            document.appendChild(MarkdownText.list(NoticesInShort.of(part.notices()).stream()
                    .map(notice -> sentence(Harmless.of(notice)))
                    .toList()));
        }
    }

    private static Paragraph sentence(String text) {
        return MarkdownText.paragraph(MarkdownText.line(text));
    }

    private static Paragraph refusal(Refusal refusal) {
        Paragraph line = sentence(Harmless.of(refusal.failure().getMessage()));
        refusal.failure()
                .rule()
                .ifPresent(rule -> line.appendChild(MarkdownText.line(" (the rule: " + rule.text() + ")")));
        if (refusal.follows()) {
            line.appendChild(MarkdownText.line("; "));
            line.appendChild(MarkdownText.emphasis(SuppositionWords.because(refusal.because())));
        }
        if (!refusal.grounds().isEmpty()) {
            line.appendChild(MarkdownText.line("; "));
            line.appendChild(MarkdownText.emphasis(SuppositionWords.grounds(refusal.grounds())));
        }
        return line;
    }

    private static void difference(Document document, Difference difference) {
        if (difference.otherwise()) {
            document.appendChild(sentence(SuppositionWords.otherwise()));
        }
        if (!difference.comparison().equal()) {
            document.appendChild(sentence(ComparisonWords.summary(difference.comparison())));
            ComparisonMarkdown.sections(document, difference.comparison(), 3);
        }
        list(
                document,
                "Promises",
                difference.promises().stream().map(SuppositionMarkdown::promise).toList());
        list(
                document,
                "What the guidelines ask",
                difference.items().stream().map(SuppositionMarkdown::item).toList());
    }

    private static void list(Document document, String heading, List<Paragraph> lines) {
        if (!lines.isEmpty()) {
            document.appendChild(MarkdownText.heading(3, heading));
            document.appendChild(MarkdownText.list(lines));
        }
    }

    private static Paragraph promise(Difference.Promise promise) {
        Undertaking shown = SuppositionWords.shown(promise);
        return MarkdownText.paragraph(
                MarkdownText.strong(SuppositionWords.state(promise)),
                MarkdownText.line(" "),
                MarkdownText.code(shown.entry().value()),
                MarkdownText.line(" " + FollowUpWords.kind(shown) + " of " + FollowUpWords.owner(shown) + ", due "
                        + FollowUpWords.due(shown) + ": " + shown.text()));
    }

    private static Paragraph item(Difference.Item item) {
        String serving = CoverageWords.serving(item.after());
        return MarkdownText.paragraph(
                MarkdownText.strong(
                        CoverageWords.status(item.before()) + " became " + CoverageWords.status(item.after())),
                MarkdownText.line(" "),
                MarkdownText.code(item.after().item().code()),
                MarkdownText.line(" " + CoverageWords.item(item.after()) + (serving.isEmpty() ? "" : ": " + serving)));
    }
}
