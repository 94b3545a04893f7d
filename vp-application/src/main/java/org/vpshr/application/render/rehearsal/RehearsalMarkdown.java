package org.vpshr.application.render.rehearsal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.commonmark.node.Document;
import org.commonmark.node.Paragraph;
import org.vpshr.application.failure.Harmless;
import org.vpshr.application.rehearsal.result.AnswerChange;
import org.vpshr.application.rehearsal.result.AnswerDifference;
import org.vpshr.application.rehearsal.result.RehearsalReport;
import org.vpshr.application.render.text.ComparisonWords;
import org.vpshr.application.render.text.MarkdownText;

/** A rehearsal in Markdown: what cannot be read first, then each answer that is given otherwise. */
public final class RehearsalMarkdown {
    private static final int MOST_MISSING = 20;
    private static final String WHOLE = "The answer itself";

    private RehearsalMarkdown() {}

    public static String of(RehearsalReport rehearsal) {
        Document document = new Document();
        document.appendChild(MarkdownText.heading(1, RehearsalWords.title(rehearsal)));
        document.appendChild(sentence(RehearsalWords.summary(rehearsal)));
        document.appendChild(sentence(RehearsalWords.network(rehearsal)));
        if (!rehearsal.brokenOff().isEmpty()) {
            document.appendChild(MarkdownText.paragraph(MarkdownText.strong(RehearsalWords.brokenOff(rehearsal))));
        }
        refused(document, rehearsal);
        missing(document, rehearsal);
        differences(document, rehearsal);
        return MarkdownText.render(document);
    }

    private static void refused(Document document, RehearsalReport rehearsal) {
        if (!rehearsal.refused().isEmpty()) {
            document.appendChild(MarkdownText.heading(2, "What the other version cannot answer"));
            rehearsal.refused().forEach(each -> {
                document.appendChild(MarkdownText.paragraph(MarkdownText.strong(Harmless.of(each.reason()))));
                list(document, RehearsalWords.questions(each));
            });
        }
    }

    private static void missing(Document document, RehearsalReport rehearsal) {
        List<String> missing = new ArrayList<>(rehearsal.missing());
        if (missing.isEmpty()) {
            return;
        }
        document.appendChild(MarkdownText.heading(2, "What this version alone answers"));
        List<String> told = new ArrayList<>(missing.subList(0, Math.min(MOST_MISSING, missing.size())));
        if (missing.size() > MOST_MISSING) {
            told.add("and " + (missing.size() - MOST_MISSING) + " more");
        }
        list(document, told);
    }

    private static void differences(Document document, RehearsalReport rehearsal) {
        List<AnswerDifference> before = new ArrayList<>();
        for (AnswerDifference difference : rehearsal.differences()) {
            document.appendChild(MarkdownText.heading(2, Harmless.of(difference.question())));
            before.stream()
                    .filter(known ->
                            !known.changes().isEmpty() && known.changes().equals(difference.changes()))
                    .findFirst()
                    .ifPresentOrElse(
                            same -> document.appendChild(
                                    sentence("The same as in " + Harmless.of(same.question()) + ".")),
                            () -> difference(document, difference));
            before.add(difference);
        }
        if (rehearsal.untold() > 0) {
            document.appendChild(sentence("And " + rehearsal.untold() + " more are given otherwise."));
        }
    }

    private static void difference(Document document, AnswerDifference difference) {
        String kind = RehearsalWords.kind(difference);
        if (!kind.isEmpty()) {
            document.appendChild(sentence(kind));
        }
        bySection(difference.changes()).forEach((heading, changes) -> {
            document.appendChild(MarkdownText.heading(3, Harmless.of(heading)));
            document.appendChild(MarkdownText.list(
                    changes.stream().map(RehearsalMarkdown::change).toList()));
        });
        if (difference.further() > 0) {
            document.appendChild(sentence("And " + difference.further() + " more."));
        }
    }

    private static Map<String, List<AnswerChange>> bySection(List<AnswerChange> changes) {
        Map<String, List<AnswerChange>> sections = new LinkedHashMap<>();
        changes.forEach(change -> sections.computeIfAbsent(
                        change.section().isEmpty() ? WHOLE : change.section(), heading -> new ArrayList<>())
                .add(change));
        return sections;
    }

    private static Paragraph change(AnswerChange change) {
        Paragraph line = MarkdownText.paragraph(
                MarkdownText.strong(ComparisonWords.word(change.what())), MarkdownText.line(" "));
        if (!change.entry().isEmpty()) {
            line.appendChild(MarkdownText.code(Harmless.of(change.entry())));
            line.appendChild(MarkdownText.line(": "));
        }
        MarkdownText.changed(line, Harmless.of(change.before()), Harmless.of(change.after()));
        return line;
    }

    private static void list(Document document, List<String> lines) {
        document.appendChild(MarkdownText.list(
                lines.stream().map(RehearsalMarkdown::sentence).toList()));
    }

    private static Paragraph sentence(String text) {
        return MarkdownText.paragraph(MarkdownText.line(text));
    }
}
