package org.vpshr.domain.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.vpshr.domain.given.AnEntry.aContribution;
import static org.vpshr.domain.given.AnEntry.anEntry;
import static org.vpshr.domain.given.Story.given;

import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.vpshr.domain.Subject;
import org.vpshr.domain.Subject.CountryEngagementId;
import org.vpshr.domain.dossier.DossierCommand.*;
import org.vpshr.domain.engagement.EngagementCommand.GrantFunding;
import org.vpshr.domain.engagement.EngagementCommand.ReachOut;
import org.vpshr.domain.engagement.EngagementEvent.OutreachMade;
import org.vpshr.domain.entry.Audience;
import org.vpshr.domain.entry.Circle;
import org.vpshr.domain.entry.Contribution;
import org.vpshr.domain.entry.Entry;
import org.vpshr.domain.entry.EntryId;
import org.vpshr.domain.entry.EntryRevision;
import org.vpshr.domain.entry.EntryRule;
import org.vpshr.domain.entry.Link;
import org.vpshr.domain.entry.Revision;
import org.vpshr.domain.entry.Source;
import org.vpshr.domain.given.AnEntry;
import org.vpshr.domain.given.Story;
import org.vpshr.domain.initiative.Body;
import org.vpshr.domain.initiative.InitiativeEvent;
import org.vpshr.domain.initiative.MemberStanding;
import org.vpshr.domain.measure.Basis;
import org.vpshr.domain.measure.Figure;
import org.vpshr.domain.measure.FigureRule;
import org.vpshr.domain.measure.Quantity;
import org.vpshr.domain.party.Capacity;
import org.vpshr.domain.party.Country;
import org.vpshr.domain.party.Party;
import org.vpshr.domain.party.Pillar;
import org.vpshr.domain.rule.RuleViolation;
import org.vpshr.domain.time.When;

class AmendmentsTest {
    private static final CountryEngagementId NIGERIA = new CountryEngagementId(new Country("NL"), new Country("NG"));
    private static final CountryEngagementId GHANA = new CountryEngagementId(new Country("NL"), new Country("GH"));
    private static final Contribution LATER = aContribution("2020-02-03");
    private static final EntryId VISIT = new EntryId("ng-visit");
    private static final Source LETTER = new Source("Letter", "Embassy", "", null, null, "");
    private static final String HEAD = "head of division";

    private static Story visited(String on) {
        return given(NIGERIA)
                .after(new ReachOut(
                        NIGERIA,
                        anEntry("ng-visit")
                                .on(on)
                                .with("org:afrosai", Capacity.HOST)
                                .build()));
    }

    private static Story visited() {
        return visited("2018-02");
    }

    private static AnEntry visit() {
        return anEntry("ng-visit").on("2018-02");
    }

    private static CorrectEntry correct(AnEntry entry) {
        return correct(entry, "a slip of the pen", HEAD);
    }

    private static CorrectEntry correct(AnEntry entry, String reason, String authoriser) {
        return new CorrectEntry(NIGERIA, LATER, entry.build(), reason, authoriser);
    }

    private static RefineWhen refine(When when) {
        return new RefineWhen(NIGERIA, LATER, VISIT, when, LETTER);
    }

    private static WithdrawEntry withdraw(String reason) {
        return new WithdrawEntry(NIGERIA, LATER, VISIT, reason, HEAD);
    }

    @Test
    void a_correction_says_what_holds_from_then_on_and_leaves_what_was_said() {
        Entry after = visit().saying("The visit took place.").build();
        visited()
                .when(new CorrectEntry(NIGERIA, LATER, after, "wording", HEAD))
                .then(new DossierEvent.EntryCorrected(NIGERIA, LATER, after, "wording", HEAD));
    }

    @Test
    @Tag("rule-129-refuses")
    void nothing_is_changed_without_reason_and_authoriser() {
        visited().when(correct(visit(), " ", HEAD)).thenRefusedBy(evidence());
        visited().when(correct(visit(), "slip", "")).thenRefusedBy(evidence());
        visited().when(withdraw("")).thenRefusedBy(evidence());
    }

    @Test
    @Tag("rule-136-refuses")
    void nothing_is_changed_that_does_not_stand_there() {
        given(NIGERIA).when(withdraw("wrong")).thenRefusedBy(DossierRule.AMENDED_ENTRY_STANDS);
        visited().after(withdraw("wrong")).when(withdraw("wrong")).thenRefusedBy(DossierRule.AMENDED_ENTRY_STANDS);
        given(NIGERIA, new OutreachMade(GHANA, anEntry("ng-visit").on("2018-02").build()))
                .when(correct(visit()))
                .thenRefusedBy(DossierRule.AMENDED_ENTRY_STANDS);
    }

    @Test
    @Tag("rule-136-refuses")
    void a_correction_does_not_make_an_entry_that_of_another_government() {
        visited().when(correct(visit().by("GB/human-rights"))).thenRefusedBy(DossierRule.AMENDED_ENTRY_STANDS);
        visited().when(correct(visit().by("NL/embassy-abuja"))).thenAccepted();
    }

    @Test
    @Tag("rule-133-refuses")
    @Tag("rule-134-refuses")
    void a_correction_refers_to_nothing_unknown() {
        visited().when(correct(visit().saying("{koch} spoke."))).thenRefusedBy(EntryRule.PERSON_IS_KNOWN);
        visited().when(correct(visit().linked("follows:ng-other"))).thenRefusedBy(EntryRule.LINK_LEADS_SOMEWHERE);
    }

    private static AmendEntry amend(EntryRevision change) {
        return new AmendEntry(NIGERIA, LATER, VISIT, change, "a slip of the pen", HEAD);
    }

    private static final EntryRevision OTHER_WORDS = EntryRevision.none().says("en", "The visit took place.");

    @Test
    void an_amendment_says_what_changes_and_keeps_the_rest() {
        visited()
                .when(amend(OTHER_WORDS))
                .then(new DossierEvent.EntryAmended(NIGERIA, LATER, VISIT, OTHER_WORDS, "a slip of the pen", HEAD));
        Entry before = visit().with("org:afrosai", Capacity.HOST)
                .linked("follows:ng-other")
                .build();
        assertThat(OTHER_WORDS.applyTo(before))
                .isEqualTo(visit().with("org:afrosai", Capacity.HOST)
                        .linked("follows:ng-other")
                        .saying("The visit took place.")
                        .build());
    }

    @Test
    void an_amendment_keeps_the_texts_of_other_languages() {
        Entry before = visit().build().says("nl", "Een bezoek.").says("fr", "Une visite.");
        Entry after =
                EntryRevision.none().says("nl", "Het bezoek.").withoutText("fr").applyTo(before);
        assertThat(after).isEqualTo(visit().build().says("nl", "Het bezoek."));
    }

    @Test
    void an_amendment_empties_what_it_says_is_empty() {
        Entry before = visit().with("org:afrosai", Capacity.HOST)
                .linked("follows:ng-other")
                .build()
                .placed("B", "there");
        Entry after =
                EntryRevision.none().who(List.of()).links(List.of()).unplaced().applyTo(before);
        assertThat(after).isEqualTo(visit().build());
        assertThat(EntryRevision.none().who(List.of()).who()).isEqualTo(Revision.empty());
    }

    @Test
    @Tag("rule-136-refuses")
    void an_amendment_makes_something_of_an_entry_that_stands_another() {
        given(NIGERIA).when(amend(OTHER_WORDS)).thenRefusedBy(DossierRule.AMENDED_ENTRY_STANDS);
        visited().after(withdraw("wrong")).when(amend(OTHER_WORDS)).thenRefusedBy(DossierRule.AMENDED_ENTRY_STANDS);
        visited().when(amend(EntryRevision.none())).thenRefusedBy(DossierRule.AMENDED_ENTRY_STANDS);
        visited().after(amend(OTHER_WORDS)).when(amend(OTHER_WORDS)).thenRefusedBy(DossierRule.AMENDED_ENTRY_STANDS);
    }

    @Test
    @Tag("rule-133-refuses")
    @Tag("rule-134-refuses")
    void an_amendment_refers_to_nothing_unknown() {
        visited()
                .when(amend(EntryRevision.none().says("nl", "{koch} sprak.")))
                .thenRefusedBy(EntryRule.PERSON_IS_KNOWN);
        visited()
                .when(amend(EntryRevision.none().links(List.of(Link.parse("follows:ng-other")))))
                .thenRefusedBy(EntryRule.LINK_LEADS_SOMEWHERE);
    }

    @Test
    void an_amendment_keeps_the_rules_of_a_correction() {
        visited()
                .when(new AmendEntry(NIGERIA, LATER, VISIT, OTHER_WORDS, "slip", " "))
                .thenRefusedBy(evidence());
        visited()
                .when(amend(EntryRevision.none().when(When.on("2018-02-11"))))
                .thenRefusedBy(EntryRule.PRECISION_IS_NOT_RAISED);
        visited()
                .when(amend(EntryRevision.none().when(When.on("2020-02-04"))))
                .thenRefusedBy(EntryRule.RECORDED_AFTER_IT_HAPPENED);
        given(NIGERIA)
                .after(new GrantFunding(NIGERIA, funded("2500").build()))
                .when(amend(EntryRevision.none().figures(List.of())))
                .thenRefusedBy(FigureRule.AMOUNTS_ARE_REVERSED);
    }

    @Test
    @Tag("rule-142-flags")
    void a_correction_says_which_fields_it_empties() {
        visited().when(correct(visit())).thenFlaggedBy(DossierRule.CORRECTION_LOSES_NOTHING_UNSEEN);
        Entry rich = visit().with("org:afrosai", Capacity.HOST)
                .build()
                .says("nl", "Een bezoek.")
                .placed("B", "there");
        assertThat(EmptiedFields.of(rich, visit().at(When.undated()).build()))
                .containsExactly("text.nl", "when", "who", "placement");
    }

    @Test
    @Tag("rule-142-holds")
    void what_keeps_its_fields_is_not_said_to_empty_them() {
        visited()
                .when(correct(visit().with("org:afrosai", Capacity.HOST)))
                .thenAcceptedWithoutFinding(DossierRule.CORRECTION_LOSES_NOTHING_UNSEEN);
        visited()
                .when(amend(EntryRevision.none().who(List.of())))
                .thenAcceptedWithoutFinding(DossierRule.CORRECTION_LOSES_NOTHING_UNSEEN);
    }

    @Test
    @Tag("rule-136-refuses")
    void a_party_that_the_event_is_about_is_not_said_to_be_unnamed() {
        Subject.InitiativeId initiative = new Subject.InitiativeId();
        Story admitted = given(
                initiative,
                new InitiativeEvent.MemberAdmitted(
                        initiative,
                        anEntry("vpi-member").on("2018-02").build(),
                        Party.parse("org:afrosai"),
                        MemberStanding.ENGAGED,
                        Pillar.CIVIL_SOCIETY,
                        Body.PLENARY));
        assertThatThrownBy(() -> admitted.when(new ReattributeEntry(
                                initiative,
                                LATER,
                                new EntryId("vpi-member"),
                                Party.parse("org:afrosai"),
                                Party.parse("org:other"),
                                "a mix-up",
                                HEAD))
                        .thenAccepted())
                .hasMessageContaining("vpi-member names org:afrosai as what its event is about")
                .hasMessageNotContaining("does not name");
    }

    private static EntryRule evidence() {
        return EntryRule.NEVER_WITHOUT_EVIDENCE;
    }

    @Test
    @Tag("rule-86-holds")
    void a_refined_date_lies_inside_the_old_one_and_has_a_source() {
        visited().when(refine(When.on("2018-02-11/2018-02-16"))).thenAccepted();
        visited("2018~").when(refine(When.on("2017-12"))).thenAccepted();
        visited("2018?").when(refine(When.on("2018"))).thenAccepted();
        given(NIGERIA)
                .after(new ReachOut(
                        NIGERIA, anEntry("ng-visit").at(When.undated()).build()))
                .when(refine(When.on("2018-02")))
                .thenAccepted();
    }

    @Test
    @Tag("rule-86-refuses")
    void a_date_outside_the_old_one_or_no_finer_than_it_is_no_refinement() {
        visited().when(refine(When.on("2018-03-01"))).thenRefusedBy(EntryRule.PRECISION_IS_NOT_RAISED);
        visited().when(refine(When.on("2018-02"))).thenRefusedBy(EntryRule.PRECISION_IS_NOT_RAISED);
        visited().when(refine(When.on("2018"))).thenRefusedBy(EntryRule.PRECISION_IS_NOT_RAISED);
    }

    @Test
    @Tag("rule-86-refuses")
    void a_correction_does_not_raise_the_precision_in_silence() {
        visited().when(correct(visit().on("2018-02-11"))).thenRefusedBy(EntryRule.PRECISION_IS_NOT_RAISED);
    }

    @Test
    @Tag("rule-45-refuses")
    void a_fact_does_not_turn_into_a_plan() {
        visited().when(correct(visit().at(When.planned("2021", "in 2021")))).thenRefusedBy(EntryRule.FUTURE_IS_A_PLAN);
        given(NIGERIA)
                .after(new MakePlan(
                        NIGERIA,
                        anEntry("ng-visit").at(When.planned("2019", "in 2019")).build(),
                        PlanKind.PLAN,
                        Party.parse("gov:NL")))
                .when(refine(When.on("2019-05")))
                .thenRefusedBy(EntryRule.FUTURE_IS_A_PLAN);
    }

    @Test
    @Tag("rule-92-refuses")
    void a_corrected_date_does_not_lie_ahead_of_its_correction() {
        visited().when(correct(visit().on("2020-02-04"))).thenRefusedBy(EntryRule.RECORDED_AFTER_IT_HAPPENED);
    }

    private static AnEntry funded(String amount) {
        return anEntry("ng-visit")
                .with(new Figure.Money(
                        "visit",
                        Quantity.parse(amount),
                        Currency.getInstance("EUR"),
                        Party.parse("gov:NL"),
                        Party.parse("group:hosts"),
                        "",
                        Basis.COUNTED));
    }

    @Test
    @Tag("rule-100-refuses")
    void an_amount_is_not_edited() {
        given(NIGERIA)
                .after(new GrantFunding(NIGERIA, funded("2500").build()))
                .when(correct(funded("2600")))
                .thenRefusedBy(FigureRule.AMOUNTS_ARE_REVERSED);
    }

    private static ContradictEntry contradict(String reason) {
        Rival rival = new Rival("The visit was in March.", When.on("2018-03"), null, LETTER);
        return new ContradictEntry(NIGERIA, LATER, VISIT, rival, Preference.RECORDED, reason);
    }

    @Test
    @Tag("rule-91-holds")
    void a_rival_value_is_kept_beside_the_recorded_one() {
        visited().when(contradict("the minutes give February")).thenAccepted();
        visited()
                .after(contradict("the minutes give February"))
                .when(correct(visit()))
                .thenAccepted();
    }

    @Test
    @Tag("rule-91-refuses")
    void no_value_is_preferred_without_a_reason() {
        visited().when(contradict(" ")).thenRefusedBy(EntryRule.RIVALS_ARE_BOTH_KEPT);
    }

    private static final Audience.Limited INTERNAL =
            new Audience.Limited(Circle.INTERNAL, "safety of participants", LocalDate.of(2024, 1, 1));

    private static ReleaseEntry release(String reason) {
        return new ReleaseEntry(NIGERIA, LATER, VISIT, reason, HEAD);
    }

    @Test
    @Tag("rule-112-holds")
    void a_restriction_is_lifted_by_an_event_of_its_own() {
        visited()
                .after(new RestrictEntry(NIGERIA, LATER, VISIT, INTERNAL))
                .when(release("reviewed"))
                .thenAccepted();
    }

    @Test
    @Tag("rule-112-refuses")
    void a_correction_lifts_or_sets_no_restriction() {
        visited().when(correct(visit().to(INTERNAL))).thenRefusedBy(DossierRule.RESTRICTION_BINDS_LATER_RENDERINGS);
    }

    @Test
    @Tag("rule-112-refuses")
    void only_a_restricted_entry_is_released_and_for_a_reason() {
        visited().when(release("reviewed")).thenRefusedBy(DossierRule.RESTRICTION_BINDS_LATER_RENDERINGS);
        visited()
                .after(new RestrictEntry(NIGERIA, LATER, VISIT, INTERNAL))
                .when(release(" "))
                .thenRefusedBy(DossierRule.RESTRICTION_BINDS_LATER_RENDERINGS);
    }

    private static Story restrictedAndCorrected() {
        return visited()
                .after(
                        new RestrictEntry(NIGERIA, LATER, VISIT, INTERNAL),
                        correct(visit().saying("The visit took place.")));
    }

    private static ReleaseEntry release(int from) {
        return new ReleaseEntry(NIGERIA, LATER, VISIT, from, "reviewed", HEAD);
    }

    private static DossierEvent.EntryReleased released(int from) {
        return new DossierEvent.EntryReleased(NIGERIA, LATER, VISIT, from, "reviewed", HEAD);
    }

    @Test
    @Tag("rule-112-holds")
    void a_release_shows_the_version_that_stands_where_it_names_no_other() {
        restrictedAndCorrected().when(release("reviewed")).then(released(2));
        restrictedAndCorrected()
                .after(refine(When.on("2018-02-11")))
                .when(release("reviewed"))
                .then(released(3));
    }

    @Test
    @Tag("rule-112-holds")
    void a_release_may_name_an_earlier_version() {
        restrictedAndCorrected().when(release(1)).then(released(1));
    }

    @Test
    @Tag("rule-112-refuses")
    void a_release_names_a_version_that_there_is() {
        restrictedAndCorrected().when(release(0)).thenRefusedBy(DossierRule.RESTRICTION_BINDS_LATER_RENDERINGS);
        restrictedAndCorrected().when(release(3)).thenRefusedBy(DossierRule.RESTRICTION_BINDS_LATER_RENDERINGS);
    }

    private static EraseEntry erase(String ground, String authoriser) {
        return new EraseEntry(NIGERIA, LATER, VISIT, ground, authoriser);
    }

    private static EraseEntry erase() {
        return erase("at the request of the person", HEAD);
    }

    @Test
    @Tag("rule-136-holds")
    void an_entry_is_erased_by_an_event_of_its_own() {
        visited()
                .when(erase())
                .then(new DossierEvent.EntryErased(NIGERIA, LATER, VISIT, "at the request of the person", HEAD));
    }

    @Test
    void an_entry_is_erased_also_when_it_was_taken_back_or_restricted() {
        visited().after(withdraw("wrong")).when(erase()).thenAccepted();
        visited()
                .after(new RestrictEntry(NIGERIA, LATER, VISIT, INTERNAL))
                .when(erase())
                .thenAccepted();
    }

    @Test
    @Tag("rule-129-refuses")
    void nothing_is_erased_without_ground_and_authoriser() {
        visited().when(erase(" ", HEAD)).thenRefusedBy(evidence());
        visited().when(erase("at the request of the person", "")).thenRefusedBy(evidence());
    }

    @Test
    @Tag("rule-136-refuses")
    void nothing_is_erased_that_is_not_on_record_there() {
        given(NIGERIA).when(erase()).thenRefusedBy(DossierRule.AMENDED_ENTRY_STANDS);
        given(NIGERIA, new OutreachMade(GHANA, visit().build()))
                .when(erase())
                .thenRefusedBy(DossierRule.AMENDED_ENTRY_STANDS);
    }

    static Stream<DossierCommand> amendments() {
        return Stream.of(
                correct(visit().saying("The visit took place.")),
                refine(When.on("2018-02-11")),
                withdraw("wrong"),
                contradict("the minutes give February"),
                new RestrictEntry(NIGERIA, LATER, VISIT, INTERNAL),
                release("reviewed"),
                new MoveEntry(NIGERIA, LATER, VISIT, GHANA, "another country", HEAD),
                reattribute(new Audience.Open()),
                erase());
    }

    @ParameterizedTest
    @MethodSource("amendments")
    @Tag("rule-136-refuses")
    void what_was_erased_is_amended_no_more(DossierCommand amendment) {
        visited().after(erase()).when(amendment).thenRefusedBy(DossierRule.AMENDED_ENTRY_STANDS);
    }

    @ParameterizedTest
    @MethodSource("amendments")
    @Tag("rule-136-refuses")
    void of_what_was_taken_back_only_who_may_see_it_is_still_changed(DossierCommand amendment) {
        Story taken = visited()
                .after(new RestrictEntry(NIGERIA, LATER, VISIT, INTERNAL))
                .after(withdraw("wrong"));

        if (amendment instanceof RestrictEntry
                || amendment instanceof ReleaseEntry
                || amendment instanceof DossierCommand.EraseEntry) {
            taken.when(amendment).thenAccepted();
            visited()
                    .after(withdraw("wrong"))
                    .after(new RestrictEntry(NIGERIA, LATER, VISIT, INTERNAL))
                    .when(amendment)
                    .thenAccepted();
        } else {
            taken.when(amendment).thenRefusedBy(DossierRule.AMENDED_ENTRY_STANDS);
        }
    }

    private static ReattributeEntry reattribute(Audience audience) {
        return new ReattributeEntry(
                NIGERIA,
                LATER,
                VISIT,
                Party.parse("org:afrosai"),
                Party.parse("org:afrosai-e"),
                "a mix-up",
                HEAD,
                audience);
    }

    @Test
    @Tag("rule-121-holds")
    void an_amendment_is_for_the_audience_that_it_was_told_for() {
        visited()
                .when(new RefineWhen(NIGERIA, LATER, VISIT, When.on("2018-02-11"), LETTER, INTERNAL))
                .then(new DossierEvent.WhenRefined(NIGERIA, LATER, VISIT, When.on("2018-02-11"), LETTER, INTERNAL));
        visited()
                .when(reattribute(INTERNAL))
                .then(new DossierEvent.EntryReattributed(
                        NIGERIA,
                        LATER,
                        VISIT,
                        Party.parse("org:afrosai"),
                        Party.parse("org:afrosai-e"),
                        "a mix-up",
                        HEAD,
                        INTERNAL));
    }

    @Test
    @Tag("rule-121-holds")
    void an_amendment_of_which_no_audience_is_told_is_for_all() {
        visited()
                .when(refine(When.on("2018-02-11")))
                .then(new DossierEvent.WhenRefined(
                        NIGERIA, LATER, VISIT, When.on("2018-02-11"), LETTER, new Audience.Open()));
    }

    @Test
    @Tag("rule-121-holds")
    void a_limited_audience_has_a_circle_a_ground_and_a_review() {
        visited().when(new RestrictEntry(NIGERIA, LATER, VISIT, INTERNAL)).thenAccepted();
    }

    @Test
    @Tag("rule-121-refuses")
    void a_limited_audience_without_a_ground_or_a_circle_is_refused() {
        assertThatThrownBy(() -> new Audience.Limited(Circle.INTERNAL, " ", LocalDate.of(2024, 1, 1)))
                .isInstanceOf(RuleViolation.class)
                .hasMessageContaining("rule 121");
        assertThatThrownBy(() -> new Audience.Limited(Circle.PUBLIC, "safety", LocalDate.of(2024, 1, 1)))
                .isInstanceOf(RuleViolation.class);
    }

    @Test
    @Tag("rule-110-holds")
    void an_entry_moves_to_the_subject_it_belongs_to_and_lives_on_there() {
        MoveEntry move = new MoveEntry(NIGERIA, LATER, VISIT, GHANA, "another country", HEAD);
        visited().after(move).when(correct(visit())).thenRefusedBy(DossierRule.AMENDED_ENTRY_STANDS);
        DossierEvent.EntryMoved moved =
                new DossierEvent.EntryMoved(NIGERIA, LATER, VISIT, GHANA, "another country", HEAD);
        given(GHANA, new DossierEvent.PositionStated(NIGERIA, visit().build()), moved)
                .when(new CorrectEntry(GHANA, LATER, visit().saying("There.").build(), "wording", HEAD))
                .thenAccepted();
        visited()
                .when(new MoveEntry(NIGERIA, LATER, VISIT, NIGERIA, "no move", HEAD))
                .thenRefusedBy(DossierRule.AMENDED_ENTRY_STANDS);
    }

    @Test
    @Tag("rule-110-holds")
    @Tag("rule-136-holds")
    void a_fact_is_given_to_the_party_that_was_meant() {
        Party mistaken = Party.parse("org:afrosai");
        Party meant = Party.parse("org:afrosai-e");
        ReattributeEntry right = new ReattributeEntry(NIGERIA, LATER, VISIT, mistaken, meant, "a mix-up", HEAD);
        visited().when(right).thenAccepted();
        visited().after(right).when(right).thenRefusedBy(DossierRule.AMENDED_ENTRY_STANDS);
    }

    @Test
    @Tag("rule-129-holds")
    void every_contribution_says_on_what_evidence_it_rests() {
        visited().when(withdraw("told twice")).thenAccepted();
        assertThatThrownBy(() -> new Contribution(LATER.by(), LATER.written(), " ", null))
                .isInstanceOf(RuleViolation.class)
                .hasMessageContaining("rule 129");
    }

    @Test
    @Tag("rule-47-holds")
    void a_second_telling_points_to_the_first() {
        visited()
                .when(new ReachOut(
                        NIGERIA,
                        anEntry("ng-visit-again").linked("repeats:ng-visit").build()))
                .thenAccepted();
    }

    private static Figure people(String number) {
        return new Figure.Count("people trained", Quantity.parse(number), "people", Basis.COUNTED);
    }

    @Test
    @Tag("rule-138-refuses")
    void a_figure_that_is_put_right_or_told_by_another_source_is_whole_too() {
        visited().when(correct(visit().with(people("1.250")))).thenRefusedBy(FigureRule.COUNTED_IS_WHOLE);
        visited()
                .when(new ContradictEntry(
                        NIGERIA,
                        LATER,
                        VISIT,
                        new Rival("There were more.", null, people("1.250"), LETTER),
                        Preference.RIVAL,
                        "it counted"))
                .thenRefusedBy(FigureRule.COUNTED_IS_WHOLE);
    }

    @Test
    @Tag("rule-138-holds")
    void a_figure_that_is_on_record_and_left_as_it_was_is_not_looked_at_again() {
        Entry recorded = visit().with(people("1.250")).build();
        given(NIGERIA, new OutreachMade(NIGERIA, recorded))
                .when(correct(visit().with(people("1.250")).saying("Other words.")))
                .thenAccepted();
    }
}
