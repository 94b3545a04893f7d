package org.vpshr.projections.given;

import java.util.List;
import java.util.stream.Collectors;
import org.vpshr.projections.report.Report;
import org.vpshr.projections.report.Report.Block;
import org.vpshr.projections.report.Report.Box;
import org.vpshr.projections.report.Report.Item;
import org.vpshr.projections.report.Report.Paragraph;
import org.vpshr.projections.report.Report.Picture;

/** A report in short: which entries stand where. A paragraph reads {@code Background: a + b}, a box {@code box(a; b)}. */
public final class Outline {
    private Outline() {}

    public static List<String> sections(Report report) {
        return report.sections().stream()
                .filter(section -> !section.blocks().isEmpty())
                .map(Report.Section::key)
                .toList();
    }

    /** The blocks of the section; none where the report has no such section. */
    public static List<String> of(Report report, String section) {
        return report.sections().stream()
                .filter(s -> s.key().equals(section))
                .flatMap(s -> s.blocks().stream())
                .map(Outline::block)
                .toList();
    }

    /** The ids of all entries that it prints. */
    public static List<String> entries(Report report) {
        return report.items().stream().map(item -> item.entry().value()).toList();
    }

    public static Item item(Report report, String entry) {
        return report.items().stream()
                .filter(item -> item.entry().value().equals(entry))
                .findFirst()
                .orElseThrow(() -> new AssertionError(entry + " is not printed, only " + entries(report)));
    }

    public static Picture picture(Report report) {
        return report.sections().stream()
                .flatMap(section -> section.blocks().stream())
                .filter(Picture.class::isInstance)
                .map(Picture.class::cast)
                .findFirst()
                .orElseThrow();
    }

    private static String block(Block block) {
        return switch (block) {
            case Paragraph p -> paragraph(p);
            case Box b ->
                b.paragraphs().stream().map(Outline::paragraph).collect(Collectors.joining("; ", "box(", ")"));
            case Picture p -> "picture " + p.caption().entry();
        };
    }

    private static String paragraph(Paragraph p) {
        String items = p.items().stream().map(item -> item.entry().value()).collect(Collectors.joining(" + "));
        return p.label().isEmpty() ? items : p.label() + ": " + items;
    }
}
