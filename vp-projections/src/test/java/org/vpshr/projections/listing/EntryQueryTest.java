package org.vpshr.projections.listing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.vpshr.domain.given.AnEntry.anEntry;
import static org.vpshr.projections.given.AHistory.history;
import static org.vpshr.projections.given.Subjects.*;
import static org.vpshr.projections.given.Told.contradicted;
import static org.vpshr.projections.given.Told.held;
import static org.vpshr.projections.given.Told.moved;
import static org.vpshr.projections.given.Told.person;
import static org.vpshr.projections.given.Told.plan;
import static org.vpshr.projections.given.Told.withdrawn;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.vpshr.domain.DomainEvent;
import org.vpshr.domain.dossier.Preference;
import org.vpshr.domain.entry.Audience;
import org.vpshr.domain.entry.Language;
import org.vpshr.domain.failure.Failure;
import org.vpshr.domain.given.AnEntry;
import org.vpshr.domain.measure.Figure;
import org.vpshr.domain.party.Capacity;
import org.vpshr.domain.party.Party;
import org.vpshr.domain.time.When;
import org.vpshr.domain.workinggroup.WorkingGroupEvent.MemberLeft;
import org.vpshr.projections.given.AHistory;
import org.vpshr.projections.names.Names;

class EntryQueryTest {
    private static EntryList listed(EntryQuery query, DomainEvent... events) {
        AHistory told = history(events);
        return query.of(told.entries(), told.in(new Names()), Language.ENGLISH);
    }

    private static List<String> ids(EntryQuery query, DomainEvent... events) {
        return listed(query, events).lines().stream()
                .map(line -> line.entry().value())
                .toList();
    }

    private static DomainEvent[] and(DomainEvent more, DomainEvent... events) {
        List<DomainEvent> all = new ArrayList<>(Arrays.asList(events));
        all.add(more);
        return all.toArray(DomainEvent[]::new);
    }

    private static final DomainEvent ELSEWHERE =
            held(MYANMAR, anEntry("elsewhere").by("GB/somewhere").saying("Of something else."));

    private static void assertFound(EntryQuery query, DomainEvent... events) {
        assertThat(ids(query, and(ELSEWHERE, events))).containsExactly("e");
    }

    private static AnEntry anE() {
        return anEntry("e").on("2018-04");
    }

    @Test
    void an_entry_is_found_by_words_of_its_text_in_any_letters() {
        assertFound(EntryQuery.all().saying("ROUND table"), held(PERU, anE().saying("A round table in Cusco.")));
    }

    @Test
    void an_entry_is_found_by_the_name_of_a_person_in_its_text() {
        assertFound(
                EntryQuery.all().saying("dirk-jan"),
                person("koch", "Dirk-Jan Koch"),
                held(PERU, anE().saying("{koch} spoke.")));
    }

    @ParameterizedTest
    @CsvSource({"org:fnv", "fnv", "FNV"})
    void an_entry_is_found_by_a_party_that_took_part(String party) {
        assertFound(EntryQuery.all().naming(party), held(PERU, anE().with("org:fnv", Capacity.HOST)));
    }

    @ParameterizedTest
    @CsvSource({"gov:US", "org:ffp"})
    void an_entry_is_found_by_who_paid_and_who_received(String party) {
        assertFound(
                EntryQuery.all().naming(party),
                held(PERU, anE().with(Figure.money("training", "10", "USD", "gov:US", "org:ffp"))));
    }

    @Test
    void an_entry_is_found_by_the_party_that_its_event_names() {
        assertFound(
                EntryQuery.all().naming("org:fnv"),
                new MemberLeft(GROUP_OF_PERU, anE().build(), new Party.Organisation("fnv")));
    }

    @ParameterizedTest
    @CsvSource({"PE", "PE:Cusco", "Cusco", "cusco"})
    void an_entry_is_found_by_its_place(String place) {
        assertFound(EntryQuery.all().at(place), held(NIGERIA, anE().in("PE:Cusco")));
    }

    @Test
    void a_place_is_not_found_under_the_name_of_another() {
        assertThat(ids(EntryQuery.all().at("PE:Lima"), held(PERU, anE().in("PE:Cusco")), ELSEWHERE))
                .isEmpty();
    }

    @Test
    void an_entry_is_in_a_country_by_its_subject_or_by_its_place() {
        EntryQuery ghana = EntryQuery.all().in(GHANA.country());

        assertFound(ghana, held(GHANA, anE()));
        assertFound(ghana, held(FORUM, anE().in("GH:Accra")));
    }

    @ParameterizedTest
    @CsvSource({"engagement.EventHeld", "*.EventHeld", "engagement.*"})
    void an_entry_is_found_by_its_kind(String kind) {
        assertThat(ids(
                        EntryQuery.all().kind(kind),
                        held(PERU, anE()),
                        new MemberLeft(GROUP_OF_PERU, anEntry("left").build(), new Party.Organisation("fnv"))))
                .containsExactly("e");
    }

    @ParameterizedTest
    @CsvSource({"engagement/NL/PE", "engagement/NL", "engagement"})
    void an_entry_is_found_by_its_subject_and_by_the_beginning_of_it(String subject) {
        assertThat(ids(
                        EntryQuery.all().about(subject),
                        held(PERU, anE()),
                        new MemberLeft(GROUP_OF_PERU, anEntry("left").build(), new Party.Organisation("fnv"))))
                .containsExactly("e");
    }

    @Test
    void a_part_of_a_name_is_no_beginning_of_a_subject() {
        assertThat(ids(EntryQuery.all().about("engagement/NL/P"), held(PERU, anE())))
                .isEmpty();
    }

    @Test
    void an_entry_is_found_under_the_subject_to_which_it_was_moved() {
        assertThat(ids(EntryQuery.all().about("engagement/NL/NG"), held(PERU, anE()), moved(PERU, "e", NIGERIA)))
                .containsExactly("e");
    }

    @ParameterizedTest
    @CsvSource({"NL/embassy-lima", "NL"})
    void an_entry_is_found_by_who_wrote_it(String desk) {
        assertFound(EntryQuery.all().by(desk), held(PERU, anE().by("NL/embassy-lima")));
    }

    @ParameterizedTest
    @CsvSource({"2018,2018,1", "2018-05,2019,0", "2018-04,'',1", "'',2018-03,0", "'','',1"})
    void an_entry_is_found_in_its_time_and_in_no_other(String from, String to, int found) {
        assertThat(ids(EntryQuery.all().between(from, to), held(PERU, anE()))).hasSize(found);
    }

    @Test
    void a_period_that_runs_backward_is_refused() {
        assertThatThrownBy(() -> EntryQuery.all().between("2019", "2018")).isInstanceOf(Failure.class);
    }

    @Test
    void what_has_no_date_is_left_out_of_a_period_and_counted_by_how_it_relates_to_time() {
        EntryList found = listed(
                EntryQuery.all().in(PERU.country()).between("2018", "2018"),
                held(PERU, anE()),
                held(PERU, anEntry("always").at(When.standing())),
                held(PERU, anEntry("once").at(When.undated())),
                held(PERU, anEntry("again").at(When.undated())),
                held(NIGERIA, anEntry("there").at(When.undated())));

        assertThat(found.lines()).hasSize(1);
        assertThat(found.leftOut().counts())
                .containsOnly(java.util.Map.entry(When.Mode.STANDING, 1), java.util.Map.entry(When.Mode.UNDATED, 2));
    }

    @Test
    void without_a_period_nothing_is_left_out_and_what_has_no_date_comes_last() {
        EntryList found = listed(
                EntryQuery.all(),
                held(PERU, anEntry("always").at(When.standing())),
                held(PERU, anEntry("late").on("2019")),
                held(PERU, anEntry("early").on("2018")),
                plan(PERU, anEntry("meant").at(When.planned("2018-06", "in June"))));

        assertThat(found.lines().stream().map(line -> line.entry().value()))
                .containsExactly("early", "meant", "late", "always");
        assertThat(found.leftOut().isEmpty()).isTrue();
    }

    @Test
    void what_another_source_says_otherwise_is_listed_with_it_and_who_says_so() {
        assertThat(listed(
                                EntryQuery.all(),
                                held(PERU, anE()),
                                contradicted(PERU, "e", "It was in May.", new Audience.Open()))
                        .lines())
                .singleElement()
                .satisfies(line -> assertThat(line.contradictions())
                        .singleElement()
                        .matches(other -> other.rival().claim().equals("It was in May."))
                        .matches(other -> other.rival().source().title().equals("Final report"))
                        .matches(other -> other.preferred() == Preference.RECORDED));
    }

    @Test
    void what_was_taken_back_is_listed_and_says_so() {
        assertThat(listed(EntryQuery.all(), held(PERU, anE()), withdrawn(PERU, "e"))
                        .lines())
                .singleElement()
                .matches(EntryLine::withdrawn);
    }

    @Test
    void every_condition_holds_for_what_is_listed() {
        EntryQuery both = EntryQuery.all().saying("workshop").at("PE");

        assertThat(ids(
                        both,
                        held(PERU, anEntry("e").saying("A workshop.").in("PE")),
                        held(PERU, anEntry("f").saying("A workshop.")),
                        held(PERU, anEntry("g").in("PE"))))
                .containsExactly("e");
    }
}
