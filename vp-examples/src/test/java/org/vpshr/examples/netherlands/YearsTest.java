package org.vpshr.examples.netherlands;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.function.Function;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.vpshr.application.render.Html;
import org.vpshr.application.render.Json;
import org.vpshr.application.render.Markdown;
import org.vpshr.domain.Subject.AgreementId;
import org.vpshr.projections.agreements.AgreementStatus;
import org.vpshr.projections.agreements.Agreements;
import org.vpshr.projections.report.Report;

/** A report can be made of any year from 2014 to 2022, by the template of its year, and says so when it is thin. */
class YearsTest {
    private static final String REMARK = "Little is on record of this year.";

    private static Report now(int year) {
        return Example.ask(
                record -> record.reports().of(Example.NETHERLANDS, year).now());
    }

    private static String text(Function<Report, String> renderer, int year) {
        return renderer.apply(now(year));
    }

    @ParameterizedTest
    @CsvSource({
        "2014, nl-2014, GDF Suez signed the Dutch Coal Covenant",
        "2015, nl-2014, chaired the initiative from 28 March 2014 to March 2015",
        "2016, nl-2014, The second progress report on the Dutch Coal Covenant came out",
        "2017, nl-2014, The annual plenary was held in Ottawa on 2 and 3 March 2017",
        "2018, nl-2018, In 2018 it was 70 years",
        "2019, nl-2018, The South Kivu working group met on 17 June 2019",
        "2020, nl-2018, made by KIT",
        "2021, nl-2018, Since 1 January 2021 the duties",
        "2022, nl-2018, The Myanmar working group met for the last time on 9 February 2022"
    })
    @Tag("rule-38-holds")
    void a_report_of_each_year_comes_out_by_the_template_of_the_year(int year, String template, String fact) {
        Report report = now(year);
        assertThat(report.template()).isEqualTo(template);
        assertThat(report.title()).startsWith("Annual Report " + year);
        assertThat(Markdown.of(report)).contains(fact);
    }

    @ParameterizedTest
    @ValueSource(ints = {2014, 2015, 2020, 2021, 2022})
    void a_thin_year_says_that_little_is_on_record(int year) {
        assertThat(text(Markdown::of, year)).contains("*" + REMARK + "*");
        assertThat(text(Html::of, year)).contains("<em>" + REMARK + "</em>");
        assertThat(text(Json::of, year)).contains(REMARK);
    }

    @ParameterizedTest
    @ValueSource(ints = {2016, 2017, 2018, 2019})
    void a_full_year_does_not_say_so(int year) {
        assertThat(text(Markdown::of, year)).doesNotContain(REMARK);
    }

    @Test
    void the_remark_stands_where_the_reader_is_told_of_the_report() {
        Report.Section about = now(2021).sections().stream()
                .filter(section -> section.key().equals("AB"))
                .findFirst()
                .orElseThrow();
        assertThat(about.blocks().getFirst()).isInstanceOfSatisfying(Report.Paragraph.class, paragraph -> {
            assertThat(paragraph.label()).isEqualTo(REMARK);
            assertThat(paragraph.items()).isEmpty();
        });
    }

    @Test
    void a_year_was_thin_as_long_as_little_of_it_was_on_record() {
        Report early = Example.ask(record -> record.reports()
                .of(Example.NETHERLANDS, 2019)
                .asOf(LocalDate.of(2019, 2, 1).atStartOfDay(ZoneOffset.UTC).toInstant()));
        assertThat(Markdown.of(early)).contains(REMARK);
    }

    @Test
    void a_published_count_that_differs_from_another_is_kept_beside_it() {
        assertThat(text(Markdown::of, 2019)).contains("30 companies were members", "29 companies were members");
    }

    @ParameterizedTest
    @CsvSource({"2015, false", "2016, true", "2017, true", "2018, true", "2019, false"})
    @Tag("rule-83-holds")
    void the_yearly_report_on_the_coal_covenant_is_on_record_for_some_years(int year, boolean met) {
        assertThat(Memory.now()
                        .view(new Agreements())
                        .obligationMet(new AgreementId(Example.NETHERLANDS, "coal"), "yearly-progress-report", year))
                .contains(met);
    }

    @ParameterizedTest
    @CsvSource({
        "vegetable-protein, 2019-03-19",
        "banking, 2020-01-01",
        "garments, 2021-12-31",
        "gold, 2022-07-01",
        "pensions, 2022-12-31"
    })
    void agreements_that_ended_are_in_effect_no_more(String agreement, LocalDate day) {
        AgreementId id = new AgreementId(Example.NETHERLANDS, agreement);
        Agreements agreements = Memory.now().view(new Agreements());
        assertThat(agreements.on(id, LocalDate.of(2018, 12, 31)))
                .hasValueSatisfying(standing -> assertThat(standing.status()).isEqualTo(AgreementStatus.IN_EFFECT));
        assertThat(agreements.on(id, day))
                .hasValueSatisfying(standing ->
                        assertThat(standing.status()).isIn(AgreementStatus.ENDED, AgreementStatus.FINALLY_EVALUATED));
    }
}
