package org.vpshr.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vpshr.domain.given.AnEntry.aContribution;
import static org.vpshr.domain.given.AnEntry.anEntry;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.vpshr.application.VoluntaryPrinciples;
import org.vpshr.application.following.FollowerProgress;
import org.vpshr.application.following.Following;
import org.vpshr.domain.Command;
import org.vpshr.domain.Subject;
import org.vpshr.domain.Subject.CountryEngagementId;
import org.vpshr.domain.Subject.PersonId;
import org.vpshr.domain.dossier.DossierCommand.EraseEntry;
import org.vpshr.domain.dossier.DossierCommand.ReleaseEntry;
import org.vpshr.domain.dossier.DossierCommand.RestrictEntry;
import org.vpshr.domain.engagement.EngagementCommand.HoldEvent;
import org.vpshr.domain.engagement.EventKind;
import org.vpshr.domain.entry.Audience;
import org.vpshr.domain.entry.Circle;
import org.vpshr.domain.entry.Entry;
import org.vpshr.domain.entry.EntryId;
import org.vpshr.domain.given.AnyLegalHistory;
import org.vpshr.domain.given.LegalHistory;
import org.vpshr.domain.register.PersonName;
import org.vpshr.domain.register.RegisterCommand.ErasePerson;
import org.vpshr.domain.register.RegisterCommand.RegisterPerson;

/**
 * What every follower owes to restriction, release and erasure: after each of them it keeps what it would keep had it begun
 * today, and nothing else. Whoever follows a record extends it, says how a follower begins that keeps nothing yet, and runs
 * it: a follower of which one of these tests fails keeps what was taken back, or misses what was given back.
 */
@SuppressWarnings("NullAway.Init")
public abstract class FollowerContract {
    private static final CountryEngagementId PERU = CountryEngagementId.of("NL", "PE");
    private static final String FROM_THE_START = "from-the-start";
    private static final long PATIENCE = 60_000_000_000L;

    @TempDir
    private Path folder;

    private RecordInMemory memory;
    private VoluntaryPrinciples record;
    private OwnFollower follower;
    private int begun;

    /** For whoever extends it. */
    protected FollowerContract() {}

    /**
     * {@return a follower that keeps nothing yet, with whatever it keeps things in under the folder; asked for more
     * than once}
     *
     * @param folder an empty folder
     */
    protected abstract OwnFollower fresh(Path folder);

    /**
     * {@return what is told before each of its entries is restricted, released and erased, and each of its persons
     * erased; for a follower that keeps nothing of three events in Peru}
     */
    protected List<Command> story() {
        return List.of(
                new RegisterPerson(
                        new PersonId("koch"), aContribution("2018-01-08"), new PersonName("koch", "Jo Example")),
                new HoldEvent(
                        PERU,
                        anEntry("pe-round").on("2018-04").saying("{koch} came.").build(),
                        EventKind.ROUNDTABLE),
                new HoldEvent(PERU, anEntry("pe-visit").on("2018-05").build(), EventKind.ROUNDTABLE),
                new HoldEvent(PERU, anEntry("pe-talk").on("2018-06").build(), EventKind.ROUNDTABLE));
    }

    @BeforeEach
    void begin() {
        memory = RecordInMemory.fresh();
        record = memory.record();
        follower = another();
    }

    @AfterEach
    void end() {
        memory.close();
    }

    private OwnFollower another() {
        try {
            return fresh(Files.createDirectory(folder.resolve("follower-" + ++begun)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<EntryId, Subject> entries(List<Command> told) {
        Map<EntryId, Subject> entries = new LinkedHashMap<>();
        for (Command command : told) {
            command.statedEntry().map(Entry::id).ifPresent(entry -> entries.put(entry, command.subject()));
        }
        return entries;
    }

    private static Command restriction(EntryId entry, Subject subject) {
        return new RestrictEntry(
                subject,
                aContribution("2025-06-01"),
                entry,
                new Audience.Limited(Circle.INTERNAL, "safety of partners", LocalDate.parse("2040-01-01")));
    }

    private static Command release(EntryId entry, Subject subject) {
        return new ReleaseEntry(subject, aContribution("2025-06-01"), entry, 1, "agreed", "head of division");
    }

    private static Command erasure(EntryId entry, Subject subject) {
        return new EraseEntry(subject, aContribution("2025-06-01"), entry, "asked for", "head of division");
    }

    private static void untilCaughtUp(Following following) {
        long end = System.nanoTime() + PATIENCE;
        while (following.behind() > 0) {
            FollowerProgress progress = following.progress();
            if (progress.state() == FollowerProgress.State.STOPPED || System.nanoTime() > end) {
                throw new AssertionError("it does not catch up: " + progress);
            }
            pause();
        }
    }

    private static void pause() {
        try {
            Thread.sleep(5);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError("interrupted before it caught up", e);
        }
    }

    /** Follows while it is told them, one after the other; none comes before it was told what is on record by then. */
    private void following(Iterable<? extends Command> told) {
        try (Following following = follower.follow().apply(record, FROM_THE_START)) {
            untilCaughtUp(following);
            for (Command command : told) {
                record.record(command);
                untilCaughtUp(following);
            }
        }
    }

    private void keepsWhatItWouldHadItBegunToday(String after) {
        OwnFollower today = another();
        try (Following following = today.follow().apply(record, "today-" + begun)) {
            untilCaughtUp(following);
        }
        assertThat((Object) follower.kept().get())
                .as("what is kept " + after + ", beside what it would keep had it begun today")
                .isEqualTo(today.kept().get());
    }

    @Test
    void it_keeps_something_of_the_story() {
        Object nothing = follower.kept().get();
        following(story());

        assertThat((Object) follower.kept().get()).isNotEqualTo(nothing);
        keepsWhatItWouldHadItBegunToday("of the story");
    }

    @Test
    void what_is_restricted_and_then_released_is_forgotten_and_comes_back() {
        following(story());
        entries(story()).forEach((entry, subject) -> {
            following(List.of(restriction(entry, subject)));
            keepsWhatItWouldHadItBegunToday("after the restriction of " + entry);
            following(List.of(release(entry, subject)));
            keepsWhatItWouldHadItBegunToday("after the release of " + entry);
        });
    }

    @Test
    void what_is_erased_is_destroyed() {
        following(story());
        entries(story()).forEach((entry, subject) -> {
            following(List.of(erasure(entry, subject)));
            keepsWhatItWouldHadItBegunToday("after the erasure of " + entry);
        });
    }

    @Test
    void a_name_that_is_erased_is_destroyed() {
        following(story());
        for (Command command : story()) {
            if (command instanceof RegisterPerson person) {
                following(List.of(new ErasePerson(
                        person.subject(), aContribution("2025-06-01"), "asked for", "head of division")));
                keepsWhatItWouldHadItBegunToday("after the erasure of a name");
            }
        }
    }

    @Test
    void what_is_taken_back_while_it_is_away_is_forgotten_when_it_is_back() {
        following(story());
        int at = 0;
        for (Map.Entry<EntryId, Subject> each : entries(story()).entrySet()) {
            record.record(
                    at++ % 2 == 0
                            ? restriction(each.getKey(), each.getValue())
                            : erasure(each.getKey(), each.getValue()));
        }
        following(List.of());

        keepsWhatItWouldHadItBegunToday("of what was restricted and erased meanwhile");
    }

    /** Drawn by chance, the same in every run; whatever they themselves take back, some of it is taken back in the end. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void after_a_history_by_chance_it_keeps_what_it_would_had_it_begun_then(long seed) {
        List<Command> told = new ArrayList<>(AnyLegalHistory.drawn(seed).commands());
        told.addAll(takenBack(entries(told)));
        following(LegalHistory.of(told).commands());

        keepsWhatItWouldHadItBegunToday("after the history of seed " + seed);
    }

    /** Of three entries one is restricted, one is restricted and released, and one is erased. */
    private static List<Command> takenBack(Map<EntryId, Subject> entries) {
        List<Command> all = new ArrayList<>();
        int at = 0;
        for (Map.Entry<EntryId, Subject> each : entries.entrySet()) {
            switch (at++ % 3) {
                case 0 -> all.add(restriction(each.getKey(), each.getValue()));
                case 1 -> all.add(erasure(each.getKey(), each.getValue()));
                default -> {
                    all.add(restriction(each.getKey(), each.getValue()));
                    all.add(release(each.getKey(), each.getValue()));
                }
            }
        }
        return all;
    }
}
