package org.vpshr.projections.comparison;

import java.util.LinkedHashMap;
import java.util.Map;
import org.vpshr.domain.entry.EntryId;
import org.vpshr.projections.report.Report;
import org.vpshr.projections.report.Report.Block;
import org.vpshr.projections.report.Report.Box;
import org.vpshr.projections.report.Report.Item;
import org.vpshr.projections.report.Report.Paragraph;
import org.vpshr.projections.report.Report.Picture;

/** An item where it is printed. */
record Printed(String section, Item item) {

    /** The items of the report by their entries, in the order of printing. */
    static Map<EntryId, Printed> in(Report report) {
        Map<EntryId, Printed> printed = new LinkedHashMap<>();
        report.sections()
                .forEach(section -> section.blocks().forEach(block -> add(printed, section.key(), block)));
        return printed;
    }

    private static void add(Map<EntryId, Printed> printed, String section, Block block) {
        switch (block) {
            case Paragraph p -> p.items().forEach(item -> printed.put(item.entry(), new Printed(section, item)));
            case Picture p -> printed.put(p.caption().entry(), new Printed(section, p.caption()));
            case Box box -> box.paragraphs().forEach(p -> add(printed, box.key(), p));
        }
    }
}
