package org.vpshr.projections.call;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import org.vpshr.domain.dossier.DossierEvent.PlanMade;
import org.vpshr.domain.entry.Circle;
import org.vpshr.domain.entry.EntryId;
import org.vpshr.domain.entry.Language;
import org.vpshr.domain.time.Certainty;
import org.vpshr.projections.followup.FollowUp;
import org.vpshr.projections.followup.PlanState;
import org.vpshr.projections.followup.Undertaking;
import org.vpshr.projections.given.AHistory;
import org.vpshr.projections.given.AnyHistory;
import org.vpshr.projections.given.AnyHistory.Grown;
import org.vpshr.projections.given.Subjects;
import org.vpshr.projections.report.Reconstruction;

/** From what is on record alone it is asked for all that the follow-up tells of later, and for nothing twice. */
@Domain(AnyHistory.class)
class EverythingIsAskedOnceTest {
    private static final LocalDate THEN = LocalDate.parse("2018-12-31");
    private static final LocalDate LATER = LocalDate.parse("2019-12-31");
    private static final List<Integer> FOLLOWED = List.of(2017, 2018, 2019);

    private static List<Undertaking> told(Reconstruction known, int year, LocalDate day) {
        return new FollowUp(known.entries(), known.names(), Subjects.NL, year, day, Circle.INTERNAL, Language.ENGLISH)
                .undertakings();
    }

    private static boolean hasEnded(Undertaking undertaking) {
        return Set.of(PlanState.KEPT, PlanState.DROPPED).contains(undertaking.state())
                && undertaking.certainty() == Certainty.YES;
    }

    private static Set<EntryId> ended(Reconstruction known) {
        return FOLLOWED.stream()
                .flatMap(year -> told(known, year, THEN).stream())
                .filter(EverythingIsAskedOnceTest::hasEnded)
                .map(Undertaking::entry)
                .collect(Collectors.toSet());
    }

    private static List<String> about(Optional<Call> call) {
        return call.stream()
                .flatMap(asked -> asked.questions().stream())
                .filter(question -> question.kind() != QuestionKind.ITEM)
                .map(Question::about)
                .toList();
    }

    @Property(tries = 300, seed = "57")
    void whatever_the_follow_up_tells_of_later_was_asked_for_if_it_was_on_record_and_had_not_ended(
            @ForAll Grown history) {
        Reconstruction then = history.now().known(history.then().head(), Circle.INTERNAL);
        Reconstruction later = history.now().known(history.now().head(), Circle.INTERNAL);
        List<String> asked = about(Calls.of(history.now(), history.then().head(), 2018, THEN));
        Set<EntryId> ended = ended(then);

        told(later, 2018, LATER).stream()
                .map(Undertaking::entry)
                .filter(entry -> toldThen(then, entry))
                .filter(entry -> !ended.contains(entry))
                .forEach(entry -> assertThat(asked).contains(entry.toString()));
    }

    /** What was on record of the Netherlands then, and was written for the year by what was known. */
    private static boolean toldThen(Reconstruction then, EntryId entry) {
        return told(then, 2018, LATER).stream()
                .anyMatch(undertaking -> undertaking.entry().equals(entry));
    }

    @Property(tries = 300, seed = "57")
    void nothing_is_asked_twice(@ForAll AHistory history) {
        Optional<Call> call = Calls.of(history, 2019, LATER);

        assertThat(about(call)).doesNotHaveDuplicates();
        call.ifPresent(asked -> assertThat(asked.desks())
                .extracting(desk -> desk.desk().toString())
                .doesNotHaveDuplicates());
    }

    @Property(tries = 300, seed = "58")
    void every_plan_on_record_is_asked_about_or_has_ended(@ForAll AHistory history) {
        Reconstruction known = history.known(history.head(), Circle.INTERNAL);
        List<String> asked = about(Calls.of(history, 2019, LATER));

        known.entries().standing().stream()
                .filter(entry -> entry.origin() instanceof PlanMade)
                .filter(entry -> entry.toldBy(Subjects.NL)
                        && entry.entry().contribution().reportYear() <= 2019)
                .filter(entry -> told(known, entry.entry().contribution().reportYear(), LATER).stream()
                        .filter(undertaking ->
                                undertaking.entry().equals(entry.entry().id()))
                        .noneMatch(EverythingIsAskedOnceTest::hasEnded))
                .forEach(entry -> assertThat(asked).contains(entry.entry().id().toString()));
    }

    @Property(tries = 200, seed = "59")
    void the_same_events_ask_the_same(@ForAll AHistory history) {
        assertThat(Calls.of(history, 2019, LATER)).isEqualTo(Calls.of(AHistory.of(history.recorded()), 2019, LATER));
    }

    @Property(tries = 200, seed = "60")
    void whoever_is_asked_is_a_desk_of_the_government(@ForAll AHistory history) {
        Calls.of(history, 2019, LATER)
                .ifPresent(call -> assertThat(call.desks())
                        .allMatch(desk -> desk.desk().government().equals(Subjects.NL)));
    }
}
