package org.vpshr.examples.netherlands;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.vpshr.application.reports.Reports.Publication;
import org.vpshr.domain.dossier.DossierEvent.EntryContradicted;
import org.vpshr.domain.entry.EntryId;
import org.vpshr.projections.entries.Entries;
import org.vpshr.projections.entries.EntryHistory;
import org.vpshr.projections.history.Fold;
import org.vpshr.projections.history.RecordedEvent;

/** What the ministry had on record at a moment. */
final class Memory {
    private static final List<RecordedEvent> ALL =
            Example.ask(record -> record.history().toList());

    private final List<RecordedEvent> known;
    private final Entries entries = new Entries();

    private Memory(long upTo) {
        known = ALL.stream().filter(recorded -> recorded.position() <= upTo).toList();
        known.forEach(entries::apply);
    }

    static Memory now() {
        return new Memory(Long.MAX_VALUE);
    }

    /** At the end of the day. */
    static Memory on(String day) {
        Instant end =
                LocalDate.parse(day).plusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant();
        return new Memory(ALL.stream()
                .filter(recorded -> recorded.recorded().isBefore(end))
                .mapToLong(RecordedEvent::position)
                .max()
                .orElse(0));
    }

    /** When the 2018 report was published. */
    static Memory atPublication() {
        Publication first =
                Example.ask(record -> Example.report2018(record).publications().getFirst());
        return new Memory(first.position());
    }

    boolean holds(String entry) {
        return entries.find(new EntryId(entry)).isPresent();
    }

    EntryHistory of(String entry) {
        return entries.find(new EntryId(entry)).orElseThrow();
    }

    /** The time of the entry, in EDTF, as refined by then. */
    String when(String entry) {
        return of(entry).entry().when().span().edtf();
    }

    /** What other sources were known to say instead. */
    List<EntryContradicted> rivals(String entry) {
        return of(entry).rivals();
    }

    /** The only rival of the entry. */
    EntryContradicted rival(String entry) {
        List<EntryContradicted> rivals = rivals(entry);
        if (rivals.size() != 1) {
            throw new AssertionError(entry + " has " + rivals.size() + " rivals");
        }
        return rivals.getFirst();
    }

    /** The time that the only rival of the entry gives, in EDTF; empty where it gives none. */
    String rivalWhen(String entry) {
        return when(rival(entry));
    }

    static String when(EntryContradicted contradiction) {
        return Optional.ofNullable(contradiction.rival().when())
                .map(when -> when.span().edtf())
                .orElse("");
    }

    <V extends Fold> V view(V view) {
        known.forEach(view::apply);
        return view;
    }
}
