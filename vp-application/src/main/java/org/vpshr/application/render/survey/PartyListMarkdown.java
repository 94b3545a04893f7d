package org.vpshr.application.render.survey;

import java.util.List;
import java.util.stream.Collectors;
import org.commonmark.node.Document;
import org.commonmark.node.Paragraph;
import org.vpshr.application.render.text.Beginning;
import org.vpshr.application.render.text.MarkdownText;
import org.vpshr.projections.parties.PartyList;
import org.vpshr.projections.parties.PartyRecord;

/** Parties in Markdown: a line each, or each with its entries. */
public final class PartyListMarkdown {
    private PartyListMarkdown() {}

    public static String of(PartyList list) {
        Document document = new Document();
        if (list.inFull()) {
            list.parties().forEach(party -> inFull(document, party));
        } else {
            int count = list.parties().size();
            document.appendChild(MarkdownText.paragraph(
                    MarkdownText.line(count == 1 ? "1 party." : count == 0 ? "No party." : count + " parties.")));
            document.appendChild(MarkdownText.list(
                    list.parties().stream().map(PartyListMarkdown::line).toList()));
        }
        return MarkdownText.render(document);
    }

    private static Paragraph line(PartyRecord party) {
        return MarkdownText.paragraph(
                MarkdownText.strong(party.name()),
                MarkdownText.line(" "),
                MarkdownText.code(party.party().toString()),
                MarkdownText.line(words(party)));
    }

    private static String words(PartyRecord party) {
        String affiliations = since(party.affiliations());
        String merged =
                party.mergedInto().map(into -> ", went over into " + into).orElse("");
        return (affiliations.isEmpty() ? "" : ", " + affiliations) + named(party) + merged + ": " + count(party);
    }

    private static String named(PartyRecord party) {
        String names = party.names().size() > 1 ? ", named " + since(party.names()) : "";
        return names + (party.spellings().isEmpty() ? "" : ", also written " + String.join(", ", party.spellings()));
    }

    private static String since(List<PartyRecord.Since> all) {
        return all.stream()
                .map(since -> since.what() + (since.from().isEmpty() ? "" : " from " + since.from()))
                .collect(Collectors.joining(", "));
    }

    private static String count(PartyRecord party) {
        int entries = party.entries();
        String capacities = party.capacities().entrySet().stream()
                .map(capacity -> capacity.getKey() + " " + capacity.getValue())
                .collect(Collectors.joining(", "));
        return (entries == 1 ? "1 entry" : entries + " entries") + (entries == 0 ? "" : " (" + capacities + ")");
    }

    private static void inFull(Document document, PartyRecord party) {
        document.appendChild(MarkdownText.heading(1, party.name()));
        document.appendChild(
                MarkdownText.paragraph(MarkdownText.code(party.party().toString()), MarkdownText.line(words(party))));
        if (!party.appearances().isEmpty()) {
            document.appendChild(MarkdownText.list(party.appearances().stream()
                    .map(PartyListMarkdown::appearance)
                    .toList()));
        }
    }

    private static Paragraph appearance(PartyRecord.Appearance appearance) {
        return MarkdownText.paragraph(
                MarkdownText.strong(appearance.when().isEmpty() ? "no date" : appearance.when()),
                MarkdownText.line(" "),
                MarkdownText.code(appearance.entry().value()),
                MarkdownText.line(" as " + appearance.as()
                        + (appearance.role().isEmpty() ? "" : ", " + appearance.role())
                        + (appearance.withdrawn() ? ", withdrawn" : "") + ": " + Beginning.of(appearance.text())));
    }
}
