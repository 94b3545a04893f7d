package org.vpshr.projections.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vpshr.domain.given.AnEntry.aContribution;
import static org.vpshr.domain.given.AnEntry.anEntry;
import static org.vpshr.projections.given.AHistory.history;
import static org.vpshr.projections.given.Subjects.NL;
import static org.vpshr.projections.given.Subjects.PERU;
import static org.vpshr.projections.given.Told.held;
import static org.vpshr.projections.given.Told.on;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Assume;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import org.vpshr.domain.DomainEvent;
import org.vpshr.domain.Subject;
import org.vpshr.domain.Subject.AnnualReportId;
import org.vpshr.domain.Subject.Edition;
import org.vpshr.domain.dossier.DossierEvent.EntryCorrected;
import org.vpshr.domain.dossier.DossierEvent.EntryRestricted;
import org.vpshr.domain.dossier.DossierEvent.WhenRefined;
import org.vpshr.domain.entry.Audience;
import org.vpshr.domain.entry.Circle;
import org.vpshr.domain.entry.Entry;
import org.vpshr.domain.entry.EntryId;
import org.vpshr.domain.entry.Language;
import org.vpshr.domain.entry.Link;
import org.vpshr.domain.entry.Source;
import org.vpshr.domain.given.AnEntry;
import org.vpshr.domain.register.PersonName;
import org.vpshr.domain.register.RegisterEvent.PersonRegistered;
import org.vpshr.domain.report.ReportEvent.SupplementIssued;
import org.vpshr.domain.time.When;
import org.vpshr.projections.audience.AudienceView;
import org.vpshr.projections.given.AHistory;
import org.vpshr.projections.given.ATemplate;
import org.vpshr.projections.given.AnyHistory;
import org.vpshr.projections.given.Outline;
import org.vpshr.projections.history.RecordedEvent;
import org.vpshr.projections.writing.Omission;

/** Of what is on record, what desks say they had written by a day. */
@Domain(AnyHistory.class)
class AsWrittenTest {
    private static final AnnualReportId REPORT = new AnnualReportId(NL, 2018, Edition.PUBLIC);
    private static final LocalDate DAY = LocalDate.parse("2020-01-01");
    private static final String IN_TIME = "2019-01-21";
    private static final String LATE = "2024-05-02";

    private static AnEntry entry(String id, String written) {
        return anEntry(id).on("2018-04-06").written(written, 2018);
    }

    private static Reconstruction known(AHistory told, Circle audience, LocalDate day) {
        return told.in(new Reconstruction(Long.MAX_VALUE, new AudienceView(audience, told.recorded())).writtenBy(day));
    }

    private static List<String> printed(AHistory told, Circle audience) {
        return Outline.entries(known(told, audience, DAY).report(REPORT, ATemplate.OF_2018, Language.ENGLISH));
    }

    private static List<String> leftOut(AHistory told, Circle audience) {
        return known(told, audience, DAY).dayOfWriting(REPORT, ATemplate.OF_2018).orElseThrow().omissions().stream()
                .map(each -> each.about() + ": " + each.event() + " rests on " + each.restsOn())
                .toList();
    }

    @Example
    void what_was_written_later_is_not_told_and_in_no_list() {
        AHistory told = history(held(PERU, entry("early", IN_TIME)), held(PERU, entry("late", LATE)));

        assertThat(printed(told, Circle.PUBLIC)).containsExactly("early");
        assertThat(leftOut(told, Circle.PUBLIC)).isEmpty();
    }

    @Example
    void what_was_written_on_the_day_itself_is_told() {
        assertThat(printed(history(held(PERU, entry("early", DAY.toString()))), Circle.PUBLIC))
                .containsExactly("early");
    }

    @Example
    void the_order_is_that_of_recording_whenever_it_was_written() {
        AHistory told = history(
                held(PERU, entry("first", "2019-06-01")),
                held(PERU, entry("second", IN_TIME)),
                new EntryCorrected(
                        PERU, aContribution("2019-03-01"), on("first", "2018-04-06"), "a slip", "head of desk"));

        assertThat(printed(told, Circle.PUBLIC)).containsExactly("first", "second");
    }

    @Example
    void an_entry_reads_as_it_did_before_a_later_correction() {
        Entry better = entry("early", LATE).saying("Forty came.").build();
        AHistory told = history(
                held(PERU, entry("early", IN_TIME).saying("Thirty came.")),
                new EntryCorrected(PERU, aContribution(LATE), better, "a slip", "head of desk"));

        Report report = known(told, Circle.PUBLIC, DAY).report(REPORT, ATemplate.OF_2018, Language.ENGLISH);

        assertThat(Outline.item(report, "early").text()).isEqualTo("Thirty came.");
        assertThat(Outline.item(report, "early").positions()).containsExactly(1L);
    }

    @Example
    void an_amendment_of_what_was_written_later_is_left_out_and_named() {
        AHistory told = history(
                held(PERU, entry("late", LATE)),
                new WhenRefined(
                        PERU,
                        aContribution(IN_TIME),
                        new EntryId("late"),
                        When.on("2018-04-06"),
                        Source.of("Programme"),
                        new Audience.Open()));

        assertThat(printed(told, Circle.PUBLIC)).isEmpty();
        assertThat(leftOut(told, Circle.PUBLIC)).containsExactly("late: WhenRefined rests on late");
    }

    @Example
    void a_refinement_of_a_later_correction_is_left_out_and_named() {
        AHistory told = history(
                held(PERU, entry("early", IN_TIME).on("2018-04")),
                new EntryCorrected(
                        PERU,
                        aContribution(LATE),
                        entry("early", LATE).on("2018-05").build(),
                        "a slip",
                        "the head"),
                new WhenRefined(
                        PERU,
                        aContribution(IN_TIME),
                        new EntryId("early"),
                        When.on("2018-05-14"),
                        Source.of("Programme"),
                        new Audience.Open()));

        assertThat(printed(told, Circle.PUBLIC)).containsExactly("early");
        assertThat(leftOut(told, Circle.PUBLIC))
                .containsExactly("early: WhenRefined rests on an earlier amendment of early");
    }

    @Example
    void what_is_linked_to_something_written_later_is_left_out_and_so_is_what_is_linked_to_that() {
        AHistory told = history(
                held(PERU, entry("ground", LATE)),
                held(PERU, entry("middle", IN_TIME).linked("follows:ground")),
                held(PERU, entry("top", IN_TIME).linked("partOf:middle")),
                held(PERU, entry("apart", IN_TIME)));

        assertThat(printed(told, Circle.PUBLIC)).containsExactly("apart");
        assertThat(leftOut(told, Circle.PUBLIC))
                .containsExactly("middle: EventHeld rests on ground", "top: EventHeld rests on middle");
    }

    @Example
    void who_may_not_see_what_it_rests_on_is_told_of_no_link_and_so_of_no_omission() {
        Audience internal = new Audience.Limited(Circle.INTERNAL, "safety of partners", LocalDate.parse("2030-01-01"));
        AHistory told = history(
                held(PERU, entry("ground", LATE).to(internal)),
                held(PERU, entry("top", IN_TIME).linked("follows:ground")));

        assertThat(printed(told, Circle.PUBLIC)).containsExactly("top");
        assertThat(leftOut(told, Circle.PUBLIC)).isEmpty();
        assertThat(leftOut(told, Circle.INTERNAL)).containsExactly("top: EventHeld rests on ground");
    }

    @Example
    void who_is_named_and_came_into_the_register_later_leaves_the_entry_out() {
        AHistory told = history(
                new PersonRegistered(
                        new Subject.PersonId("koch"), aContribution(LATE), new PersonName("koch", "Jo Example")),
                held(PERU, entry("opened", IN_TIME).saying("{koch} opened it.")));

        assertThat(printed(told, Circle.PUBLIC)).isEmpty();
        assertThat(leftOut(told, Circle.PUBLIC)).containsExactly("opened: EventHeld rests on person/koch");
    }

    @Example
    void a_restriction_binds_whenever_it_was_written() {
        Audience.Limited internal =
                new Audience.Limited(Circle.INTERNAL, "safety of partners", LocalDate.parse("2030-01-01"));
        AHistory told = history(
                held(PERU, entry("early", IN_TIME)),
                new EntryRestricted(PERU, aContribution(LATE), new EntryId("early"), internal));

        assertThat(printed(told, Circle.PUBLIC)).isEmpty();
        assertThat(leftOut(told, Circle.PUBLIC)).isEmpty();
        assertThat(printed(told, Circle.INTERNAL)).containsExactly("early");
    }

    @Example
    void what_is_said_of_a_version_that_was_published_later_is_left_out_and_named() {
        AHistory told = history(
                held(PERU, entry("early", IN_TIME)),
                new SupplementIssued(REPORT, aContribution(IN_TIME), 1, "More.", "asked for", "the head"));

        assertThat(leftOut(told, Circle.PUBLIC))
                .containsExactly(REPORT + ": SupplementIssued rests on version 1 of " + REPORT);
    }

    @Example
    void what_the_report_would_not_print_is_not_named_in_it() {
        AHistory told = history(
                held(PERU, entry("ground", LATE)),
                held(
                        PERU,
                        anEntry("of-2016")
                                .on("2016-04-06")
                                .written(IN_TIME, 2016)
                                .linked("follows:ground")));

        assertThat(leftOut(told, Circle.PUBLIC)).isEmpty();
    }

    @Property(tries = 200, seed = "7")
    void as_written_by_the_end_of_time_is_as_known(@ForAll AHistory told) {
        Report all = known(told, Circle.PUBLIC, LocalDate.MAX).report(REPORT, ATemplate.OF_2018, Language.ENGLISH);

        assertThat(all).isEqualTo(told.report());
    }

    @Property(tries = 300, seed = "8")
    void nothing_is_told_that_was_written_later_or_rests_on_what_is_not_told(@ForAll AHistory told) {
        Reconstruction known = known(told, Circle.INTERNAL, LocalDate.parse("2019-03-01"));
        List<RecordedEvent> lives = known.entries().all().stream()
                .flatMap(entry -> entry.life().stream())
                .toList();
        Assume.that(!lives.isEmpty());
        Set<EntryId> there =
                known.entries().all().stream().map(each -> each.entry().id()).collect(Collectors.toSet());

        assertThat(lives)
                .filteredOn(each -> !each.event().bindsOlderStates())
                .allMatch(each -> !each.event().contribution().written().isAfter(LocalDate.parse("2019-03-01")));
        assertThat(lives).allMatch(each -> there.containsAll(named(each.event())));
    }

    @Property(tries = 300, seed = "9")
    void what_was_written_in_time_is_told_or_named(@ForAll AHistory told) {
        LocalDate day = LocalDate.parse("2019-03-01");
        Reconstruction known = known(told, Circle.INTERNAL, day);
        Set<Long> there = known.entries().all().stream()
                .flatMap(each -> each.positions().stream())
                .collect(Collectors.toSet());
        Set<Long> omitted = known.dayOfWriting(REPORT, ATemplate.OF_2018).orElseThrow().omissions().stream()
                .map(Omission::position)
                .collect(Collectors.toSet());
        Set<String> ofTheReport = Set.copyOf(Outline.entries(told.reportFor(Circle.INTERNAL)));

        assertThat(told.seenBy(Circle.INTERNAL).recorded())
                .filteredOn(each -> !each.event().contribution().written().isAfter(day))
                .filteredOn(each -> each.event()
                        .touches()
                        .filter(id -> ofTheReport.contains(id.value()))
                        .isPresent())
                .filteredOn(each -> !each.event().bindsOlderStates())
                .allMatch(each -> there.contains(each.position()) != omitted.contains(each.position()));
    }

    private static Set<EntryId> named(DomainEvent event) {
        Set<EntryId> named = event.statedEntry().stream()
                .flatMap(entry -> entry.links().stream())
                .map(Link::to)
                .collect(Collectors.toSet());
        named.addAll(event.refersTo());
        return named;
    }
}
