package org.vpshr.examples.netherlands;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.vpshr.application.VoluntaryPrinciples;
import org.vpshr.application.reports.AsOf;
import org.vpshr.domain.entry.Circle;
import org.vpshr.domain.entry.EntryId;
import org.vpshr.projections.call.Call;
import org.vpshr.projections.call.Question;
import org.vpshr.projections.call.QuestionKind;
import org.vpshr.projections.followup.PlanState;
import org.vpshr.projections.followup.Undertaking;

/** With what the years of the Netherlands open, and how much of what was followed up later they had asked for. */
class CallTest {
    private static final LocalDate YEAR_AFTER = LocalDate.parse("2019-12-31");
    private static final Set<QuestionKind> UNDERTAKINGS =
            Set.of(QuestionKind.PLAN, QuestionKind.ADVOCACY, QuestionKind.EXPECTATION, QuestionKind.OBLIGATION);

    private static Call call(VoluntaryPrinciples record, int year, String asOf) {
        return record.reports()
                .of(Example.NETHERLANDS, year)
                .forAudience(Circle.INTERNAL)
                .at(AsOf.parse(asOf))
                .call();
    }

    /** What the follow-up of 2018 tells of at the end of 2019, as it is known now. */
    private static List<Undertaking> toldLater(VoluntaryPrinciples record) {
        return Example.report2018(record)
                .forAudience(Circle.INTERNAL)
                .at(AsOf.now())
                .followUp(YEAR_AFTER)
                .all();
    }

    private static boolean isOnRecordBy(VoluntaryPrinciples record, EntryId entry, String day) {
        return Example.report2018(record)
                .forAudience(Circle.INTERNAL)
                .at(AsOf.parse(day))
                .entries()
                .find(entry)
                .isPresent();
    }

    private static List<String> asked(Call call) {
        return call.questions().stream()
                .filter(question -> UNDERTAKINGS.contains(question.kind()))
                .map(Question::about)
                .toList();
    }

    /** Those that had ended by then, as it was known then. */
    private static Set<String> ended(VoluntaryPrinciples record, String day) {
        return Example.report2018(record)
                .forAudience(Circle.INTERNAL)
                .at(AsOf.parse(day))
                .followUp(LocalDate.parse(day))
                .all()
                .stream()
                .filter(undertaking ->
                        undertaking.state() == PlanState.KEPT || undertaking.state() == PlanState.DROPPED)
                .map(undertaking -> undertaking.entry().toString())
                .collect(Collectors.toSet());
    }

    @ParameterizedTest(name = "for {1}, from the record as of {0}: of 22 told later {2} were on record, {3} ended")
    @CsvSource({
        "2018-12-31, 2018, 3, 0",
        "2018-12-31, 2019, 3, 0",
        "2019-01-22, 2018, 15, 0",
        "2019-02-11, 2018, 22, 1",
        "2019-04-30, 2018, 22, 1",
        "2019-04-30, 2019, 22, 1"
    })
    void it_asks_for_every_undertaking_on_record_that_the_follow_up_tells_of_later(
            String day, int year, int onRecord, int ended) {
        Example.ask(record -> {
            List<Undertaking> later = toldLater(record);
            Set<String> known = later.stream()
                    .map(Undertaking::entry)
                    .filter(entry -> isOnRecordBy(record, entry, day))
                    .map(EntryId::toString)
                    .collect(Collectors.toSet());
            Set<String> open = new TreeSet<>(known);
            open.removeAll(ended(record, day));

            assertThat(later).hasSize(22);
            assertThat(known).hasSize(onRecord);
            assertThat(open).hasSize(onRecord - ended);
            assertThat(asked(call(record, year, day))).containsAll(open);
            return known;
        });
    }

    @Test
    void what_it_could_not_ask_for_was_written_by_the_desks_in_the_january_after() {
        Example.ask(record -> {
            List<Undertaking> unknown = toldLater(record).stream()
                    .filter(undertaking -> !isOnRecordBy(record, undertaking.entry(), "2018-12-31"))
                    .toList();

            assertThat(unknown).hasSize(19).allSatisfy(undertaking -> {
                assertThat(undertaking.causes().getFirst().written()).isAfter("2018-12-31");
            });
            return unknown;
        });
    }

    @ParameterizedTest(name = "for {1}, from the record as of {0}")
    @CsvSource({"2018-12-31, 2018", "2018-12-31, 2019", "2019-04-30, 2019", "2023-12-31, 2024"})
    void it_asks_nothing_twice(String day, int year) {
        Call call = Example.ask(record -> call(record, year, day));

        assertThat(call.questions())
                .isNotEmpty()
                .extracting(question -> (question.kind() == QuestionKind.ITEM) + question.about())
                .doesNotHaveDuplicates();
        assertThat(call.desks()).extracting(desk -> desk.desk().toString()).doesNotHaveDuplicates();
    }

    @Test
    void each_desk_is_asked_about_what_it_wrote() {
        Call call = Example.ask(record -> call(record, 2019, "2019-04-30"));

        assertThat(call.desks())
                .filteredOn(desk -> desk.desk().name().equals("embassy-kinshasa"))
                .singleElement()
                .satisfies(kinshasa -> assertThat(kinshasa.of(QuestionKind.PLAN))
                        .extracting(Question::about)
                        .allMatch(about -> about.startsWith("cd-")));
        assertThat(call.coordinating()).hasToString("NL/human-rights");
    }
}
