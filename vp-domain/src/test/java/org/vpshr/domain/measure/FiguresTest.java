package org.vpshr.domain.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Currency;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.vpshr.domain.failure.InvalidValue;
import org.vpshr.domain.party.Party;
import org.vpshr.domain.rule.RuleViolation;

class FiguresTest {

    @ParameterizedTest
    @Tag("rule-95-holds")
    @ValueSource(strings = {"30", "~50", ">700", ">=5", "48..60", "2/3", "2.50", "-3", "2500000"})
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
                "<5",
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

    @ParameterizedTest
    @Tag("rule-96-holds")
    @ValueSource(strings = {"~50", "2/3"})
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
}
