package org.vpshr.examples.netherlands;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.vpshr.projections.report.Report;
import org.vpshr.projections.report.Report.Block;
import org.vpshr.projections.report.Report.Box;
import org.vpshr.projections.report.Report.Item;
import org.vpshr.projections.report.Report.Paragraph;
import org.vpshr.projections.report.Report.Picture;
import org.vpshr.projections.report.Report.Section;

/** What a report says, by section and entry: the text with its footnotes, captions with their credits. */
final class PrintedReport {
    private final Map<String, Map<String, String>> sections = new HashMap<>();
    private final Map<Integer, String> notes;

    PrintedReport(Report report) {
        notes = report.footnotes().stream()
                .collect(Collectors.toMap(
                        Report.Footnote::number,
                        note -> note.source().title() + " " + note.source().address()));
        sections.put("T", Map.of("", String.join(" ", report.title())));
        report.sections().forEach(this::section);
    }

    private void section(Section section) {
        Map<String, String> said = new HashMap<>();
        sections.put(section.key(), said);
        section.blocks().forEach(block -> block(said, block));
    }

    private void block(Map<String, String> said, Block block) {
        switch (block) {
            case Paragraph paragraph ->
                paragraph.items().forEach(item -> said.put(item.entry().value(), text(item)));
            case Picture picture ->
                said.put(picture.caption().entry().value(), text(picture.caption()) + " " + picture.credit());
            case Box box -> {
                Map<String, String> inside = sections.computeIfAbsent(box.key(), key -> new HashMap<>());
                box.paragraphs().forEach(paragraph -> block(inside, paragraph));
            }
        }
    }

    private String text(Item item) {
        String cited = item.notes().stream().map(notes::get).collect(Collectors.joining(" "));
        return item.text() + " " + cited;
    }

    /** What the entries say in the section; empty where one of them is not printed there. */
    String said(String section, List<String> entries) {
        Map<String, String> said = sections.getOrDefault(section, Map.of());
        return entries.stream().map(entry -> said.getOrDefault(entry, "")).collect(Collectors.joining(" "));
    }

    /** The sections, in no order. */
    Map<String, Map<String, String>> sections() {
        return sections;
    }
}
