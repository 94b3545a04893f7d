package org.vpshr.examples.netherlands;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.vpshr.application.VoluntaryPrinciples;
import org.vpshr.application.render.Html;
import org.vpshr.application.render.Json;
import org.vpshr.application.render.Markdown;
import org.vpshr.application.reports.Reports.Publication;
import org.vpshr.domain.entry.Circle;
import org.vpshr.domain.measure.Quantity;
import org.vpshr.examples.history.ExampleHistory;
import org.vpshr.projections.agreements.Agreements;
import org.vpshr.projections.agreements.Agreements.CountingRule;
import org.vpshr.projections.report.Report;

class ReconstructionTest {
    private static final List<Function<Report, String>> FORMATS = List.of(Markdown::of, Html::of, Json::of);

    static Stream<Function<Report, String>> formats() {
        return FORMATS.stream();
    }

    @Test
    @Tag("rule-36-holds")
    void the_published_report_is_rebuilt_to_its_digest() {
        Publication publication =
                Example.ask(record -> Example.report2018(record).publications()).getFirst();
        Report rebuilt = Example.ask(record -> Example.report2018(record).asPublished(1));
        assertThat(publication.isOf(rebuilt)).isTrue();
    }

    @ParameterizedTest
    @MethodSource("formats")
    @Tag("rule-93-holds")
    void a_second_recording_elsewhere_prints_the_same_bytes(Function<Report, String> format, @TempDir Path folder) {
        String here =
                format.apply(Example.ask(record -> Example.report2018(record).asPublished(1)));
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR-u-nu-arab"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            try (VoluntaryPrinciples record = ExampleHistory.of("netherlands").into(folder.resolve("record.db"))) {
                assertThat(format.apply(Example.report2018(record).asPublished(1)))
                        .isEqualTo(here);
            }
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @Test
    @Tag("rule-46-holds")
    void agreements_signed_after_the_report_are_on_record_and_not_in_it() {
        Agreements known = new Agreements();
        Example.ask(record -> {
            record.history().forEach(known::apply);
            return known;
        });
        assertThat(known.on(LocalDate.of(2019, 6, 1)).stream().map(Object::toString))
                .anyMatch(s -> s.contains("metals") && s.contains("SIGNED"));
        String report =
                Example.ask(record -> Markdown.of(Example.report2018(record).asPublished(1)));
        assertThat(report).contains("on metals is currently under negotiation").doesNotContain("May 2019");
    }

    @Test
    @Tag("rule-75-holds")
    void nine_agreements_are_in_effect_at_the_end_of_the_year_by_count() {
        Agreements known = new Agreements();
        Example.ask(record -> {
            record.history().forEach(known::apply);
            return known;
        });
        assertThat(known.inEffect(LocalDate.of(2018, 12, 31), CountingRule.ALL_IN_EFFECT)
                        .value())
                .isEqualTo(Quantity.parse("9"));
    }

    @Test
    @Tag("rule-111-holds")
    void the_video_is_told_of_and_never_shown_to_the_public() {
        Report report = Example.ask(record -> Example.report2018(record).now());
        String html = Html.of(report);
        assertThat(html).contains("promotional video was made").doesNotContain("<video");
    }

    @Test
    @Tag("rule-113-holds")
    void each_audience_reads_what_the_ones_before_it_read() {
        List<List<String>> read = Stream.of(Circle.values())
                .map(circle -> Example.ask(record -> new PrintedReport(
                        Example.report2018(record).forAudience(circle).now())))
                .map(printed -> printed.sections().values().stream()
                        .flatMap(section -> section.keySet().stream())
                        .toList())
                .toList();
        assertThat(read.get(1)).containsAll(read.get(0));
        assertThat(read.get(2)).containsAll(read.get(1));
    }

    @Test
    void before_the_contributions_came_in_little_was_known_of_the_year() {
        Report early = Example.ask(record -> Example.report2018(record).asOf(Instant.parse("2018-05-01T00:00:00Z")));
        Report full = Example.ask(record -> Example.report2018(record).asPublished(1));
        assertThat(early.position()).isLessThan(full.position());
        assertThat(new PrintedReport(early).sections()).doesNotContainKey("C.ZA");
        assertThat(new PrintedReport(full).sections()).containsKey("C.ZA");
    }
}
