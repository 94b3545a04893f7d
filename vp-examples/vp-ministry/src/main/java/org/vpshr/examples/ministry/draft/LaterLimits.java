package org.vpshr.examples.ministry.draft;

import java.util.List;
import java.util.stream.Stream;
import org.vpshr.application.VoluntaryPrinciples;
import org.vpshr.domain.Subject;
import org.vpshr.domain.entry.EntryId;
import org.vpshr.examples.ministry.account.Account;
import org.vpshr.projections.history.RecordedEvent;

/** What was restricted or erased after a position, by the words under which a draft would name it. */
final class LaterLimits {
    private final VoluntaryPrinciples record;

    LaterLimits(VoluntaryPrinciples record) {
        this.record = record;
    }

    /** The entries that were restricted or erased and are out of the account's sight, and the persons who were erased. */
    List<String> since(long position, Account who) {
        return record.history().binding().stream()
                .filter(recorded -> recorded.position() > position)
                .flatMap(recorded -> word(recorded, who))
                .distinct()
                .toList();
    }

    private Stream<String> word(RecordedEvent recorded, Account who) {
        return recorded.event()
                .touches()
                .map(entry -> isSeen(entry, who) ? Stream.<String>of() : Stream.of(entry.value()))
                .orElseGet(() -> recorded.event().subject() instanceof Subject.PersonId person
                        ? Stream.of(person.id())
                        : Stream.of());
    }

    private boolean isSeen(EntryId entry, Account who) {
        return record.as(who.actor())
                .reports()
                .trace(entry, Long.MAX_VALUE, who.country(), who.circle())
                .isPresent();
    }
}
