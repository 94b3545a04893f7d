package org.vpshr.application.recording;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.vpshr.application.events.EventReader;
import org.vpshr.application.json.stored.EventFormat;
import org.vpshr.application.ledger.row.EventLog;
import org.vpshr.application.ledger.row.RowTexts;
import org.vpshr.application.ledger.row.StoredRow;
import org.vpshr.application.privacy.TextVault;
import org.vpshr.application.text.FreeText;
import org.vpshr.application.text.SaltedText;
import org.vpshr.domain.DomainEvent;
import org.vpshr.domain.boundary.Tags;
import org.vpshr.domain.dossier.DossierEvent.EntryErased;
import org.vpshr.domain.entry.Circle;
import org.vpshr.domain.entry.EntryId;
import org.vpshr.domain.register.RegisterEvent.PersonErased;
import org.vpshr.projections.audience.AudienceView;
import org.vpshr.projections.history.RecordedEvent;

/** How the texts beside events have to lie by what was recorded later, and which of them have to go. */
public final class TextSettlement {
    private final EventLog log;
    private final TextVault vault;
    private final EventReader events;
    private final Placement placement;
    private final EventFormat format = new EventFormat();

    /** Takes the texts of an event from where they lie to where they have to. */
    @FunctionalInterface
    public interface Placement {
        /** @param open by the numbers of its texts, those that everybody may see */
        void lay(long position, RowTexts texts, IntPredicate open);
    }

    public TextSettlement(EventLog log, TextVault vault, EventReader events, Placement placement) {
        this.log = log;
        this.vault = vault;
        this.events = events;
        this.placement = placement;
    }

    /** What of the texts on record events bear on. */
    static final class Bearing {
        final Set<EntryId> touched = new LinkedHashSet<>();
        final List<DomainEvent> erasures = new ArrayList<>();

        void gather(DomainEvent event) {
            if (event instanceof PersonErased || event instanceof EntryErased) {
                erasures.add(event);
            } else {
                event.touches().ifPresent(touched::add);
            }
        }
    }

    /** Lays the texts that the event bears on as they have to lie once it is recorded. */
    public void settle(DomainEvent event) {
        Bearing bearing = new Bearing();
        bearing.gather(event);
        bearing.erasures.forEach(erasure ->
                erasedBy(erasure).forEach(row -> placement.lay(row.position(), RowTexts.NONE, number -> false)));
        bearing.touched.forEach(this::settle);
    }

    /** The events of which an erasure destroys the texts. */
    List<StoredRow> erasedBy(DomainEvent event) {
        return switch (event) {
            case PersonErased e ->
                rows(Tags.subject(e.subject()).toString()).stream()
                        .filter(row -> row.type().equals("register.PersonRegistered"))
                        .toList();
            // the erasure itself keeps its ground: it is no part of what is erased
            case EntryErased e ->
                rows(Tags.entry(e.entry()).toString()).stream()
                        .filter(row -> !row.type().equals("dossier.EntryErased"))
                        .toList();
            default -> List.of();
        };
    }

    private List<StoredRow> rows(String tag) {
        return log.bearing(new TreeSet<>(Set.of(tag)), 0, Long.MAX_VALUE);
    }

    /**
     * The texts of each event of the entry's life lie open exactly where the public may see them now.
     *
     * @return whether any lay open before, and no longer does
     */
    boolean settle(EntryId entry) {
        List<StoredRow> rows = rows(Tags.entry(entry).toString());
        List<RecordedEvent> life = rows.stream()
                .flatMap(
                        row -> events
                                .find(row.toFold())
                                .map(event -> new RecordedEvent(row.position(), row.recorded(), event))
                                .stream())
                .toList();
        if (life.size() < rows.size()) {
            return false; // all about it is withheld, and its texts lie as they lay
        }
        AudienceView view = new AudienceView(Circle.PUBLIC, life);
        Set<FreeText> told = life.stream()
                .flatMap(each -> view.seen(each).stream())
                .flatMap(seen -> format.write(seen.event()).texts().stream())
                .filter(text -> !text.internal())
                .collect(Collectors.toSet());
        boolean taken = false;
        for (int i = 0; i < rows.size(); i++) {
            taken |= settle(rows.get(i), open(life.get(i).event(), told));
        }
        return taken;
    }

    /**
     * The numbers of the texts of the event that the public is told. What an amendment keeps of an entry is told by it from
     * the event in which it was said, also where that version itself is withheld.
     */
    private Set<Integer> open(DomainEvent event, Set<FreeText> told) {
        if (event.circle() != Circle.PUBLIC) {
            return Set.of();
        }
        List<FreeText> all = format.write(event).texts();
        return IntStream.range(0, all.size())
                .filter(number -> told.contains(all.get(number)))
                .boxed()
                .collect(Collectors.toSet());
    }

    private boolean settle(StoredRow row, Set<Integer> open) {
        boolean destroyed = row.texts().open() == null && row.texts().sealed() == null;
        Set<Integer> lying =
                TextVault.open(row.texts()).stream().map(SaltedText::number).collect(Collectors.toSet());
        if (!destroyed && !lying.equals(open)) {
            List<SaltedText> all = vault.all(row.position(), row.texts());
            placement.lay(row.position(), vault.seal(row.position(), all, open::contains), open::contains);
        }
        return !destroyed && !open.containsAll(lying);
    }
}
