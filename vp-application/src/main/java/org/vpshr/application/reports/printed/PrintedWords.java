package org.vpshr.application.reports.printed;

import java.util.List;
import java.util.stream.Stream;
import org.vpshr.application.render.text.Citation;
import org.vpshr.domain.entry.EntryId;
import org.vpshr.projections.report.Report;

/** The words that a report prints of an entry: its items, their footnotes, and the credits of its pictures. */
public record PrintedWords(List<String> texts) {

    /** Those of the entry. */
    public static PrintedWords of(Report report, EntryId entry) {
        return new PrintedWords(Stream.concat(items(report, entry), credits(report, entry))
                .map(PrintedWords::onOneLine)
                .toList());
    }

    private static Stream<String> items(Report report, EntryId entry) {
        return report.items().stream()
                .filter(item -> item.entry().equals(entry))
                .flatMap(item -> Stream.concat(
                        Stream.of(item.text()),
                        report.footnotes().stream()
                                .filter(note -> item.notes().contains(note.number()))
                                .flatMap(note -> Stream.of(
                                        Citation.of(note.source()),
                                        note.source().address()))));
    }

    private static Stream<String> credits(Report report, EntryId entry) {
        return report.sections().stream()
                .flatMap(section -> section.blocks().stream())
                .filter(block -> block instanceof Report.Picture picture
                        && picture.caption().entry().equals(entry))
                .map(block -> ((Report.Picture) block).credit());
    }

    /** Whether the words stand in one of the texts. */
    public boolean contain(String words) {
        String wanted = onOneLine(words);
        return texts.stream().anyMatch(text -> text.contains(wanted));
    }

    private static String onOneLine(String text) {
        return text.strip().replaceAll("\\s+", " ");
    }
}
