package org.vpshr.domain.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.Currency;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.vpshr.domain.failure.InvalidValue;
import org.vpshr.domain.party.Party;
import org.vpshr.domain.rule.Findings;
import org.vpshr.domain.rule.RuleViolation;

class FiguresTest {

    @ParameterizedTest
    @Tag("rule-95-holds")
    @ValueSource(
            strings = {"30", "~50", ">700", ">=5", "<700", "<=80000", "48..60", "2/3", "?", "2.50", "-3", "2500000"})
    void a_number_keeps_its_kind_and_its_decimals(String text) {
        assertThat(Quantity.parse(text).toString()).isEqualTo(text);
    }

    @ParameterizedTest
    @Tag("rule-95-refuses")
    @ValueSource(
            strings = {
                "",
                "about 50",
                "1,000",
                "1e9",
                "<",
                "<=",
                "=<5",
                "<<5",
                "~",
                "48..",
                "..60",
                "2/",
                "2/3/4",
                "2.5/3",
                "NaN",
                "1..2..3",
                "99999999999999999999"
            })
    void a_number_of_no_known_kind_is_refused(String text) {
        assertThatThrownBy(() -> Quantity.parse(text)).isInstanceOf(InvalidValue.class);
    }

    @ParameterizedTest(name = "{0} + {1} = {2}")
    @Tag("rule-96-holds")
    @CsvSource(delimiter = '|', textBlock = """
            30     | 12     | 42
            >4000  | >500   | >4500
            >4000  | 500    | >4500
            >=5    | 3      | >=8
            <=5    | 3      | <=8
            <5     | <=3    | <8
            <5     | 48..60 | <65
            >=5    | >3     | >8
            48..60 | 10     | 58..70
            48..60 | 1..2   | 49..62
            48..60 | >5     | >53
            1..2   | >=1    | >=2
            0.1    | 0.2    | 0.3
            """)
    void a_sum_keeps_every_bound(String one, String other, String sum) {
        assertThat(Quantity.parse(one).plus(Quantity.parse(other))).contains(Quantity.parse(sum));
        assertThat(Quantity.parse(other).plus(Quantity.parse(one))).contains(Quantity.parse(sum));
    }

    private static Stream<Quantity> bounded() {
        return Stream.of("%d", ">%d", ">=%d", "<%d", "<=%d", "%d..7")
                .flatMap(form -> IntStream.range(2, 7).mapToObj(number -> Quantity.parse(form.formatted(number))));
    }

    private static boolean mayBe(Quantity quantity, int number) {
        BigDecimal n = BigDecimal.valueOf(number);
        return switch (quantity) {
            case Quantity.Exact(BigDecimal v) -> n.compareTo(v) == 0;
            case Quantity.MoreThan(BigDecimal v) -> n.compareTo(v) > 0;
            case Quantity.AtLeast(BigDecimal v) -> n.compareTo(v) >= 0;
            case Quantity.FewerThan(BigDecimal v) -> n.compareTo(v) < 0;
            case Quantity.AtMost(BigDecimal v) -> n.compareTo(v) <= 0;
            case Quantity.Between(BigDecimal low, BigDecimal high) -> n.compareTo(low) >= 0 && n.compareTo(high) <= 0;
            case Quantity.About about -> true;
            case Quantity.Fraction fraction -> true;
            case Quantity.NotGiven none -> true;
        };
    }

    @ParameterizedTest
    @Tag("rule-96-holds")
    @MethodSource("bounded")
    void whatever_two_numbers_may_be_their_sum_may_be_what_they_are_together(Quantity one) {
        bounded()
                .forEach(other -> one.plus(other)
                        .ifPresent(sum -> IntStream.range(0, 10)
                                .filter(number -> mayBe(one, number))
                                .forEach(x -> IntStream.range(0, 10)
                                        .filter(number -> mayBe(other, number))
                                        .forEach(y -> assertThat(mayBe(sum, x + y))
                                                .as(one + " + " + other + " = " + sum + ", not " + (x + y))
                                                .isTrue()))));
    }

    @ParameterizedTest
    @Tag("rule-96-holds")
    @CsvSource({">4, <5", ">=4, <=5", ">4, <=9"})
    void a_lower_bound_and_an_upper_one_have_no_sum_that_keeps_them(String lower, String upper) {
        assertThat(Quantity.parse(lower).plus(Quantity.parse(upper))).isEmpty();
        assertThat(Quantity.parse(upper).plus(Quantity.parse(lower))).isEmpty();
    }

    @ParameterizedTest
    @Tag("rule-96-holds")
    @ValueSource(strings = {"~50", "2/3", "?"})
    void nothing_is_added_to_a_number_without_bounds(String text) {
        assertThat(Quantity.parse(text).plus(Quantity.parse("1"))).isEmpty();
        assertThat(Quantity.parse("1").plus(Quantity.parse(text))).isEmpty();
    }

    private static Figure money(String purpose) {
        return new Figure.Money(
                purpose,
                Quantity.parse("2500000"),
                Currency.getInstance("EUR"),
                Party.parse("gov:NL"),
                Party.parse("group:implementers"),
                "",
                Basis.COUNTED);
    }

    @Test
    @Tag("rule-98-holds")
    void money_has_a_purpose() {
        assertThat(money("training of mining police").of()).isEqualTo("training of mining police");
    }

    @Test
    @Tag("rule-98-refuses")
    void money_without_a_purpose_is_refused() {
        assertThatThrownBy(() -> money(" ")).isInstanceOf(RuleViolation.class).hasMessageContaining("rule 98");
    }

    private static Figure share(String value, String unit) {
        return new Figure.Count("gold from small mines", Quantity.parse(value), unit, Basis.ESTIMATE);
    }

    @ParameterizedTest
    @Tag("rule-99-holds")
    @CsvSource({"0, %", "100, %", "15..20, %", "2/3, %", "250, % growth", "-40, % growth"})
    void a_share_is_at_most_all_and_growth_may_exceed_it(String value, String unit) {
        assertThatCode(() -> share(value, unit)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @Tag("rule-99-refuses")
    @ValueSource(strings = {"101", "-1", "~120", ">100.5", ">=101", "90..110"})
    void a_share_beyond_all_is_refused(String value) {
        assertThatThrownBy(() -> share(value, "%"))
                .isInstanceOf(RuleViolation.class)
                .hasMessageContaining("rule 99");
    }

    @ParameterizedTest
    @Tag("rule-99-refuses")
    @ValueSource(strings = {"60..48", "3/2", "1/0", "-1/2"})
    void a_range_that_runs_downward_is_refused(String value) {
        assertThatThrownBy(() -> Quantity.parse(value))
                .isInstanceOf(RuleViolation.class)
                .hasMessageContaining("rule 99");
    }

    private static Figure count(String value, String unit, String of) {
        return new Figure.Count(of, Quantity.parse(value), unit, Basis.COUNTED);
    }

    @ParameterizedTest
    @Tag("rule-138-holds")
    @CsvSource({
        "1250, people, people trained",
        "~1250, people, people trained",
        "2/3, people, people trained",
        "30.0, people, people trained",
        "12, mines, mines visited",
        "1.25, million people, people displaced",
        "1.25, hours, length of the training",
        "2.5, FTE, staff",
        "0.5, tonnes of gold, gold seized",
        "2.5, people per household, people",
        "2.5, people, average size of a household",
        "12.5, %, share",
        "-55.7, % growth, incidents",
        "3.5, km², area"
    })
    void what_is_counted_is_whole_and_what_is_measured_may_have_decimals(String value, String unit, String of) {
        assertThat(FigureAdmission.of("figure 1", count(value, unit, of))).isEqualTo(Findings.NONE);
    }

    @ParameterizedTest
    @Tag("rule-138-refuses")
    @CsvSource({
        "1.250, people, 1250, 1.25",
        "~1.250, people, 1250, 1.25",
        ">1.250, police officers, 1250, 1.25",
        ">=12.500, guards, 12500, 12.5",
        "1..1.250, mines, 1250, 1.25",
        "1.000, people, 1000, 1",
        "1.25, people, 1250, 1.25",
        "2.5, agreements, 2500, 2.5",
        "-1.250, people, -1250, -1.25"
    })
    void a_part_of_what_is_counted_is_refused_and_both_readings_are_told(
            String value, String unit, String thousands, String decimal) {
        assertThatThrownBy(() -> FigureAdmission.of("figure 1", count(value, unit, "of something")))
                .isInstanceOf(RuleViolation.class)
                .hasMessageStartingWith("rule 138: figure 1 is ")
                .hasMessageContaining("write " + thousands + " if the point parts thousands, or " + decimal + " with");
    }

    @ParameterizedTest
    @Tag("rule-138-refuses")
    @ValueSource(strings = {"0.5", "1250.5", "0.125"})
    void a_part_that_cannot_be_thousands_is_refused_too(String value) {
        assertThatThrownBy(() -> FigureAdmission.of("figure 1", count(value, "people", "people trained")))
                .isInstanceOf(RuleViolation.class)
                .hasMessageContaining("write a whole number, or " + value);
    }

    private static Figure money(String value, String currency, String unit) {
        return new Figure.Money(
                "training",
                Quantity.parse(value),
                Currency.getInstance(currency),
                Party.parse("gov:NL"),
                Party.parse("group:police"),
                unit,
                Basis.COUNTED);
    }

    @ParameterizedTest
    @Tag("rule-138-holds")
    @CsvSource({
        "2500000, EUR, ''",
        "2500000.50, EUR, ''",
        "1250.5, EUR, ''",
        "1250.00, JPY, ''",
        "1250.125, KWD, ''",
        "1.8595, EUR, per litre",
        "0.001, XDR, ''"
    })
    void money_has_no_more_decimals_than_its_currency(String value, String currency, String unit) {
        assertThat(FigureAdmission.of("figure 1", money(value, currency, unit))).isEqualTo(Findings.NONE);
    }

    @ParameterizedTest
    @Tag("rule-138-refuses")
    @CsvSource({
        "1.250, EUR, write 1250 if the point parts thousands, 1.25 if it is the decimal sign",
        "1.255, EUR, write 1255 if the point parts thousands, 1.255 with a unit such as per litre",
        "1.250, JPY, write 1250 if the point parts thousands, 1.25 with a unit such as per litre",
        "1250.555, USD, write no more than there are, 1250.555 with a unit such as per litre"
    })
    void money_with_more_decimals_than_its_currency_is_refused(
            String value, String currency, String thousands, String decimal) {
        assertThatThrownBy(() -> FigureAdmission.of("figure 1", money(value, currency, "")))
                .isInstanceOf(RuleViolation.class)
                .hasMessageContaining("rule 138")
                .hasMessageContaining(thousands + ", or " + decimal);
    }

    @ParameterizedTest
    @Tag("rule-138-refuses")
    @ValueSource(
            strings = {
                "EUR",
                "eur",
                " Eur ",
                "ＥＵＲ",
                "€",
                "euro",
                "Euros",
                "USD",
                "EUR, USD",
                "%",
                "% growth",
                " ",
                "-",
                "once",
                "people",
                "payment"
            })
    void a_unit_that_does_not_say_per_what_makes_no_price(String unit) {
        assertThatThrownBy(() -> FigureAdmission.of("figure 1", money("1.250", "EUR", unit)))
                .isInstanceOf(RuleViolation.class)
                .hasMessageContaining("rule 138")
                .hasMessageContaining("write 1250 if the point parts thousands, or 1.25 if it is the decimal sign");
    }

    @ParameterizedTest
    @Tag("rule-140-flags")
    @ValueSource(
            strings = {
                "per litre",
                "EUR per litre",
                "Per Barrel",
                "/ barrel",
                "EUR/USD",
                "a barrel",
                "million",
                "barrel"
            })
    void a_unit_that_says_per_what_makes_a_price(String unit) {
        assertThat(FigureAdmission.of("figure 1", money("1.250", "EUR", unit)).all())
                .hasSize(1);
    }

    /** The codes of all currencies beside each of a few. */
    @ParameterizedTest
    @Tag("rule-138-refuses")
    @ValueSource(strings = {"EUR", "GBP", "USD", "JPY", "KES"})
    void no_currency_is_what_a_price_is_told_for(String currency) {
        assertThat(Currency.getAvailableCurrencies())
                .allSatisfy(unit -> assertThatThrownBy(
                                () -> FigureAdmission.of("figure 1", money("1.250", currency, unit.getCurrencyCode())))
                        .isInstanceOf(RuleViolation.class)
                        .hasMessageContaining("does not say per what"));
    }

    @ParameterizedTest
    @Tag("rule-140-holds")
    @CsvSource({"1.25, tonnes", "1250, tonnes", "0.125, tonnes", "1250.125, tonnes", "12.500, %", "1.2505, hours"})
    void a_measure_that_can_be_read_in_one_way_alone_is_clean(String value, String unit) {
        assertThat(FigureAdmission.of("figure 1", count(value, unit, "gold")).all())
                .isEmpty();
    }

    @ParameterizedTest
    @Tag("rule-140-flags")
    @CsvSource({"1.250, tonnes, 1250", "12.500, hours, 12500", "1.250, % growth, 1250", "1..1.250, km, 1250"})
    void a_measure_that_may_be_thousands_is_flagged(String value, String unit, String thousands) {
        assertThat(FigureAdmission.of("figure 1", count(value, unit, "gold")).all())
                .singleElement()
                .satisfies(finding -> assertThat(finding.rule()).isEqualTo(FigureRule.READ_IN_ONE_WAY))
                .satisfies(finding -> assertThat(finding.detail()).endsWith("write " + thousands));
    }

    @Test
    @Tag("rule-140-flags")
    void a_price_or_an_amount_of_three_decimals_that_may_be_thousands_is_flagged() {
        assertThat(FigureAdmission.of("figure 1", money("1.250", "EUR", "per litre"))
                        .all())
                .hasSize(1);
        assertThat(FigureAdmission.of("figure 1", money("1.250", "TND", "")).all())
                .hasSize(1);
    }

    @ParameterizedTest
    @Tag("rule-95-refuses")
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            1,250        | write 1250 if the comma parts thousands, 1.250 if it is the decimal sign
            ~1,250       | write 1250 if the comma parts thousands, 1.250 if it is the decimal sign
            1..1,250     | write 1250 if the comma parts thousands, 1.250 if it is the decimal sign
            1,5          | write 1.5
            12,34        | write 12.34
            1.250.000    | write 1250000
            1,250,000    | write 1250000
            1.250,50     | write 1250.50
            1,250.50     | write 1250.50
            1 250        | write 1250
            1 250        | write 1250
            1 250,5      | write 1250.5
            1'250        | write 1250
            1’250.50     | write 1250.50
            1_250        | write 1250
            12 %         | write 12, and % as its unit
            12,5%        | write 12.5, and % as its unit
            % %          | write 30,
            1,25,000     | write 30,
            € 1          | write 30,
            """)
    void a_number_written_as_elsewhere_is_refused_with_what_it_may_mean(String text, String remedy) {
        assertThatThrownBy(() -> Quantity.parse(text))
                .isInstanceOf(InvalidValue.class)
                .hasMessageContaining("is not a figure: " + remedy);
    }

    @ParameterizedTest
    @ValueSource(strings = {"%", ",000", "1,000", ">", "..", "1 000", "/"})
    void a_refusal_comes_at_once_and_shows_no_more_than_the_beginning_of_a_hostile_text(String again) {
        for (String text : List.of(again.repeat(60_000), "1" + again.repeat(60_000))) {
            assertThatThrownBy(() -> assertTimeoutPreemptively(Duration.ofSeconds(5), () -> Quantity.parse(text)))
                    .isInstanceOf(InvalidValue.class)
                    .message()
                    .hasSizeLessThan(250);
        }
    }
}
