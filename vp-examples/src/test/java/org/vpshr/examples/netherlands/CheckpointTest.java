package org.vpshr.examples.netherlands;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.vpshr.application.Options;
import org.vpshr.application.VoluntaryPrinciples;
import org.vpshr.application.render.Html;
import org.vpshr.application.render.Json;
import org.vpshr.application.reports.AsOf;
import org.vpshr.application.reports.EntryTrace;
import org.vpshr.application.reports.Inquiry;
import org.vpshr.application.reports.Survey;
import org.vpshr.domain.entry.Circle;
import org.vpshr.domain.party.Country;
import org.vpshr.projections.listing.EntryLine;
import org.vpshr.projections.listing.EntryQuery;
import org.vpshr.projections.report.Report;

/** Whether all is read or only what an answer rests on, the answer is the same. */
class CheckpointTest {
    private static final List<String> COUNTRIES = List.of("CD", "CO", "GH", "MM", "NG", "PE", "ZA", "US");

    /** So many entries are traced, drawn by chance. */
    private static final int TRACED = 25;

    @TempDir
    private Path folder;

    @Test
    void every_report_is_that_of_the_full_fold() {
        Path store = Example.copy(folder);
        try (VoluntaryPrinciples kept = VoluntaryPrinciples.open(store);
                VoluntaryPrinciples full =
                        VoluntaryPrinciples.open(Options.of(store).withoutCheckpoint())) {
            long head = kept.head().position();
            for (int year = 2014; year <= 2022; year++) {
                for (long position : new long[] {head / 2, head}) {
                    AsOf then = new AsOf.Position(position);
                    for (Circle audience : Circle.values()) {
                        assertSame(inquiry(kept, year, audience, then), inquiry(full, year, audience, then));
                    }
                }
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Circle.class)
    void every_answer_is_that_of_the_full_fold(Circle audience) {
        Path store = Example.copy(folder);
        try (VoluntaryPrinciples kept = VoluntaryPrinciples.open(store);
                VoluntaryPrinciples full =
                        VoluntaryPrinciples.open(Options.of(store).withoutCheckpoint())) {
            for (long position : new long[] {kept.head().position() / 2, Long.MAX_VALUE}) {
                assertSame(
                        kept.reports().survey(position, Example.NETHERLANDS, audience),
                        full.reports().survey(position, Example.NETHERLANDS, audience));
            }
            for (int year = 2014; year <= 2022; year++) {
                LocalDate day = LocalDate.of(year + 1, 6, 1);
                assertThat(ministry(kept, year, audience).followUp(day))
                        .isEqualTo(ministry(full, year, audience).followUp(day));
            }
            for (EntryLine line : every(kept, audience).stream().limit(TRACED).toList()) {
                assertThat(trace(kept, line, audience)).isEqualTo(trace(full, line, audience));
            }
        }
    }

    private static void assertSame(Survey kept, Survey full) {
        for (YearMonth month = YearMonth.of(2014, 1); month.getYear() <= 2019; month = month.plusMonths(1)) {
            String period = month.toString();
            assertThat(kept.timeline(period, period, EntryQuery.all()))
                    .isEqualTo(full.timeline(period, period, EntryQuery.all()));
        }
        for (String country : COUNTRIES) {
            for (EntryQuery asked : List.of(
                    EntryQuery.all().in(new Country(country)),
                    EntryQuery.all().at(country),
                    EntryQuery.all().in(new Country(country)).between("2018", "2018"))) {
                assertThat(kept.entries(asked)).isEqualTo(full.entries(asked));
                assertThat(kept.timeline("2018", "2019", asked)).isEqualTo(full.timeline("2018", "2019", asked));
            }
        }
        assertThat(kept.entries(EntryQuery.all().between("2018-04", "")))
                .isEqualTo(full.entries(EntryQuery.all().between("2018-04", "")));
    }

    private static Inquiry ministry(VoluntaryPrinciples record, int year, Circle audience) {
        return inquiry(record, year, audience, AsOf.now());
    }

    private static List<EntryLine> every(VoluntaryPrinciples record, Circle audience) {
        List<EntryLine> all = new ArrayList<>(record.reports()
                .survey(Example.NETHERLANDS, audience)
                .entries(EntryQuery.all())
                .lines());
        Collections.shuffle(all, new Random(1));
        return all;
    }

    private static Optional<EntryTrace> trace(VoluntaryPrinciples record, EntryLine line, Circle audience) {
        return record.reports().trace(line.entry(), Long.MAX_VALUE, Example.NETHERLANDS, audience);
    }

    private static Inquiry inquiry(VoluntaryPrinciples record, int year, Circle audience, AsOf then) {
        return record.reports()
                .of(Example.NETHERLANDS, year)
                .forAudience(audience)
                .at(then);
    }

    private static void assertSame(Inquiry kept, Inquiry full) {
        Report report = kept.report();
        assertThat(Json.of(report)).isEqualTo(Json.of(full.report()));
        assertThat(Html.of(kept)).isEqualTo(Html.of(full));
        assertThat(kept.reprint()).isEqualTo(full.reprint());
        assertThat(kept.day()).isEqualTo(full.day());
    }
}
