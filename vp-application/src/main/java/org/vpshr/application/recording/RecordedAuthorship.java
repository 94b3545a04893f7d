package org.vpshr.application.recording;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.vpshr.application.events.EventReader;
import org.vpshr.application.ledger.row.EventLog;
import org.vpshr.application.policy.Authorship;
import org.vpshr.domain.DomainEvent;
import org.vpshr.domain.Subject;
import org.vpshr.domain.Target;
import org.vpshr.domain.boundary.Tag;
import org.vpshr.domain.boundary.Tags;
import org.vpshr.domain.dossier.DossierEvent.EntryMoved;
import org.vpshr.domain.dossier.DossierEvent.EntryReleased;
import org.vpshr.domain.dossier.DossierEvent.EntryRestricted;
import org.vpshr.domain.dossier.DossierEvent.EntryWithdrawn;
import org.vpshr.domain.entry.Circle;
import org.vpshr.domain.entry.Desk;
import org.vpshr.domain.entry.Entry;
import org.vpshr.domain.entry.EntryId;
import org.vpshr.domain.register.RegisterEvent.OrganisationRegistered;
import org.vpshr.domain.register.RegisterEvent.PersonRegistered;

/**
 * Who wrote what, as the ledger has it: of an entry by its own tag, of a party by that of its subject, of a
 * state by the tag under which all events that make it are found.
 */
public final class RecordedAuthorship implements Authorship {
    private final EventLog ledger;
    private final EventReader events;

    public RecordedAuthorship(EventLog ledger, EventReader events) {
        this.ledger = ledger;
        this.events = events;
    }

    @Override
    public Optional<Authored> entry(EntryId id) {
        Life life = new Life();
        bearing(Tags.entry(id)).forEach(life::apply);
        return life.authored();
    }

    @Override
    public Optional<Desk> registered(Subject party) {
        return bearing(Tags.subject(party))
                .filter(event -> event instanceof OrganisationRegistered || event instanceof PersonRegistered)
                .filter(event -> event.subject().equals(party))
                .map(event -> event.contribution().by())
                .findFirst();
    }

    @Override
    public List<Authored> making(Target.SharedState state) {
        List<Authored> making = new ArrayList<>();
        bearing(state.foundBy())
                .filter(event -> state.madeBy(event) || state.endedBy(event))
                .forEach(event -> standing(event).ifPresent(authored -> {
                    if (state.endedBy(event)) {
                        making.clear();
                    } else {
                        making.add(authored);
                    }
                }));
        return making;
    }

    /** Who told it, unless it was taken back. */
    private Optional<Authored> standing(DomainEvent event) {
        Life life = new Life();
        event.touches().ifPresent(id -> bearing(Tags.entry(id)).forEach(life::apply));
        return life.withdrawn ? Optional.empty() : life.authored();
    }

    private Stream<DomainEvent> bearing(Tag tag) {
        return ledger.bearing(Set.of(tag.toString()), 0, Long.MAX_VALUE).stream()
                .map(row -> events.readOrRefuse(row.toFold(), EventReader.Opening.CLEAR, ledger.where()));
    }

    /** An entry while the events of its life pass by. */
    private static final class Life {
        private @Nullable Subject subject;
        private @Nullable Entry said;
        private Circle restricted = Circle.PUBLIC;
        private boolean withdrawn;

        void apply(DomainEvent event) {
            switch (event) {
                case EntryMoved moved -> subject = moved.to();
                case EntryRestricted limit -> restricted = limit.audience().circle();
                case EntryReleased release -> restricted = Circle.PUBLIC;
                case EntryWithdrawn back -> withdrawn = true;
                default -> event.statedEntry().ifPresent(entry -> said(event.subject(), entry));
            }
        }

        private void said(Subject about, Entry entry) {
            subject = about;
            said = entry;
        }

        Optional<Authored> authored() {
            return subject == null || said == null
                    ? Optional.empty()
                    : Optional.of(new Authored(subject, said.contribution().by(), strictest(said)));
        }

        private Circle strictest(Entry entry) {
            Circle own = entry.audience().circle();
            return own.compareTo(restricted) > 0 ? own : restricted;
        }
    }
}
