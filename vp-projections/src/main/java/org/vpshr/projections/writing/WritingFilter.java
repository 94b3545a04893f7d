package org.vpshr.projections.writing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.vpshr.domain.CarriesEntry;
import org.vpshr.domain.DomainEvent;
import org.vpshr.domain.Subject;
import org.vpshr.domain.dossier.DossierEvent.Amendment;
import org.vpshr.domain.dossier.DossierEvent.EntryReattributed;
import org.vpshr.domain.dossier.DossierEvent.WhenRefined;
import org.vpshr.domain.entry.Entry;
import org.vpshr.domain.entry.EntryId;
import org.vpshr.domain.entry.Link;
import org.vpshr.projections.history.RecordedEvent;

/**
 * Of a history, what desks say they had written by a day, in the order of recording. What rests on something that is left
 * out is left out too, and named: what is said of an entry, a link to one (rule 133), a person (rule 134), a version of a
 * report. What binds older states (rule 112) is never left out.
 *
 * <p>It is handed the history as an audience may see it, so that what it names is for that audience; an entry that is shown
 * from a later version on was written, for that audience, when that version says it was.
 */
public final class WritingFilter {
    private final LocalDate day;
    private final Map<EntryId, Entry> entries = new HashMap<>();
    private final Set<String> persons = new HashSet<>();
    private final PublishedVersions versions = new PublishedVersions();
    private final List<Omission> omissions = new ArrayList<>();
    private @Nullable LocalDate first;

    /**
     * Tells of what was written by a day.
     *
     * @param day the last day of writing that is told of
     */
    public WritingFilter(LocalDate day) {
        this.day = day;
    }

    /** {@return the last day of writing that is told of} */
    public LocalDate day() {
        return day;
    }

    /**
     * {@return whether the event is told of, as the audience sees it}
     *
     * @param seen the event, as the audience sees it
     */
    public boolean tells(RecordedEvent seen) {
        DomainEvent event = seen.event();
        if (event.bindsOlderStates()) {
            return event.touches().map(entries::containsKey).orElse(true);
        }
        if (event instanceof CarriesEntry brings) {
            begins(brings.entry());
        }
        if (event.contribution().written().isAfter(day)) {
            return false;
        }
        Optional<String> missing = missing(event);
        missing.ifPresentOrElse(restsOn -> omissions.add(omission(seen, restsOn)), () -> apply(event));
        return missing.isEmpty();
    }

    private void begins(Entry entry) {
        LocalDate written = entry.contribution().written();
        if (first == null || written.isBefore(first)) {
            first = written;
        }
    }

    private Optional<String> missing(DomainEvent event) {
        return needed(event)
                .filter(id -> !entries.containsKey(id))
                .map(EntryId::value)
                .findFirst()
                .or(() -> person(event))
                .or(() -> versions.missing(event))
                .or(() -> earlier(event));
    }

    private static Stream<EntryId> needed(DomainEvent event) {
        Stream<EntryId> amended = event instanceof CarriesEntry ? Stream.empty() : event.touches().stream();
        Stream<EntryId> links = event.statedEntry().stream()
                .flatMap(entry -> entry.links().stream())
                .map(Link::to);
        return Stream.of(amended, event.refersTo().stream().sorted(), links).flatMap(ids -> ids);
    }

    private Optional<String> person(DomainEvent event) {
        return said(event).stream()
                .flatMap(entry -> entry.persons().stream())
                .filter(person -> !persons.contains(person))
                .map(person -> new Subject.PersonId(person).toString())
                .findFirst();
    }

    private Optional<Entry> said(DomainEvent event) {
        return event instanceof Amendment amendment
                ? amendment.touches().map(entries::get).flatMap(amendment::applyTo)
                : event.statedEntry();
    }

    /** What changes a part of an entry may rest on an earlier change that is left out. */
    private Optional<String> earlier(DomainEvent event) {
        return event instanceof Amendment amendment
                ? amendment
                        .touches()
                        .filter(id -> !fits(amendment, Objects.requireNonNull(entries.get(id))))
                        .map(id -> "an earlier amendment of " + id)
                : Optional.empty();
    }

    private static boolean fits(Amendment amendment, Entry said) {
        return switch (amendment) {
            case WhenRefined e -> e.after().span().refines(said.when().span());
            case EntryReattributed e ->
                said.who().stream().anyMatch(each -> each.party().equals(e.from()));
            default -> true;
        };
    }

    private void apply(DomainEvent event) {
        event.introduces().map(Subject.PersonId::id).ifPresent(persons::add);
        versions.apply(event);
        if (event instanceof CarriesEntry brings) {
            entries.put(brings.entry().id(), brings.entry());
        } else if (event instanceof Amendment amendment) {
            amendment
                    .touches()
                    .ifPresent(id -> entries.computeIfPresent(
                            id, (key, said) -> amendment.applyTo(said).orElse(said)));
        }
    }

    private static Omission omission(RecordedEvent seen, String restsOn) {
        DomainEvent event = seen.event();
        return new Omission(
                seen.position(),
                event.word(),
                event.subject(),
                event.touches().orElse(null),
                event.contribution().written(),
                restsOn);
    }

    /** {@return what was written in time and is left out, in the order of recording} */
    public List<Omission> omissions() {
        return List.copyOf(omissions);
    }

    /** {@return the first day on which an entry was written, whether it is told of or not} */
    public Optional<LocalDate> firstDay() {
        return Optional.ofNullable(first);
    }
}
