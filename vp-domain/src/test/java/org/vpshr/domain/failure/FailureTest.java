package org.vpshr.domain.failure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.vpshr.domain.Subject;
import org.vpshr.domain.entry.Desk;
import org.vpshr.domain.entry.EntryId;
import org.vpshr.domain.entry.EntryRule;
import org.vpshr.domain.entry.Language;
import org.vpshr.domain.entry.Link;
import org.vpshr.domain.entry.Placement;
import org.vpshr.domain.entry.Statement;
import org.vpshr.domain.measure.Quantity;
import org.vpshr.domain.party.Country;
import org.vpshr.domain.party.Party;
import org.vpshr.domain.party.Place;
import org.vpshr.domain.register.PersonName;
import org.vpshr.domain.rule.RuleViolation;
import org.vpshr.domain.time.InvalidDate;
import org.vpshr.domain.time.Span;
import org.vpshr.domain.time.When;

class FailureTest {
    /** Whatever people type, they are told of it by a failure, and by nothing else. */
    private static final Set<String> TYPED = Set.of(
            "",
            " ",
            "x",
            "NL",
            "nl",
            "/",
            "//",
            "a/b/c/d/e",
            "commitment/",
            "report/NL/99999/public",
            "report/NL/0000/public",
            "workinggroup/PE/..",
            "org:",
            "person:a b",
            "group: ",
            ":",
            "partOf:",
            "partOf:A",
            "2018-02-30",
            "0000-00-00",
            "0000",
            "9999-12-31~",
            "0000-01-01~",
            "0000-24",
            "+999999999-12-31",
            "-999999999-01-01",
            "2018/2017",
            "[2018..2017]",
            "[..]",
            "[]",
            "201X-01",
            "/..",
            "../",
            "1/0",
            "0/0",
            "-1/3",
            "999999999999999999/1",
            "1..",
            "..1",
            "2..1",
            "1e999999999",
            ">=",
            "~",
            "1.250,5",
            "1".repeat(10_000),
            "/".repeat(10_000),
            "\0",
            "\u202e",
            "\ud800",
            "\ud83d\udca5");

    static Stream<Function<String, Object>> parsers() {
        return Stream.of(
                Subject::parse,
                Party::parse,
                Place::parse,
                Country::new,
                Desk::parse,
                Language::new,
                Link::parse,
                EntryId::new,
                Quantity::parse,
                Span::parse,
                When::on,
                text -> When.planned(text, text),
                Statement::of,
                text -> new Placement(text, text),
                text -> new PersonName("koch", text));
    }

    @ParameterizedTest
    @MethodSource("parsers")
    void what_people_type_is_taken_or_refused_as_input_or_by_a_rule(Function<String, Object> parser) {
        for (String text : TYPED) {
            Throwable thrown = catchThrowable(() -> parser.apply(text));
            if (thrown != null) {
                assertThat(thrown).as(text).isInstanceOfAny(InvalidValue.class, RuleViolation.class);
                assertThat(((Failure) thrown).remedy()).as(text).isNotBlank();
                assertThat(thrown.getMessage())
                        .as(text)
                        .contains(((Failure) thrown).remedy())
                        .hasSizeLessThan(400);
            }
        }
    }

    @Test
    void a_failure_says_what_is_wrong_and_what_to_do() {
        Failure typed = InvalidValue.of("Lima", "a desk", "write NL/embassy-lima");

        assertThat(typed.kind()).isEqualTo(FailureKind.INPUT_REFUSED);
        assertThat(typed).hasMessage("'Lima' is not a desk: write NL/embassy-lima");
        assertThat(typed.remedy()).isEqualTo("write NL/embassy-lima");
        assertThat(typed.rule()).isEmpty();
        assertThat(typed.place()).isEmpty();
        assertThat(new InvalidValue("it is wrong", "do it right")
                        .in("entry.when")
                        .place())
                .contains(InputPlace.field("entry.when"));
        assertThat(new InvalidDate("Easter", "write 2018-04-01"))
                .hasMessage("'Easter' is not a date: write 2018-04-01");
    }

    @Test
    void a_refused_rule_is_known_by_number_text_and_ground_wherever_it_was_found() {
        RuleViolation refused =
                new RuleViolation(EntryRule.LINK_LEADS_SOMEWHERE, "it leads nowhere", "record it first");
        RuleViolation placed = refused.at(new InputPlace("file.jsonl", 3, 0, "entry.links"));

        assertThat(refused.kind()).isEqualTo(FailureKind.RULE_REFUSED);
        assertThat(refused.rule()).contains(EntryRule.LINK_LEADS_SOMEWHERE.broken());
        assertThat(placed).hasMessage("file.jsonl:3: entry.links: rule 133: it leads nowhere; record it first");
        assertThat(placed.rule()).isEqualTo(refused.rule());
        assertThat(placed.remedy()).isEqualTo("record it first");
        assertThat(placed.place()).contains(new InputPlace("file.jsonl", 3, 0, "entry.links"));
    }

    @Test
    void a_place_in_a_table_is_told_as_a_spreadsheet_shows_it() {
        assertThat(InputPlace.inTable("plan.xlsx", "Peru\u202e", 4, 28, "entry.when"))
                .hasToString("plan.xlsx, sheet \"Peru?\", row 4, column AB \"entry.when\"");
        assertThat(InputPlace.file("plan.csv")).hasToString("plan.csv");
    }
}
