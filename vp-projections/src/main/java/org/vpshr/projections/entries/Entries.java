package org.vpshr.projections.entries;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.vpshr.domain.CarriesEntry;
import org.vpshr.domain.DomainEvent;
import org.vpshr.domain.dossier.DossierEvent;
import org.vpshr.domain.entry.Entry;
import org.vpshr.domain.entry.EntryId;
import org.vpshr.domain.entry.Link;
import org.vpshr.domain.report.ReportEvent;
import org.vpshr.projections.history.Fold;
import org.vpshr.projections.history.RecordedEvent;

/** Every entry with its whole life, in the order of recording. */
public final class Entries implements Fold {
    private final Map<EntryId, EntryHistory> histories = new LinkedHashMap<>();

    /** Nothing is known yet: it comes with the events. */
    public Entries() {}

    @Override
    public void apply(RecordedEvent recorded) {
        DomainEvent event = recorded.event();
        if (event instanceof CarriesEntry brings) {
            Entry entry = brings.entry();
            histories.put(entry.id(), EntryHistory.begun(recorded, entry));
        } else {
            event.touches().ifPresent(id -> histories.computeIfPresent(id, (key, c) -> developed(c, recorded)));
        }
    }

    private static EntryHistory developed(EntryHistory c, RecordedEvent by) {
        return switch (by.event()) {
            case DossierEvent.Development development -> after(development, c, by);
            // it stands beside the report and changes nothing of what the entry says (rule 34)
            case ReportEvent.ErratumIssued erratum -> c;
            default -> c.touched(by);
        };
    }

    private static EntryHistory after(DossierEvent.Development development, EntryHistory c, RecordedEvent by) {
        return switch (development) {
            case DossierEvent.Amendment e ->
                e.applyTo(c.entry()).map(entry -> c.now(by, entry)).orElseGet(() -> c.takenBack(by));
            case DossierEvent.EntryContradicted e -> c.contradicted(by, e);
            case DossierEvent.EntryConfirmed e -> c.touched(by);
            case DossierEvent.EntryMoved e -> c.moved(by, e.to());
            case DossierEvent.Limitation e -> c.touched(by);
            case DossierEvent.PlanKept e -> c.touched(by);
            case DossierEvent.PlanMoved e -> c.touched(by);
            case DossierEvent.PlanDropped e -> c.touched(by);
        };
    }

    /**
     * {@return an entry as it was after each event of its life, in order}
     *
     * @param history an entry with its life
     */
    public static List<EntryHistory> stages(EntryHistory history) {
        RecordedEvent first = history.life().getFirst();
        List<EntryHistory> stages = new ArrayList<>();
        stages.add(EntryHistory.begun(first, first.event().statedEntry().orElseThrow()));
        history.life().stream().skip(1).forEach(by -> stages.add(developed(stages.getLast(), by)));
        return List.copyOf(stages);
    }

    /** {@return all entries in the order in which they were recorded} */
    public Collection<EntryHistory> all() {
        return Collections.unmodifiableCollection(histories.values());
    }

    /** {@return the entries that were not taken back, in the order in which they were recorded} */
    public List<EntryHistory> standing() {
        return histories.values().stream().filter(c -> !c.withdrawn()).toList();
    }

    /**
     * {@return whether it tells a second time what another standing entry tells; a fact told twice counts once (rule
     * 47)}
     *
     * @param history an entry with its life
     */
    public boolean repeats(EntryHistory history) {
        return history.entry()
                .linkedTo(Link.Kind.REPEATS)
                .flatMap(this::find)
                .filter(c -> !c.withdrawn())
                .isPresent();
    }

    /**
     * {@return the entry with its life, if it is known}
     *
     * @param id the entry, by its id
     */
    public Optional<EntryHistory> find(EntryId id) {
        return Optional.ofNullable(histories.get(id));
    }
}
