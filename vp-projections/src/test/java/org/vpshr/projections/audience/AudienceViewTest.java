package org.vpshr.projections.audience;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vpshr.domain.given.AnEntry.aContribution;
import static org.vpshr.domain.given.AnEntry.anEntry;
import static org.vpshr.projections.given.AHistory.history;
import static org.vpshr.projections.given.Subjects.PERU;
import static org.vpshr.projections.given.Subjects.REPORT;
import static org.vpshr.projections.given.Told.amended;
import static org.vpshr.projections.given.Told.corrected;
import static org.vpshr.projections.given.Told.held;
import static org.vpshr.projections.given.Told.mediumReleased;
import static org.vpshr.projections.given.Told.mediumRestricted;
import static org.vpshr.projections.given.Told.only;
import static org.vpshr.projections.given.Told.picture;
import static org.vpshr.projections.given.Told.reattributed;
import static org.vpshr.projections.given.Told.refined;
import static org.vpshr.projections.given.Told.released;
import static org.vpshr.projections.given.Told.restricted;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.vpshr.domain.CarriesEntry;
import org.vpshr.domain.DomainEvent;
import org.vpshr.domain.Subject.WorkingGroupId;
import org.vpshr.domain.entry.Attribute;
import org.vpshr.domain.entry.Circle;
import org.vpshr.domain.entry.Entry;
import org.vpshr.domain.entry.EntryId;
import org.vpshr.domain.entry.EntryRevision;
import org.vpshr.domain.entry.Link;
import org.vpshr.domain.given.EveryFact;
import org.vpshr.domain.given.Samples;
import org.vpshr.domain.party.Capacity;
import org.vpshr.domain.party.Country;
import org.vpshr.domain.party.Party;
import org.vpshr.domain.report.ReportEvent.ErratumIssued;
import org.vpshr.domain.workinggroup.WorkingGroupEvent.GroupNoted;
import org.vpshr.projections.entries.EntryHistory;
import org.vpshr.projections.given.AHistory;
import org.vpshr.projections.history.RecordedEvent;

class AudienceViewTest {
    private static final String WITHHELD = "[withheld]";

    private static List<String> seenBy(Circle audience, DomainEvent... events) {
        return history(events).seenBy(audience).recorded().stream()
                .map(each -> each.event().word())
                .toList();
    }

    @Test
    @Tag("rule-112-holds")
    void of_a_restriction_and_its_end_those_are_told_who_are_within_it() {
        DomainEvent[] told = {held(PERU, "met"), restricted(PERU, "met", Circle.PLENARY), released(PERU, "met")};

        assertThat(seenBy(Circle.PUBLIC, told)).containsExactly("EventHeld");
        assertThat(seenBy(Circle.PLENARY, told)).containsExactly("EventHeld", "EntryRestricted", "EntryReleased");
    }

    private static final Attribute OPEN = new Attribute("minbuza", "theme", "mining", true);

    private static List<Attribute> attributesSeen(AHistory seen) {
        return seen.recorded().stream()
                .flatMap(each -> each.event().statedEntry().stream())
                .flatMap(entry -> entry.attributes().stream())
                .toList();
    }

    @Test
    @Tag("rule-165-holds")
    void of_an_attribute_that_cannot_be_read_nothing_is_shown() {
        AHistory told = history(held(PERU, anEntry("met").with(OPEN).with(Attribute.unread(WITHHELD))));

        assertThat(attributesSeen(told.seenBy(Circle.PUBLIC))).containsExactly(OPEN);
    }

    @Test
    @Tag("rule-165-holds")
    void an_amendment_of_what_cannot_be_read_is_not_told() {
        EntryRevision unread = EntryRevision.none().attributes(List.of(Attribute.unread(WITHHELD)));

        assertThat(seenBy(Circle.PUBLIC, held(PERU, "met"), amended(PERU, "met", unread)))
                .containsExactly("EventHeld");
        assertThat(seenBy(Circle.PUBLIC, held(PERU, "met"), amended(PERU, "met", unread.says("en", "They met."))))
                .containsExactly("EventHeld", "EntryAmended");
    }

    @Test
    @Tag("rule-165-holds")
    void an_attribute_that_goes_is_seen_to_go_by_whoever_saw_it() {
        DomainEvent[] told = {
            held(PERU, anEntry("met").with(OPEN)),
            amended(PERU, "met", EntryRevision.none().attributes(List.of(Attribute.unread(WITHHELD))))
        };

        assertThat(seenBy(Circle.PUBLIC, told)).containsExactly("EventHeld", "EntryAmended");
        assertThat(history(told).seenBy(Circle.PUBLIC).recorded().getLast().event())
                .isEqualTo(amended(PERU, "met", EntryRevision.none().attributes(List.of())));
    }

    @Test
    @Tag("rule-111-holds")
    void of_the_restriction_of_a_picture_those_are_told_who_are_within_it() {
        DomainEvent[] told = {
            picture(PERU, anEntry("shown"), ""),
            mediumRestricted(PERU, "shown", Circle.PLENARY),
            mediumReleased(PERU, "shown")
        };

        assertThat(seenBy(Circle.PUBLIC, told)).containsExactly("MediumAdded");
        assertThat(seenBy(Circle.PLENARY, told)).containsExactly("MediumAdded", "MediumRestricted", "MediumReleased");
    }

    @Test
    @Tag("rule-111-refuses")
    void a_restricted_picture_is_withheld_from_all_others() {
        AHistory told =
                history(picture(PERU, anEntry("shown"), "A. Maker"), mediumRestricted(PERU, "shown", Circle.INTERNAL));

        assertThat(told.seenBy(Circle.PLENARY).recorded().toString())
                .contains(WITHHELD)
                .doesNotContain("secret.jpg");
        assertThat(told.seenBy(Circle.INTERNAL).recorded().toString()).contains("secret.jpg");
    }

    @Test
    @Tag("rule-112-holds")
    void the_strictest_of_several_restrictions_binds_the_versions_that_a_release_left_withheld() {
        DomainEvent[] told = {
            held(PERU, "met"),
            restricted(PERU, "met", Circle.INTERNAL),
            corrected(PERU, anEntry("met").saying("They met.")),
            released(PERU, "met", 2),
            restricted(PERU, "met", Circle.PLENARY),
            released(PERU, "met", 1)
        };

        assertThat(seenBy(Circle.PLENARY, told)).containsExactly("EventHeld", "EntryRestricted", "EntryReleased");
        assertThat(history(told).seenBy(Circle.PLENARY).recorded().getFirst().position())
                .isEqualTo(3);
    }

    @Test
    @Tag("rule-112-holds")
    void an_erratum_that_quotes_what_is_withheld_is_withheld() {
        ErratumIssued erratum = new ErratumIssued(
                REPORT, aContribution("2019-05-01"), 1, new EntryId("met"), "Lima", "Cusco", "a slip", "head", "p. 3");
        DomainEvent[] told = {
            held(PERU, "met"),
            restricted(PERU, "met", Circle.INTERNAL),
            corrected(PERU, anEntry("met").saying("They met in Cusco.")),
            erratum,
            released(PERU, "met", 2)
        };

        assertThat(seenBy(Circle.PUBLIC, told)).containsExactly("EventHeld");
        told[4] = released(PERU, "met", 1);
        assertThat(seenBy(Circle.PUBLIC, told)).containsExactly("EventHeld", "EntryCorrected", "ErratumIssued");
    }

    @Test
    void of_an_entry_that_does_not_pass_by_no_more_is_told_than_binds_it() {
        AHistory told = history(
                held(PERU, "hidden"),
                held(PERU, "open"),
                held(PERU, anEntry("linked").linked("partOf:hidden").linked("follows:open")),
                restricted(PERU, "hidden", Circle.INTERNAL));
        AudienceView view = new AudienceView(Circle.PUBLIC, told.recorded());

        List<RecordedEvent> seen = told.recorded().subList(2, 4).stream()
                .flatMap(each -> view.seen(each).stream())
                .toList();

        assertThat(seen).hasSize(1);
        assertThat(seen.getFirst().event().statedEntry().orElseThrow().links())
                .extracting(link -> link.to().value())
                .containsExactly("open");
    }

    @ParameterizedTest
    @CsvSource({
        "NL, INTERNAL, 'ours, theirs-plenary'",
        "US, INTERNAL, 'theirs, theirs-plenary'",
        "NL, PLENARY, theirs-plenary"
    })
    @Tag("rule-113-holds")
    void what_is_internal_to_another_government_is_beyond_whoever_belongs_to_this_one(
            String government, Circle circle, String shown) {
        AHistory told = history(
                internally("ours", "NL/human-rights", Circle.INTERNAL),
                internally("theirs", "US/democracy", Circle.INTERNAL),
                internally("theirs-plenary", "US/democracy", Circle.PLENARY));
        AudienceView view = new AudienceView(circle, told.recorded()).within(new Country(government));

        assertThat(entries(view, told)).containsExactly(shown.split(", "));
        assertThat(entries(new AudienceView(Circle.INTERNAL, told.recorded()), told))
                .hasSize(3);
    }

    private static DomainEvent internally(String entry, String desk, Circle circle) {
        return new GroupNoted(
                new WorkingGroupId(new Country("PE"), "gt"),
                anEntry(entry).by(desk).to(only(circle)).build());
    }

    private static List<String> entries(AudienceView view, AHistory told) {
        return told.recorded().stream()
                .flatMap(each -> view.seen(each).stream())
                .flatMap(each -> each.event().statedEntry().stream())
                .map(entry -> entry.id().value())
                .toList();
    }

    @Test
    @Tag("rule-112-holds")
    void what_was_released_later_is_not_shown_in_what_was_printed_before() {
        AHistory told = history(
                held(PERU, "met"),
                held(PERU, "open"),
                restricted(PERU, "met", Circle.INTERNAL),
                restricted(PERU, "open", Circle.INTERNAL),
                released(PERU, "open"),
                released(PERU, "met"));
        List<RecordedEvent> bound = told.recorded().subList(0, 5);

        assertThat(entries(new AudienceView(Circle.PUBLIC, told.recorded()), told))
                .containsExactly("met", "open");
        assertThat(entries(new AudienceView(Circle.PUBLIC, told.recorded()).alsoBoundBy(bound), told))
                .containsExactly("open");
    }

    private static Entry saidAtLastTo(Circle audience, DomainEvent... events) {
        Optional<Entry> said = Optional.empty();
        for (RecordedEvent each : history(events).seenBy(audience).recorded()) {
            said = EntryHistory.saidAfter(each.event(), said);
        }
        return said.orElseThrow();
    }

    @Test
    @Tag("rule-112-holds")
    void an_amendment_tells_nobody_what_a_circle_alone_was_told_and_keeps_it_for_the_circle() {
        DomainEvent[] told = {
            held(PERU, anEntry("met").on("2018-04")),
            refined(PERU, "met", "2018-04-06", only(Circle.INTERNAL)),
            amended(PERU, "met", EntryRevision.none().says("en", "They met in Cusco."))
        };

        assertThat(saidAtLastTo(Circle.PUBLIC, told))
                .isEqualTo(anEntry("met")
                        .on("2018-04")
                        .saying("They met in Cusco.")
                        .build());
        assertThat(saidAtLastTo(Circle.INTERNAL, told))
                .isEqualTo(anEntry("met")
                        .on("2018-04-06")
                        .saying("They met in Cusco.")
                        .build());
    }

    @Test
    @Tag("rule-112-holds")
    void an_amendment_links_to_nothing_that_is_not_shown() {
        DomainEvent[] told = {
            held(PERU, "met"),
            held(PERU, anEntry("before").to(only(Circle.INTERNAL))),
            amended(PERU, "met", EntryRevision.none().links(List.of(Link.parse("follows:before"))))
        };

        assertThat(saidAtLastTo(Circle.PUBLIC, told).links()).isEmpty();
    }

    @Test
    void what_may_be_seen_as_it_is_passes_as_it_is() {
        AHistory told = history(held(PERU, "met"), held(PERU, anEntry("again").linked("follows:met")));
        AudienceView view = new AudienceView(Circle.PUBLIC, told.recorded());

        assertThat(told.recorded())
                .allSatisfy(each -> assertThat(view.seen(each)).containsSame(each));
    }

    static Stream<DomainEvent> eventsThatNameAParty() {
        return EveryFact.events().stream()
                .filter(CarriesEntry.class::isAssignableFrom)
                .map(type -> (DomainEvent) Samples.full().of(type))
                .filter(event -> !parties(event).isEmpty());
    }

    @ParameterizedTest
    @MethodSource("eventsThatNameAParty")
    @Tag("rule-110-holds")
    @Tag("rule-112-holds")
    void an_event_whose_entry_is_shown_from_a_version_on_names_the_party_that_was_meant(DomainEvent event) {
        Entry mistaken = anEntry("an-entry")
                .with("org:fnv", Capacity.HOST)
                .with("person:koch", Capacity.SPEAKER)
                .build();
        AHistory told = history(
                event.with(mistaken),
                restricted(event.subject(), "an-entry", Circle.INTERNAL),
                reattributed(event.subject(), "an-entry", "org:fnv", "org:cnv"),
                reattributed(event.subject(), "an-entry", "person:koch", "person:blok"),
                released(event.subject(), "an-entry", 3));

        DomainEvent seen = told.seenBy(Circle.PUBLIC).recorded().getFirst().event();

        assertThat(parties(seen))
                .hasSameSizeAs(parties(event))
                .doesNotContain(Party.parse("org:fnv"), Party.parse("person:koch"));
    }

    /** The parties that the event names beside its entry. */
    private static List<Party> parties(DomainEvent event) {
        List<Party> parties = new ArrayList<>();
        for (RecordComponent component : event.getClass().getRecordComponents()) {
            Object value = value(component, event);
            Collection<?> many = value instanceof Collection<?> some ? some : List.of(value);
            many.stream().filter(Party.class::isInstance).map(Party.class::cast).forEach(parties::add);
        }
        return parties;
    }

    private static Object value(RecordComponent component, DomainEvent event) {
        try {
            return component.getAccessor().invoke(event);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(component + " cannot be read", e);
        }
    }
}
