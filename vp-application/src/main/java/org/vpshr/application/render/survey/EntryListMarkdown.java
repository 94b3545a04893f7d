package org.vpshr.application.render.survey;

import org.commonmark.node.Document;
import org.commonmark.node.Paragraph;
import org.vpshr.application.render.text.Beginning;
import org.vpshr.application.render.text.LeftOutWords;
import org.vpshr.application.render.text.MarkdownText;
import org.vpshr.domain.time.Certainty;
import org.vpshr.domain.time.When;
import org.vpshr.projections.listing.EntryLine;
import org.vpshr.projections.listing.EntryList;

/** Entries in Markdown, a line each. */
public final class EntryListMarkdown {
    private EntryListMarkdown() {}

    public static String of(EntryList list) {
        Document document = new Document();
        int count = list.lines().size();
        document.appendChild(MarkdownText.paragraph(
                MarkdownText.line(count == 1 ? "1 entry." : count == 0 ? "No entry." : count + " entries.")));
        if (count > 0) {
            document.appendChild(MarkdownText.list(
                    list.lines().stream().map(EntryListMarkdown::line).toList()));
        }
        String leftOut = LeftOutWords.of(list.leftOut());
        if (!leftOut.isEmpty()) {
            document.appendChild(MarkdownText.paragraph(MarkdownText.line(leftOut)));
        }
        return MarkdownText.render(document);
    }

    private static Paragraph line(EntryLine line) {
        String maybe = line.certainty() == Certainty.MAYBE ? " (maybe)" : "";
        return MarkdownText.paragraph(
                MarkdownText.strong(when(line.when())),
                MarkdownText.line(maybe + " "),
                MarkdownText.code(line.entry().value()),
                MarkdownText.line(" " + line.kind() + ", " + line.subject() + (line.withdrawn() ? ", withdrawn" : "")
                        + (line.contradictions().isEmpty() ? "" : ", contradicted") + ": "
                        + Beginning.of(line.text())));
    }

    static String when(When when) {
        String date = when.hasDate() ? when.span().edtf() : "";
        String mode = when.mode() == When.Mode.DATED ? "" : LeftOutWords.word(when.mode());
        return (mode + " " + date).strip();
    }
}
