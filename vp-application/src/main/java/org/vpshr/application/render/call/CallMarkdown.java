package org.vpshr.application.render.call;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.commonmark.node.Document;
import org.commonmark.node.Paragraph;
import org.vpshr.application.render.text.MarkdownText;
import org.vpshr.projections.call.Call;
import org.vpshr.projections.call.DeskCall;
import org.vpshr.projections.call.QuestionKind;

/** Who is asked how many of what, for the desk that gathers what comes back. */
public final class CallMarkdown {
    private CallMarkdown() {}

    public static String of(Call call, LocalDate due) {
        Document document = new Document();
        document.appendChild(MarkdownText.heading(1, "What the desks are asked for " + call.report()));
        document.appendChild(words(call.questions().size() + " questions, from what was on record on " + call.day()
                + " (position " + call.position() + "), to be answered to " + call.coordinating() + " by " + due
                + ". Each is asked once."));
        if (!call.commissioned()) {
            document.appendChild(words("The report is not commissioned: record report.CommissionReport before answers"
                    + " come back, else no item of the guidelines can be waived."));
        }
        document.appendChild(
                MarkdownText.list(call.desks().stream().map(CallMarkdown::desk).toList()));
        return MarkdownText.render(document);
    }

    private static Paragraph words(String text) {
        return MarkdownText.paragraph(MarkdownText.line(text));
    }

    private static Paragraph desk(DeskCall asked) {
        return MarkdownText.paragraph(
                MarkdownText.code(asked.desk().toString()), MarkdownText.line(": " + counts(asked)));
    }

    private static String counts(DeskCall asked) {
        List<String> counts = Arrays.stream(QuestionKind.values())
                .filter(kind -> !asked.of(kind).isEmpty())
                .map(kind -> asked.of(kind).size() + " " + word(kind))
                .toList();
        return counts.isEmpty()
                ? "what is new"
                : asked.questions().size() + " (" + counts.stream().collect(Collectors.joining(", ")) + ")";
    }

    private static String word(QuestionKind kind) {
        return switch (kind) {
            case PLAN -> "plans and promises";
            case ADVOCACY -> "matters pleaded for";
            case EXPECTATION -> "meetings and invitations expected";
            case OBLIGATION -> "obligations";
            case ITEM -> "items of the guidelines";
            case STANDING -> "standing statements";
            case TEXT -> "sentences of the last report";
        };
    }
}
