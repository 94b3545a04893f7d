package org.vpshr.projections.comparison;

import java.util.LinkedHashMap;
import java.util.Map;
import org.vpshr.domain.entry.EntryId;
import org.vpshr.projections.report.Report;

/** An item and the section that prints it. */
record PrintedItem(String section, Report.Item item) {

    /** The items of the report by their entries, in the order of printing. */
    static Map<EntryId, PrintedItem> in(Report report) {
        Map<EntryId, PrintedItem> printed = new LinkedHashMap<>();
        report.sections()
                .forEach(section -> section.items()
                        .forEach(item -> printed.put(item.entry(), new PrintedItem(section.key(), item))));
        return printed;
    }
}
