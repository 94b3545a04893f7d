package org.vpshr.domain.matter;

import static org.vpshr.domain.given.AnEntry.anEntry;
import static org.vpshr.domain.given.Story.given;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.vpshr.domain.Subject.CountryEngagementId;
import org.vpshr.domain.Subject.PersonId;
import org.vpshr.domain.dossier.DossierCommand.WithdrawEntry;
import org.vpshr.domain.entry.Contribution;
import org.vpshr.domain.entry.Entry;
import org.vpshr.domain.entry.EntryId;
import org.vpshr.domain.entry.Language;
import org.vpshr.domain.given.AnEntry;
import org.vpshr.domain.given.Story;
import org.vpshr.domain.matter.MatterCommand.*;
import org.vpshr.domain.measure.Basis;
import org.vpshr.domain.measure.Figure;
import org.vpshr.domain.measure.Quantity;
import org.vpshr.domain.party.Capacity;
import org.vpshr.domain.party.Party;
import org.vpshr.domain.register.PersonName;
import org.vpshr.domain.register.RegisterEvent.PersonRegistered;
import org.vpshr.domain.time.When;

class MattersTest {
    private static final CountryEngagementId CONGO = CountryEngagementId.of("NL", "CD");
    private static final Party SWITZERLAND = Party.parse("gov:CH");

    private static final PersonRegistered KNOWN = new PersonRegistered(
            new PersonId("koch"), AnEntry.aContribution("2018-01-21"), new PersonName("koch", "K. Koch"));

    private static AnEntry entry() {
        return anEntry("an-entry").on("2018");
    }

    // documents

    private static NoteDocument document(Document.Kind kind, String covers, @Nullable String from, String out) {
        return new NoteDocument(
                CONGO,
                anEntry("cd-document").on(out).build(),
                new Document(
                        kind,
                        "Second report",
                        "R 2",
                        "",
                        2,
                        When.on(covers),
                        null,
                        List.of(SWITZERLAND),
                        List.of(),
                        List.of(new Language("en")),
                        from == null ? null : new Language(from)));
    }

    @Test
    @Tag("rule-153-holds")
    @Tag("rule-154-holds")
    void a_report_comes_out_after_its_period_as_a_translation_from_another_language() {
        given(CONGO)
                .when(document(Document.Kind.REPORT, "2016-05/2017-05", "nl", "2017-06"))
                .thenAcceptedWithoutFinding(MatterRule.REPORT_LOOKS_BACK);
    }

    @Test
    @Tag("rule-153-refuses")
    void a_document_is_no_translation_of_itself() {
        given(CONGO)
                .when(document(Document.Kind.REPORT, "2016", "en", "2017"))
                .thenRefusedBy(MatterRule.TRANSLATION_IS_OF_ANOTHER_LANGUAGE);
    }

    @Test
    @Tag("rule-154-flags")
    void a_report_that_came_out_before_the_end_of_its_period_is_flagged() {
        given(CONGO)
                .when(document(Document.Kind.REPORT, "2016-05/2017-05", null, "2017-03"))
                .thenFlaggedBy(MatterRule.REPORT_LOOKS_BACK);
    }

    @Test
    @Tag("rule-154-holds")
    void a_plan_comes_out_before_its_period() {
        given(CONGO)
                .when(document(Document.Kind.ACTION_PLAN, "2018/2020", null, "2018-01"))
                .thenAcceptedWithoutFinding(MatterRule.REPORT_LOOKS_BACK);
    }

    // indicators

    private static Indicator.Reading reading(String part, String value) {
        return new Indicator.Reading(When.on("2018"), Indicator.Kind.ACTUAL, part, Quantity.parse(value));
    }

    private static MeasureIndicator indicator(Indicator.@Nullable Parts parts, Indicator.Reading... readings) {
        return new MeasureIndicator(
                CONGO, entry().build(), new Indicator("declarations", "declarations", List.of(readings), parts, null));
    }

    @Test
    @Tag("rule-155-holds")
    @Tag("rule-156-holds")
    void parts_of_an_indicator_add_up() {
        given(CONGO)
                .when(indicator(
                        Indicator.Parts.ADD_UP,
                        reading("", "479"),
                        reading("guarding", "370"),
                        reading("intelligence", "109")))
                .thenAccepted();
    }

    @Test
    @Tag("rule-156-refuses")
    void parts_that_are_said_to_add_up_and_do_not_are_refused() {
        given(CONGO)
                .when(indicator(
                        Indicator.Parts.ADD_UP,
                        reading("", "479"),
                        reading("guarding", "279"),
                        reading("intelligence", "109")))
                .thenRefusedBy(MatterRule.PARTS_ADD_UP);
    }

    @ParameterizedTest
    @CsvSource({"OVERLAP, 300", "INCOMPLETE, 10", "ADD_UP, ~300"})
    @Tag("rule-156-holds")
    void parts_that_overlap_or_are_left_out_or_are_not_exact_need_not_add_up(Indicator.Parts parts, String one) {
        given(CONGO)
                .when(indicator(parts, reading("", "479"), reading("guarding", "279"), reading("intelligence", one)))
                .thenAccepted();
    }

    @Test
    @Tag("rule-155-refuses")
    void a_period_has_one_reading() {
        given(CONGO)
                .when(indicator(null, reading("", "479"), reading("", "478")))
                .thenRefusedBy(MatterRule.ONE_READING_EACH);
    }

    @Test
    @Tag("rule-155-refuses")
    void an_indicator_without_a_reading_is_refused() {
        given(CONGO).when(indicator(null)).thenRefusedBy(MatterRule.ONE_READING_EACH);
    }

    // training

    private static GiveTraining training(AnEntry entry, String women, Training.Method... methods) {
        return new GiveTraining(
                CONGO,
                entry.build(),
                new Training(
                        "human rights",
                        List.of(new Training.Cohort(
                                Training.Force.POLICE, "mining police", Quantity.parse("25"), Quantity.parse(women))),
                        Quantity.parse("16"),
                        null,
                        Quantity.parse("2"),
                        Set.of(methods),
                        List.of()));
    }

    @Test
    @Tag("rule-157-holds")
    @Tag("rule-158-holds")
    void those_who_were_trained_train_others() {
        given(CONGO)
                .after(training(anEntry("cd-trainers").on("2018-03"), "3", Training.Method.TRAINING_OF_TRAINERS))
                .when(training(
                        anEntry("cd-peers").on("2018-03").linked("follows:cd-trainers"), "3", Training.Method.CASCADE))
                .thenAccepted();
    }

    @Test
    @Tag("rule-157-refuses")
    void more_women_than_people_are_refused() {
        given(CONGO).when(training(entry(), "26")).thenRefusedBy(MatterRule.PART_IS_NO_MORE_THAN_THE_WHOLE);
    }

    @Test
    @Tag("rule-158-refuses")
    void a_course_of_a_cascade_follows_a_training() {
        given(CONGO)
                .when(training(entry(), "3", Training.Method.CASCADE))
                .thenRefusedBy(MatterRule.FOLLOWS_WHAT_CAN_BE_FOLLOWED);
    }

    // bodies and roles

    private static DescribeBody body(String members) {
        return new DescribeBody(
                CONGO,
                entry().build(),
                new GoverningBody(
                        GoverningBody.Kind.BOARD,
                        "board",
                        "",
                        null,
                        List.of(
                                new GoverningBody.Seats("companies", Quantity.parse("4")),
                                new GoverningBody.Seats("states", Quantity.parse("4"))),
                        Quantity.parse(members),
                        null,
                        null));
    }

    @Test
    @Tag("rule-156-holds")
    void a_body_may_have_members_beyond_the_seats_that_are_told() {
        given(CONGO).when(body("12")).thenAccepted();
    }

    @Test
    @Tag("rule-156-refuses")
    void seats_are_no_more_than_members() {
        given(CONGO).when(body("7")).thenRefusedBy(MatterRule.PARTS_ADD_UP);
    }

    private static StateRole role(Party represents) {
        return new StateRole(CONGO, entry().build(), new HeldRole("co-chair", "forum", SWITZERLAND, represents));
    }

    @Test
    @Tag("rule-160-holds")
    void a_role_is_held_for_somebody_else() {
        given(CONGO).when(role(Party.parse("group:participating states"))).thenAccepted();
    }

    @Test
    @Tag("rule-160-refuses")
    void nobody_represents_itself() {
        given(CONGO).when(role(SWITZERLAND)).thenRefusedBy(MatterRule.REPRESENTS_ANOTHER);
    }

    // money

    private static StateProvision cap(AnEntry entry) {
        return new StateProvision(CONGO, entry.build(), new Provision(Provision.Kind.CAP, "fund", null));
    }

    @Test
    @Tag("rule-161-holds")
    void a_cap_has_an_amount() {
        given(CONGO)
                .when(cap(entry().with(new Figure.Count("grant", Quantity.parse("50"), "thousand euros", Basis.CLAIM))))
                .thenAccepted();
    }

    @Test
    @Tag("rule-161-refuses")
    void a_cap_without_an_amount_is_refused() {
        given(CONGO).when(cap(entry())).thenRefusedBy(MatterRule.LIMIT_HAS_AN_AMOUNT);
    }

    // incidents and what became of them

    private static ReportIncident incident(AnEntry entry, Party against) {
        return new ReportIncident(
                CONGO,
                entry.build(),
                new Incident(Incident.Kind.COMPLAINT, "use of force", "contact point", List.of(against), "", null));
    }

    private static TellOutcome outcome(Entry entry) {
        return new TellOutcome(
                CONGO,
                entry,
                new FollowUpOutcome(FollowUpOutcome.Status.PARTLY_UPHELD, "two points of three", List.of(SWITZERLAND)));
    }

    private static Story complained() {
        return given(CONGO).after(incident(anEntry("cd-complaint").on("2018-04"), Party.parse("group:a company")));
    }

    @Test
    @Tag("rule-158-holds")
    @Tag("rule-159-holds")
    void an_outcome_follows_its_complaint() {
        complained()
                .when(outcome(anEntry("cd-outcome")
                        .on("2018-11")
                        .linked("follows:cd-complaint")
                        .build()))
                .thenAccepted();
    }

    @Test
    @Tag("rule-158-refuses")
    void an_outcome_of_nothing_is_refused() {
        complained().when(outcome(entry().build())).thenRefusedBy(MatterRule.FOLLOWS_WHAT_CAN_BE_FOLLOWED);
    }

    @Test
    @Tag("rule-158-refuses")
    void an_outcome_of_what_was_taken_back_is_refused() {
        complained()
                .after(new WithdrawEntry(
                        CONGO,
                        Contribution.by("NL/human-rights").written("2019-01-21").on("file"),
                        new EntryId("cd-complaint"),
                        "mixed up",
                        "head"))
                .when(outcome(anEntry("cd-outcome")
                        .on("2018-11")
                        .linked("follows:cd-complaint")
                        .build()))
                .thenRefusedBy(MatterRule.FOLLOWS_WHAT_CAN_BE_FOLLOWED);
    }

    @Test
    @Tag("rule-159-refuses")
    void an_outcome_is_not_earlier_than_its_complaint() {
        complained()
                .when(outcome(anEntry("cd-outcome")
                        .on("2018-03")
                        .linked("follows:cd-complaint")
                        .build()))
                .thenRefusedBy(MatterRule.OUTCOME_IS_NOT_EARLIER);
    }

    @Test
    @Tag("rule-162-refuses")
    void a_complaint_against_a_person_by_name_is_refused() {
        given(CONGO)
                .when(incident(entry(), Party.parse("person:koch")))
                .thenRefusedBy(MatterRule.PERSONS_CONCERNED_ARE_NOT_NAMED);
    }

    @ParameterizedTest
    @CsvSource({"PARTICIPANT", "SUBJECT", "OBSERVER"})
    @Tag("rule-162-refuses")
    void a_person_whom_an_incident_concerns_is_not_named(Capacity as) {
        given(CONGO, KNOWN)
                .when(incident(entry().with("person:koch", as), Party.parse("group:two guards")))
                .thenRefusedBy(MatterRule.PERSONS_CONCERNED_ARE_NOT_NAMED);
    }

    @Test
    @Tag("rule-162-holds")
    void a_minister_who_speaks_of_an_incident_is_named() {
        given(CONGO, KNOWN)
                .when(incident(entry().with("person:koch", Capacity.SPEAKER), Party.parse("group:two guards")))
                .thenAccepted();
    }

    // what is not there, and what is the first

    private static StateAbsence absence(AnEntry entry) {
        return new StateAbsence(CONGO, entry.build(), new Absence(Absence.Kind.NO_FIGURES, "guards trained", ""));
    }

    @Test
    @Tag("rule-163-holds")
    void what_is_not_there_is_told_as_of_a_time() {
        given(CONGO).when(absence(entry())).thenAcceptedWithoutFinding(MatterRule.ABSENCE_HAS_A_TIME);
    }

    @Test
    @Tag("rule-163-flags")
    void what_is_not_there_at_no_time_is_flagged() {
        given(CONGO).when(absence(anEntry("an-entry").at(When.undated()))).thenFlaggedBy(MatterRule.ABSENCE_HAS_A_TIME);
    }

    private static NoteDistinction distinction(Distinction.Kind kind, @Nullable Integer ordinal) {
        return new NoteDistinction(
                CONGO, entry().build(), new Distinction(kind, "national action plans", ordinal, SWITZERLAND));
    }

    @Test
    @Tag("rule-164-holds")
    void the_second_has_its_number() {
        given(CONGO).when(distinction(Distinction.Kind.ORDINAL, 2)).thenAccepted();
    }

    @ParameterizedTest
    @CsvSource({"ORDINAL,", "FIRST, 2", "ONLY, 1"})
    @Tag("rule-164-refuses")
    void a_number_in_a_row_stands_where_it_belongs(Distinction.Kind kind, @Nullable Integer ordinal) {
        given(CONGO).when(distinction(kind, ordinal)).thenRefusedBy(MatterRule.ORDINAL_HAS_ITS_NUMBER);
    }
}
