package org.vpshr.application.recording;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.vpshr.application.events.EventReader;
import org.vpshr.application.ledger.Ledger;
import org.vpshr.application.policy.Authorship;
import org.vpshr.domain.DomainEvent;
import org.vpshr.domain.Subject;
import org.vpshr.domain.boundary.Tag;
import org.vpshr.domain.boundary.Tags;
import org.vpshr.domain.dossier.DossierEvent.EntryMoved;
import org.vpshr.domain.dossier.DossierEvent.EntryReleased;
import org.vpshr.domain.dossier.DossierEvent.EntryRestricted;
import org.vpshr.domain.entry.Circle;
import org.vpshr.domain.entry.Desk;
import org.vpshr.domain.entry.Entry;
import org.vpshr.domain.entry.EntryId;
import org.vpshr.domain.register.RegisterEvent.OrganisationRegistered;
import org.vpshr.domain.register.RegisterEvent.PersonRegistered;
import org.vpshr.domain.workinggroup.WorkingGroupEvent.CaseOpened;

/** Who wrote what, as the ledger has it: of an entry by its own tag, of a party and of a case by that of their subject. */
public final class RecordedAuthorship implements Authorship {
    private final Ledger ledger;
    private final EventReader events;

    public RecordedAuthorship(Ledger ledger, EventReader events) {
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
    public Optional<Desk> opened(Subject.WorkingGroupId group, String matter) {
        return bearing(Tags.subject(group))
                .filter(event ->
                        event instanceof CaseOpened opened && opened.matter().equals(matter))
                .map(event -> event.contribution().by())
                .reduce((before, after) -> after);
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

        void apply(DomainEvent event) {
            switch (event) {
                case EntryMoved moved -> subject = moved.to();
                case EntryRestricted limit -> restricted = limit.audience().circle();
                case EntryReleased release -> restricted = Circle.PUBLIC;
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
