package org.vpshr.application.render.trace;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.vpshr.application.json.Words;
import org.vpshr.application.render.Html;
import org.vpshr.application.render.Json;
import org.vpshr.application.render.Markdown;
import org.vpshr.application.reports.EntryTrace;
import org.vpshr.domain.Subject.CountryEngagementId;
import org.vpshr.domain.engagement.EngagementEvent.EventHeld;
import org.vpshr.domain.engagement.EventKind;
import org.vpshr.domain.entry.Attachment;
import org.vpshr.domain.entry.Attribute;
import org.vpshr.domain.entry.Audience;
import org.vpshr.domain.entry.Circle;
import org.vpshr.domain.entry.Contribution;
import org.vpshr.domain.entry.Desk;
import org.vpshr.domain.entry.Entry;
import org.vpshr.domain.entry.EntryId;
import org.vpshr.domain.entry.Language;
import org.vpshr.domain.entry.Link;
import org.vpshr.domain.entry.Placement;
import org.vpshr.domain.entry.Source;
import org.vpshr.domain.entry.Statement;
import org.vpshr.domain.measure.Basis;
import org.vpshr.domain.measure.Figure;
import org.vpshr.domain.measure.Quantity;
import org.vpshr.domain.party.Capacity;
import org.vpshr.domain.party.Participation;
import org.vpshr.domain.party.Party;
import org.vpshr.domain.party.Place;
import org.vpshr.domain.time.Cadence;
import org.vpshr.domain.time.FuzzyDate;
import org.vpshr.domain.time.Span;
import org.vpshr.domain.time.When;
import org.vpshr.projections.entries.Entries;
import org.vpshr.projections.history.RecordedEvent;
import org.vpshr.projections.names.Names;
import org.vpshr.projections.trace.Trace;

/**
 * What goes in comes out: an entry in which every field says something that no other says, taken apart by the components of
 * its records, and each of them found in its trace. A component that is new is taken apart with them, and has to be told.
 */
class TraceTellsAllTest {
    private static final Entry FULL = new Entry(
            new EntryId("the-entry"),
            new Statement(new java.util.TreeMap<>(
                    Map.of(Language.ENGLISH, "text in english", new Language("nl"), "tekst in nederlands"))),
            new When(
                    When.Mode.RECURRING,
                    Span.parse("2011/2012"),
                    "stated words",
                    Set.of(When.Mark.IMPLIED_YEAR, When.Mark.DERIVED),
                    Cadence.HALF_YEARLY),
            List.of(Place.parse("GH:Accra"), Place.parse("PE")),
            List.of(
                    new Participation(Party.parse("org:the-host"), Capacity.HOST, "role of the host"),
                    new Participation(Party.parse("person:the-speaker"), Capacity.SPEAKER, "role of the speaker")),
            List.of(
                    new Figure.Count("what is counted", Quantity.parse("~71"), "unit of count", Basis.ESTIMATE),
                    new Figure.Money(
                            "what is paid",
                            Quantity.parse(">=72"),
                            Currency.getInstance("NOK"),
                            Party.parse("gov:UY"),
                            Party.parse("group:receivers"),
                            "unit of money",
                            Basis.FORECAST)),
            List.of(Source.of("title of source")
                    .publisher("publisher of source")
                    .address("https://example.org/source")
                    .published("2013-03")
                    .accessed("2014-04-04")
                    .snapshot("copies/source.pdf")),
            List.of(Link.parse("partOf:the-whole"), Link.parse("restsOn:the-ground")),
            new Audience.Limited(Circle.INTERNAL, "ground of audience", LocalDate.of(2041, 5, 6)),
            new Placement("SECTION9", "reason of placement"),
            List.of(new Attribute("own-namespace", "own-name", "value of attribute", true)),
            new Contribution(
                    Desk.parse("NL/the-desk"),
                    LocalDate.of(2015, 7, 8),
                    "evidence of desk",
                    2016,
                    List.of(new Attachment("letter.pdf", "application/pdf", 73, "ab".repeat(32), true))));

    private static EntryTrace traced() {
        RecordedEvent recorded = new RecordedEvent(
                1,
                java.time.Instant.EPOCH,
                new EventHeld(CountryEngagementId.of("NL", "GH"), FULL, EventKind.WORKSHOP));
        Entries entries = new Entries();
        entries.apply(recorded);
        return new EntryTrace(
                Trace.of(entries.find(FULL.id()).orElseThrow(), new Names(), Language.ENGLISH), List.of(), Map.of());
    }

    /** Each thing that the entry says, and the component that says it. */
    private record Said(String component, String words) {}

    private static List<Said> said(String component, Object value) {
        return switch (value) {
            case FuzzyDate date -> List.of(new Said(component, date.edtf()));
            case Span span -> List.of(new Said(component, span.edtf()));
            case Quantity quantity -> List.of(new Said(component, quantity.toString()));
            case Party party -> List.of(new Said(component, party.toString()));
            case Desk desk -> List.of(new Said(component, desk.toString()));
            case Link.Kind kind -> List.of(new Said(component, Words.of(kind)));
            case Enum<?> word -> List.of(new Said(component, Words.of(word)));
            case Map<?, ?> map ->
                map.entrySet().stream()
                        .flatMap(each -> Stream.concat(
                                said(component, each.getKey()).stream(), said(component, each.getValue()).stream()))
                        .toList();
            case Collection<?> many -> each(component, many);
            case Record whole -> parts(whole);
            case String text -> List.of(new Said(component, text));
            case LocalDate day -> List.of(new Said(component, day.toString()));
            case Currency currency -> List.of(new Said(component, currency.getCurrencyCode()));
            case Number number -> List.of(new Said(component, number.toString()));
            case Boolean truth -> List.of(new Said(component, truth.toString()));
            default -> throw new AssertionError("say here how " + value.getClass() + " is told");
        };
    }

    private static List<Said> each(String component, Collection<?> many) {
        assertThat(many)
                .as("the entry of the test says something in %s", component)
                .isNotEmpty();
        return many.stream().flatMap(one -> said(component, one).stream()).toList();
    }

    private static List<Said> parts(Record whole) {
        List<Said> parts = new ArrayList<>();
        for (RecordComponent component : whole.getClass().getRecordComponents()) {
            String name = whole.getClass().getSimpleName() + "." + component.getName();
            try {
                Object value = component.getAccessor().invoke(whole);
                assertThat(value)
                        .as("the entry of the test says something in %s", name)
                        .isNotNull();
                parts.addAll(said(name, value));
            } catch (IllegalAccessException | InvocationTargetException e) {
                throw new AssertionError(name, e);
            }
        }
        return parts;
    }

    static Stream<Said> all() {
        return said("Entry", FULL).stream().filter(said -> !said.words().isEmpty());
    }

    @ParameterizedTest
    @MethodSource("all")
    void every_field_of_an_entry_comes_out_of_its_trace(Said said) {
        assertThat(Json.of(traced())).as(said.component()).contains(said.words());
    }

    /** For readers, what programs alone need may stay out: digests and types of files, and by whom and when, told otherwise. */
    @Test
    void what_people_read_tells_the_same_in_words() {
        List<String> words = List.of(
                "tekst in nederlands",
                "GH:Accra",
                "org:the-host",
                "role of the host",
                "what is counted: ~71 unit of count, estimate",
                "what is paid: >=72 NOK unit of money, forecast",
                "gov:UY",
                "receivers",
                "title of source",
                "copies/source.pdf",
                "partOf:the-whole",
                "ground of audience",
                "SECTION9",
                "reason of placement",
                "recurring, half yearly",
                "evidence of desk",
                "letter.pdf");

        assertThat(words)
                .allSatisfy(word ->
                        assertThat(Markdown.of(traced()).replace("\\", "")).contains(word));
        assertThat(words)
                .allSatisfy(word -> assertThat(
                                org.jsoup.Jsoup.parse(Html.of(traced())).text())
                        .contains(word));
    }

    @Test
    void what_is_not_told_is_found() {
        String without = Json.of(traced()).replace("role of the host", "");

        assertThat(all()).hasSizeGreaterThan(40).anyMatch(said -> !without.contains(said.words()));
    }
}
