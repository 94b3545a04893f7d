package org.vpshr.application.json.stored;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.vpshr.application.hash.Sha256;
import org.vpshr.application.json.InvalidJson;
import org.vpshr.application.json.TypeName;
import org.vpshr.application.json.codec.ContributionHead;
import org.vpshr.application.json.line.CommandFormat;
import org.vpshr.application.json.line.Fingerprint;
import org.vpshr.application.text.FreeText;
import org.vpshr.domain.DomainEvent;
import org.vpshr.domain.Subject.CountryEngagementId;
import org.vpshr.domain.engagement.EngagementCommand.ReachOut;
import org.vpshr.domain.engagement.EngagementEvent.OutreachMade;
import org.vpshr.domain.entry.Audience;
import org.vpshr.domain.entry.Contribution;
import org.vpshr.domain.entry.Entry;
import org.vpshr.domain.entry.Source;
import org.vpshr.domain.given.AnyDate;
import org.vpshr.domain.time.Cadence;
import org.vpshr.domain.time.Days;
import org.vpshr.domain.time.FuzzyDate;
import org.vpshr.domain.time.Span;
import org.vpshr.domain.time.When;

/** What a season or an "about" was taken to mean stands in the event, and is never asked again. */
class RecordedTimeTest {
    private static final EventFormat EVENTS = new EventFormat();
    private static final String STATED = "\"stated\":";
    private static final Pattern NUMBER = Pattern.compile(STATED + "(\\d+)");
    private static final Pattern WORDS = Pattern.compile(STATED + "\"([^\"]*)\"");
    private static final CommandFormat LINES = new CommandFormat();
    private static final CountryEngagementId PERU = CountryEngagementId.of("NL", "PE");
    private static final Contribution LIMA =
            Contribution.by("NL/embassy-lima").written("2026-02-02").on("embassy file 14");

    private static OutreachMade told(When when) {
        return new OutreachMade(
                PERU, Entry.of("pe-told", "It took place.", LIMA).when(when));
    }

    /** The facts, with the words in which the time was stated in the place of their number. */
    private static String stored(DomainEvent event) {
        EventFormat.Written written = EVENTS.write(event);
        return NUMBER.matcher(new String(written.facts(), StandardCharsets.UTF_8))
                .replaceAll(found -> STATED
                        + "\""
                        + written.texts().get(Integer.parseInt(found.group(1))).text()
                        + "\"");
    }

    private static DomainEvent read(DomainEvent like, String stored) {
        TypeName name = EVENTS.nameOf(like);
        List<String> texts = new ArrayList<>(
                EVENTS.write(like).texts().stream().map(FreeText::text).toList());
        String facts = WORDS.matcher(stored).replaceAll(found -> {
            texts.add(found.group(1));
            return STATED + (texts.size() - 1);
        });
        return EVENTS.read(name.name(), name.version(), facts.getBytes(StandardCharsets.UTF_8), texts::get);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2018-11-26     | "2018-11-26"
            2018-04?       | "2018-04?"
            2018           | "2018"
            2017-03/2018   | "2017-03/2018"
            2013/..        | "2013/.."
            2017-21        | {"date":"2017-21","days":[{"from":"2017-03-01","to":"2017-06-21"}],"stated":"2017-21","mode":"dated"}
            2017-31        | {"date":"2017-31","days":[{"from":"2017-03-01","to":"2017-06-21"}],"stated":"2017-31","mode":"dated"}
            2017-34        | {"date":"2017-34","days":[{"from":"2017-04-01","to":"2017-06-30"}],"stated":"2017-34","mode":"dated"}
            201X           | {"date":"201X","days":[{"from":"2010-01-01","to":"2019-12-31"}],"stated":"201X","mode":"dated"}
            2018-04~       | {"date":"2018-04~","days":[{"from":"2018-03-01","to":"2018-05-31"}],"stated":"2018-04~","mode":"dated"}
            [2017-11..]    | {"date":"[2017-11..]","days":[{"from":"2017-11-01"}],"stated":"[2017-11..]","mode":"dated"}
            2017-21/2018   | {"date":"2017-21/2018","days":[{"from":"2017-03-01","to":"2017-06-21"},{"from":"2018-01-01","to":"2018-12-31"}],"stated":"2017-21/2018","mode":"dated"}
            2017-21/..     | {"date":"2017-21/..","days":[{"from":"2017-03-01","to":"2017-06-21"},{}],"stated":"2017-21/..","mode":"dated"}
            """)
    void the_days_stand_beside_the_text_where_they_do_not_follow_from_the_calendar(String edtf, String stored) {
        assertThat(stored(told(When.on(edtf)))).contains("\"when\":" + stored + ",");
    }

    /** Times whose days are not those that their text would be taken to mean today. */
    @Provide
    Arbitrary<When> decidedOtherwise() {
        Arbitrary<Span> spans =
                AnyDate.spans().filter(span -> !span.dates().stream().allMatch(FuzzyDate::followsFromCalendar));
        Arbitrary<Integer> shifts = Arbitraries.integers().between(-40, 40);
        return Combinators.combine(spans, shifts)
                .as((span, shift) -> new When(
                        When.Mode.DATED,
                        Span.recorded(
                                span.edtf(),
                                span.dates().stream()
                                        .map(date -> shifted(date, shift))
                                        .toList()),
                        "as it was decided then",
                        Set.of(),
                        Cadence.ONCE));
    }

    private static Days shifted(FuzzyDate date, int by) {
        return new Days(shifted(date.earliest(), by), shifted(date.latest(), by));
    }

    private static LocalDate shifted(LocalDate day, int by) {
        return day.equals(LocalDate.MIN) || day.equals(LocalDate.MAX) ? day : day.plusDays(by);
    }

    @Property(tries = 1000, seed = "10")
    void an_event_keeps_the_days_that_were_decided_when_it_was_recorded(@ForAll("decidedOtherwise") When when) {
        OutreachMade event = told(when);

        DomainEvent read = read(event, stored(event));

        assertThat(read).isEqualTo(event);
        assertThat(stored(read)).isEqualTo(stored(event));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2017-21", "2017-34", "201X", "2018-04~", "[2017-11..]"})
    void the_same_holds_of_a_date_that_stands_alone(String edtf) {
        Days other = new Days(LocalDate.of(1999, 1, 1), LocalDate.of(1999, 1, 31));
        FuzzyDate published = FuzzyDate.recorded(edtf, other);
        Entry entry =
                Entry.of("pe-told", "It took place.", LIMA).source(new Source("A letter", "", "", published, null, ""));
        OutreachMade event = new OutreachMade(PERU, entry);

        assertThat(read(event, stored(event))).isEqualTo(event);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"2017-21\"",
                "\"2017-21/2018\"",
                "{\"date\":\"2017-21\",\"stated\":\"spring\",\"mode\":\"dated\"}",
                "{\"date\":\"2017-21\",\"days\":[{\"from\":\"2017-06-21\",\"to\":\"2017-03-01\"}],\"stated\":\"spring\",\"mode\":\"dated\"}",
                "{\"date\":\"2017-21/2018\",\"days\":[{\"from\":\"2017-03-01\",\"to\":\"2017-06-21\"}],\"stated\":\"spring\",\"mode\":\"dated\"}"
            })
    void an_event_without_the_days_of_its_season_is_not_read_by_a_guess(String when) {
        OutreachMade event = told(When.on("2018"));
        String without = stored(event).replace("\"when\":\"2018\"", "\"when\":" + when);

        assertThatThrownBy(() -> read(event, without)).isInstanceOf(InvalidJson.class);
    }

    @Test
    void a_line_does_not_say_which_days_are_meant_and_cannot() {
        ContributionHead head = new ContributionHead(LIMA, new Audience.Open());
        String line = LINES.write(new ReachOut(PERU, told(When.on("2017-21")).entry()));
        String decided = line.replace(
                "\"when\":\"2017-21\"",
                "\"when\":{\"date\":\"2017-21\",\"days\":[{\"from\":\"2017-01-01\",\"to\":\"2017-01-02\"}]}");

        assertThat(line).contains("\"when\":\"2017-21\"");
        assertThat(decided).isNotEqualTo(line);
        assertThatThrownBy(() -> LINES.read(decided, head))
                .isInstanceOf(InvalidJson.class)
                .hasMessageContaining("no such field");
    }

    /** The same file is known again, also after another decision about seasons. */
    @Test
    void commands_that_say_the_same_are_the_same_whatever_days_are_meant() {
        Days other = new Days(LocalDate.of(2017, 3, 20), LocalDate.of(2017, 6, 20));
        When then =
                new When(When.Mode.DATED, Span.recorded("2017-21", List.of(other)), "2017-21", Set.of(), Cadence.ONCE);

        assertThat(fingerprint(then)).isEqualTo(fingerprint(When.on("2017-21")));
        assertThat(fingerprint(then)).isNotEqualTo(fingerprint(When.on("2017-22")));
    }

    private static String fingerprint(When when) {
        return new Fingerprint(bytes -> Sha256.start().digest(bytes), "")
                .add(new ReachOut(PERU, told(when).entry()));
    }
}
