package org.vpshr.domain.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TenureTest {

    private static Tenure over(String edtf) {
        return Tenure.over(Span.parse(edtf));
    }

    private static Tenure since(String edtf) {
        return Tenure.since(Span.parse(edtf));
    }

    @ParameterizedTest
    @CsvSource({
        "2016-04-22/2017-03-03, 2017-03-03/2018-03-20, NO",
        "2016-04-22/2017-03, 2017-03/2018-03, MAYBE",
        "2017-03/2018-03, 2018-01/2019-03, YES",
        "2017-03/2018-03, 2017-06/2017-09, YES",
        "2017-03/2018-03, 2018-01?/2019-03, MAYBE",
        "2013-03-14/2014-03, 2014-03-28/2015-03, MAYBE",
        "2017-03/.., 2018-03/2019-03, NO",
        "2018-03/2019-03, 2017-03/.., YES"
    })
    void two_tenures_collide_beyond_the_day_of_a_handover(String one, String other, Certainty answer) {
        assertThat(over(one).collidesWith(over(other))).isEqualTo(answer);
    }

    @ParameterizedTest
    @CsvSource({
        "2017-03/2018-03, YES",
        "2016-01/2018-03, NO",
        "2017-03/2017-06, NO",
        "2017/2018, MAYBE",
        "2017-03/.., MAYBE"
    })
    void a_tenure_lasts_about_a_year(String edtf, Certainty answer) {
        assertThat(over(edtf).lastsMonths(10, 15)).isEqualTo(answer);
    }

    @Test
    void a_gap_is_seen_between_known_days_only() {
        assertThat(over("2013-03/2014-02").leavesGapBefore(since("2014-04"))).isEqualTo(Certainty.YES);
        assertThat(over("2013-03/2014-03").leavesGapBefore(since("2014-03"))).isEqualTo(Certainty.MAYBE);
        assertThat(since("2013-03").leavesGapBefore(since("2014-03"))).isEqualTo(Certainty.NO);
        assertThat(over("2013-03/").leavesGapBefore(since("2014-03"))).isEqualTo(Certainty.MAYBE);
    }

    @Test
    void what_ends_is_the_last_that_began_and_may_have_ended() {
        List<Tenure> tenures = List.of(since("2009"), since("2014"));
        assertThat(Tenure.endingAt(Span.parse("2013"), tenures)).contains(since("2009"));
        assertThat(Tenure.endingAt(Span.parse("2018"), tenures)).contains(since("2014"));
        assertThat(Tenure.endingAt(Span.parse("2008"), tenures)).isEmpty();
    }

    @Test
    void a_tenure_without_dates_goes_on() {
        Tenure undated = Tenure.since(When.undated().span());
        assertThat(undated.open()).isTrue();
        assertThat(undated.holdsOn(Span.parse("2018"))).isEqualTo(Certainty.MAYBE);
    }

    @ParameterizedTest
    @CsvSource({
        "2017, 2018, YES",
        "2018-04, 2018, MAYBE",
        "2018, 2018-04, MAYBE",
        "2018, 2018-01-01, NO",
        "2018/.., 2017, NO",
        "2017?, 2018, MAYBE"
    })
    void a_span_starts_before_another(String one, String other, Certainty answer) {
        assertThat(Span.parse(one).startsBefore(Span.parse(other))).isEqualTo(answer);
    }
}
