package org.vpshr.application.render.survey;

import java.util.Locale;
import org.commonmark.node.Document;
import org.commonmark.node.Paragraph;
import org.vpshr.application.render.text.MarkdownText;
import org.vpshr.domain.time.Certainty;
import org.vpshr.projections.membership.SeatList;

/** Seats in Markdown, a line for each seat and office. */
public final class MembersMarkdown {
    private MembersMarkdown() {}

    public static String of(SeatList members) {
        Document document = new Document();
        document.appendChild(
                members.seats().isEmpty()
                        ? MarkdownText.paragraph(MarkdownText.line("nobody is on record for that day"))
                        : MarkdownText.list(members.seats().stream()
                                .map(MembersMarkdown::line)
                                .toList()));
        return MarkdownText.render(document);
    }

    private static Paragraph line(SeatList.Holder seat) {
        String pillar = seat.place().pillar() == null
                ? ""
                : ", " + seat.place().pillar().name().toLowerCase(Locale.ROOT).replace('_', ' ');
        String maybe = seat.place().certainty() == Certainty.MAYBE ? " (maybe)" : "";
        String since =
                seat.place().since().isEmpty() ? "" : ", since " + seat.place().since();
        return MarkdownText.paragraph(
                MarkdownText.strong(seat.name()),
                MarkdownText.line(": " + seat.place().role() + pillar + since + maybe + " "),
                MarkdownText.code(seat.place().entry().value()));
    }
}
