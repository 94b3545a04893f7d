package org.vpshr.examples.netherlands;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.vpshr.projections.report.Report;
import org.vpshr.projections.report.Report.Block;
import org.vpshr.projections.report.Report.Item;

/** What a reader of a report finds in it, by entry. */
final class Reading {
    private final Map<String, Item> items = new HashMap<>();

    private Reading(Report report) {
        report.sections().forEach(section -> section.blocks().forEach(this::read));
    }

    /** The 2018 report as it was published. */
    static Reading published() {
        return new Reading(Example.ask(record -> Example.report2018(record).asPublished(1)));
    }

    /** The report of the year as it would be made now. */
    static Reading ofYear(int year) {
        return new Reading(Example.ask(
                record -> record.reports().of(Example.NETHERLANDS, year).now()));
    }

    private void read(Block block) {
        switch (block) {
            case Report.Paragraph paragraph ->
                paragraph.items().forEach(item -> items.put(item.entry().value(), item));
            case Report.Picture picture -> items.put(picture.caption().entry().value(), picture.caption());
            case Report.Box box -> box.paragraphs().forEach(this::read);
        }
    }

    boolean tells(String entry) {
        return items.containsKey(entry);
    }

    /** What it says by the entry; empty where it does not print it. */
    String text(String entry) {
        return Optional.ofNullable(items.get(entry)).map(Item::text).orElse("");
    }

    /** The time that it gives for the entry; empty where it gives none. */
    String when(String entry) {
        return Optional.ofNullable(items.get(entry)).map(Item::when).orElse("");
    }
}
