package org.vpshr.projections.report;

import java.util.List;
import java.util.Optional;
import org.vpshr.projections.entries.EntryHistory;

/** Where a template prints an entry, asked before there is a report. */
public final class PrintedSection {
    private PrintedSection() {}

    /** The key of the section, the country filled in; nothing where the template has none for it. */
    public static Optional<String> of(Template template, EntryHistory history) {
        return SectionPlace.of(template, history).map(SectionPlace::section);
    }

    /** Whether the template has the section and takes the entry in there when it is placed by hand. */
    public static boolean has(Template template, EntryHistory history, String section) {
        return SectionPlace.placed(template, history, section).isPresent();
    }

    /** The keys of the sections that take entries in, in order; {@code C.*} stands for one for each country. */
    public static List<String> keys(Template template) {
        return template.sections().stream()
                .filter(part -> !part.groups().isEmpty())
                .map(Template.Part::key)
                .toList();
    }
}
