package org.vpshr.projections.report;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.vpshr.projections.report.Report.Section;

/** Which sections stand in a report, and in which order those of countries. */
final class SectionOrder {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");

    private SectionOrder() {}

    /** The sections without those in which nothing stands, nor in any below them. */
    static List<Section> withoutEmpty(List<Section> sections) {
        List<Section> kept = new ArrayList<>();
        List<Section> below = new ArrayList<>();
        for (Section section : sections.reversed()) {
            if (!section.blocks().isEmpty() || below.stream().anyMatch(each -> each.level() > section.level())) {
                below.removeIf(each -> each.level() > section.level());
                below.add(section);
                kept.addFirst(section);
            }
        }
        return kept;
    }

    /** By its name whatever the case and the marks of its letters: the same on every machine and in every locale. */
    static Comparator<String> byName() {
        return Comparator.comparing(SectionOrder::plain).thenComparing(Comparator.naturalOrder());
    }

    private static String plain(String name) {
        return MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
    }
}
