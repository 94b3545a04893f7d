package org.vpshr.projections.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vpshr.domain.given.AnEntry.anEntry;
import static org.vpshr.projections.given.AHistory.history;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import org.vpshr.domain.Subject;
import org.vpshr.domain.entry.Circle;
import org.vpshr.domain.entry.Language;
import org.vpshr.domain.party.Country;
import org.vpshr.projections.audience.AudienceView;
import org.vpshr.projections.followup.FollowUp;
import org.vpshr.projections.given.AHistory;
import org.vpshr.projections.given.AnyHistory;
import org.vpshr.projections.given.AnyHistory.Grown;
import org.vpshr.projections.given.AnySecretHistory;
import org.vpshr.projections.given.Lives;
import org.vpshr.projections.given.SecretHistory;
import org.vpshr.projections.given.Subjects;
import org.vpshr.projections.given.Told;
import org.vpshr.projections.history.RecordedEvent;
import org.vpshr.projections.listing.EntryQuery;
import org.vpshr.projections.report.EntryLives;
import org.vpshr.projections.report.Reconstruction;
import org.vpshr.projections.timeline.Timeline;

/** What is found on the shelves answers as everything does. */
@Domain(AnyHistory.class)
@Domain(AnySecretHistory.class)
@Domain(DomainContext.Global.class)
class ShelvesTest {
    private static final List<String> PLACES = List.of("PE", "NG", "GH:Accra", "MM");

    @Property(tries = 200, seed = "2018")
    void of_any_history_as_of_any_position_for_any_audience(
            @ForAll Grown grown, @ForAll @IntRange(min = 2012, max = 2021) int year, @ForAll Circle audience) {
        assertSame(grown.now(), year, grown.then().head(), audience);
    }

    @Property(tries = 200, seed = "2018")
    void however_secret_what_it_names_is(
            @ForAll SecretHistory secret, @ForAll @IntRange(min = 2016, max = 2021) int year, @ForAll Circle audience) {
        assertSame(secret.told(), year, Long.MAX_VALUE, audience);
    }

    @Example
    void a_plan_stands_at_the_time_that_it_is_for_and_with_the_year_that_it_was_written_for() {
        AHistory planned = history(
                Told.plan(Subjects.PERU, anEntry("meant").written("2018-05-02").at(Told.planned("2021"))));

        assertThat(found(planned, List.of(Shelf.ofTimes(Timeline.period("2021", "2021")))))
                .hasSize(1);
        assertThat(found(planned, List.of(Shelf.ofTimes(Timeline.period("2018", "2018")))))
                .hasSize(1);
        assertThat(found(planned, List.of(Shelf.ofTimes(Timeline.period("2016", "2017")))))
                .isEmpty();
    }

    @Example
    void of_another_country_nothing_is_found() {
        AHistory held = history(Told.held(Subjects.PERU, anEntry("met").on("2018-04")));

        assertThat(found(held, List.of(Shelf.ofPlaces(new Country("PE"))))).hasSize(1);
        assertThat(found(held, List.of(Shelf.ofPlaces(new Country("GH"))))).isEmpty();
    }

    private static void assertSame(AHistory all, int year, long position, Circle audience) {
        for (String month : List.of("-01", "-04", "-10", "")) {
            String period = year + month;
            Predicate<Shelf> times = Shelf.ofTimes(Timeline.period(period, period));
            assertSame(all, List.of(times), position, audience, known -> timeline(known, period));
            listed(all, EntryQuery.all().between(period, period), position, audience);
        }
        for (String place : PLACES) {
            listed(all, EntryQuery.all().at(place), position, audience);
            listed(
                    all,
                    EntryQuery.all().in(new Country(place.substring(0, 2))).between("" + year, ""),
                    position,
                    audience);
        }
        Predicate<Shelf> undertaken = Shelf.ofUndertakings(Subjects.NL);
        Reconstruction begun = known(lives(all, List.of(undertaken), Set.of()), all, position, audience);
        Set<Subject> subjects = FollowUp.subjects(begun.entries(), year);
        assertThat(followUp(
                        known(lives(all, List.of(shelf -> false), subjects), all, position, audience), year, audience))
                .isEqualTo(followUp(known(all.recorded(), all, position, audience), year, audience));
    }

    private static void listed(AHistory all, EntryQuery query, long position, Circle audience) {
        assertSame(
                all,
                query.shelves(),
                position,
                audience,
                known -> query.of(known.entries(), known.names(), Language.ENGLISH));
    }

    private static Object timeline(Reconstruction known, String period) {
        return new Timeline(known.entries(), known.names()).excerpt(period, period, c -> true, Language.ENGLISH);
    }

    private static Object followUp(Reconstruction known, int year, Circle audience) {
        return new FollowUp(
                        known.entries(),
                        known.names(),
                        Subjects.NL,
                        year,
                        LocalDate.of(year + 1, 6, 1),
                        audience,
                        Language.ENGLISH)
                .undertakings();
    }

    private static void assertSame(
            AHistory all,
            List<Predicate<Shelf>> shelves,
            long position,
            Circle audience,
            Function<Reconstruction, Object> answer) {
        assertThat(answer.apply(known(lives(all, shelves, Set.of()), all, position, audience)))
                .isEqualTo(answer.apply(known(all.recorded(), all, position, audience)));
    }

    private static Collection<RecordedEvent> lives(AHistory all, List<Predicate<Shelf>> shelves, Set<Subject> about) {
        SortedSet<Long> positions = found(all, shelves);
        all.recorded().stream()
                .filter(recorded -> about.contains(recorded.event().subject())
                        || about.contains(recorded.event().belongsTo()))
                .forEach(recorded -> positions.add(recorded.position()));
        return EntryLives.of(new Lives(all.recorded()), positions);
    }

    private static SortedSet<Long> found(AHistory all, List<Predicate<Shelf>> shelves) {
        SortedSet<Long> origins = new TreeSet<>();
        all.entries().all().forEach(entry -> {
            SortedSet<Shelf> stands = Shelves.of(entry.life());
            if (shelves.stream().allMatch(asked -> stands.stream().anyMatch(asked))) {
                origins.add(entry.position());
            }
        });
        return origins;
    }

    private static Reconstruction known(Iterable<RecordedEvent> events, AHistory all, long position, Circle audience) {
        Reconstruction known = new Reconstruction(position, new AudienceView(audience, all.recorded()));
        known.applyAll(events);
        known.knows(all.head());
        return known;
    }
}
