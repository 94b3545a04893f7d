package org.vpshr.application.recording;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.vpshr.application.events.EventReader;
import org.vpshr.application.ledger.row.EventLog;
import org.vpshr.application.ledger.row.StoredRow;
import org.vpshr.application.policy.Accreditations;
import org.vpshr.domain.DomainEvent;
import org.vpshr.domain.Subject.CountryEngagementId;
import org.vpshr.domain.boundary.Tags;
import org.vpshr.domain.dossier.DossierEvent.EntryMoved;
import org.vpshr.domain.dossier.DossierEvent.EntryWithdrawn;
import org.vpshr.domain.engagement.EngagementEvent.MissionAccredited;
import org.vpshr.domain.entry.Desk;
import org.vpshr.domain.entry.EntryId;
import org.vpshr.domain.party.Country;

/** The accreditations that are on record: each counts from its recording on, until its entry is taken back. */
public final class RecordedAccreditations implements Accreditations {
    private final EventLog ledger;
    private final EventReader events;

    public RecordedAccreditations(EventLog ledger, EventReader events) {
        this.ledger = ledger;
        this.events = events;
    }

    @Override
    public boolean accredited(Desk mission, Country country) {
        CountryEngagementId engagement = new CountryEngagementId(mission.government(), country);
        Map<EntryId, Desk> standing = new HashMap<>();
        ledger.bearing(Set.of(Tags.subject(engagement).toString()), 0, Long.MAX_VALUE)
                .forEach(row -> apply(standing, event(row)));
        return standing.containsValue(mission);
    }

    private static void apply(Map<EntryId, Desk> standing, DomainEvent event) {
        switch (event) {
            case MissionAccredited e -> standing.put(e.entry().id(), e.mission());
            case EntryWithdrawn e -> standing.remove(e.entry());
            case EntryMoved e -> standing.remove(e.entry());
            default -> {
                // says nothing of missions
            }
        }
    }

    private DomainEvent event(StoredRow row) {
        return events.readOrRefuse(row.toFold(), EventReader.Opening.OPEN, ledger.where());
    }
}
