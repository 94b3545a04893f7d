package org.vpshr.application.render.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vpshr.domain.given.AnEntry.anEntry;
import static org.vpshr.projections.given.AHistory.history;
import static org.vpshr.projections.given.Subjects.PERU;
import static org.vpshr.projections.given.Told.corrected;
import static org.vpshr.projections.given.Told.held;
import static org.vpshr.projections.given.Told.only;
import static org.vpshr.projections.given.Told.plan;
import static org.vpshr.projections.given.Told.refined;
import static org.vpshr.projections.given.Told.released;
import static org.vpshr.projections.given.Told.restricted;
import static org.vpshr.projections.given.Told.withdrawn;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.vpshr.domain.DomainEvent;
import org.vpshr.domain.dossier.DossierEvent.PlanDropped;
import org.vpshr.domain.dossier.DossierEvent.PlanKept;
import org.vpshr.domain.dossier.DossierEvent.PlanMoved;
import org.vpshr.domain.dossier.Outcome;
import org.vpshr.domain.engagement.EngagementEvent.EventAnnounced;
import org.vpshr.domain.engagement.EventKind;
import org.vpshr.domain.entry.Audience;
import org.vpshr.domain.entry.Circle;
import org.vpshr.domain.entry.EntryId;
import org.vpshr.domain.entry.Language;
import org.vpshr.domain.given.AnEntry;
import org.vpshr.domain.time.When;
import org.vpshr.projections.given.AHistory;
import org.vpshr.projections.given.AnyHistory;
import org.vpshr.projections.given.Told;
import org.vpshr.projections.names.Names;
import org.vpshr.projections.timeline.Timeline;

/** Whoever took a calendar learns from the next one what became of what stands in it. */
class TimelineCalendarTest {
    private static final Pattern EVENT = Pattern.compile("BEGIN:(VEVENT|VTODO)\r\n(.*?)END:\\1\r\n", Pattern.DOTALL);
    private static final Pattern FIELD = Pattern.compile("([A-Z-]+)(?:;VALUE=DATE)?:(.*)");

    private static String calendar(AHistory history, String from, String to, Circle audience) {
        AHistory seen = history.seenBy(audience);
        Timeline timeline = new Timeline(seen.entries(), seen.in(new Names()));
        return TimelineCalendar.of(timeline.excerpt(from, to, entry -> true, Language.ENGLISH));
    }

    /** The events of a calendar by their UID, each by its fields. */
    private static Map<String, Map<String, String>> events(String calendar) {
        return EVENT.matcher(calendar.replace("\r\n ", ""))
                .results()
                .map((MatchResult event) -> FIELD.matcher(event.group(2))
                        .results()
                        .collect(Collectors.toMap(
                                field -> field.group(1),
                                (MatchResult field) -> field.group(2).strip(),
                                (one, other) -> one + "|" + other,
                                TreeMap::new)))
                .collect(Collectors.toMap(event -> String.valueOf(event.get("UID")), Function.identity()));
    }

    private static Map<String, String> workshop(DomainEvent... events) {
        return events(calendar(history(events), "2018", "2018", Circle.PUBLIC))
                .getOrDefault("workshop@vpshr.org", Map.of());
    }

    private static AnEntry on(String date) {
        return anEntry("workshop").on(date);
    }

    @Test
    void a_refined_date_comes_under_the_same_uid_with_a_higher_sequence_and_a_later_stamp() {
        Map<String, String> before = workshop(held(PERU, on("2018-04")));
        Map<String, String> after = workshop(held(PERU, on("2018-04")), refined(PERU, "workshop", "2018-04-09"));

        assertThat(before)
                .containsEntry("SEQUENCE", "1")
                .containsEntry("DTSTAMP", "20190201T090000Z")
                .containsEntry("LAST-MODIFIED", "20190201T090000Z")
                .containsEntry("DTSTART", "20180401")
                .containsEntry("DTEND", "20180501")
                .containsEntry("STATUS", "CONFIRMED");
        assertThat(after)
                .containsEntry("SEQUENCE", "2")
                .containsEntry("DTSTAMP", "20190201T090100Z")
                .containsEntry("LAST-MODIFIED", "20190201T090100Z")
                .containsEntry("DTSTART", "20180409")
                .containsEntry("DTEND", "20180410")
                .containsEntry("STATUS", "CONFIRMED");
    }

    @Test
    void what_is_announced_is_tentative() {
        assertThat(workshop(new EventAnnounced(
                        PERU, anEntry("workshop").at(plannedFor("2018-12")).build(), EventKind.WORKSHOP)))
                .containsEntry("STATUS", "TENTATIVE");
    }

    private static DomainEvent planned() {
        return plan(PERU, anEntry("workshop").at(plannedFor("2018-12")));
    }

    private static When plannedFor(String when) {
        return Told.planned(when);
    }

    private static PlanKept kept(Outcome outcome) {
        return new PlanKept(
                PERU,
                anEntry("of").build().contribution(),
                new EntryId("workshop"),
                outcome,
                Set.of(new EntryId("held")),
                new Audience.Open());
    }

    @Test
    void a_plan_is_something_to_do_by_the_last_day_of_its_time() {
        assertThat(calendar(history(planned()), "2018", "2018", Circle.PUBLIC))
                .contains("BEGIN:VTODO")
                .doesNotContain("BEGIN:VEVENT");
        assertThat(workshop(planned()))
                .containsEntry("DUE", "20181231")
                .containsEntry("STATUS", "NEEDS-ACTION")
                .doesNotContainKey("DTSTART");
    }

    @Test
    void what_became_of_a_plan_comes_under_the_same_uid_with_a_higher_sequence() {
        DomainEvent held = held(PERU, anEntry("held").on("2018-11"));

        assertThat(workshop(planned(), held, kept(Outcome.FULLY)))
                .containsEntry("STATUS", "COMPLETED")
                .containsEntry("SEQUENCE", "3");
        assertThat(workshop(planned(), held, kept(Outcome.PARTLY))).containsEntry("STATUS", "IN-PROCESS");
        assertThat(workshop(
                        planned(),
                        new PlanMoved(
                                PERU,
                                anEntry("of").build().contribution(),
                                new EntryId("workshop"),
                                plannedFor("2019-06"),
                                "no time",
                                new Audience.Open())))
                .containsEntry("DUE", "20190630")
                .containsEntry("STATUS", "NEEDS-ACTION")
                .containsEntry("SEQUENCE", "2");
    }

    @Test
    void a_plan_that_is_dropped_or_taken_back_is_cancelled() {
        assertThat(workshop(
                        planned(),
                        new PlanDropped(
                                PERU,
                                anEntry("of").build().contribution(),
                                new EntryId("workshop"),
                                "no money",
                                new Audience.Open())))
                .containsEntry("STATUS", "CANCELLED");
        assertThat(workshop(planned(), withdrawn(PERU, "workshop")))
                .containsEntry("STATUS", "CANCELLED")
                .doesNotContainKey("SUMMARY");
    }

    @Test
    void a_plan_without_an_end_has_no_day_on_which_it_is_due() {
        assertThat(workshop(plan(PERU, anEntry("workshop").at(plannedFor("2018/..")))))
                .containsEntry("STATUS", "NEEDS-ACTION")
                .doesNotContainKey("DUE");
    }

    @ParameterizedTest
    @ValueSource(strings = {"9999", "9999-28", "0000-24", "2018/9999", "0000~/2018"})
    void a_year_that_a_calendar_does_not_know_is_left_out(String when) {
        AHistory history = history(held(PERU, on(when)), held(PERU, "another"));

        assertThat(events(calendar(history, "0000", "9999", Circle.PUBLIC))).containsOnlyKeys("another@vpshr.org");
    }

    @Test
    void what_is_withdrawn_is_cancelled_and_not_told_again() {
        assertThat(workshop(held(PERU, on("2018-04")), withdrawn(PERU, "workshop")))
                .containsEntry("STATUS", "CANCELLED")
                .containsEntry("SEQUENCE", "2")
                .containsEntry("DTSTART", "20180401")
                .doesNotContainKeys("SUMMARY", "DESCRIPTION");
    }

    @Test
    void what_has_no_days_of_its_own_any_more_is_cancelled() {
        DomainEvent told = held(PERU, on("2018-04"));
        assertThat(workshop(told, corrected(PERU, anEntry("workshop").at(When.undated()))))
                .containsEntry("STATUS", "CANCELLED");
        assertThat(workshop(told, corrected(PERU, on("2018-04/..")))).containsEntry("STATUS", "CANCELLED");
        assertThat(workshop(held(PERU, on("2018-04/.."))))
                .as("no calendar had it")
                .isEmpty();
    }

    @Test
    void what_is_put_right_to_another_year_is_told_with_its_new_date() {
        assertThat(workshop(held(PERU, on("2018-04")), corrected(PERU, on("2017-04"))))
                .containsEntry("STATUS", "CONFIRMED")
                .containsEntry("DTSTART", "20170401");
    }

    @Test
    void who_may_not_see_it_learns_nothing_of_it() {
        DomainEvent told = held(PERU, on("2018-04"));
        assertThat(workshop(told, restricted(PERU, "workshop", Circle.INTERNAL)))
                .isEmpty();
        assertThat(workshop(told, restricted(PERU, "workshop", Circle.INTERNAL), withdrawn(PERU, "workshop")))
                .isEmpty();
        assertThat(workshop(held(PERU, on("2018-04").to(only(Circle.INTERNAL))), withdrawn(PERU, "workshop")))
                .isEmpty();
        assertThat(workshop(
                        told,
                        restricted(PERU, "workshop", Circle.INTERNAL),
                        corrected(PERU, anEntry("workshop").at(When.undated())),
                        released(PERU, "workshop", 2)))
                .as("the date from before the restriction")
                .isEmpty();
    }

    @Test
    void what_was_released_comes_again_as_it_was_seen_before() {
        assertThat(workshop(
                        held(PERU, on("2018-04")),
                        restricted(PERU, "workshop", Circle.INTERNAL),
                        released(PERU, "workshop")))
                .containsEntry("SEQUENCE", "1")
                .containsEntry("STATUS", "CONFIRMED");
    }

    @Property(tries = 200, seed = "18")
    @Domain(AnyHistory.class)
    void whatever_is_told_otherwise_than_before_has_a_higher_sequence_and_no_earlier_stamp(
            @ForAll AnyHistory.Grown history, @ForAll Circle audience) {
        Map<String, Map<String, String>> before = events(calendar(history.then(), "2017", "2018", audience));
        Map<String, Map<String, String>> after = events(calendar(history.now(), "2017", "2018", audience));

        before.forEach((uid, event) -> {
            Map<String, String> later = after.getOrDefault(uid, event);
            if (!later.equals(event)) {
                assertThat(Long.valueOf(later.get("SEQUENCE"))).isGreaterThan(Long.parseLong(event.get("SEQUENCE")));
                assertThat(later.get("DTSTAMP")).isGreaterThanOrEqualTo(event.get("DTSTAMP"));
            }
        });
    }

    @Property(tries = 200, seed = "19")
    @Domain(AnyHistory.class)
    void what_is_told_under_a_uid_does_not_depend_on_the_time_asked_for(
            @ForAll AHistory history, @ForAll Circle audience) {
        Map<String, Map<String, String>> all = events(calendar(history, "2000", "2030", audience));
        Map<String, Map<String, String>> some = events(calendar(history, "2018", "2018", audience));

        assertThat(all).containsAllEntriesOf(some);
    }
}
