package org.vpshr.projections.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vpshr.domain.given.AnEntry.anEntry;
import static org.vpshr.projections.given.AHistory.history;
import static org.vpshr.projections.given.Subjects.*;
import static org.vpshr.projections.given.Told.corrected;
import static org.vpshr.projections.given.Told.held;
import static org.vpshr.projections.given.Told.moved;
import static org.vpshr.projections.given.Told.on;
import static org.vpshr.projections.given.Told.only;
import static org.vpshr.projections.given.Told.person;
import static org.vpshr.projections.given.Told.plan;
import static org.vpshr.projections.given.Told.planned;
import static org.vpshr.projections.given.Told.reattributed;
import static org.vpshr.projections.given.Told.refined;
import static org.vpshr.projections.given.Told.released;
import static org.vpshr.projections.given.Told.restricted;
import static org.vpshr.projections.given.Told.withdrawn;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.vpshr.domain.DomainEvent;
import org.vpshr.domain.Subject;
import org.vpshr.domain.entry.Circle;
import org.vpshr.domain.entry.Language;
import org.vpshr.domain.given.AnEntry;
import org.vpshr.domain.time.Cadence;
import org.vpshr.domain.time.Certainty;
import org.vpshr.domain.time.Span;
import org.vpshr.domain.time.When;
import org.vpshr.domain.workinggroup.WorkingGroupEvent.CadenceSet;
import org.vpshr.projections.entries.EntryHistory;
import org.vpshr.projections.given.AHistory;
import org.vpshr.projections.names.Names;
import org.vpshr.projections.timeline.Timeline.Moment;

class TimelineTest {
    private static final Predicate<EntryHistory> ALL = entry -> true;

    private static Predicate<EntryHistory> about(Subject subject) {
        return entry -> entry.subject().equals(subject);
    }

    private static List<Moment> in2018(Predicate<EntryHistory> about, DomainEvent... events) {
        AHistory told = history(events).seenBy(Circle.PUBLIC);
        return new Timeline(told.entries(), told.in(new Names()))
                .between(Span.parse("2018-01-01/2018-12-31"), about, Language.ENGLISH);
    }

    private static List<String> in2018(DomainEvent... events) {
        return ids(in2018(ALL, events));
    }

    private static List<String> ids(List<Moment> moments) {
        return moments.stream().map(moment -> moment.entry().value()).toList();
    }

    @Test
    @Tag("rule-92-holds")
    void moments_stand_by_their_start_then_their_end_then_the_order_of_recording() {
        assertThat(in2018(
                        held(PERU, anEntry("whole-april").on("2018-04")),
                        held(PERU, anEntry("day-b").on("2018-04-01")),
                        held(PERU, anEntry("day-a").on("2018-04-01")),
                        held(PERU, anEntry("march").on("2018-03"))))
                .containsExactly("march", "day-b", "day-a", "whole-april");
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({"2018-04-06, YES", "2018-12/2019-02, YES", "2018-12~, MAYBE", "201X, MAYBE"})
    @Tag("rule-90-holds")
    void a_moment_lies_surely_or_perhaps_in_the_time_asked_for(String when, Certainty certainty) {
        assertThat(in2018(ALL, held(PERU, anEntry("workshop").on(when))))
                .extracting(Moment::certainty)
                .containsExactly(certainty);
    }

    @ParameterizedTest
    @CsvSource({"2017-12-31", "2019-01-01", "2010/2012"})
    void what_surely_lies_outside_the_time_asked_for_is_left_out(String when) {
        assertThat(in2018(held(PERU, anEntry("workshop").on(when)))).isEmpty();
    }

    @Test
    void a_timeline_may_be_asked_for_some_subjects_only() {
        assertThat(ids(in2018(about(PERU), held(PERU, "pe"), held(NIGERIA, "ng"))))
                .containsExactly("pe");
    }

    @Test
    @Tag("rule-113-holds")
    void a_timeline_shows_what_its_audience_may_see() {
        assertThat(in2018(held(PERU, "open"), held(PERU, anEntry("secret").to(only(Circle.INTERNAL)))))
                .containsExactly("open");
    }

    @Test
    @Tag("rule-47-holds")
    void a_fact_told_again_stands_where_the_first_telling_may_not_be_seen() {
        assertThat(in2018(
                        held(PERU, "told"),
                        held(NIGERIA, anEntry("retold").on("2018-04").linked("repeats:told")),
                        restricted(PERU, "told", Circle.INTERNAL)))
                .containsExactly("retold");
    }

    @Test
    void what_was_withdrawn_is_not_on_the_timeline() {
        assertThat(in2018(held(PERU, "workshop"), withdrawn(PERU, "workshop"))).isEmpty();
    }

    @Test
    @Tag("rule-47-holds")
    void a_fact_told_twice_stands_once() {
        assertThat(in2018(
                        held(PERU, "told"),
                        held(NIGERIA, anEntry("retold").on("2018-04").linked("repeats:told"))))
                .containsExactly("told");
    }

    @Test
    @Tag("rule-47-holds")
    void a_fact_told_twice_stands_once_where_only_the_second_telling_is_asked_for() {
        assertThat(ids(in2018(
                        about(NIGERIA),
                        held(PERU, "told"),
                        held(NIGERIA, anEntry("retold").on("2018-04").linked("repeats:told")))))
                .containsExactly("retold");
    }

    @Test
    void plans_are_marked_as_such() {
        assertThat(in2018(ALL, plan(PERU, anEntry("training").at(planned("2018-12")))))
                .extracting(Moment::planned)
                .containsExactly(true);
    }

    @Test
    @Tag("rule-65-holds")
    void a_cadence_puts_no_meeting_on_the_timeline() {
        When monthly = new When(When.Mode.RECURRING, Span.parse("2018/.."), "every month", Set.of(), Cadence.MONTHLY);

        assertThat(in2018(new CadenceSet(
                        GROUP_OF_PERU, anEntry("cadence").at(monthly).build())))
                .isEmpty();
    }

    @Test
    void what_has_no_date_is_not_on_the_timeline() {
        assertThat(in2018(
                        held(PERU, anEntry("undated").at(When.undated())),
                        held(PERU, anEntry("standing").at(When.standing()))))
                .isEmpty();
    }

    @Test
    void a_moment_is_told_in_words_with_names_put_in() {
        assertThat(in2018(
                        ALL,
                        person("koch", "Dirk-Jan Koch"),
                        held(PERU, anEntry("visit").saying("{koch} came."))))
                .extracting(Moment::text)
                .containsExactly("Dirk-Jan Koch came.");
    }

    @Test
    @Tag("rule-85-holds")
    void a_moment_keeps_the_words_in_which_its_date_was_stated() {
        assertThat(in2018(ALL, held(PERU, anEntry("visit").at(When.on("2018-21", "in spring 2018")))))
                .extracting(Moment::stated)
                .containsExactly("in spring 2018");
    }

    private static List<Moment> formerlyIn2018(Predicate<EntryHistory> about, DomainEvent... events) {
        AHistory told = history(events).seenBy(Circle.PUBLIC);
        return new Timeline(told.entries(), told.in(new Names()))
                .formerlyBetween(Span.parse("2018-01-01/2018-12-31"), about, Language.ENGLISH);
    }

    private static List<String> formerlyIn2018(DomainEvent... events) {
        return ids(formerlyIn2018(ALL, events));
    }

    private static AnEntry workshop(String on) {
        return anEntry("workshop").on(on);
    }

    @Test
    void what_was_withdrawn_or_got_another_time_or_none_is_known_to_have_been_there() {
        assertThat(formerlyIn2018(held(PERU, "workshop"), withdrawn(PERU, "workshop")))
                .containsExactly("workshop");
        assertThat(formerlyIn2018(held(PERU, workshop("2018-04")), corrected(PERU, workshop("2017-04"))))
                .containsExactly("workshop");
        assertThat(formerlyIn2018(
                        held(PERU, workshop("2018-04")),
                        corrected(PERU, anEntry("workshop").at(When.undated()))))
                .containsExactly("workshop");
        assertThat(ids(formerlyIn2018(about(PERU), held(PERU, "workshop"), moved(PERU, "workshop", NIGERIA))))
                .containsExactly("workshop");
    }

    @Test
    void what_stands_there_or_never_did_was_not_there_formerly() {
        assertThat(formerlyIn2018(held(PERU, "workshop"), refined(PERU, "workshop", "2018-04")))
                .isEmpty();
        assertThat(formerlyIn2018(held(PERU, workshop("2016")), withdrawn(PERU, "workshop")))
                .isEmpty();
        assertThat(formerlyIn2018(
                        held(PERU, "told"),
                        held(NIGERIA, anEntry("retold").on("2018-04").linked("repeats:told"))))
                .isEmpty();
    }

    @Test
    @Tag("rule-113-holds")
    void what_the_audience_may_not_see_is_not_said_to_have_been_there() {
        assertThat(formerlyIn2018(held(PERU, "workshop"), restricted(PERU, "workshop", Circle.INTERNAL)))
                .isEmpty();
        assertThat(formerlyIn2018(
                        held(PERU, workshop("2018-04").to(only(Circle.INTERNAL))), withdrawn(PERU, "workshop")))
                .isEmpty();
        assertThat(formerlyIn2018(
                        held(PERU, workshop("2018-04")),
                        restricted(PERU, "workshop", Circle.INTERNAL),
                        corrected(PERU, workshop("2017-04")),
                        released(PERU, "workshop", 2)))
                .isEmpty();
    }

    private static List<String> versions(DomainEvent... events) {
        return in2018(ALL, events).stream()
                .flatMap(moment -> moment.versions().stream())
                .map(version -> version.position() + " " + version.when().edtf())
                .toList();
    }

    @Test
    @Tag("rule-86-holds")
    void a_moment_knows_what_was_seen_of_it_before() {
        assertThat(versions(
                        held(PERU, workshop("2018")),
                        held(PERU, "another"),
                        refined(PERU, "workshop", "2018-04"),
                        reattributed(PERU, "workshop", "gov:NL", "gov:GB"),
                        corrected(PERU, workshop("2018-04").saying("Other words."))))
                .containsExactly("1 2018", "3 2018-04", "5 2018-04", "2 2018-04-06");
    }

    @Test
    @Tag("rule-112-holds")
    void what_was_seen_before_a_restriction_is_not_told_again_once_it_is_lifted() {
        assertThat(versions(
                        held(PERU, workshop("2018")),
                        restricted(PERU, "workshop", Circle.INTERNAL),
                        refined(PERU, "workshop", "2018-04"),
                        released(PERU, "workshop", 2)))
                .containsExactly("3 2018-04");
    }

    @Test
    void what_has_no_place_on_a_timeline_is_counted_beside_it() {
        AHistory told = history(
                held(PERU, anEntry("dated").on("2018-04")),
                held(PERU, anEntry("always").at(When.standing())),
                held(PERU, anEntry("once").at(When.undated())),
                held(PERU, anEntry("then").at(When.asOf("2018-04", "in April"))),
                held(NIGERIA, anEntry("there").at(When.undated())));

        assertThat(new Timeline(told.entries(), told.in(new Names()))
                        .excerpt("2018", "2018", about(PERU), Language.ENGLISH)
                        .leftOut()
                        .counts()
                        .toString())
                .isEqualTo("{AS_OF=1, STANDING=1, UNDATED=1}");
    }
}
