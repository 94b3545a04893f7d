package org.vpshr.application.render.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.vpshr.application.json.JsonDocument;
import org.vpshr.application.render.text.Citation;
import org.vpshr.domain.entry.EntryId;
import org.vpshr.projections.report.Report;

/** The items of a report, each as JSON on one line with all that is printed of it and where: section, box, label, notes. */
public final class ReportItems {
    private final Map<Integer, String> notes;
    private final List<Printed> items = new ArrayList<>();

    private ReportItems(Report report) {
        notes = report.footnotes().stream()
                .collect(Collectors.toMap(
                        Report.Footnote::number,
                        note -> Citation.of(note.source()) + " " + note.source().address()));
    }

    /** An item, and the entry that it prints. */
    public record Printed(EntryId entry, String json) {}

    /** All items in the order of printing. */
    public static List<Printed> of(Report report) {
        ReportItems all = new ReportItems(report);
        for (Report.Section section : report.sections()) {
            section.blocks().forEach(block -> all.block(section.key(), "", block));
        }
        return List.copyOf(all.items);
    }

    /** What is printed beside the items: the report's own title, and the key and title of each section. */
    public static String frame(Report report) {
        Map<String, Object> frame = new LinkedHashMap<>();
        frame.put("report", report.id().toString());
        frame.put("title", report.title());
        frame.put(
                "sections",
                report.sections().stream()
                        .map(section -> List.of(section.key(), section.title(), (long) section.level()))
                        .toList());
        return JsonDocument.compact(frame);
    }

    private void block(String section, String box, Report.Block block) {
        switch (block) {
            case Report.Paragraph paragraph ->
                paragraph
                        .items()
                        .forEach(item -> items.add(new Printed(
                                item.entry(), JsonDocument.compact(place(section, box, paragraph.label(), item)))));
            case Report.Box in -> in.paragraphs().forEach(paragraph -> block(section, in.title(), paragraph));
            case Report.Picture picture -> {
                Map<String, Object> place = place(section, box, "", picture.caption());
                place.put("picture", word(picture.kind()));
                place.put("address", picture.address());
                place.put("credit", picture.credit());
                items.add(new Printed(picture.caption().entry(), JsonDocument.compact(place)));
            }
        }
    }

    private Map<String, Object> place(String section, String box, String label, Report.Item item) {
        Map<String, Object> place = new LinkedHashMap<>();
        place.put("section", section);
        place.put("box", box);
        place.put("label", label);
        place.put("entry", item.entry());
        place.put("relation", word(item.relation()));
        place.put("when", item.when());
        place.put("text", item.text());
        if (!item.confirmed().isEmpty()) {
            place.put("confirmed", item.confirmed());
        }
        place.put(
                "notes",
                item.notes().stream()
                        .map(number -> notes.getOrDefault(number, ""))
                        .toList());
        return place;
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
