package org.vpshr.projections.report;

import java.util.List;
import java.util.Optional;
import org.vpshr.projections.entries.EntryHistory;

/** Where a template prints an entry, asked before there is a report. */
public final class PrintedSection {
    private PrintedSection() {}

    /**
     * {@return the key of the section, the country filled in; nothing where the template has none for it}
     *
     * @param template the template by which it is laid out
     * @param history an entry with its life
     */
    public static Optional<String> of(Template template, EntryHistory history) {
        return SectionPlace.of(template, history).map(SectionPlace::section);
    }

    /**
     * {@return whether the template has the section and takes the entry in there when it is placed by hand}
     *
     * @param template the template by which it is laid out
     * @param history an entry with its life
     * @param section the key of a section, such as {@code B} or {@code C.PE}
     */
    public static boolean has(Template template, EntryHistory history, String section) {
        return SectionPlace.placed(template, history, section).isPresent();
    }

    /**
     * {@return the keys of the sections that take entries in, in order; {@code C.*} stands for one for each country}
     *
     * @param template the template by which it is laid out
     */
    public static List<String> keys(Template template) {
        return template.sections().stream()
                .filter(part -> !part.groups().isEmpty())
                .map(Template.Part::key)
                .toList();
    }
}
