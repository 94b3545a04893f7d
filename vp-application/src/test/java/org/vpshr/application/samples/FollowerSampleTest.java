package org.vpshr.application.samples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vpshr.application.VoluntaryPrinciples;
import org.vpshr.application.following.Delivery;
import org.vpshr.application.following.Following;
import org.vpshr.domain.Subject.CountryEngagementId;
import org.vpshr.domain.Subject.PersonId;
import org.vpshr.domain.dossier.DossierCommand.RestrictEntry;
import org.vpshr.domain.engagement.EngagementCommand.HoldEvent;
import org.vpshr.domain.engagement.EventKind;
import org.vpshr.domain.entry.Audience;
import org.vpshr.domain.entry.Circle;
import org.vpshr.domain.entry.Contribution;
import org.vpshr.domain.entry.Entry;
import org.vpshr.domain.entry.EntryId;
import org.vpshr.projections.history.RecordedEvent;

/** The sample of a follower: a website that shows what the public may see, and no more of it. */
class FollowerSampleTest {
    private static final CountryEngagementId PERU = CountryEngagementId.of("NL", "PE");

    @TempDir
    private Path folder;

    private final Set<EntryId> shown = ConcurrentHashMap.newKeySet();
    private final Map<PersonId, String> names = new ConcurrentHashMap<>();

    private void show(RecordedEvent recorded) {
        recorded.event().touches().ifPresent(shown::add);
    }

    private void forget(EntryId entry) {
        shown.remove(entry);
    }

    private void forgetName(PersonId person) {
        names.remove(person);
    }

    private Following follow(VoluntaryPrinciples record) {
        Following following = record.follow("website", delivery -> {
            switch (delivery) {
                case Delivery.Happened happened -> show(happened.event());
                case Delivery.Withheld withheld -> forget(withheld.entry());
                case Delivery.Erased erased -> forget(erased.entry());
                case Delivery.Revised revised -> {
                    forget(revised.entry());
                    revised.life().forEach(this::show);
                }
                case Delivery.NameErased erased -> forgetName(erased.person());
                case Delivery.KeysRotated rotated -> {} // nothing is sealed here
            }
        });
        return following;
    }

    @Test
    void what_is_restricted_is_shown_no_more() {
        Contribution lima = Contribution.by("NL/embassy-lima")
                .written("2026-02-02")
                .on("embassy file 14")
                .forYear(2025);
        Entry talk =
                Entry.of("pe-talk", "A talk was held.", lima).when("2025-04").where("PE");
        try (VoluntaryPrinciples record = VoluntaryPrinciples.open(folder.resolve("record.db"));
                Following following = follow(record)) {
            record.record(new HoldEvent(PERU, talk, EventKind.ROUNDTABLE));
            await().untilAsserted(() -> assertThat(shown).containsExactly(talk.id()));
            record.record(new RestrictEntry(
                    PERU,
                    lima,
                    talk.id(),
                    new Audience.Limited(Circle.INTERNAL, "under negotiation", LocalDate.of(2027, 1, 1))));
            await().untilAsserted(() -> assertThat(shown).isEmpty());
            assertThat(following.behind()).isGreaterThanOrEqualTo(0);
        }
    }
}
