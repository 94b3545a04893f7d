package org.vpshr.projections.coverage;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.vpshr.domain.entry.Entry;
import org.vpshr.domain.failure.InvalidValue;
import org.vpshr.domain.matter.MatterEvent;
import org.vpshr.domain.report.ReportKind;
import org.vpshr.domain.text.Said;
import org.vpshr.projections.entries.EntryHistory;
import org.vpshr.projections.history.Kind;

/**
 * A version of the reporting guidelines for governments, as data. Which one is valid depends on the reporting year alone.
 *
 * @param version its name, such as {@code V4a}
 * @param from the first reporting year that it is for
 * @param until the last one; none while it is in use
 * @param fullEvery after how many years a full report is due; updates lie between
 * @param firstFull a year whose report is a full one
 * @param basis how far its text is known
 * @param items what it asks for, in order
 */
public record Guidelines(
        String version,
        int from,
        @Nullable Integer until,
        int fullEvery,
        int firstFull,
        String basis,
        List<Item> items) {

    /**
     * Checks what it is made of.
     *
     * @throws InvalidValue when a full report never comes, or nothing is asked for
     */
    public Guidelines {
        if (fullEvery < 1 || items.isEmpty()) {
            throw new InvalidValue("guidelines ask for a report at least now and then, and for some item");
        }
        items = List.copyOf(items);
    }

    /**
     * What the guidelines ask for. An entry serves it that is printed in one of its sections, is of one of its kinds,
     * and speaks of one of its matters; what is left empty is not asked.
     *
     * @param code its number, such as {@code B.3} or {@code C.7.iii}
     * @param title what it asks for, in words
     * @param mandatory whether content or a waiver must be there (rule 40); optional ones may be empty (rule 41)
     * @param select kinds of event
     * @param sections keys of sections; {@code C.*} stands for all that begin with {@code C.}
     * @param speaksOf words, one of which stands in the text, the roles or the fields of its own
     */
    public record Item(
            String code,
            String title,
            boolean mandatory,
            List<String> select,
            List<String> sections,
            List<String> speaksOf) {

        /** Takes copies of the lists. */
        public Item {
            select = List.copyOf(select);
            sections = List.copyOf(sections);
            speaksOf = List.copyOf(speaksOf);
        }

        boolean servedBy(EntryHistory history, String section) {
            Kind kind = history.kind();
            String qualifier = history.origin().qualifier();
            boolean selected = select.isEmpty() || select.stream().anyMatch(p -> kind.matches(p, qualifier));
            boolean placed = sections.isEmpty() || sections.stream().anyMatch(key -> holds(key, section));
            return selected && placed && (speaksOf.isEmpty() || speaks(history));
        }

        private static boolean holds(String key, String section) {
            return key.endsWith("*") ? section.startsWith(key.substring(0, key.length() - 1)) : section.equals(key);
        }

        private boolean speaks(EntryHistory history) {
            Entry entry = history.entry();
            StringBuilder said = new StringBuilder(entry.statement().english());
            entry.who()
                    .forEach(p -> said.append(' ').append(p.party()).append(' ').append(p.role()));
            if (history.origin() instanceof MatterEvent own) {
                Said.by(
                        (Record) own.matter(),
                        part -> said.append(' ').append(part.value().toString().replace('_', ' ')));
            }
            String lower = said.toString().toLowerCase(Locale.ROOT);
            return speaksOf.stream().anyMatch(word -> lower.contains(word.toLowerCase(Locale.ROOT)));
        }
    }

    /**
     * {@return whether it is for reports of the year}
     *
     * @param year the year, in four digits
     */
    public boolean isFor(int year) {
        return year >= from && (until == null || year <= until);
    }

    /**
     * {@return whether a full report or an update is due for the year (rule 42)}
     *
     * @param year the year, in four digits
     */
    public ReportKind due(int year) {
        return Math.floorMod(year - firstFull, fullEvery) == 0 ? ReportKind.FULL : ReportKind.UPDATE;
    }
}
